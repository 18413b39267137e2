/** Any value JSON can hold (RFC 8259). */
export type JsonValue = JsonScalar | readonly JsonValue[] | JsonObject;
/** The values of JSON that hold no others. */
export type JsonScalar = string | number | boolean | null;
/** A JSON object. */
export interface JsonObject {
	readonly [key: string]: JsonValue;
}
/** What identifies a chat configuration: names are unique within a region of an account. */
export interface Key {
	/** A region id such as `cn-hangzhou`. */
	readonly region: string;
	readonly name: string;
}
/** A stretch of a source file. Lines and columns count from 1; the end column is the one after the last character. */
export interface Position {
	/** Path relative to the workspace, with forward slashes. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}
type SecretSource = "env" | "parameter";
declare const CHAT_TYPES: readonly [
	"DingTalk",
	"WeChat"
];
/** One of {@link CHAT_TYPES}. */
export type ChatType = (typeof CHAT_TYPES)[number];
declare const LOCALES: readonly [
	"en",
	"zh-CN"
];
/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];
declare const PRUNE_MODES: readonly [
	"managed",
	"none",
	"all"
];
/** One of {@link PRUNE_MODES}. */
export type PruneMode = (typeof PRUNE_MODES)[number];
declare const PREFLIGHT_CHECKS: readonly [
	"role",
	"resource-group",
	"dingtalk"
];
type PreflightCheck = (typeof PREFLIGHT_CHECKS)[number];
type RoleState = "trusting" | "untrusting" | "missing";
type GroupState = "there" | "leaving" | "missing";
type PreflightFault = 
/** The credentials may not ask. */
"forbidden"
/** The service refused for another reason. */
 | "rejected"
/** The service is throttled or has a fault of its own. */
 | "unavailable" | "unreachable"
/** The answer is not what the service promises. */
 | "answer"
/** The secret could not be read. */
 | "secret";
interface InputFault {
	readonly input: string;
	/** What was given; absent where it could be a credential. */
	readonly found?: string;
	/** What it must be, or the only words that it may be. */
	readonly allowed: InputRule | readonly string[];
}
type InputRule = "account-id" | "account-needed" | "approved-plan" | "branch-patterns" | "endpoint" | "export-file-needed" | "files-needed" | "fingerprint-key" | "fingerprint-key-needed" | "global-endpoint" | "max-deletions" | "names-needed" | "one-kind-of-credentials" | "one-region" | "provider-arn" | "proxy-url" | "ram-role" | "region" | "region-needed" | "regions-needed" | "report" | "resource-group" | "role-arn" | "role-needed" | "scope" | "scope-needed" | "session-name";
type LiveFault = "type" | "date" | "form" | "size" | "levels" | "number";
declare const LOGIN_SOURCES: readonly [
	"inputs",
	"environment",
	"github",
	"oidc",
	"uri",
	"profile",
	"ecs"
];
type LoginSource = (typeof LOGIN_SOURCES)[number];
interface LoginLack {
	readonly source: LoginSource;
	readonly missing: readonly string[];
}
type LoginFault = 
/** Neither https nor loopback, or no address at all. */
"address" | "expired"
/** A file, for the reason that is told besides; or what stands in it. */
 | "file" | "file-content"
/** No home folder is known, in which a profile would be. */
 | "home"
/** What should be an ID token is none. */
 | "id-token" | "mode"
/** Somebody switched this source off. */
 | "off" | "profile-unknown" | "refused" | "role-name";
