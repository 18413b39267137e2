import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type EachFault, type Fault, fail, type GitHubFault, give, toEachFault } from './github-faults.ts'
import { NOT_FOUND } from './github-pull-routes.ts'
import { ROUTES } from './github-routes.ts'
import type { GitHubReply, GitHubState } from './github-types.ts'

/** The token that the fake takes, and none else. */
export const TOKEN = 'ghs_0123456789abcdef0123456789abcdef0123'
/** One request as it came in. */
export interface GitHubCall {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** A GitHub on loopback. */
export interface GitHubServer {
  readonly apiUrl: string
  readonly state: GitHubState
  readonly calls: GitHubCall[]
  readonly faults: GitHubFault[]
  /** Lets each call, told apart by method, path and query, fail so often before it gets through. */
  readonly breakEach: (times: number, fault: Fault) => void
  /** `METHOD /path` of every call that changes something. */
  readonly listWrites: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Starts a {@link GitHubServer} that holds nothing, on a free port. */
export const startGitHubServer = async (): Promise<GitHubServer> => {
  const state: GitHubState = {
    actor: 'github-actions[bot]',
    isViewerTold: true,
    comments: new Map(),
    issues: [],
    pulls: new Map(),
    comparisons: new Map(),
    blobs: new Map(),
    openPulls: new Map(),
    reviews: new Map(),
    permissions: new Map(),
    history: new Map(),
    nextId: 5000,
    nowMs: Date.parse('2026-01-01T00:00:00Z'),
  }
  const calls: GitHubCall[] = []
  const faults: GitHubFault[] = []
  let each: EachFault | undefined
  const server = createServer((request, response) => {
    readBody(request, (text) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      const method = request.method ?? ''
      const body: unknown = text === '' ? undefined : JSON.parse(text)
      response.setHeader('date', new Date(state.nowMs).toUTCString())
      calls.push({ method, path: url.pathname, query: Object.fromEntries(url.searchParams), body })
      const name = `${method} ${url.pathname}`
      const index = calls.length - 1
      const entry = faults.find(
        ({ on, at, times = 1 }) => times > 0 && on.test(name) && (at === undefined || at === index),
      )
      if (entry?.times !== undefined) entry.times -= 1
      const fault = entry?.fault ?? toEachFault(each, name + url.search)
      const answer = () => giveReply(response, url, toReply(state, method, url, body))
      if (fault !== undefined) fail(response, fault, { body: entry?.body, url, answer })
      else if (request.headers.authorization !== `token ${TOKEN}`) give(response, UNAUTHORIZED)
      else answer()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    apiUrl: `http://127.0.0.1:${port}`,
    state,
    calls,
    faults,
    breakEach: (times, fault) => {
      each = { times, fault, met: new Map() }
    },
    listWrites: () =>
      calls
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .map(({ method, path }) => `${method} ${path}`),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const UNAUTHORIZED: GitHubReply = { status: 401, body: { message: 'Bad credentials' } }

const toReply = (state: GitHubState, method: string, url: URL, body: unknown): GitHubReply => {
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(url.pathname) : null
    if (match === null) continue
    const named = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)] as const)
    return route.reply({ state, parts: Object.fromEntries(named), query: url.searchParams, body })
  }
  return NOT_FOUND
}

/** Cuts lists as GitHub does: 30 a page unless asked, 100 at most, and a header that leads on. */
const giveReply = (response: ServerResponse, url: URL, reply: GitHubReply): void => {
  const { status, body } = reply
  if (!Array.isArray(body)) {
    give(response, reply)
    return
  }
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const page = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  const link = page * size < body.length ? { link: `<${next.href}>; rel="next"` } : {}
  give(response, { status, body: body.slice((page - 1) * size, page * size) }, link)
}

const readBody = (request: IncomingMessage, then: (text: string) => void): void => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => then(Buffer.concat(chunks).toString()))
}
