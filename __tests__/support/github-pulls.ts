import { API, DATE, toRepository, toUser } from './github-repository.ts'
import type { Schema } from './github-types.ts'

/** What of a pull request is not as usual. */
interface PullMembers {
  readonly base?: string
  readonly headSha?: string
  /** `owner/name`; null where it was deleted. */
  readonly headRepository?: string | null
  readonly author?: string
}

/** A pull request, merged unless `mergedAt` is null. */
export const toPull = (
  number: number,
  mergeSha: string | null,
  mergedAt: string | null = DATE,
  { base = 'main', headSha = '3'.repeat(40), headRepository = 'acme/chat', author = 'octocat' }: PullMembers = {},
): Schema<'pull-request-simple'> => ({
  ...toPullAddresses(),
  id: number + 2000,
  node_id: `PR_${number}`,
  number,
  state: mergedAt === null ? 'open' : 'closed',
  locked: false,
  title: `Pull request ${number}`,
  user: toUser(author),
  body: null,
  labels: [],
  milestone: null,
  created_at: DATE,
  updated_at: DATE,
  closed_at: mergedAt,
  merged_at: mergedAt,
  merge_commit_sha: mergeSha,
  assignee: null,
  head: toEnd('feature', headSha, headRepository),
  base: toEnd(base, '3'.repeat(40), 'acme/chat'),
  author_association: 'MEMBER',
  auto_merge: null,
})

/** A review; `login` is null for somebody who is gone. */
export const toReview = (
  login: string | null,
  state = 'APPROVED',
  submittedAt: string | null = DATE,
): Schema<'pull-request-review'> => ({
  id: 1,
  node_id: 'PRR_1',
  user: login === null ? null : toUser(login),
  body: '',
  state,
  html_url: API,
  pull_request_url: API,
  _links: { html: { href: API }, pull_request: { href: API } },
  ...(submittedAt !== null && { submitted_at: submittedAt }),
  commit_id: '3'.repeat(40),
  author_association: 'MEMBER',
})

/** What somebody may do, in the coarse words of the API. */
export const toPermission = (login: string, permission: string): Schema<'repository-collaborator-permission'> => ({
  permission,
  role_name: permission,
  user: { ...toUser(login), role_name: permission },
})

/** GitHub keeps `repo` as null where it was deleted, although its description of that differs from list to list. */
const toEnd = (ref: string, sha: string, repository: string | null): Schema<'pull-request-simple'>['base'] => {
  const [owner = '', name = ''] = repository?.split('/') ?? []
  const repo = (repository === null ? null : toRepository(owner, name)) as Schema<'repository'>
  return { label: `acme:${ref}`, ref, repo, sha, user: toUser('acme') }
}

const toPullAddresses = () => ({
  url: API,
  html_url: API,
  diff_url: API,
  patch_url: API,
  issue_url: API,
  commits_url: API,
  review_comments_url: API,
  review_comment_url: API,
  comments_url: API,
  statuses_url: API,
  _links: {
    comments: { href: API },
    commits: { href: API },
    statuses: { href: API },
    html: { href: API },
    issue: { href: API },
    review_comments: { href: API },
    review_comment: { href: API },
    self: { href: API },
  },
})
