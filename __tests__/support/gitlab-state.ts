/** A user, as GitLab shows one. */
export interface GitLabUser {
  readonly id: number
  readonly username: string
}

/** A note on a merge request. */
export interface GitLabNote {
  readonly id: number
  body: string
  readonly author: GitLabUser
  readonly system: boolean
  readonly created_at: string
  updated_at: string
  /** Left out of lists after they were cut into pages, as GitLab leaves out what one may not read. */
  readonly isHidden?: boolean
}

/** An issue. */
export interface GitLabIssue {
  readonly iid: number
  title: string
  description: string
  state: 'opened' | 'closed'
  readonly author: GitLabUser
  readonly created_at: string
  updated_at: string
}

/** A merge request. */
export interface GitLabMergeRequest {
  readonly iid: number
  state: 'opened' | 'closed' | 'merged'
  readonly target_branch: string
  readonly source_project_id: number | null
  readonly target_project_id: number
  readonly sha: string
  readonly merge_commit_sha: string | null
  readonly squash_commit_sha: string | null
  readonly merged_at: string | null
  readonly author: GitLabUser
}

/** What the project holds. */
export interface GitLabState {
  /** Who the token writes as. */
  user: GitLabUser
  readonly notes: Map<number, GitLabNote[]>
  readonly issues: GitLabIssue[]
  readonly mergeRequests: Map<number, GitLabMergeRequest>
  /** The merge requests of each commit, by number. */
  readonly mergeRequestsOf: Map<string, readonly number[]>
  readonly branches: Map<string, string>
  /** First parents and time of each commit. */
  readonly history: Map<string, { readonly parent?: string; readonly ms: number }>
  /** Names of the files that differ between two commits, by `from...to`. */
  readonly comparisons: Map<string, readonly string[]>
  /** Texts of files, by `ref:path`. */
  readonly files: Map<string, string>
  /** What was carried out because a text said so. */
  readonly actions: string[]
  nextId: number
  /** What the clock shows: in the answers' `date`, and on what is written. */
  nowMs: number
}

export const PROJECT = 42
export const REPOSITORY = 'acme/chat'
export const BOT: GitLabUser = { id: 900, username: 'project_42_bot_1' }
export const PERSON: GitLabUser = { id: 7, username: 'octocat' }

/** A project that holds nothing. */
export const toGitLabState = (): GitLabState => ({
  user: BOT,
  notes: new Map(),
  issues: [],
  mergeRequests: new Map(),
  mergeRequestsOf: new Map(),
  branches: new Map(),
  history: new Map(),
  comparisons: new Map(),
  files: new Map(),
  actions: [],
  nextId: 5000,
  nowMs: Date.parse('2026-11-01T00:00:00Z'),
})

export const toNote = (
  state: GitLabState,
  author: GitLabUser,
  body: string,
  others: Partial<GitLabNote> = {},
): GitLabNote => {
  const now = new Date(state.nowMs).toISOString()
  return { id: state.nextId++, body, author, system: false, created_at: now, updated_at: now, ...others }
}

/** A merge request of this project that was merged by a commit of its own. */
export const toMerged = (iid: number, sha: string, others: Partial<GitLabMergeRequest> = {}): GitLabMergeRequest => ({
  iid,
  state: 'merged',
  target_branch: 'main',
  source_project_id: PROJECT,
  target_project_id: PROJECT,
  sha: 'f'.repeat(40),
  merge_commit_sha: sha,
  squash_commit_sha: null,
  merged_at: '2026-11-02T00:00:00.000Z',
  author: PERSON,
  ...others,
})
