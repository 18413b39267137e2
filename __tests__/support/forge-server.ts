import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { type FaultRule, type Reply, takeFault } from './forge-faults.ts'
import { listen, readBody } from './loopback.ts'

/** One request as it came in. */
export interface ForgeCall {
  readonly method: string
  /** Below the address of the API, or of the project. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** A forge on loopback. */
export interface ForgeServer<State, Fault> {
  readonly apiUrl: string
  readonly state: State
  readonly calls: ForgeCall[]
  readonly faults: FaultRule<Fault>[]
  /** `METHOD path` of every call that changes something. */
  readonly listWrites: () => readonly string[]
  readonly close: () => Promise<void>
}

/** A request, and the way to answer it. */
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  readonly response: ServerResponse
}

/** What is one forge's own. */
interface Manner<Fault> {
  /** Where its API begins. */
  readonly base: string
  readonly toPath: (url: URL) => string
  /** Answers, with the fault that the call meets. */
  readonly answer: (exchange: Exchange, rule: FaultRule<Fault> | undefined) => void
}

/** Starts a {@link ForgeServer} on a free port. */
export const startForgeServer = async <State extends { readonly nowMs: number }, Fault>(
  state: State,
  { base, toPath, answer }: Manner<Fault>,
): Promise<ForgeServer<State, Fault>> => {
  const calls: ForgeCall[] = []
  const faults: FaultRule<Fault>[] = []
  const server = createServer((request, response) => {
    readBody(request, (bytes) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      const method = request.method ?? ''
      const path = toPath(url)
      const body: unknown = bytes.length === 0 ? undefined : JSON.parse(bytes.toString())
      response.setHeader('date', new Date(state.nowMs).toUTCString())
      calls.push({ method, path, query: Object.fromEntries(url.searchParams), body })
      const rule = takeFault(faults, `${method} ${path}`, calls.length - 1)
      answer({ method, url, headers: request.headers, body, response }, rule)
    })
  })
  const { host, close } = await listen(server)
  return {
    apiUrl: `http://${host}${base}`,
    state,
    calls,
    faults,
    // GraphQL is asked by POST, and so are Codeup's comments.
    listWrites: () =>
      calls
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql' && !path.endsWith('/comments/list'))
        .map(({ method, path }) => `${method} ${path}`),
    close,
  }
}

/** A request of a forge, ready to be answered. */
export interface ForgeRequest<State, Body> {
  readonly state: State
  /** The parts of the path that a route names. */
  readonly parts: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
}

/** One kind of call, and how it is answered. */
export interface ForgeRoute<Request> {
  readonly method: string
  readonly path: RegExp
  readonly reply: (request: Request) => Reply
}

/** The route of a request, with the parts of the path that it names. */
export const findRoute = <R extends Omit<ForgeRoute<never>, 'reply'>>(
  routes: readonly R[],
  { method, url }: Pick<Exchange, 'method' | 'url'>,
) => {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null
    if (match === null) continue
    const named = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)] as const)
    return { route, parts: Object.fromEntries(named) as Readonly<Record<string, string>> }
  }
  return undefined
}

/** A page of a list as it was asked for, and the number of the next one. */
export const cutPage = <T>(list: readonly T[], { searchParams }: URL, standardSize: number) => {
  const size = Math.min(Number(searchParams.get('per_page') ?? searchParams.get('perPage') ?? standardSize), 100)
  const page = Number(searchParams.get('page') ?? 1)
  const next = page * size < list.length ? page + 1 : undefined
  return { items: list.slice((page - 1) * size, page * size), page, next }
}

/** Whether a reply is a list, which comes in pages. */
export const isList = (reply: Reply): reply is Reply & { readonly body: readonly unknown[] } =>
  Array.isArray(reply.body)
