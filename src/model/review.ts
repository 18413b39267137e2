/*
 * What a forge tells of pull requests, of texts and of branches. Times are milliseconds since the epoch, by its own clock.
 */

/** A text of ours that was found. */
export interface FoundText {
  /** Markdown without the marker. */
  readonly body: string
  /** 0 where the forge does not tell. */
  readonly createdAt: number
  readonly updatedAt: number
}

/** A pull request. */
export interface PullRequest {
  readonly number: number
  readonly isOpen: boolean
  readonly mergedAt?: number
  /** The commit by which it was merged; of a rebase the last one. */
  readonly mergeSha?: string
  readonly headSha?: string
  /** `owner/name`; absent where it was deleted. */
  readonly headRepository?: string
  readonly baseBranch?: string
  /** Login of who opened it. */
  readonly author?: string
}

/** An approval of a pull request that was not dismissed. */
export interface Approval {
  readonly submittedAt: number
  /** Whether its author may write to the repository now. */
  readonly mayWrite: boolean
}

/** How a branch relates to a commit. */
export type Standing =
  /** It is the same, or continues without changing the files. */
  | 'current'
  /** It continues and changes the files. */
  | 'superseded'
  /** It no longer contains the commit: a definite answer. */
  | 'rewritten'
