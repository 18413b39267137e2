import type { Agent } from 'node:http'
import type { CloudAccess } from './model/cloud-access.ts'
import type { ForgeNeed, RunEvent } from './model/event.ts'
import type { ApiCall } from './model/failure.ts'
import type { ChatRequest } from './model/full-set.ts'
import type { JsonObject } from './model/json.ts'
import type { Key } from './model/key.ts'
import type { Live, LiveSummary, UnreadableLive } from './model/live.ts'
import type { AssumedRole, Credentials, HandedOut, LoginSource, TokenRole } from './model/login.ts'
import type { About, Level } from './model/message.ts'
import type { RawOperation, SourceFile, StoredParameter, Surroundings, WatchedFiles } from './model/outside.ts'
import type { GroupState, LoginState, RoleState } from './model/preflight.ts'
import type { Approval, FoundText, PullRequest, Standing } from './model/review.ts'
import type { Secret } from './model/secret.ts'

export type * from './model/outside.ts'

/** What a write answers. */
export interface WriteReceipt {
  readonly requestId: string
}

/** What a region holds. */
export interface LiveList {
  readonly summaries: readonly LiveSummary[]
  /** Objects that this program cannot handle, named: nothing is planned for their names. */
  readonly unreadable: readonly UnreadableLive[]
  /** Names that this program cannot send, as they came; undefined if not a string. */
  readonly strangeNames: readonly (string | undefined)[]
  /** Checks that the list is complete; absent if a token proved it. Throws LIST_INCOMPLETE, or false without proof. */
  readonly proveWhole?: () => Promise<boolean>
}

/** The chat configurations of an account. Every method throws a `CodedError`; reads are retried, writes never blindly. */
export interface ChatApi {
  /** All configurations of a region; throws LIST_INCOMPLETE rather than answer with fewer (ListChatConfigurations). */
  list(region: string): Promise<LiveList>
  /**
   * One configuration, or undefined if there is none (GetChatConfiguration). `listed` is its UpdatedDate in a list: one that
   * is older is stale, and asked for again; throws API_ANSWER_INVALID if it stays so, OBJECT_UNREADABLE.
   */
  get(key: Key, listed?: string): Promise<Live | undefined>
  /** CreateChatConfiguration. */
  create(request: ChatRequest): Promise<WriteReceipt>
  /** UpdateChatConfiguration, with the full set: what it does to omitted members is not documented. */
  update(request: ChatRequest): Promise<WriteReceipt>
  /** DeleteChatConfiguration. */
  delete(key: Key): Promise<WriteReceipt>
}

/** The operations as they are: for finding out what the API does, where a `ChatApi` only ever does what is safe. */
export interface RawChatApi {
  /** One call; what is undefined is not sent. Returns the answer as it came, throws a `CodedError`. Only what was surely not carried out, and reads, are retried. */
  call(
    operation: RawOperation,
    region: string,
    parameters: Readonly<Record<string, string | undefined>>,
  ): Promise<JsonObject>
}

/** The OOS Parameter Store. Every method throws a `CodedError`; reads are retried, writes never blindly. */
export interface ParameterApi {
  /** All parameters below a path, of every page (GetParametersByPath). */
  listByPath(region: string, path: string): Promise<readonly StoredParameter[]>
  /** CreateParameter, of type String; refused where the name exists. */
  create(region: string, name: string, value: string): Promise<void>
  /** UpdateParameter. */
  update(region: string, name: string, value: string): Promise<void>
  /** DeleteParameter; one that does not exist counts as deleted. */
  delete(region: string, name: string): Promise<void>
  /** The decrypted value of a secret parameter, or undefined if there is none (GetSecretParameter). */
  getSecret(region: string, name: string): Promise<Secret | undefined>
}

/** What configurations refer to in the account. Every method throws a `CodedError` where it could not look, and looks once. */
export interface AccountApi {
  /** How a RAM role stands to OOS (RAM, GetRole). */
  getRoleState(name: string): Promise<RoleState>
  /** Whether a resource group can be used (Resource Manager, GetResourceGroup). */
  getGroupState(id: string): Promise<GroupState>
}

