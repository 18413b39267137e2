import type { InputFault } from './input-fault.ts'
import type { JsonValue } from './json.ts'
import type { LiveFault } from './live.ts'
import type { LoginFault, LoginLack, LoginOutage, LoginSource } from './login.ts'

/** Why a run, or one call of it, failed: data from which a message is made. Holds no text of a lower layer. */
export type FailureDetail =
  | { readonly code: 'INPUT_INVALID'; readonly faults: readonly InputFault[] }
  /** No source at all; or one alone, of which a part is there. `otherNames` are variables that other programs read. */
  | {
      readonly code: 'CREDENTIALS_MISSING'
      readonly lacks: readonly LoginLack[]
      readonly otherNames?: readonly string[]
    }
  | ({ readonly code: 'LOGIN_REFUSED'; readonly source: LoginSource; readonly why: LoginFault } & RefusalDetail)
  | {
      readonly code: 'LOGIN_UNAVAILABLE'
      readonly source: LoginSource
      readonly why: LoginOutage
      readonly status?: number
    }
  | ({ readonly code: 'CONFIG_NOT_FOUND'; readonly pattern: string } & NamedBy)
  | ({ readonly code: 'CONFIG_PATH_REFUSED'; readonly path: string; readonly why: PathFault } & NamedBy)
  | { readonly code: 'CONFIG_INVALID'; readonly count: number }
  | { readonly code: 'OUTPUT_FILE_REFUSED'; readonly path: string; readonly why: PathFault }
  /** A file of the runner, which this variable names, cannot be written to. */
  | {
      readonly code: 'RUNNER_FILE_REFUSED'
      readonly variable: RunnerFile
      readonly path: string
      readonly why: PathFault
    }
  | ({ readonly code: 'API_REJECTED' } & ApiCall & ApiAnswer)
  | ({ readonly code: 'API_THROTTLED' } & ApiCall & ApiAnswer)
  | ({ readonly code: 'API_UNAVAILABLE' } & ApiCall & ApiAnswer)
  /** `proxyStatus` is the HTTP status with which a proxy refuses. */
  | ({ readonly code: 'API_UNREACHABLE'; readonly reason: NetworkFault; readonly proxyStatus?: number } & ApiCall)
  /** `expected` is a member's name, such as `ChatConfiguration`, or an {@link AnswerRule}. */
  | ({ readonly code: 'API_ANSWER_INVALID'; readonly expected: string } & ApiCall & ApiAnswer)
  | ({ readonly code: 'LIST_INCOMPLETE' } & ApiCall)
  /** One object that this program cannot handle, as it is live. */
  | { readonly code: 'OBJECT_UNREADABLE'; readonly region: string; readonly name: string; readonly why: LiveFault }
  | { readonly code: 'OBJECT_MOVED'; readonly found: 'gone' | 'edited' | 'exists' }
  /** No read was certainly newer than the write; `fields` lists the differences of the last read, if there was one. */
  | { readonly code: 'WRITE_NOT_SHOWN'; readonly fields?: readonly UnshownField[] }
  /** A read after the write differs from it in these fields. */
  | { readonly code: 'WRITE_ALTERED'; readonly fields: readonly UnshownField[] }
  | { readonly code: 'REPLACE_INCOMPLETE'; readonly cause: FailureDetail }
  | { readonly code: 'RECORD_NOT_WRITTEN'; readonly cause: FailureDetail }
  | { readonly code: 'NOT_REACHED' }
  /** What would take away the content of a name whose new name is not done; `isGuess` where it is not known to be that, and may be. */
  | { readonly code: 'RENAME_INCOMPLETE'; readonly name: string; readonly isGuess?: true }
  /** A run that writes what a file says, unless it says what else. */
  | { readonly code: 'CANCELLED'; readonly what?: 'probe' }
  | { readonly code: 'STATE_UNAVAILABLE'; readonly cause: FailureDetail }
  | { readonly code: 'PLAN_REFUSED'; readonly count: number }
  /** Nobody confirmed the changes. */
  | { readonly code: 'NOT_CONFIRMED'; readonly why: 'declined' | 'no-terminal' }
  | {
      readonly code: 'PLAN_NOT_APPROVED'
      /** The digest that was given; absent where the plan was looked for on pull requests. */
      readonly approved?: string
      readonly found: string
      /** What is not approved; for a bare digest, whose objects are unknown, the whole current plan. */
      readonly objects: readonly ApprovalDifference[]
      readonly pulls: readonly PullFault[]
    }
  /** No plan stood for review. Without pull requests, none was merged as this commit. */
  | {
      readonly code: 'APPROVAL_NOT_FOUND'
      readonly objects: readonly ApprovalDifference[]
      readonly pulls: readonly PullFault[]
    }
  | ({ readonly code: 'EVENT_REFUSED'; readonly event: string; readonly why: EventRefusal } & RefusedBranch)
  /** Nobody said where an apply may run, and there is no default branch to go by. */
  | { readonly code: 'APPLY_BRANCHES_NEEDED' }
  | ({ readonly code: 'GITHUB_UNAVAILABLE'; readonly task: GitHubTask } & GitHubAnswer)
  /** Asked with the job's own token, or with another one. */
  | ({ readonly code: 'GITLAB_UNAVAILABLE'; readonly task: GitHubTask; readonly isByJob?: boolean } & GitHubAnswer)
  /** There is no token that can write to GitLab, only the job's, which can read. */
  | { readonly code: 'GITLAB_TOKEN_MISSING'; readonly task: 'comment' | 'outcome' | 'issue' }
  | ({ readonly code: 'CODEUP_UNAVAILABLE'; readonly task: GitHubTask } & GitHubAnswer)
  /** The repository to ask is said in part, or wrongly. */
  | {
      readonly code: 'CODEUP_SETTINGS_INVALID'
      readonly missing: readonly CodeupVariable[]
      readonly invalid: readonly CodeupVariable[]
    }
  /** Several open merge requests come from the branch of the run. */
  | { readonly code: 'CODEUP_MERGE_REQUEST_AMBIGUOUS'; readonly branch: string; readonly pulls: readonly number[] }
  | { readonly code: 'CODEUP_WITHOUT_ISSUES' }
  /** A run that was run again could undo a newer commit, and whether there is one cannot be asked. */
  | { readonly code: 'RERUN_REFUSED'; readonly cause: FailureDetail }
  /** The file's place in the repository is unknown, so it is unknown whether another commit changes it. */
  | { readonly code: 'REPOSITORY_UNKNOWN'; readonly file: string }
  /** `input` is what says so, by default `expected-account-id`. */
  | { readonly code: 'ACCOUNT_UNEXPECTED'; readonly expected: string; readonly found: string; readonly input?: string }
  | ({ readonly code: 'ID_TOKEN_UNAVAILABLE'; readonly why: 'permission' | 'request' } & GitHubAnswer)
  /** `failed` changes are not done; of `unrecorded` ones, which are, no record could be written. */
  | { readonly code: 'APPLY_INCOMPLETE'; readonly failed: number; readonly unrecorded: number; readonly total: number }
  | { readonly code: 'PROBE_INCOMPLETE'; readonly count: number }
  | { readonly code: 'PROBE_LEFT'; readonly region: string; readonly names: readonly string[] }
  /** So many changes are left after all of them were carried out in a rehearsal. */
  | { readonly code: 'REHEARSAL_UNSETTLED'; readonly count: number }
  /** No record has this name; `near` are names that may have been meant. */
  | { readonly code: 'RECORD_NOT_FOUND'; readonly name: string; readonly near: readonly string[] }
  /** A record that another scope's run can read and rely on. */
  | { readonly code: 'RECORD_FOREIGN'; readonly name: string; readonly owner: string }
  | { readonly code: 'UNEXPECTED'; readonly kind: string }

