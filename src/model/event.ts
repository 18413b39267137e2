import type { Repository } from './repository.ts'

/** What started a run, as far as it bears on what the run may do. Absent members are unknown or do not apply. */
export interface RunEvent {
  /** The event's name, such as `pull_request`; undefined where no job started the run. */
  readonly name?: string
  /** `owner/name` of the repository the workflow belongs to. */
  readonly repository?: string
  /** That repository by server and id; undefined where the runner does not tell them. */
  readonly home?: Repository
  readonly defaultBranch?: string
  /** The branch the run is for, without `refs/heads/`; undefined for a tag or a pull request. */
  readonly branch?: string
  /** The commit the run is for. */
  readonly sha?: string
  /** The commit that a push found on the branch; undefined on other events. */
  readonly before?: string
  /** The pull request's number, on events of one. */
  readonly pullNumber?: number
  /** Whether the branch is protected; absent where nobody says so. */
  readonly isProtected?: boolean
  /** Its newest commit. */
  readonly headSha?: string
  /** Its merge, or before that the trial of it. */
  readonly mergeSha?: string
  /** Whether the event is about a pull request that it does not describe: who wrote the code must be looked up. */
  readonly isUntold?: boolean
  /** Whether the code under review comes from another repository. */
  readonly isFork: boolean
  /** Whether Dependabot started the run. */
  readonly isDependabot: boolean
  /** Whether the run was run again: meanwhile the branch may have gone on. */
  readonly isRerun?: boolean
  /** The page of this run, to link to. */
  readonly runUrl?: string
  /** The pages of the repository's files are below this one: then come commit and path. */
  readonly filesUrl?: string
}

/** That of a run which no job started. */
export const NO_EVENT: RunEvent = { isFork: false, isDependabot: false }

/** The properties of a kind of event. */
export interface EventKind {
  /** Whether the event describes its pull request, contains only its number, or may have a number as an input. */
  readonly pull?: 'described' | 'numbered' | 'by-hand'
  /** Whether a fork's code gets this repository's secrets: if not, it is validated; if so, it is refused. */
  readonly fork?: 'without-secrets' | 'with-secrets'
  /** Whether there are no secrets where Dependabot acts. */
  readonly limitsDependabot?: true
  /** Whether the workflow decides if the workspace contains the pull request. */
  readonly mayHoldOther?: true
  /** Whether an apply may run. */
  readonly mayApply?: true
  /** Whether it plans what is not merged yet, without a pull request of its own: that is no drift. */
  readonly isProposal?: true
}

const REVIEW: EventKind = { pull: 'described', fork: 'without-secrets', limitsDependabot: true }

/** Events with special properties; all others only plan. */
const KINDS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ['pull_request', REVIEW],
  ['pull_request_review', REVIEW],
  ['pull_request_review_comment', REVIEW],
  ['pull_request_target', { pull: 'described', fork: 'with-secrets', limitsDependabot: true, mayHoldOther: true }],
  ['issue_comment', { pull: 'numbered', fork: 'with-secrets', mayHoldOther: true }],
  ['workflow_run', { fork: 'with-secrets' }],
  ['workflow_dispatch', { pull: 'by-hand', fork: 'with-secrets', mayHoldOther: true, mayApply: true }],
  ['push', { limitsDependabot: true, mayApply: true }],
  ['create', { limitsDependabot: true }],
  ['deployment', { limitsDependabot: true }],
  ['deployment_status', { limitsDependabot: true }],
  ['schedule', { mayApply: true }],
  ['merge_group', { isProposal: true }],
  // GitLab's own names; a merge train is told by its kind. Secrets of a fork's pipeline are those of whoever started it.
  ['merge_request_event', REVIEW],
  ['merge_train', { pull: 'described', fork: 'without-secrets', isProposal: true }],
  ['external_pull_request_event', { pull: 'described', fork: 'without-secrets', isProposal: true }],
  ['web', { mayApply: true }],
  ['api', { mayApply: true }],
  ['parent_pipeline', { mayApply: true }],
])

const OTHER: EventKind = {}

/** The properties of an event with this name. */
export const toEventKind = (name: string | undefined): EventKind => KINDS.get(name ?? '') ?? OTHER
