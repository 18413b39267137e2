import { type CodeupState, ORGANIZATION, REPOSITORY, toComment, toTime } from './codeup-state.ts'
import type { Reply } from './forge-faults.ts'
import type { ForgeRequest, ForgeRoute } from './forge-server.ts'

/** One request, ready to be answered. */
export type CodeupCall = ForgeRequest<CodeupState, Readonly<Record<string, unknown>>>

type Route = ForgeRoute<CodeupCall>

const OWN = `/codeup/organizations/${ORGANIZATION}`

const toRoute = (method: string, path: string, reply: Route['reply']): Route => ({
  method,
  path: new RegExp(`^/oapi/v1${path.startsWith('/') ? path : `${OWN}/repositories/${REPOSITORY}/${path}`}$`),
  reply,
})

const NOT_FOUND: Reply = { status: 404, body: { errorMessage: 'SYSTEM_NOT_FOUND_ERROR' } }
const toNumber = ({ parts }: CodeupCall): number => Number(parts['number'])

const COMMENTS: readonly Route[] = [
  toRoute('POST', 'changeRequests/(?<number>\\d+)/comments/list', (call) => {
    const { state, body } = call
    const found = (state.comments.get(toNumber(call)) ?? []).filter(
      ({ resolved, comment_type }) =>
        comment_type === body['comment_type'] && (!state.heedsResolved || resolved === body['resolved']),
    )
    return { status: 200, body: found }
  }),
  toRoute('POST', 'changeRequests/(?<number>\\d+)/comments', (call) => {
    const { state, body } = call
    const { content, resolved, patchset_biz_id } = body
    const isWhole = typeof resolved === 'boolean' && patchset_biz_id === 'newest-source'
    if (typeof content !== 'string' || content === '' || !isWhole) return { status: 400, body: { errorMessage: 'no' } }
    const comment = toComment(state, state.user, content, { resolved })
    state.comments.set(toNumber(call), [...(state.comments.get(toNumber(call)) ?? []), comment])
    return { status: 200, body: comment }
  }),
  toRoute('PUT', 'changeRequests/(?<number>\\d+)/comments/(?<id>\\w+)', (call) => {
    const { state, parts, body } = call
    const comment = state.comments.get(toNumber(call))?.find(({ comment_biz_id }) => comment_biz_id === parts['id'])
    if (comment === undefined) return NOT_FOUND
    if (typeof body['content'] === 'string') {
      comment.content = body['content']
      comment.last_edit_time = toTime(state)
    }
    if (typeof body['resolved'] === 'boolean') comment.resolved = body['resolved']
    return { status: 200, body: { result: true } }
  }),
  toRoute('GET', 'changeRequests/\\d+/diffs/patches', () => ({
    status: 200,
    body: [
      { patchSetBizId: 'older-source', relatedMergeItemType: 'MERGE_SOURCE', versionNo: 1 },
      { patchSetBizId: 'newest-source', relatedMergeItemType: 'MERGE_SOURCE', versionNo: 2 },
      { patchSetBizId: 'target', relatedMergeItemType: 'MERGE_TARGET', versionNo: 3 },
    ],
  })),
]

const STATES: Readonly<Record<string, (status: string) => boolean>> = {
  opened: (status) => !['MERGED', 'CLOSED'].includes(status),
  merged: (status) => status === 'MERGED',
}

const REQUESTS: readonly Route[] = [
  toRoute('GET', `${OWN}/changeRequests`, ({ state, query }) => {
    const isAsked = STATES[query.get('state') ?? ''] ?? (() => true)
    const time = query.get('orderBy') === 'created_at' ? 'createTime' : 'updateTime'
    const sign = query.get('sort') === 'asc' ? 1 : -1
    const found = [...state.requests.values()]
      .filter(({ status }) => isAsked(status))
      .sort((a, b) => sign * a[time].localeCompare(b[time]))
      .map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !state.unlisted.includes(name))))
    return { status: 200, body: query.get('projectIds') === String(REPOSITORY) ? found : [] }
  }),
  toRoute('GET', 'changeRequests/(?<number>\\d+)', (call) => {
    const found = call.state.requests.get(toNumber(call))
    return found === undefined ? NOT_FOUND : { status: 200, body: found }
  }),
]

const listChain = (state: CodeupState, from: string): readonly string[] => {
  const chain: string[] = []
  for (let sha: string | undefined = from; sha !== undefined; sha = state.history.get(sha)?.parent) chain.push(sha)
  return chain
}

const COMMITS: readonly Route[] = [
  toRoute('GET', 'branches/(?<name>[^/]+)', ({ state, parts }) => {
    const id = state.branches.get(parts['name'] ?? '')
    return id === undefined ? NOT_FOUND : { status: 200, body: { name: parts['name'], commit: { id } } }
  }),
  toRoute('GET', 'commits/(?<sha>[^/]+)', ({ state, parts }) => {
    const commit = state.history.get(parts['sha'] ?? '')
    if (commit === undefined) return NOT_FOUND
    const parentIds = commit.parent === undefined ? [] : [commit.parent]
    return { status: 200, body: { id: parts['sha'], parentIds, committedDate: new Date(commit.ms).toISOString() } }
  }),
  toRoute('GET', 'compares', ({ state, query }) => {
    const [from = '', to = ''] = [query.get('from') ?? '', query.get('to') ?? '']
    if (!state.history.has(from) || !state.history.has(to)) return NOT_FOUND
    const known = new Set(listChain(state, from))
    const commits = listChain(state, to).filter((sha) => !known.has(sha))
    const names = state.comparisons.get(`${from}...${to}`) ?? []
    const diffs = names.map((name) => ({ newPath: name, oldPath: name }))
    return { status: 200, body: { commits: commits.map((id) => ({ id })), diffs } }
  }),
  toRoute('GET', 'files/(?<path>[^/]+)', ({ state, parts, query }) => {
    const text = state.files.get(`${query.get('ref')}:${parts['path']}`)
    if (text === undefined) return NOT_FOUND
    return { status: 200, body: { content: Buffer.from(text).toString('base64'), encoding: 'base64' } }
  }),
]

/** Every call in use. */
export const CODEUP_ROUTES: readonly Route[] = [
  toRoute('GET', '/platform/user', ({ state: { user } }) => ({
    status: 200,
    body: { id: user.userId, username: user.username },
  })),
  ...COMMENTS,
  ...REQUESTS,
  ...COMMITS,
]
