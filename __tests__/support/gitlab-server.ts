import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GITLAB_ROUTES, type GitLabReply } from './gitlab-routes.ts'
import { type GitLabNote, type GitLabState, toGitLabState } from './gitlab-state.ts'

/** The tokens that the fake takes, and no others: one that may write, and one of a job. */
export const GITLAB_TOKEN = 'glpat-0123456789abcdef0123'
export const JOB_TOKEN = 'glcbt-64_0123456789abcdef01'
/** Stands in every faulty answer: it must turn up nowhere. */
export const FOREIGN_TEXT = 'text-of-an-answer'

/** One request as it came in. */
export interface GitLabCall {
  readonly method: string
  /** Below the project, or below the API. */
  readonly path: string
  readonly body: unknown
}

/** What goes wrong, and with which calls: `METHOD /path` is searched. */
export interface GitLabFault {
  readonly on: RegExp
  /** How often it still happens; for ever if absent. The server counts it down. */
  times?: number
  /** `lost` is carried out, and the connection is reset in place of an answer. */
  readonly fault:
    | 'drop'
    | 'lost'
    | 'html'
    | 'no-paging'
    | 'loop'
    | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Instead of the usual text of a fault. */
  readonly body?: unknown
}

/** A GitLab on loopback. */
export interface GitLabServer {
  readonly apiUrl: string
  readonly state: GitLabState
  readonly calls: GitLabCall[]
  readonly faults: GitLabFault[]
  /** `METHOD path` of every call that changes something. */
  readonly listWrites: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Starts a {@link GitLabServer} that holds nothing, on a free port. */
export const startGitLabServer = async (): Promise<GitLabServer> => {
  const state = toGitLabState()
  const calls: GitLabCall[] = []
  const faults: GitLabFault[] = []
  const server = createServer((request, response) => {
    readBody(request, (text) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      const method = request.method ?? ''
      const path = url.pathname.replace(/^\/api\/v4(?:\/projects\/42)?/, '')
      const body = text === '' ? {} : JSON.parse(text)
      calls.push({ method, path, body })
      const entry = faults.find(({ on, times = 1 }) => times > 0 && on.test(`${method} ${path}`))
      if (entry?.times !== undefined) entry.times -= 1
      const date = { date: new Date(state.nowMs).toUTCString() }
      if (entry !== undefined && isAnswer(entry, response, date)) return
      const reply = toReply(state, request, method, url, body)
      if (entry?.fault === 'lost') response.destroy()
      else
        giveReply(response, url, reply, { ...date, 'x-fault': entry?.fault === undefined ? '' : String(entry.fault) })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    apiUrl: `http://127.0.0.1:${port}/api/v4`,
    state,
    calls,
    faults,
    listWrites: () => calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Which of the two tokens a request carries. A job's reads, and not everything. */
const toReply = (
  state: GitLabState,
  { headers }: IncomingMessage,
  method: string,
  url: URL,
  body: Record<string, string>,
): GitLabReply => {
  const isFull = headers['private-token'] === GITLAB_TOKEN
  if (!isFull && headers['job-token'] !== JOB_TOKEN) return { status: 401, body: { message: FOREIGN_TEXT } }
  for (const route of GITLAB_ROUTES) {
    const match = route.method === method ? route.path.exec(url.pathname) : null
    if (match === null) continue
    if (!isFull && !route.isForJobs) return { status: 403, body: { message: FOREIGN_TEXT } }
    const named = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)] as const)
    return route.reply({ state, parts: Object.fromEntries(named), query: url.searchParams, body })
  }
  return { status: 404, body: { message: FOREIGN_TEXT } }
}

/** Whether a fault is the answer by itself. */
const isAnswer = ({ fault, body }: GitLabFault, response: ServerResponse, date: Record<string, string>): boolean => {
  if (fault === 'drop') response.destroy()
  else if (fault === 'html')
    response.writeHead(200, { ...date, 'content-type': 'text/html' }).end(`<html>${FOREIGN_TEXT}`)
  else if (typeof fault === 'object')
    give(
      response,
      { status: fault.status, body: body === undefined ? { message: FOREIGN_TEXT } : body },
      { ...date, ...fault.headers },
    )
  else return false
  return true
}

/** Cuts lists as GitLab does: 20 a page unless asked, 100 at most, and headers that lead on. */
const giveReply = (
  response: ServerResponse,
  url: URL,
  reply: GitLabReply,
  { 'x-fault': fault, ...date }: Record<string, string>,
): void => {
  const { status, body } = reply
  if (!Array.isArray(body)) {
    give(response, reply, date)
    return
  }
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 20), 100)
  const page = Number(url.searchParams.get('page') ?? 1)
  const hasNext = page * size < body.length || fault === 'loop'
  const items = body.slice((page - 1) * size, page * size).filter((item: Partial<GitLabNote>) => item.isHidden !== true)
  const next = fault === 'loop' ? page : page + 1
  give(
    response,
    { status, body: items },
    { ...date, ...(fault !== 'no-paging' && { 'x-next-page': hasNext ? String(next) : '' }) },
  )
}

const give = (
  response: ServerResponse,
  { status, body, text }: GitLabReply,
  headers: Readonly<Record<string, string>>,
): void => {
  response.writeHead(status, { 'content-type': text === undefined ? 'application/json' : 'text/plain', ...headers })
  response.end(text ?? (body === undefined ? '' : JSON.stringify(body)))
}

const readBody = (request: IncomingMessage, then: (text: string) => void): void => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => then(Buffer.concat(chunks).toString()))
}
