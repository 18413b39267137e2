import type { InputFault } from './input-fault.ts'
import type { JsonValue } from './json.ts'

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
  /** No read was surely of after the write; `fields` is in what the last one differs, where there was one. */
  | { readonly code: 'WRITE_NOT_SHOWN'; readonly fields?: readonly UnshownField[] }
  /** A read of after the write differs from it in these fields. */
  | { readonly code: 'WRITE_ALTERED'; readonly fields: readonly UnshownField[] }
  | { readonly code: 'REPLACE_INCOMPLETE'; readonly cause: FailureDetail }
  | { readonly code: 'RECORD_NOT_WRITTEN'; readonly cause: FailureDetail }
  | { readonly code: 'NOT_REACHED' }
  /** The old name of a rename whose new name is not done. */
  | { readonly code: 'RENAME_INCOMPLETE'; readonly name: string }
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
  | { readonly code: 'APPROVAL_NOT_FOUND'; readonly why: ApprovalFault }
  | { readonly code: 'EVENT_REFUSED'; readonly event: string; readonly why: EventRefusal }
  | ({ readonly code: 'GITHUB_UNAVAILABLE'; readonly task: GitHubTask } & GitHubAnswer)
  | { readonly code: 'ACCOUNT_UNEXPECTED'; readonly expected: string; readonly found: string }
  | { readonly code: 'ID_TOKEN_UNAVAILABLE'; readonly why: 'permission' | 'request' }
  | { readonly code: 'APPLY_INCOMPLETE'; readonly failed: number; readonly total: number }
  | { readonly code: 'PROBE_INCOMPLETE'; readonly count: number }
  | { readonly code: 'PROBE_LEFT'; readonly region: string; readonly names: readonly string[] }
  /** So many changes are left after all of them were carried out in a rehearsal. */
  | { readonly code: 'REHEARSAL_UNSETTLED'; readonly count: number }
  /** No record has this name; `near` are names that may have been meant. */
  | { readonly code: 'RECORD_NOT_FOUND'; readonly name: string; readonly near: readonly string[] }
  /** A record that another scope's run can read and rely on. */
  | { readonly code: 'RECORD_FOREIGN'; readonly name: string; readonly owner: string }
  | { readonly code: 'UNEXPECTED'; readonly kind: string }

/** A field that a read after a write shows in another form. JSON-safe: secrets are `***`. Absent means not there. */
export type UnshownField = {
  readonly field: string
  readonly sent?: JsonValue
  readonly shown?: JsonValue
}

/** One object on which the approved plan and the plan of now differ; `planned` where only the latter is known. */
export interface ApprovalDifference {
  /** `region/name`. */
  readonly key: string
  readonly difference: 'added' | 'removed' | 'changed' | 'planned'
}

/** Why there is no approved plan to compare with. */
export type ApprovalFault = 'no-pull-request' | 'no-comment' | 'no-digest'

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
