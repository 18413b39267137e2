import type { InputFault } from './input-fault.ts'
import type { Position } from './key.ts'
import type { SecretSource } from './secret.ts'

/** A fault of a configuration file: where it is, and what is wrong as data. The text is added where it is shown. */
export type Diagnostic = DiagnosticDetail & {
  readonly severity: 'error' | 'warning'
  /** Where in the file's structure, such as `chatConfigurations[0].type`; empty for the file as a whole. */
  readonly path: string
  readonly position: Position
}

/** What can be wrong with a configuration file. No member ever holds the value of a secret; `found` is cut to a short text. */
export type DiagnosticDetail =
  | { readonly code: 'FILE_TOO_LARGE'; readonly bytes: number; readonly allowedBytes: number }
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'ENCODING_INVALID' }
  /** `codePoint` such as `U+202E`; `count` is how often it stands there. */
  | { readonly code: 'CHARACTER_FORBIDDEN'; readonly codePoint: string; readonly count: number }
  | { readonly code: 'YAML_SYNTAX'; readonly problem: SyntaxProblem }
  /** `count` is how often the same one stands in the file; absent for once. */
  | { readonly code: 'YAML_FEATURE_FORBIDDEN'; readonly feature: YamlFeature; readonly count?: number }
  | { readonly code: 'KEY_DUPLICATE'; readonly key: string; readonly firstLine: number }
  | { readonly code: 'KEY_NOT_TEXT' }
  | {
      readonly code: 'KEY_UNKNOWN'
      readonly key: string
      readonly allowed: readonly string[]
      readonly suggestion?: string
    }
  | { readonly code: 'KEY_RESERVED'; readonly key: string }
  /** `similar` is a key that stands there and may have been meant. */
  | { readonly code: 'KEY_MISSING'; readonly key: string; readonly similar?: string }
  /** A warning: nothing requires the key, but the configuration is hardly of use without it. */
  | { readonly code: 'KEY_RECOMMENDED'; readonly key: string; readonly similar?: string }
  | { readonly code: 'NESTING_TOO_DEEP'; readonly allowed: number }
  | { readonly code: 'TOO_MANY_KEYS'; readonly found: number; readonly allowed: number }
  | { readonly code: 'TOO_MANY_CONFIGURATIONS'; readonly found: number; readonly allowed: number }
  | { readonly code: 'TOO_MANY_VALUES'; readonly allowedTokens: number }
  /** `count` faults, from this place on, are not told. */
  | { readonly code: 'TOO_MANY_FAULTS'; readonly count: number }
  /** `values` are the only texts allowed, where there are few. */
  | {
      readonly code: 'TYPE_WRONG'
      readonly found: ValueKind
      readonly allowed: readonly ValueKind[]
      readonly values?: readonly string[]
    }
  | {
      readonly code: 'VALUE_NOT_ALLOWED'
      readonly found: string
      readonly allowed: readonly string[]
      readonly suggestion?: string
    }
  | { readonly code: 'TEXT_INVALID'; readonly found: string; readonly rule: TextRule; readonly suggestion?: string }
  /** A plain text that YAML readers take for something else; `number` is how to write the number it may be meant for. */
  | { readonly code: 'TEXT_NOT_QUOTED'; readonly found: string; readonly number?: string }
  /** Only asterisks: the mask under which the API hides a value. */
  | { readonly code: 'TEXT_MASKED' }
  | { readonly code: 'VERSION_UNKNOWN'; readonly found: string; readonly known: readonly number[] }
  /** `count` configurations of the file have no region; 0 if all lists are empty and no file names a region. */
  | { readonly code: 'REGION_MISSING'; readonly count: number }
  /** `firstName` is the other spelling, where the names differ in letter case or Unicode form alone. */
  | {
      readonly code: 'NAME_DUPLICATE'
      readonly name: string
      readonly region: string
      readonly first: Position
      readonly firstName?: string
    }
  | { readonly code: 'SECRET_LITERAL'; readonly key: string }
  | { readonly code: 'SECRET_ON_PUBLIC_KEY'; readonly key: string }
  | { readonly code: 'REFERENCE_INVALID'; readonly why: ReferenceFault }
  | { readonly code: 'REFERENCE_IN_LIST' }
  /** `source` is `env` if absent; `variable` is then a variable's name, else an OOS parameter's. */
  | { readonly code: 'SECRET_UNSET'; readonly variable: string; readonly source?: SecretSource }
  | {
      readonly code: 'SECRET_UNFIT'
      readonly variable: string
      readonly source?: SecretSource
      readonly why: SecretFault
    }