/** Details of a refused login. */
export interface RefusalDetail {
  /** HTTP status. */
  readonly status?: number
  /** Of the file, variable, field, profile or mode that it is about. */
  readonly name?: string
  /** What is wrong with a file. */
  readonly path?: PathFault
}

/** A field that a read after a write shows in another form. JSON-safe: secrets are `***`. Absent means not there. */
export type UnshownField = {
  readonly field: string
  readonly sent?: JsonValue
  readonly shown?: JsonValue
}

/** One object whose change is not approved. */
export interface ApprovalDifference {
  /** `region/name`. */
  readonly key: string
  /** In no approved plan, in one in another form, in one and applied since; or all that is known is that it is planned. */
  readonly difference: 'added' | 'changed' | 'spent' | 'planned'
}

/** Why the plan in the comment of a pull request does not count. */
export type PullFault = { readonly pull: number } & ReceiptFault

/** Times are texts in ISO 8601. */
export type ReceiptFault =
  | { readonly why: 'no-comment' }
  /** Our comment holds no plan, or none that our key sealed for it as it is. */
  | { readonly why: 'unsealed' }
  /** Our comment is as we wrote it once, and was changed since: somebody put it back. */
  | { readonly why: 'put-back'; readonly written: string; readonly updated: string }
  | { readonly why: 'after-merge'; readonly since: string; readonly merged: string }
  | { readonly why: 'after-review'; readonly since: string; readonly reviewed: string }

/** Why an event is refused; `untold` if the origin of the code in the pull request is unknown. */
export type EventRefusal = 'fork' | 'untold' | 'pull-request' | 'branch' | 'not-protected' | 'event'

/** Where a refused run would have happened, and where it might: absent where the event does not tell. */
export interface RefusedBranch {
  /** Undefined for a tag, or a pull request. */
  readonly branch?: string
  readonly defaultBranch?: string
  /** The patterns of `apply-branches`. */
  readonly applyBranches?: readonly string[]
}

/** The variables that say whose repository on Codeup is asked, and as whom. */
export type CodeupVariable = 'CODEUP_ORGANIZATION_ID' | 'CODEUP_REPOSITORY_ID' | 'CODEUP_TOKEN' | 'CODEUP_DOMAIN'

/** What was tried on GitHub. */
export type GitHubTask = 'comment' | 'outcome' | 'issue' | 'approval' | 'pull-request' | 'commits' | 'newer-commits'

/** What of GitHub's answer may be shown. */
export interface GitHubAnswer {
  /** HTTP status; absent where no answer came. */
  readonly status?: number
  readonly isRateLimit?: boolean
  /** No answer came in the time that a call has. */
  readonly isTimeout?: boolean
  /** Nothing was asked: what the question needs is missing. */
  readonly isUnasked?: boolean
}

/** Which input names a file; the configuration's if absent. */
interface NamedBy {
  readonly input?: 'rehearse-from'
}

/** The variables by which a runner names its files. */
export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'

/** Why a path is refused. */
export type PathFault =
  /** This run reads it. */
  | 'configuration'
  /** Something is there already. */
  | 'exists'
  /** The disk, or what this user may put on it. */
  | 'full'
  | 'name-too-long'
  | 'not-a-folder'
  | 'outside'
  | 'permission'
  | 'read-only'
  | 'symlink'
  | 'not-a-file'
  | 'too-large'
  | 'changed'
  | 'unreadable'
  | 'missing'
  | 'missing-folder'
  | 'missing-workspace'

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

/**
 * Our own error. Its message is only the code; the text is made from `detail` where it is shown. The cause is never
 * printed.
 */
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
