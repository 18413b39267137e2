/** A member of the organization, as Codeup shows one in comments. */
export interface CodeupMember {
  readonly userId: string
  readonly username: string
}

/** A comment on a merge request. */
export interface CodeupComment {
  readonly comment_biz_id: string
  readonly comment_type: string
  content: string
  readonly author: CodeupMember
  readonly comment_time: string
  last_edit_time: string | null
  resolved: boolean
  is_deleted: boolean
  readonly state: 'OPENED' | 'DRAFT'
}

/** A merge request. */
export interface CodeupRequest {
  readonly localId: number
  readonly status: string
  readonly sourceBranch: string
  readonly targetBranch: string
  readonly sourceProjectId: number | null
  readonly targetProjectId: number
  readonly sourceCommitId: string | null
  readonly mergedRevision: string | null
  readonly createTime: string
  updateTime: string
  readonly reviewers: readonly { readonly reviewOpinionStatus: string; readonly reviewTime: string | null }[]
  readonly author: CodeupMember
}

/** What the repository holds. */
export interface CodeupState {
  /** Who the token writes as. */
  user: CodeupMember
  readonly comments: Map<number, CodeupComment[]>
  readonly requests: Map<number, CodeupRequest>
  readonly branches: Map<string, string>
  /** First parents and time of each commit. */
  readonly history: Map<string, { readonly parent?: string; readonly ms: number }>
  /** Names of the files that differ between two commits, by `from...to`. */
  readonly comparisons: Map<string, readonly string[]>
  /** Texts of files, by `ref:path`. */
  readonly files: Map<string, string>
  /** Members that lists of merge requests leave out. */
  unlisted: readonly string[]
  /** Whether lists of comments heed that only resolved ones are asked for, or only others. */
  heedsResolved: boolean
  nextId: number
  /** What the clock shows: in the answers' `date`, and on what is written. */
  nowMs: number
}

export const ORGANIZATION = '60d54f3daccf2bbd6659f3ad'
export const REPOSITORY = 2813489
export const MEMBER: CodeupMember = { userId: '62c795aa00000001', username: 'oos-chat-sync' }
export const PERSON: CodeupMember = { userId: '62c795aa00000002', username: 'someone' }

/** A repository that holds nothing. */
export const toCodeupState = (): CodeupState => ({
  user: MEMBER,
  comments: new Map(),
  requests: new Map(),
  branches: new Map(),
  history: new Map(),
  comparisons: new Map(),
  files: new Map(),
  unlisted: [],
  heedsResolved: true,
  nextId: 1,
  nowMs: Date.parse('2026-11-01T00:00:00Z'),
})

export const toTime = (state: CodeupState): string => new Date(state.nowMs).toISOString()

export const toComment = (
  state: CodeupState,
  author: CodeupMember,
  content: string,
  others: Partial<CodeupComment> = {},
): CodeupComment => ({
  comment_biz_id: `bf117304dfe44d5d${state.nextId++}`,
  comment_type: 'GLOBAL_COMMENT',
  content,
  author,
  comment_time: toTime(state),
  last_edit_time: null,
  resolved: false,
  is_deleted: false,
  state: 'OPENED',
  ...others,
})

/** An open merge request of this repository, from the branch `topic` to `main`. */
export const toRequest = (state: CodeupState, localId: number, others: Partial<CodeupRequest> = {}): CodeupRequest => ({
  localId,
  status: 'UNDER_REVIEW',
  sourceBranch: 'topic',
  targetBranch: 'main',
  sourceProjectId: REPOSITORY,
  targetProjectId: REPOSITORY,
  sourceCommitId: 'b'.repeat(40),
  mergedRevision: null,
  createTime: toTime(state),
  updateTime: toTime(state),
  reviewers: [],
  author: PERSON,
  ...others,
})
