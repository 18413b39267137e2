import type { Reply } from './forge-faults.ts'
import type { ForgeRequest, ForgeRoute } from './forge-server.ts'
import { type GitLabState, PROJECT, toNote } from './gitlab-state.ts'
import { dropQuickActions, listQuickActions } from './quick-actions.ts'

/** One request, ready to be answered. */
export type GitLabRequest = ForgeRequest<GitLabState, Readonly<Record<string, string>>>

interface Route extends ForgeRoute<GitLabRequest> {
  /** Whether the token of a job will do. */
  readonly isForJobs: boolean
}

const toRoute = (method: string, path: string, reply: Route['reply'], isForJobs = false): Route => ({
  method,
  path: new RegExp(`^/api/v4${path.startsWith('/user') ? '' : `/projects/${PROJECT}`}${path}$`),
  isForJobs,
  reply,
})

const NOT_FOUND: Reply = { status: 404, body: { message: '404 Not found' } }

/** Keeps a text as GitLab does: what it takes for commands is carried out and left out. */
const takeText = (state: GitLabState, text: string): string => {
  state.actions.push(...listQuickActions(text))
  return dropQuickActions(text)
}

const toNow = (state: GitLabState): string => new Date(state.nowMs).toISOString()

const NOTES: readonly Route[] = [
  toRoute(
    'GET',
    '/merge_requests/(?<iid>\\d+)/notes',
    ({ state, parts }) => ({ status: 200, body: state.notes.get(Number(parts['iid'])) ?? [] }),
    true,
  ),
  toRoute('POST', '/merge_requests/(?<iid>\\d+)/notes', ({ state, parts, body }) => {
    const text = takeText(state, body['body'] ?? '')
    if (text === '') return { status: 202, body: { commands_changes: {} } }
    const note = toNote(state, state.user, text)
    const iid = Number(parts['iid'])
    state.notes.set(iid, [...(state.notes.get(iid) ?? []), note])
    return { status: 201, body: note }
  }),
  toRoute('PUT', '/merge_requests/(?<iid>\\d+)/notes/(?<id>\\d+)', ({ state, parts, body }) => {
    const note = state.notes.get(Number(parts['iid']))?.find(({ id }) => id === Number(parts['id']))
    if (note === undefined) return NOT_FOUND
    note.body = takeText(state, body['body'] ?? '')
    note.updated_at = toNow(state)
    return { status: 200, body: note }
  }),
  toRoute('DELETE', '/merge_requests/(?<iid>\\d+)/notes/(?<id>\\d+)', ({ state, parts }) => {
    const notes = state.notes.get(Number(parts['iid'])) ?? []
    const kept = notes.filter(({ id }) => id !== Number(parts['id']))
    if (kept.length === notes.length) return NOT_FOUND
    state.notes.set(Number(parts['iid']), kept)
    return { status: 204 }
  }),
]

const ISSUES: readonly Route[] = [
  toRoute('GET', '/issues', ({ state, query }) => {
    const author = Number(query.get('author_id'))
    const body = state.issues.filter((issue) => issue.state === query.get('state') && issue.author.id === author)
    return { status: 200, body }
  }),
  toRoute('POST', '/issues', ({ state, body }) => {
    const now = toNow(state)
    const text = takeText(state, body['description'] ?? '')
    const members = { title: body['title'] ?? '', description: text, created_at: now, updated_at: now }
    state.issues.push({ iid: state.nextId++, state: 'opened', author: state.user, ...members })
    return { status: 201, body: state.issues.at(-1) }
  }),
  toRoute('PUT', '/issues/(?<iid>\\d+)', ({ state, parts, body }) => {
    const issue = state.issues.find(({ iid }) => iid === Number(parts['iid']))
    if (issue === undefined) return NOT_FOUND
    if (body['title'] !== undefined) issue.title = body['title']
    if (body['description'] !== undefined) issue.description = takeText(state, body['description'])
    if (body['state_event'] === 'close') issue.state = 'closed'
    issue.updated_at = toNow(state)
    return { status: 200, body: issue }
  }),
]

const toCommit = (state: GitLabState, sha: string): Reply => {
  const commit = state.history.get(sha)
  if (commit === undefined) return NOT_FOUND
  const parents = commit.parent === undefined ? [] : [commit.parent]
  return { status: 200, body: { id: sha, parent_ids: parents, committed_date: new Date(commit.ms).toISOString() } }
}

const listChain = (state: GitLabState, from: string): readonly string[] => {
  const chain: string[] = []
  for (let sha: string | undefined = from; sha !== undefined; sha = state.history.get(sha)?.parent) chain.push(sha)
  return chain
}

const COMMITS: readonly Route[] = [
  toRoute(
    'GET',
    '/repository/branches',
    ({ state, query }) => {
      const found = [...state.branches].filter(([name]) => name.includes(query.get('search') ?? ''))
      return { status: 200, body: found.map(([name, id]) => ({ name, commit: { id } })) }
    },
    true,
  ),
  toRoute('GET', '/repository/commits/(?<sha>[^/]+)', ({ state, parts }) => toCommit(state, parts['sha'] ?? ''), true),
  toRoute(
    'GET',
    '/repository/commits/(?<sha>[^/]+)/merge_requests',
    ({ state, parts }) => {
      const numbers = state.mergeRequestsOf.get(parts['sha'] ?? '') ?? []
      return { status: 200, body: numbers.flatMap((iid) => state.mergeRequests.get(iid) ?? []) }
    },
    true,
  ),
  toRoute(
    'GET',
    '/repository/files/(?<path>[^/]+)/raw',
    ({ state, parts, query }) => {
      const text = state.files.get(`${query.get('ref')}:${parts['path']}`)
      return text === undefined ? NOT_FOUND : { status: 200, text }
    },
    true,
  ),
  toRoute('GET', '/repository/merge_base', ({ state, query }) => {
    const [one = '', other = ''] = query.getAll('refs[]')
    const chain = new Set(listChain(state, one))
    const id = listChain(state, other).find((sha) => chain.has(sha))
    return id === undefined ? NOT_FOUND : toCommit(state, id)
  }),
  toRoute('GET', '/repository/compare', ({ state, query }) => {
    const names = state.comparisons.get(`${query.get('from')}...${query.get('to')}`)
    if (names === undefined) return NOT_FOUND
    const diffs = names.map((name) => ({ new_path: name, old_path: name, too_large: false, collapsed: false }))
    return { status: 200, body: { commits: [], diffs, compare_timeout: false, compare_same_ref: false } }
  }),
]

/** Every call in use. */
export const GITLAB_ROUTES: readonly Route[] = [
  toRoute('GET', '/user', ({ state }) => ({ status: 200, body: state.user })),
  toRoute(
    'GET',
    '/merge_requests/(?<iid>\\d+)',
    ({ state, parts }) => {
      const found = state.mergeRequests.get(Number(parts['iid']))
      return found === undefined ? NOT_FOUND : { status: 200, body: found }
    },
    true,
  ),
  ...NOTES,
  ...ISSUES,
  ...COMMITS,
]
