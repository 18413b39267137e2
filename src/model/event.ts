/** What started a run, as far as it bears on what the run may do. Absent members are unknown or do not apply. */
export interface RunEvent {
  /** The event's name, such as `pull_request`; undefined outside GitHub. */
  readonly name?: string
  /** `owner/name` of the repository the workflow belongs to. */
  readonly repository?: string
  readonly defaultBranch?: string
  /** The branch the run is for, without `refs/heads/`; undefined for a tag or a pull request. */
  readonly branch?: string
  /** The commit the run is for. */
  readonly sha?: string
  /** The pull request's number, on events of one. */
  readonly pullNumber?: number
  /** Whether the branch is protected; absent where nobody says so. */
  readonly isProtected?: boolean
  /** Whether the code under review comes from another repository. */
  readonly isFork: boolean
  /** Whether Dependabot started the run: then there are no secrets. */
  readonly isDependabot: boolean
  /** Whether the run was run again: meanwhile the branch may have gone on. */
  readonly isRerun?: boolean
  /** The page of this run, to link to. */
  readonly runUrl?: string
}

/** That of a run which no job started. */
export const NO_EVENT: RunEvent = { isFork: false, isDependabot: false }
