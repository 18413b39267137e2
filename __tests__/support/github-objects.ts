import { API, DATE, toUser } from './github-repository.ts'
import type { Schema } from './github-types.ts'

/** A time in the form of the API. */
export const toDate = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')

/** A comment; `undefined` for a body is what GitHub answers for some, and `null` for a user who is gone. */
export const toComment = (
  id: number,
  login: string | null,
  body: string | undefined,
  date = DATE,
): Schema<'issue-comment'> => ({
  id,
  node_id: `IC_${id}`,
  url: `${API}/comments/${id}`,
  html_url: API,
  ...(body !== undefined && { body }),
  user: login === null ? null : toUser(login),
  created_at: date,
  updated_at: date,
  issue_url: API,
  author_association: 'NONE',
})

/** An open issue, or the side of a pull request that looks like one. */
export const toIssue = (
  number: number,
  login: string | null,
  members: { readonly title?: string; readonly body?: string | null; readonly isPull?: boolean; date?: string } = {},
): Schema<'issue'> => ({
  id: number + 1000,
  node_id: `I_${number}`,
  url: API,
  repository_url: API,
  labels_url: API,
  comments_url: API,
  events_url: API,
  html_url: API,
  number,
  state: 'open',
  title: members.title ?? `Issue ${number}`,
  body: members.body ?? null,
  user: login === null ? null : toUser(login),
  labels: [],
  assignee: null,
  milestone: null,
  locked: false,
  comments: 0,
  closed_at: null,
  created_at: members.date ?? DATE,
  updated_at: members.date ?? DATE,
  author_association: 'NONE',
  ...(members.isPull === true && { pull_request: { url: API, html_url: API, diff_url: API, patch_url: API } }),
})

/** How a branch compares with a commit, with the files that differ. */
export const toComparison = (
  status: Schema<'commit-comparison'>['status'],
  files: readonly Schema<'diff-entry'>[],
  commits: readonly Schema<'commit'>[] = [toCommit('1'.repeat(40))],
): Schema<'commit-comparison'> => ({
  url: API,
  html_url: API,
  permalink_url: API,
  diff_url: API,
  patch_url: API,
  base_commit: toCommit('0'.repeat(40)),
  merge_base_commit: toCommit('0'.repeat(40)),
  status,
  ahead_by: status === 'ahead' ? 1 : 0,
  behind_by: status === 'behind' ? 1 : 0,
  total_commits: commits.length,
  commits: [...commits],
  files: [...files],
})

/** A file that differs; with `previous` it was renamed. */
export const toDiffEntry = (filename: string, previous?: string): Schema<'diff-entry'> => ({
  sha: '2'.repeat(40),
  filename,
  status: previous === undefined ? 'modified' : 'renamed',
  ...(previous !== undefined && { previous_filename: previous }),
  additions: 1,
  deletions: 1,
  changes: 2,
  blob_url: API,
  raw_url: API,
  contents_url: API,
})

/** A file at a commit; `sha` is that of its content. */
export const toContent = (path: string, sha: string): Schema<'content-file'> => ({
  type: 'file',
  encoding: 'base64',
  size: 0,
  name: path,
  path,
  content: '',
  sha,
  url: API,
  git_url: null,
  html_url: null,
  download_url: null,
  _links: { git: null, html: null, self: API },
})

/** A commit with its parents, the first one first. */
export const toCommit = (sha: string, parents: readonly string[] = []): Schema<'commit'> => ({
  url: API,
  sha,
  node_id: `C_${sha}`,
  html_url: API,
  comments_url: API,
  commit: { url: API, author: null, committer: null, message: '', comment_count: 0, tree: { sha, url: API } },
  author: null,
  committer: null,
  parents: parents.map((parent) => ({ sha: parent, url: API })),
})
