import type { ForgeRoute } from './forge-server.ts'
import { replyWithCommits, replyWithComparison } from './github-history.ts'
import { toComment, toContent, toDate, toIssue } from './github-objects.ts'
import { NOT_FOUND, replyWithPermission, replyWithPull } from './github-pull-routes.ts'
import type { Answered, Asked, GitHubRequest } from './github-types.ts'

type Route = ForgeRoute<GitHubRequest>

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
    const comment: Answered<'issues/create-comment', 201> = toComment(
      state.nextId++,
      state.actor,
      asked.body,
      toDate(state.nowMs),
    )
    const number = Number(parts['number'])
    state.comments.set(number, [...(state.comments.get(number) ?? []), comment])
    return { status: 201, body: comment }
  }),
  toRoute('PATCH', '/issues/comments/(?<id>\\d+)', ({ state, parts, body }) => {
    const asked = body as Asked<'issues/update-comment'>
    const comment = [...state.comments.values()].flat().find(({ id }) => id === Number(parts['id']))
    if (comment === undefined) return NOT_FOUND
    comment.body = asked.body
    comment.updated_at = toDate(state.nowMs)
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
    const members = { title: String(asked.title), body: asked.body ?? null, date: toDate(state.nowMs) }
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
    issue.updated_at = toDate(state.nowMs)
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
  toRoute('GET', '/pulls/(?<number>\\d+)', replyWithPull),
  toRoute('GET', '/pulls/(?<number>\\d+)/reviews', ({ state, parts }) => {
    const body: Answered<'pulls/list-reviews', 200> = state.reviews.get(Number(parts['number'])) ?? []
    return { status: 200, body }
  }),
  toRoute('GET', '/collaborators/(?<login>[^/]+)/permission', replyWithPermission),
  toRoute('GET', '/commits', replyWithCommits),
  toRoute('GET', '/compare/(?<basehead>[^/]+)', replyWithComparison),
  toRoute('GET', '/contents/(?<path>[^/]+)', ({ state, parts, query }) => {
    const path = parts['path'] ?? ''
    const sha = state.blobs.get(`${query.get('ref')}:${path}`)
    if (sha === undefined) return NOT_FOUND
    const body: Answered<'repos/get-content', 200> = toContent(path, sha)
    return { status: 200, body }
  }),
]