/** DingTalk's own API. Throws a `CodedError` where it could not look, and looks once. */
export interface DingTalkApi {
  /** Whether the id and the secret of an app are accepted (POST /v1.0/oauth2/accessToken). What is issued is dropped. */
  getLoginState(clientId: string, secret: Secret): Promise<LoginState>
}

/** What a run gives to its connection. */
export interface CloudContext {
  readonly env: Env
  readonly clock: Clock
  /** Aborted when the run is asked to stop: no write of a configuration leaves after that. */
  readonly signal: AbortSignal
  /** Called with each secret before it could be printed: unchanged, or in every form that it can take in a text. */
  readonly mask: (value: string) => void
  readonly maskForms: (value: string) => void
  /** Called before each request. */
  readonly onCall: (call: ApiCall) => void
  /** Called with the source of the credentials, before the first request that uses them. */
  readonly onLogin: (source: LoginSource) => void
}

/** As whom to call, found outside of the inputs; nothing has been asked yet. */
export type Login = { readonly source: LoginSource } & (
  | { readonly kind: 'fixed'; readonly credentials: Credentials; readonly role?: AssumedRole }
  | { readonly kind: 'handed-out'; readonly issue: () => Promise<HandedOut> }
  | (TokenRole & { readonly kind: 'token'; readonly getIdToken: () => Promise<Secret> })
)

/** The services that a run calls, all as one caller, each connected to when it is first needed. */
export interface CloudServices {
  readonly chat: ChatApi
  readonly parameters: ParameterApi
  readonly openAccount: () => Promise<AccountApi>
  readonly openDingTalk: () => Promise<DingTalkApi>
}

/** The files of the workspace. Nothing outside of it is ever opened. */
export interface Files {
  /** The files that the patterns name, sorted, each once. Throws CONFIG_NOT_FOUND for a pattern without a file, CONFIG_PATH_REFUSED. */
  read(patterns: readonly string[]): Promise<readonly SourceFile[]>
  /**
   * Refuses, before there is anything to lose, what `write` would refuse and what must be kept there: whatever is there, what
   * this run has read, or nothing. Throws OUTPUT_FILE_REFUSED.
   */
  assertWritable(path: string, kept: 'anything' | 'read' | 'nothing'): Promise<void>
  /** Whether anything is there. */
  exists(path: string): Promise<boolean>
  /** Replaces a file as a whole; its folder must exist. Throws OUTPUT_FILE_REFUSED. */
  write(path: string, text: string): Promise<void>
  /** The commit that is checked out where a file lies; undefined where none can be told. */
  readCommit(path: string): Promise<string | undefined>
  /** What the patterns would name, of files that are there or not, besides these paths. */
  watch(patterns: readonly string[], paths: readonly string[]): Promise<WatchedFiles>
  /** A file's path in its repository, which may begin below the workspace; undefined where that is unknown. */
  locate(path: string): string | undefined
  /** The YAML files of a path's folder, and the path itself, whatever it is, by their paths below the workspace. Never throws. */
  lookAround(path: string): Promise<Surroundings>
}

/** Environment variables; an empty one counts as unset. */
export type Env = (name: string) => string | undefined

/** Where a run tells what it found and did. */
export interface Reporter {
  /** Whether `writeSummary` has anywhere to write to. */
  readonly hasSummary: boolean
  /** Whether messages are also shown beside the lines of files: if not, those would only repeat the log. */
  readonly hasAnnotations: boolean
  /** Whether log lines may hold ANSI colours. */
  readonly hasColours: boolean
  /** Hides a value in everything printed from now on. */
  mask(value: string): void
  debug(line: string): void
  /** Shows progress, if a line can be erased: on a terminal. */
  progress?(line: string): void
  /** Prints lines as they are; foreign text in them must already be inert. */
  info(text: string): void
  /** A message with its title, at a place in a file where it has one. */
  annotate(level: Level, text: string, about: About): void
  /** Replaces the job summary by this Markdown. Throws RUNNER_FILE_REFUSED. */
  writeSummary(markdown: string): Promise<void>
  /** Throws RUNNER_FILE_REFUSED where no outputs could be set; absent where they go nowhere. */
  assertOutputs?(): void
  /** Throws where a later step could not read them. */
  setOutputs(outputs: Readonly<Record<string, string>>): void | Promise<void>
}