/** How a file fails to be YAML 1.2. */
export type SyntaxProblem =
  | 'bad-escape'
  | 'bad-indentation'
  | 'bracket-not-closed'
  | 'key-over-lines'
  | 'key-too-long'
  | 'mapping-on-key-line'
  | 'missing-character'
  | 'missing-comma'
  | 'quote-not-closed'
  | 'reserved-start'
  | 'tab-indentation'
  | 'unexpected-text'

/** What YAML 1.2 or its readers know and this format refuses. */
export type YamlFeature = 'alias' | 'anchor' | 'directive' | 'document' | 'merge-key' | 'tag'

/** What stands at a place, in the format's own words. */
export type ValueKind = 'boolean' | 'list' | 'mapping' | 'nothing' | 'number' | 'reference' | 'text'

/** What a text must be. */
export type TextRule =
  | 'field-path'
  | 'name'
  | 'public-text'
  | 'ram-role'
  | 'ram-role-not-arn'
  | 'region'
  | 'resource-group-id'
  | 'secret-version'

/** Why a mapping is no reference to a secret. */
export type ReferenceFault =
  /** Not exactly one of the two forms. */
  | 'form'
  /** An expression such as `${{ secrets.X }}`, which nothing evaluates in this file. */
  | 'expression'
  /** `fromEnv` names no variable with the prefix. */
  | 'variable'
  /** `fromSecretParameter` is no parameter's name. */
  | 'parameter'

/** Why a secret's value is refused. */
export type SecretFault = 'blank' | 'control-character' | 'mask' | 'too-short'

/** Why a run, or one call of it, failed: data from which a message is made. Holds no text of a lower layer. */
export type FailureDetail =
  | { readonly code: 'INPUT_INVALID'; readonly faults: readonly InputFault[] }
  | { readonly code: 'CREDENTIALS_MISSING'; readonly missing: readonly string[] }
  | { readonly code: 'CONFIG_NOT_FOUND'; readonly pattern: string }
  | { readonly code: 'CONFIG_PATH_REFUSED'; readonly path: string; readonly why: PathFault }
  | { readonly code: 'CONFIG_INVALID'; readonly count: number }
  | { readonly code: 'OUTPUT_FILE_REFUSED'; readonly path: string; readonly why: PathFault }
  | ({ readonly code: 'API_REJECTED' } & ApiCall & ApiAnswer)
  | ({ readonly code: 'API_THROTTLED' } & ApiCall & ApiAnswer)
  | ({ readonly code: 'API_UNAVAILABLE' } & ApiCall & ApiAnswer)
  | ({ readonly code: 'API_UNREACHABLE'; readonly reason: NetworkFault } & ApiCall)
  /** `expected` is a member's name, such as `ChatConfiguration`, or an {@link AnswerRule}. */
  | ({ readonly code: 'API_ANSWER_INVALID'; readonly expected: string } & ApiCall & ApiAnswer)
  | ({ readonly code: 'LIST_INCOMPLETE' } & ApiCall)
  | { readonly code: 'OBJECT_MOVED'; readonly found: 'gone' | 'edited' | 'exists' }
  | { readonly code: 'WRITE_NOT_SHOWN' }
  | { readonly code: 'REPLACE_INCOMPLETE'; readonly cause: FailureDetail }
  | { readonly code: 'RECORD_NOT_WRITTEN'; readonly cause: FailureDetail }
  | { readonly code: 'NOT_REACHED' }
  | { readonly code: 'CANCELLED' }
  | { readonly code: 'STATE_UNAVAILABLE'; readonly cause: FailureDetail }
  | { readonly code: 'PLAN_REFUSED'; readonly count: number }
  /** Nobody said that the changes shall be carried out. */
  | { readonly code: 'NOT_CONFIRMED'; readonly why: 'declined' | 'no-terminal' }
  | {
      readonly code: 'PLAN_NOT_APPROVED'
      readonly approved: string
      readonly found: string
      /** Objects that differ, as far as the approved plan is known in detail; else those of the plan of now. */
      readonly objects: readonly ApprovalDifference[]
    }
  | { readonly code: 'APPROVAL_NOT_FOUND'; readonly why: 'no-pull-request' | 'no-comment' | 'no-digest' }
  | { readonly code: 'EVENT_REFUSED'; readonly event: string; readonly why: EventRefusal }
  | ({ readonly code: 'GITHUB_UNAVAILABLE'; readonly task: GitHubTask } & GitHubAnswer)
  | { readonly code: 'ACCOUNT_UNEXPECTED'; readonly expected: string; readonly found: string }
  | { readonly code: 'ID_TOKEN_UNAVAILABLE'; readonly why: 'permission' | 'request' }
  | { readonly code: 'APPLY_INCOMPLETE'; readonly failed: number; readonly total: number }
  | { readonly code: 'PROBE_INCOMPLETE'; readonly count: number }
  | { readonly code: 'PROBE_LEFT'; readonly region: string; readonly names: readonly string[] }
  /** So many changes are left after all of them were carried out in a rehearsal. */
  | { readonly code: 'REHEARSAL_UNSETTLED'; readonly count: number }
  | { readonly code: 'UNEXPECTED'; readonly kind: string }