type LoginOutage = "answer" | "throttled" | "timeout" | "unavailable" | "unreachable";
type FailureDetail = {
	readonly code: "INPUT_INVALID";
	readonly faults: readonly InputFault[];
}
/** No source at all; or one alone, of which a part is there. `otherNames` are variables that other programs read. */
 | {
	readonly code: "CREDENTIALS_MISSING";
	readonly lacks: readonly LoginLack[];
	readonly otherNames?: readonly string[];
} | ({
	readonly code: "LOGIN_REFUSED";
	readonly source: LoginSource;
	readonly why: LoginFault;
} & RefusalDetail) | {
	readonly code: "LOGIN_UNAVAILABLE";
	readonly source: LoginSource;
	readonly why: LoginOutage;
	readonly status?: number;
} | ({
	readonly code: "CONFIG_NOT_FOUND";
	readonly pattern: string;
} & NamedBy) | ({
	readonly code: "CONFIG_PATH_REFUSED";
	readonly path: string;
	readonly why: PathFault;
} & NamedBy) | {
	readonly code: "CONFIG_INVALID";
	readonly count: number;
} | {
	readonly code: "OUTPUT_FILE_REFUSED";
	readonly path: string;
	readonly why: PathFault;
}
/** A file of the runner, which this variable names, cannot be written to. */
 | {
	readonly code: "RUNNER_FILE_REFUSED";
	readonly variable: RunnerFile;
	readonly path: string;
	readonly why: PathFault;
} | ({
	readonly code: "API_REJECTED";
} & ApiCall & ApiAnswer) | ({
	readonly code: "API_THROTTLED";
} & ApiCall & ApiAnswer) | ({
	readonly code: "API_UNAVAILABLE";
} & ApiCall & ApiAnswer)
/** `proxyStatus` is the HTTP status with which a proxy refuses. */
 | ({
	readonly code: "API_UNREACHABLE";
	readonly reason: NetworkFault;
	readonly proxyStatus?: number;
} & ApiCall)
/** `expected` is a member's name, such as `ChatConfiguration`, or an {@link AnswerRule}. */
 | ({
	readonly code: "API_ANSWER_INVALID";
	readonly expected: string;
} & ApiCall & ApiAnswer) | ({
	readonly code: "LIST_INCOMPLETE";
} & ApiCall)
/** One object that this program cannot handle, as it is live. */
 | {
	readonly code: "OBJECT_UNREADABLE";
	readonly region: string;
	readonly name: string;
	readonly why: LiveFault;
} | {
	readonly code: "OBJECT_MOVED";
	readonly found: "gone" | "edited" | "exists";
}
/** No read was certainly newer than the write; `fields` lists the differences of the last read, if there was one. */
 | {
	readonly code: "WRITE_NOT_SHOWN";
	readonly fields?: readonly UnshownField[];
}
/** A read after the write differs from it in these fields. */
 | {
	readonly code: "WRITE_ALTERED";
	readonly fields: readonly UnshownField[];
} | {
	readonly code: "REPLACE_INCOMPLETE";
	readonly cause: FailureDetail;
} | {
	readonly code: "RECORD_NOT_WRITTEN";
	readonly cause: FailureDetail;
} | {
	readonly code: "NOT_REACHED";
}
/** What would take away the content of a name whose new name is not done; `isGuess` where it is not known to be that, and may be. */
 | {
	readonly code: "RENAME_INCOMPLETE";
	readonly name: string;
	readonly isGuess?: true;
}
/** A run that writes what a file says, unless it says what else. */
 | {
	readonly code: "CANCELLED";
	readonly what?: "probe";
} | {
	readonly code: "STATE_UNAVAILABLE";
	readonly cause: FailureDetail;
} | {
	readonly code: "PLAN_REFUSED";
	readonly count: number;
}
/** Nobody confirmed the changes. */
 | {
	readonly code: "NOT_CONFIRMED";
	readonly why: "declined" | "no-terminal";
} | {
	readonly code: "PLAN_NOT_APPROVED";
	/** The digest that was given; absent where the plan was looked for on pull requests. */
	readonly approved?: string;
	readonly found: string;
	/** What is not approved; for a bare digest, whose objects are unknown, the whole current plan. */
	readonly objects: readonly ApprovalDifference[];
	readonly pulls: readonly PullFault[];
}
/** No plan stood for review. Without pull requests, none was merged as this commit. */
 | {
	readonly code: "APPROVAL_NOT_FOUND";
	readonly objects: readonly ApprovalDifference[];
	readonly pulls: readonly PullFault[];
} | ({
	readonly code: "EVENT_REFUSED";
	readonly event: string;
	readonly why: EventRefusal;
} & RefusedBranch)
/** Nobody said where an apply may run, and there is no default branch to go by. */
 | {
	readonly code: "APPLY_BRANCHES_NEEDED";
} | ({
	readonly code: "GITHUB_UNAVAILABLE";
	readonly task: GitHubTask;
} & GitHubAnswer)
/** Asked with the job's own token, or with another one. */
 | ({
	readonly code: "GITLAB_UNAVAILABLE";
	readonly task: GitHubTask;
	readonly isByJob?: boolean;
} & GitHubAnswer)
/** There is no token that can write to GitLab, only the job's, which can read. */
 | {
	readonly code: "GITLAB_TOKEN_MISSING";
	readonly task: "comment" | "outcome" | "issue";
} | ({
	readonly code: "CODEUP_UNAVAILABLE";
	readonly task: GitHubTask;
} & GitHubAnswer)
/** The repository to ask is said in part, or wrongly. */
 | {
	readonly code: "CODEUP_SETTINGS_INVALID";
	readonly missing: readonly CodeupVariable[];
	readonly invalid: readonly CodeupVariable[];
}
/** Several open merge requests come from the branch of the run. */
 | {
	readonly code: "CODEUP_MERGE_REQUEST_AMBIGUOUS";
	readonly branch: string;
	readonly pulls: readonly number[];
} | {
	readonly code: "CODEUP_WITHOUT_ISSUES";
}
/** A run that was run again could undo a newer commit, and whether there is one cannot be asked. */
 | {
	readonly code: "RERUN_REFUSED";
	readonly cause: FailureDetail;
}
/** The file's place in the repository is unknown, so it is unknown whether another commit changes it. */
 | {
	readonly code: "REPOSITORY_UNKNOWN";
	readonly file: string;
}
/** `input` is what says so, by default `expected-account-id`. */
 | {
	readonly code: "ACCOUNT_UNEXPECTED";
	readonly expected: string;
	readonly found: string;
	readonly input?: string;
} | ({
	readonly code: "ID_TOKEN_UNAVAILABLE";
	readonly why: "permission" | "request";
} & GitHubAnswer)
/** `failed` changes are not done; of `unrecorded` ones, which are, no record could be written. */
 | {
	readonly code: "APPLY_INCOMPLETE";
	readonly failed: number;
	readonly unrecorded: number;
	readonly total: number;
} | {
	readonly code: "PROBE_INCOMPLETE";
	readonly count: number;
} | {
	readonly code: "PROBE_LEFT";
	readonly region: string;
	readonly names: readonly string[];
}
/** So many changes are left after all of them were carried out in a rehearsal. */
 | {
	readonly code: "REHEARSAL_UNSETTLED";
	readonly count: number;
}
/** No record has this name; `near` are names that may have been meant. */
 | {
	readonly code: "RECORD_NOT_FOUND";
	readonly name: string;
	readonly near: readonly string[];
}
/** A record that another scope's run can read and rely on. */
 | {
	readonly code: "RECORD_FOREIGN";
	readonly name: string;
	readonly owner: string;
} | {
	readonly code: "UNEXPECTED";
	readonly kind: string;
};
interface RefusalDetail {
	/** HTTP status. */
	readonly status?: number;
	/** Of the file, variable, field, profile or mode that it is about. */
	readonly name?: string;
	/** What is wrong with a file. */
	readonly path?: PathFault;
}
/** A field that a read after a write shows in another form. JSON-safe: secrets are `***`. Absent means not there. */
export type UnshownField = {
	readonly field: string;
	readonly sent?: JsonValue;
	readonly shown?: JsonValue;
};
interface ApprovalDifference {
	/** `region/name`. */
	readonly key: string;
	/** In no approved plan, in one in another form, in one and applied since; or all that is known is that it is planned. */
	readonly difference: "added" | "changed" | "spent" | "planned";
}
type PullFault = {
	readonly pull: number;
} & ReceiptFault;
type ReceiptFault = {
	readonly why: "no-comment";
}
/** Our comment holds no plan, or none that our key sealed for it as it is. */
 | {
	readonly why: "unsealed";
}
/** Our comment is as we wrote it once, and was changed since: somebody put it back. */
 | {
	readonly why: "put-back";
	readonly written: string;
	readonly updated: string;
} | {
	readonly why: "after-merge";
	readonly since: string;
	readonly merged: string;
} | {
	readonly why: "after-review";
	readonly since: string;
	readonly reviewed: string;
};
type EventRefusal = "fork" | "untold" | "pull-request" | "branch" | "not-protected" | "event";
interface RefusedBranch {
	/** Undefined for a tag, or a pull request. */
	readonly branch?: string;
	readonly defaultBranch?: string;
	/** The patterns of `apply-branches`. */
	readonly applyBranches?: readonly string[];
}
type CodeupVariable = "CODEUP_ORGANIZATION_ID" | "CODEUP_REPOSITORY_ID" | "CODEUP_TOKEN" | "CODEUP_DOMAIN";
type GitHubTask = "comment" | "outcome" | "issue" | "approval" | "pull-request" | "commits" | "newer-commits";
interface GitHubAnswer {
	/** HTTP status; absent where no answer came. */
	readonly status?: number;
	readonly isRateLimit?: boolean;
	/** No answer came in the time that a call has. */
	readonly isTimeout?: boolean;
	/** Nothing was asked: what the question needs is missing. */
	readonly isUnasked?: boolean;
}
interface NamedBy {
	readonly input?: "rehearse-from";
}
type RunnerFile = "GITHUB_OUTPUT" | "GITHUB_STEP_SUMMARY";
type PathFault = 
/** This run reads it. */
"configuration"
/** Something is there already. */
 | "exists"