/**
 * How requests leave this machine. Both return undefined if a URL is called directly, and throw INPUT_INVALID for an
 * invalid proxy.
 */
export interface Route {
  agentFor(url: string): Promise<Agent | undefined>
  fetchFor(url: string): Promise<typeof fetch | undefined>
}

/** The time. */
export interface Clock {
  /** Milliseconds since the epoch, by the machine's clock: for dates. */
  now(): number
  /** Milliseconds of a monotonic clock: for pauses, rates and time-outs. */
  elapsed(): number
  sleep(ms: number): Promise<void>
}

/**
 * Makes the new text of ours from the one that is there, if there is one, and the forge's own clock, in milliseconds since
 * the epoch: both Markdown without the marker. The same text means no write; undefined removes it.
 */
export type WriteText = (found: FoundText | undefined, nowMs: number) => Written | Promise<Written>
type Written = string | undefined

/**
 * What a run asks of GitHub. Every method throws a `CodedError` (GITHUB_UNAVAILABLE); only our own texts are trusted. A
 * hidden marker in a text, together with its author, identifies it; it is never shown.
 */
export interface Forge {
  /** Creates, updates in place, or removes our one comment on a pull request; forges that can fold one that `isDone`. `write` may be asked more than once. */
  keepComment(pull: number, marker: string, write: WriteText, isDone?: boolean): Promise<void>
  /** Our comment; several that may be it where nobody can be asked who wrote them. */
  readComments(pull: number, marker: string): Promise<readonly FoundText[]>
  /** Opens, updates in place, or closes our one issue. `write` may be asked more than once. */
  keepIssue(marker: string, title: string, write: WriteText): Promise<void>
  readPull(pull: number): Promise<PullRequest | undefined>
  /**
   * The pull requests that these commits merged into a branch, each once, in the order of their numbers. With
   * `mayBeEarly`, the last commit is looked up again until GitHub must know of its merge.
   */
  listMergedPulls(
    shas: readonly string[],
    branch: string,
    options?: { readonly mayBeEarly?: boolean },
  ): Promise<readonly PullRequest[]>
  listApprovals(pull: number): Promise<readonly Approval[]>
  /** The commits of a push along first parents, oldest first; without a `before` of its own the last one alone. */
  listPushed(before: string, after: string): Promise<readonly string[]>
  /** At most `max` commits before `sha` along first parents, newest first, and none from before `sinceMs`. */
  listEarlier(sha: string, max: number, sinceMs: number): Promise<readonly string[]>
  compare(sha: string, branch: string, files: WatchedFiles): Promise<Standing>
  /** The forge's clock, as its last answer told it; undefined before the first. */
  now(): number | undefined
}

/** Everything a run needs from outside. */
export interface Ports {
  readonly reporter: Reporter
  readonly files: Files
  readonly env: Env
  readonly clock: Clock
  readonly event: RunEvent
  /** Aborted when the run is asked to stop. */
  readonly signal: AbortSignal
  /** What no log may show of the surroundings, whether it is of use or not. */
  readonly listSecrets: () => readonly string[]
  /** Signs in and connects. Throws CREDENTIALS_MISSING, ACCOUNT_UNEXPECTED, or what signing in met. */
  readonly openCloud: (access: CloudAccess, context: CloudContext) => Promise<CloudServices>
  /** GitHub with the token of the inputs, or another forge with those of the environment; undefined without one, or where the run belongs to no repository. */
  readonly openForge: (token: Secret | undefined) => Promise<Forge | undefined>
  /** Looks up what the surroundings alone do not tell of the event, once; absent where they tell it all. Throws a `CodedError`. */
  readonly completeEvent?: (need: ForgeNeed) => Promise<RunEvent>
  /** Told when a run turns out to be large; absent where the process is not ours alone. */
  readonly saveMemory?: () => Promise<void>
  /** Asks before an apply writes; absent if no confirmation is needed. Throws NOT_CONFIRMED if it cannot ask. */
  readonly confirm?: (question: string) => Promise<boolean>
  /** Called with the outcome for programs; absent if no program needs it. */
  readonly onEnd?: (document: JsonObject) => void
}