/** One object on which the approved plan and the plan of now differ; `planned` where only the latter is known. */
export interface ApprovalDifference {
  /** `region/name`. */
  readonly key: string
  readonly difference: 'added' | 'removed' | 'changed' | 'planned'
}

/** Why an event may not do what it asks for. */
export type EventRefusal = 'fork' | 'pull-request' | 'not-default-branch' | 'event'

/** What was tried on GitHub. */
export type GitHubTask = 'comment' | 'issue' | 'approval' | 'newer-commits'

/** What of GitHub's answer may be shown. */
export interface GitHubAnswer {
  /** HTTP status; absent where no answer came. */
  readonly status?: number
  readonly isRateLimit?: boolean
}

/** Why a path is refused. */
export type PathFault =
  | 'configuration'
  | 'outside'
  | 'symlink'
  | 'not-a-file'
  | 'too-large'
  | 'changed'
  | 'unreadable'
  | 'missing-folder'

/** What an answer must be, whatever was asked. */
export type AnswerRule = 'fresh' | 'json' | 'json-object' | 'pieces' | 'size' | 'success'

/** Why no answer came. */
export type NetworkFault = 'timeout' | 'reset' | 'refused' | 'dns' | 'tls' | 'proxy' | 'other'

/** Which call failed. */
export interface ApiCall {
  readonly operation: string
  readonly region: string
}

/** What of an answer may be shown: the code and the request id, both reduced to harmless characters. */
export interface ApiAnswer {
  /** HTTP status; absent where the client library does not tell it. */
  readonly status?: number
  readonly apiCode?: string
  readonly requestId?: string
}

/** Every code a run can end with. */
export type FailureCode = FailureDetail['code']

/** Every code a file can be faulted with. */
export type DiagnosticCode = DiagnosticDetail['code']

/** Whether the API says that what a call names does not exist. */
export const isNotFound = (failure: FailureDetail): boolean =>
  failure.code === 'API_REJECTED' && failure.apiCode?.startsWith('EntityNotExists') === true

/** An error of ours. Its message is only the code; whoever shows it makes the text from `detail`. The cause is never printed. */
export class CodedError<D extends FailureDetail = FailureDetail> extends Error {
  readonly detail: D

  constructor(detail: D) {
    super(detail.code)
    this.name = 'CodedError'
    this.detail = detail
  }
}

/** What can be shown of anything thrown: the detail of our own errors, the class name of all others. */
export const toFailure = (thrown: unknown): FailureDetail => {
  if (thrown instanceof CodedError) return thrown.detail
  return { code: 'UNEXPECTED', kind: thrown instanceof Error ? thrown.constructor.name : typeof thrown }
}