/** The disk, or what this user may put on it. */
 | "full" | "name-too-long" | "not-a-folder" | "outside" | "permission" | "read-only" | "symlink" | "not-a-file" | "too-large" | "changed" | "unreadable" | "missing" | "missing-folder" | "missing-workspace";
type NetworkFault = "timeout" | "reset" | "refused" | "dns" | "tls" | "proxy" | "other";
interface ApiCall {
	readonly operation: string;
	readonly region: string;
}
interface ApiAnswer {
	/** HTTP status; absent where the client library does not tell it. */
	readonly status?: number;
	readonly apiCode?: string;
	readonly requestId?: string;
}
/** Every code a run can end with. */
export type FailureCode = FailureDetail["code"];
interface NameDifference {
	readonly place: number;
	readonly codePoint?: string;
	readonly otherCodePoint?: string;
}
declare const PLACEHOLDERS: {
	readonly DingTalkClientId: "put-the-client-id-here";
	readonly DingTalkTemplateId: "put-the-template-id-here.schema";
	/** Stands for all of a WeCom bot, whose names are not published. */
	readonly Fields: "put-the-fields-here";
};
type DiagnosticDetail = {
	readonly code: "FILE_TOO_LARGE";
	readonly bytes: number;
	readonly allowedBytes: number;
} | {
	readonly code: "FILE_EMPTY";
} | {
	readonly code: "ENCODING_INVALID";
}
/** `codePoint` such as `U+202E`; `count` is how often it stands there. */
 | {
	readonly code: "CHARACTER_FORBIDDEN";
	readonly codePoint: string;
	readonly count: number;
}
/** Looks like YAML syntax, but YAML reads it as part of the text. */
 | {
	readonly code: "CHARACTER_MISTAKEN";
	readonly what: "blank" | "colon" | "comma" | "quote";
	readonly codePoint: string;
}
/** Cannot be seen in a name, or looks like a blank; `place` counts the name's characters from 1. */
 | {
	readonly code: "NAME_CHARACTER";
	readonly what: "blank" | "invisible";
	readonly codePoint: string;
	readonly place: number;
} | {
	readonly code: "YAML_SYNTAX";
	readonly problem: SyntaxProblem;
}
/** `count` is how often the same one stands in the file; absent for once. */
 | {
	readonly code: "YAML_FEATURE_FORBIDDEN";
	readonly feature: YamlFeature;
	readonly count?: number;
} | {
	readonly code: "KEY_DUPLICATE";
	readonly key: string;
	readonly firstLine: number;
} | {
	readonly code: "KEY_NOT_TEXT";
} | {
	readonly code: "KEY_UNKNOWN";
	readonly key: string;
	readonly allowed: readonly string[];
	readonly suggestion?: string;
} | {
	readonly code: "KEY_RESERVED";
	readonly key: string;
}
/** `similar` is an existing key that may be a misspelling. */
 | {
	readonly code: "KEY_MISSING";
	readonly key: string;
	readonly similar?: string;
}
/** A warning: the key is not required, but most configurations need it. */
 | {
	readonly code: "KEY_RECOMMENDED";
	readonly key: string;
	readonly similar?: string;
} | {
	readonly code: "NESTING_TOO_DEEP";
	readonly allowed: number;
} | {
	readonly code: "TOO_MANY_KEYS";
	readonly found: number;
	readonly allowed: number;
} | {
	readonly code: "TOO_MANY_CONFIGURATIONS";
	readonly found: number;
	readonly allowed: number;
} | {
	readonly code: "TOO_MANY_VALUES";
	readonly allowedTokens: number;
}
/** `count` errors, from this place on, are not listed. */
 | {
	readonly code: "TOO_MANY_FAULTS";
	readonly count: number;
}
/** `values` are the only texts allowed, where there are few. */
 | {
	readonly code: "TYPE_WRONG";
	readonly found: ValueKind;
	readonly allowed: readonly ValueKind[];
	readonly values?: readonly string[];
} | {
	readonly code: "VALUE_NOT_ALLOWED";
	readonly found: string;
	readonly allowed: readonly string[];
	readonly suggestion?: string;
} | {
	readonly code: "TEXT_INVALID";
	readonly found: string;
	readonly rule: TextRule;
	readonly suggestion?: string;
}
/** A plain text that YAML readers take for something else; `number` is how to write the number it may be meant for. */
 | {
	readonly code: "TEXT_NOT_QUOTED";
	readonly found: string;
	readonly number?: string;
}
/** The string must be one line, but ends with a line break, as block scalars do. */
 | {
	readonly code: "TEXT_LINE_END";
}
/** Only asterisks: the mask under which the API hides a value. */
 | {
	readonly code: "TEXT_MASKED";
}
/** A value that must still be filled in, for this key. */
 | {
	readonly code: "PLACEHOLDER";
	readonly found: string;
	readonly of: keyof typeof PLACEHOLDERS;
} | {
	readonly code: "VERSION_UNKNOWN";
	readonly found: string;
	readonly known: readonly number[];
}
/** `count` configurations of the file have no region; 0 if all lists are empty and no file names a region. */
 | {
	readonly code: "REGION_MISSING";
	readonly count: number;
}
/** `firstName` is the other spelling, where the names differ in letter case or Unicode form alone. */
 | {
	readonly code: "NAME_DUPLICATE";
	readonly name: string;
	readonly region: string;
	readonly first: Position;
	readonly firstName?: string;
}
/** A name that is both declared and released; `first` is its place in the other list. */
 | {
	readonly code: "NAME_REMOVED";
	readonly name: string;
	readonly region: string;
	readonly first: Position;
}
/** A warning: the name could be taken for another one of its region. */
 | ({
	readonly code: "NAME_CONFUSABLE";
	readonly name: string;
	readonly region: string;
	readonly first: Position;
	readonly firstName: string;
} & NameDifference)
/** A warning: scripts that are not written together. `codePoint` is the first character that does not belong. */
 | {
	readonly code: "NAME_MIXES_SCRIPTS";
	readonly name: string;
	readonly scripts: readonly string[];
	readonly codePoint: string;
	readonly place: number;
} | {
	readonly code: "SECRET_LITERAL";
	readonly key: string;
} | {
	readonly code: "SECRET_ON_PUBLIC_KEY";
	readonly key: string;
} | {
	readonly code: "REFERENCE_INVALID";
	readonly why: ReferenceFault;
} | {
	readonly code: "REFERENCE_IN_LIST";
}
/** `source` is `env` if absent; `variable` is then a variable's name, else an OOS parameter's. */
 | {
	readonly code: "SECRET_UNSET";
	readonly variable: string;
	readonly source?: SecretSource;
} | {
	readonly code: "SECRET_UNFIT";
	readonly variable: string;
	readonly source?: SecretSource;
	readonly why: SecretFault;
};
type SyntaxProblem = "bad-escape" | "bad-indentation" | "bracket-not-closed" | "key-over-lines" | "key-too-long" | "mapping-on-key-line" | "missing-character" | "missing-comma" | "quote-not-closed" | "reserved-start" | "tab-indentation" | "unexpected-text";
type YamlFeature = "alias" | "anchor" | "directive" | "document" | "merge-key" | "tag";
type ValueKind = "boolean" | "list" | "mapping" | "nothing" | "number" | "reference" | "text";
type TextRule = "field-path" | "name" | "public-text" | "ram-role" | "ram-role-not-arn" | "reason" | "region" | "resource-group-id" | "secret-version";
type ReferenceFault = 
/** Not exactly one of the two forms. */
"form"
/** An expression such as `${{ secrets.X }}`, which nothing evaluates in this file. */
 | "expression"
