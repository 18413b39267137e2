import { toComment, toContent, toIssue } from './github-objects.ts'
import type { Answered, Asked, Schema } from './github-types.ts'

/** What the repository `acme/chat` holds. */
export interface GitHubState {
  /** Who the token writes as. */
  actor: string
  /** Whether GraphQL tells who that is. */
  isViewerTold: boolean
  /** The comments of each pull request. */
  readonly comments: Map<number, Schema<'issue-comment'>[]>
  readonly issues: Schema<'issue'>[]
  /** The pull requests of each commit. */
  readonly pulls: Map<string, Schema<'pull-request-simple'>[]>
  /** By `base...head`. */
  readonly comparisons: Map<string, Schema<'commit-comparison'>>
  /** Object ids of contents, by `ref:path`. */
  readonly blobs: Map<string, string>
  nextId: number
}

/** One request, ready to be answered. */
export interface GitHubRequest {
  readonly state: GitHubState
  /** The parts of the path that a route names. */
  readonly parts: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

/** A status and what goes with it; lists are cut into pages by the server. */
export interface GitHubReply {
  readonly status: number
  readonly body?: unknown
}

interface Route {
  readonly method: string
  readonly path: RegExp
  readonly reply: (request: GitHubRequest) => GitHubReply
}

const REPOSITORY = '^/repos/acme/chat'
const toRoute = (method: string, path: string, reply: Route['reply']): Route => ({
  method,
  path: new RegExp(path.startsWith('/graphql') ? `^${path}$` : `${REPOSITORY}${path}$`),
  reply,
})

/** Every call in use. */
export const ROUTES: readonly Route[] = [
  toRoute('POST', '/graphql', ({ state }) =>
    state.isViewerTold
      ? { status: 200, body: { data: { viewer: { login: state.actor } } } }
      : { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'not for you' }] } },
  ),
  toRoute('GET', '/issues/(?<number>\\d+)/comments', ({ state, parts }) => {
    const body: Answered<'issues/list-comments', 200> = state.comments.get(Number(parts['number'])) ?? []
    return { status: 200, body }
  }),
  toRoute('POST', '/issues/(?<number>\\d+)/comments', ({ state, parts, body }) => {
    const asked = body as Asked<'issues/create-comment'>
    const comment: Answered<'issues/create-comment', 201> = toComment(state.nextId++, state.actor, asked.body)
    const number = Number(parts['number'])
    state.comments.set(number, [...(state.comments.get(number) ?? []), comment])
    return { status: 201, body: comment }
  }),
  toRoute('PATCH', '/issues/comments/(?<id>\\d+)', ({ state, parts, body }) => {
    const asked = body as Asked<'issues/update-comment'>
    const comment = [...state.comments.values()].flat().find(({ id }) => id === Number(parts['id']))
    if (comment === undefined) return NOT_FOUND
    comment.body = asked.body
    const answer: Answered<'issues/update-comment', 200> = comment
    return { status: 200, body: answer }
  }),
  toRoute('DELETE', '/issues/comments/(?<id>\\d+)', ({ state, parts }) => {
    const hasIt = [...state.comments.values()].flat().some(({ id }) => id === Number(parts['id']))
    if (!hasIt) return NOT_FOUND
    for (const [number, comments] of state.comments) {
      state.comments.set(
        number,
        comments.filter(({ id }) => id !== Number(parts['id'])),
      )
    }
    return { status: 204 }
  }),
  toRoute('GET', '/issues', ({ state, query }) => {
    const body: Answered<'issues/list-for-repo', 200> = state.issues.filter(
      (issue) => issue.state === query.get('state') && issue.user?.login === query.get('creator'),
    )
    return { status: 200, body }
  }),
  toRoute('POST', '/issues', ({ state, body }) => {
    const asked = body as Asked<'issues/create'>
    const members = { title: String(asked.title), body: asked.body ?? null }
    const issue: Answered<'issues/create', 201> = toIssue(state.nextId++, state.actor, members)
    state.issues.push(issue)
    return { status: 201, body: issue }
  }),
  toRoute('PATCH', '/issues/(?<number>\\d+)', ({ state, parts, body }) => {
    const { title, body: text, state: wanted, state_reason: reason } = body as Asked<'issues/update'>
    const issue = state.issues.find(({ number }) => number === Number(parts['number']))
    if (issue === undefined) return NOT_FOUND
    if (typeof title === 'string') issue.title = title
    if (text !== undefined) issue.body = text
    if (wanted !== undefined) issue.state = wanted
    if (reason !== undefined) issue.state_reason = reason
    const answer: Answered<'issues/update', 200> = issue
    return { status: 200, body: answer }
  }),
  toRoute('GET', '/commits/(?<sha>[^/]+)/pulls', ({ state, parts }) => {
    const pulls: Answered<'repos/list-pull-requests-associated-with-commit', 200> | undefined = state.pulls.get(
      parts['sha'] ?? '',
    )
    return pulls === undefined
      ? { status: 422, body: { message: 'No commit found for SHA' } }
      : { status: 200, body: pulls }
  }),
  toRoute('GET', '/compare/(?<basehead>[^/]+)', ({ state, parts }) => {
    const comparison: Answered<'repos/compare-commits-with-basehead', 200> | undefined = state.comparisons.get(
      parts['basehead'] ?? '',
    )
    return comparison === undefined ? NOT_FOUND : { status: 200, body: comparison }
  }),
  toRoute('GET', '/contents/(?<path>[^/]+)', ({ state, parts, query }) => {
    const path = parts['path'] ?? ''
    const sha = state.blobs.get(`${query.get('ref')}:${path}`)
    if (sha === undefined) return NOT_FOUND
    const body: Answered<'repos/get-content', 200> = toContent(path, sha)
    return { status: 200, body }
  }),
]

/** What GitHub says to what it does not have, or does not show. */
export const NOT_FOUND: GitHubReply = { status: 404, body: { message: 'Not Found' } satisfies Schema<'basic-error'> }
