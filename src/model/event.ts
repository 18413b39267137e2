import type { Repository } from './repository.ts'

/** What started a run, as far as it bears on what the run may do. Absent members are unknown or do not apply. */
export interface RunEvent {
  /** The event's name, such as `pull_request`; undefined outside GitHub. */
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
  /** The pull request's number, on events of one. */
  readonly pullNumber?: number
  /** Whether the code under review comes from another repository. */
  readonly isFork: boolean
  /** Whether Dependabot started the run: then there are no secrets. */
  readonly isDependabot: boolean
  /** The page of this run, to link to. */
  readonly runUrl?: string
}

/** That of a run which no job started. */
export const NO_EVENT: RunEvent = { isFork: false, isDependabot: false }