/** `fromEnv` names no variable with the prefix. */
 | "variable"
/** `fromSecretParameter` is no parameter's name. */
 | "parameter";
type SecretFault = "blank" | "control-character" | "mask" | "too-short";
/** Every code a file can be faulted with. */
export type DiagnosticCode = DiagnosticDetail["code"];
declare const ACTIONS: readonly [
	"delete",
	"replace",
	"update",
	"create",
	"adopt",
	"release"
];
/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number];
/** Why a secret will be sent. */
export type SecretReason = 
/** The live object has no such field, or does not exist yet. */
"new"
/** The fingerprint differs from the recorded one. */
 | "rotated"
/** The file refers to another secret than the one that was sent last. */
 | "reference"
/** `secretVersion` differs from the recorded one. */
 | "secret-version"
/** No record tells what was sent last. */
 | "no-record"
/** The record was made with another fingerprint key. */
 | "other-key"
/** The object was edited since the record was written. */
 | "edited"
/** The field was recorded as a secret, and the file has it in clear. */
 | "declassified"
/** An update sends the full set, secrets included. */
 | "full-set";
/** One field's difference. `before` and `after` are JSON-safe and show secrets as `***`; absent means the field is not there. */
export interface FieldChange {
	/** A path such as `ramRole` or `configuration.BotName`. */
	readonly field: string;
	readonly before?: JsonValue;
	readonly after?: JsonValue;
	/** Present on secret fields that will be sent. */
	readonly reason?: SecretReason;
	/** Present on secret fields: what they referred to where a record tells another, and what they refer to now. */
	readonly reference?: {
		readonly before?: string;
		readonly after: string;
	};
}
type Finding = FindingDetail & {
	readonly severity: "notice" | "warning" | "error";
	readonly key?: Key;
	readonly position?: Position;
};
type FindingDetail = 
/** Secrets of live objects cannot be compared, because the API masks them and no record exists. */
{
	readonly code: "SECRETS_NOT_COMPARED";
	readonly count: number;
}
/** A live value is masked although the file has a literal there. */
 | {
	readonly code: "MASKED_LITERAL";
	readonly field: string;
}
/** A path under `ignore` that neither the file nor the live object has; `separator` is a mark in it that may part two. */
 | {
	readonly code: "IGNORE_UNMATCHED";
	readonly field: string;
	readonly suggestion?: string;
	readonly separator?: string;
}
/** `prune: managed` cannot delete anything without records. */
 | {
	readonly code: "PRUNE_WITHOUT_STATE";
}
/** The live value of a secret field is the text of a reference: somebody may want a secret to appear there. */
 | {
	readonly code: "REFERENCE_IN_LIVE";
	readonly field: string;
	/** What the file refers to there: `fromEnv NAME` or `fromSecretParameter NAME`. */
	readonly reference: string;
}
/** A full-set update would have to send back what a read shows of a secret, which may be a mask. */
 | {
	readonly code: "MASKED_ECHO";
	readonly field: string;
}
/** The record does not fit into one parameter. */
 | {
	readonly code: "RECORD_TOO_LONG";
	readonly bytes: number;
	readonly allowed: number;
}
/** A deletion would rest on a record that our key did not seal: anybody could have made it. */
 | {
	readonly code: "UNSEALED_RECORD";
	readonly why: "unkeyed" | "other-key";
}
/** The record of this name cannot be used, so that it counts as somebody else's. */
 | {
	readonly code: "RECORD_UNUSABLE";
	readonly parameter: string;
	readonly why: RecordFault;
}
/** The name differs from a live one in letter case or Unicode form alone; `isRename` if this plan deletes that one. */
 | {
	readonly code: "NAME_BY_CASE";
	readonly live: string;
	readonly isRename: boolean;
}
/** The name could be taken for a live one that no file names; where they differ first, by what. */
 | ({
	readonly code: "LIVE_CONFUSABLE";
	readonly live: string;
} & NameDifference)
/** Another scope owns the object; `url` is its repository's page, where it is one of our forge. */
 | {
	readonly code: "OWNED_BY_OTHERS";
	readonly owner: string;
	readonly url?: string;
}
/** Owned configurations in no file of this run, declared in a file that it does not read: they stay. */
 | ({
	readonly code: "DECLARED_ELSEWHERE";
	/** `region/name` of each. */
	readonly names: readonly string[];
} & DeclaredPlace)
/** A configuration of this run that another file, which the run does not read, declares as well. */
 | ({
	readonly code: "DECLARED_FIRST";
} & DeclaredPlace)
/**
 * A configuration moved from a file of this run to one in the same folder that other runs read: it stays. `isSure` is
 * false if that file cannot be read.
 */
 | {
	readonly code: "MOVED_TO_FILE";
	readonly from: string;
	readonly to: string;
	readonly isSure: boolean;
}
/** So many records of another scope count as ours, and an apply renews them. */
 | {
	readonly code: "SCOPE_TAKEN_OVER";
	readonly previous: string;
	readonly count: number;
}
/** An entry under `removed` without our record, or with a record that another file declares: it can be deleted. */
 | ({
	readonly code: "REMOVED_SETTLED";
} & Partial<DeclaredPlace>)
/** The plan is limited; so many configurations and deletions are left out. */
 | {
	readonly code: "PLAN_LIMITED";
	readonly configurations: number;
	readonly deletions: number;
}
/** The plan is limited to a name that nothing has. */
 | {
	readonly code: "ONLY_UNKNOWN";
	readonly found: string;
	readonly suggestion?: string;
}
/** The old name of a rename, whose new name the limit leaves out. */
 | {
	readonly code: "ONLY_HALF";
	readonly renamed: string;
}
/**
 * Live objects with names that this program cannot send: they are left alone. `names` are the beginnings of those
 * that are strings.
 */
 | {
	readonly code: "LIVE_UNREADABLE";
	readonly region: string;
	readonly count: number;
	readonly names: readonly string[];
}
/** A live object that this program cannot handle: nothing is planned for its name. */
 | {
	readonly code: "OBJECT_UNREADABLE";
	readonly why: LiveFault;
}
/** A record that cannot be used, of a name that nothing is known of: not JSON of ours, of another version, or changed by others. */
 | {
	readonly code: "RECORD_IGNORED";
	readonly region: string;
	/** The parameter's name. */
	readonly parameter: string;
	readonly why: RecordFault;
}
/** More deletions and replacements than `max-deletions` allows. */
 | {
	readonly code: "TOO_MANY_DELETIONS";
	readonly deletions: number;
	readonly allowed: number;
	readonly managed: number;
	/** The input's text, such as `30%`. */
	readonly limit: string;
}
/** A RAM role that OOS could not use. */
 | {
	readonly code: "ROLE_UNFIT";
	readonly role: string;
	readonly why: Exclude<RoleState, "trusting">;
}
/** A resource group that nothing can be put into. */
 | {
	readonly code: "RESOURCE_GROUP_UNFIT";
	readonly group: string;
	readonly why: Exclude<GroupState, "there">;
}
/** DingTalk does not take the secret for this client id. */
 | {
	readonly code: "DINGTALK_REFUSED";
	readonly clientId: string;
}
/** A check that could not check everything: reported once, with the count. */
 | {
	readonly code: "PREFLIGHT_SKIPPED";
	readonly check: PreflightCheck;
	readonly count: number;
	readonly why: PreflightFault;
	/** The service's own code, where it gave one. */
	readonly apiCode?: string;
};
type DeclaredPlace = {
	readonly file: string;
	/** Where it is another one than ours. */
	readonly scope?: string;
	/** Where it is another one than ours: `owner/name`. */
	readonly repository?: string;
};
type RecordFault = "unreadable" | "version" | "tampered";
interface RecordChore {
	readonly chore: "refresh" | "forget";
	readonly key: Key;
}
/** How many changes of each kind a plan holds. */
export type PlanCounts = Readonly<Record<Action | "unchanged" | "unmanaged", number>>;
/**
 * How one change ended: `applied` (answered, and confirmed by reading back), `confirmed` (the answer was lost, and a read
 * showed that it was carried out), `unconfirmed` (accepted, but reads did not show it in time),
 * `conflict` (the object moved since the plan: nothing written), `failed` (refused by the API: nothing written),
 * `unknown` (the answer was lost), `not-reached`.
 */
export type Outcome = "applied" | "confirmed" | "unconfirmed" | "conflict" | "failed" | "unknown" | "not-reached";
/** A plan for programs, without what a run adds to it. Plain JSON: secrets are `***`. */
export type PlanBody = {
	/** Grows when a member changes its meaning or goes; new members do not count. */
	readonly formatVersion: 1;
	/** Whether an error among the findings keeps the plan from being applied. */
	readonly refused: boolean;
	readonly counts: PlanCounts;
	readonly changes: readonly PlannedChange[];
	readonly unchanged: readonly ObjectKey[];
	/** Records that an apply brings up to date although nothing about their object changes. */
	readonly chores: readonly PlannedChore[];
	readonly findings: readonly PlanFinding[];
};
/** What names one configuration. */
export type ObjectKey = Pick<Key, "region" | "name">;
/** One change of one configuration. */
export type PlannedChange = ObjectKey & {
	readonly action: Action;
	readonly type: string;
	/** For an update or a replacement of an object that had no record: it becomes ours. */
	readonly adopts?: boolean;
	/** For a create that looks like the new name of a deleted configuration: the name it had. */
	readonly movedFrom?: string;
	/** For a delete whose configuration is created under another name: that name. It is not deleted before. */
	readonly movedTo?: string;
	/** For a release: why, in the words of the file. */
	readonly reason?: string;
	/** The live object's `UpdatedDate` the change rests on; absent for a create and a release. */
	readonly updatedDate?: string;
	/** Where the configuration stands in its file; absent for a delete. */
	readonly position?: SourcePosition;
	readonly fields: readonly ChangedField[];
};
/** One field's difference. An absent `before` or `after` means that the field is not there. */
export type ChangedField = Pick<FieldChange, keyof FieldChange>;
/** A stretch of a file. Lines and columns count from 1; the end column is the one after the last character. */
export type SourcePosition = Pick<Position, keyof Position>;
/** `refresh` a record of an unchanged object, `forget` one whose object is gone. */
export type PlannedChore = ObjectKey & Pick<RecordChore, "chore">;
/** What a reader must know that is no change; further members tell what was found. */
export type PlanFinding = {
	readonly severity: Finding["severity"];
	readonly code: Finding["code"];
	readonly region?: string;
	readonly name?: string;
	readonly position?: SourcePosition;
	readonly [told: string]: JsonValue | undefined;
};
/** How one change ended. */
export type AppliedChange = ObjectKey & {
	readonly action: Action;
	readonly outcome: Outcome;
	/** Of the writes that the API answered, in order. */
	readonly requestIds: readonly string[];
	/** The object's webhook is new: it must be entered again in the chat platform's console. */
	readonly webhookChanged?: boolean;
	/** Why it is not `applied`. */
	readonly failure?: FailureDocument;
};
/** A failure's code, and what helps to find the call in the service's own logs. */
export type FailureDocument = {
	readonly code: FailureCode;
	readonly operation?: string;
	readonly status?: number;
	readonly apiCode?: string;
	readonly requestId?: string;
	/** Fields that a read after the write shows in another form than they were sent. */
	readonly fields?: readonly UnshownField[];
	readonly cause?: FailureDocument;
};
/** A fault of a file, at its place. */
export type DiagnosticDocument = SourcePosition & {
	readonly severity: "error" | "warning";
	readonly code: DiagnosticCode;
	/** Where in the file's structure, such as `chatConfigurations[0].type`; empty for the file as a whole. */
	readonly path: string;
	/** What is wrong and what is allowed, for a person. */
	readonly message: string;
};
/** What the files want of one configuration, with the defaults of its file. Plain JSON: secrets are references. */
export type ConfigurationDocument = ObjectKey & {
	readonly type: ChatType;
	readonly ramRole?: string;
	readonly resourceGroupId?: string;
	readonly secretVersion?: string;
	/** Field paths that are left to others. */
	readonly ignore: readonly string[];
	readonly configuration?: JsonObject;
	readonly position: SourcePosition;
};
/** What the files give up. */
export type RemovedDocument = ObjectKey & {
	readonly reason?: string;
	readonly position: SourcePosition;
};
/** What is in the files, and what is wrong with them. */
export type Validation = {
	/** In the order of the files; without those of files that have an error. */
	readonly configurations: readonly ConfigurationDocument[];
	/** In the order of the files. */
	readonly removed: readonly RemovedDocument[];
	/** Sorted by place. The files are valid if none has the severity `error`. */
	readonly diagnostics: readonly DiagnosticDocument[];
};
/** One change as it counts for the digest. */
export type ReceiptDocument = {
	/** `region/name`. */
	readonly key: string;
	readonly action: Action;
	readonly digest: string;
};
/** A plan as in the file that `plan-file` names. Plain JSON: secrets are `***`. */
export type PlanDocument = PlanBody & {
	/** Calls of the API that were made. */
	readonly apiCalls: number;
	/** `hmac:…` with a fingerprint key, else `sha256:…`. The same plan always has the same digest. */
	readonly digest: string;
	readonly receipt: readonly ReceiptDocument[];
	/** After an apply, in the order of the writes. */
	readonly results?: readonly AppliedChange[];
};
/** A plan that was carried out. */
export type AppliedDocument = PlanDocument & Required<Pick<PlanDocument, "results">>;
/** A configuration file. It is not read from disk: `file` is only the name that positions show. */
export type ConfigurationFile = {
	readonly file: string;
	readonly text: string;
} | {
	readonly file: string;
	readonly bytes: Uint8Array;
};
/** What {@link validate} needs. */
export interface ValidateOptions {
	/** At least one. */
	readonly files: readonly ConfigurationFile[];
	/** The region of files, and of their entries, that name none. */
	readonly region?: string | undefined;
	/** The language of messages; default: `en`. */
	readonly locale?: Locale | undefined;
}
/** An access key, or temporary credentials. */
export interface AccessKey {
	readonly accessKeyId: string;
	readonly accessKeySecret: string;
	/** Of temporary credentials. */
	readonly securityToken?: string | undefined;
}
/** What {@link plan} needs. An option that is undefined or empty counts as not given. */
export interface PlanOptions {
	/** At least one: without any, everything would have to be deleted. */
	readonly files: readonly ConfigurationFile[];
	/** The first applies to files that name none; all are searched, also if no file names them. */
	readonly regions?: readonly string[] | undefined;
	/** If absent, they are read from `ALIBABA_CLOUD_ACCESS_KEY_ID` and the related variables, through `env`. */
	readonly credentials?: AccessKey | undefined;
	/** The owner name in the records, such as `owner/name`. Required unless `state` is `none`. */
	readonly scope?: string | undefined;
	/** Scopes whose records count as ours, though not for a deletion before an apply has renewed them. */
	readonly previousScopes?: readonly string[] | undefined;
	/** The only configurations to plan, as `name` or `region/name`; none or empty for all. */
	readonly only?: readonly string[] | undefined;
	/** A key of at least 32 characters for fingerprints and the digest. */
	readonly fingerprintKey?: string | undefined;
	/** Where the records of owned configurations are kept; default: `parameter-store`. */
	readonly state?: "parameter-store" | "none" | undefined;
	/** Which live configurations that are not in the files are deleted; default: `managed`. */
	readonly prune?: PruneMode | undefined;
	/** How many deletions and replacements a plan may contain: a count, or a percentage as a string; default: `30%`. */
	readonly maxDeletions?: number | string | undefined;
	/** `all` reads every configuration in full; the default, `changed`, trusts records that match. */
	readonly refresh?: "changed" | "all" | undefined;
	/** An origin in which `<region>` stands for the region; https, or http on loopback. */
	readonly endpoint?: string | undefined;
	/** Where STS is called, for `expectedAccountId`. */
	readonly stsEndpoint?: string | undefined;
	/** Fail before anything else if the credentials belong to another account. */
	readonly expectedAccountId?: string | undefined;
	/**
	 * Looks up variables: the files' secrets, and a proxy (`HTTPS_PROXY`). Without it there are none, because the
	 * process's environment is not read.
	 */
	readonly env?: ((name: string) => string | undefined) | undefined;
	/** When aborted, the run ends with CANCELLED; an apply finishes the write in progress and starts no other. */
	readonly signal?: AbortSignal | undefined;
	/** The language of messages; default: `en`. */
	readonly locale?: Locale | undefined;
}
/** What {@link apply} needs. */
export type ApplyOptions = PlanOptions & {
	/** Apply only if the current plan has this digest. */
	readonly approvedPlan?: string | undefined;
};
interface FailedRun {
	readonly error: FailureDocument & {
		readonly message: string;
	};
	readonly diagnostics?: readonly DiagnosticDocument[];
	readonly plan?: PlanDocument;
}
/** Why a call failed. The message is for people, in the language asked for; it holds no secret and no text of the API. */
export declare class ChatSyncError extends Error {
	/** For programs; the documents list them all. */
	readonly code: FailureCode;
	/** The code again, and what helps to find the call: `operation`, `status`, `apiCode`, `requestId`, `cause`. */
	readonly failure: FailureDocument;
	/** What is wrong with the files, with CONFIG_INVALID; else their warnings. */
	readonly diagnostics: readonly DiagnosticDocument[];
	/** The plan, if there was one; after an apply that failed halfway with its `results`. */
	readonly plan: PlanDocument | undefined;
	/** @internal */
	constructor({ error: { message, ...failure }, diagnostics, plan }: FailedRun);
}
/**
 * Checks configuration files offline. Returns all errors at once, as data.
 *
 * @throws {@link ChatSyncError} with INPUT_INVALID if the options cannot be used.
 */
export declare const validate: (options: ValidateOptions) => Promise<Validation>;
/**
 * Reads the live configurations and tells what would change. Writes nothing. A plan that may not be applied is
 * `refused`, and its findings say why.
 *
 * @throws {@link ChatSyncError} if there is no plan.
 */
export declare const plan: (options: PlanOptions) => Promise<PlanDocument>;
/**
 * Makes a new plan and applies it, without asking.
 *
 * @throws {@link ChatSyncError} if anything is not done; its `plan` is then what was planned, with the `results` of
 * what was tried.
 */
export declare const apply: (options: ApplyOptions) => Promise<AppliedDocument>;

export {};
