import { give, type Reply } from './forge-faults.ts'
import { cutPage, type Exchange, type ForgeServer, findRoute, isList, startForgeServer } from './forge-server.ts'
import { type EachFault, type Fault, failLikeGitHub, toEachFault } from './github-faults.ts'
import { NOT_FOUND } from './github-pull-routes.ts'
import { ROUTES } from './github-routes.ts'
import type { GitHubState } from './github-types.ts'

/** The token that the fake takes, and none else. */
export const TOKEN = 'ghs_0123456789abcdef0123456789abcdef0123'

/** A GitHub on loopback. */
export interface GitHubServer extends ForgeServer<GitHubState, Fault> {
  /** Lets each call, told apart by method, path and query, fail so often before it gets through. */
  readonly breakEach: (times: number, fault: Fault) => void
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
  let each: EachFault | undefined
  const server = await startForgeServer<GitHubState, Fault>(state, {
    base: '',
    toPath: ({ pathname }) => pathname,
    answer: (exchange, rule) => {
      const { method, url, headers, response } = exchange
      const fault = rule?.fault ?? toEachFault(each, `${method} ${url.pathname}${url.search}`)
      const answer = () => giveReply(exchange, toReply(state, exchange))
      if (fault !== undefined) failLikeGitHub(response, fault, { body: rule?.body, url, answer })
      else if (headers.authorization !== `token ${TOKEN}`) give(response, UNAUTHORIZED)
      else answer()
    },
  })
  return {
    ...server,
    breakEach: (times, fault) => {
      each = { times, fault, met: new Map() }
    },
  }
}

const UNAUTHORIZED: Reply = { status: 401, body: { message: 'Bad credentials' } }

const toReply = (state: GitHubState, exchange: Exchange): Reply => {
  const { route, parts } = findRoute(ROUTES, exchange) ?? {}
  if (route === undefined || parts === undefined) return NOT_FOUND
  return route.reply({ state, parts, query: exchange.url.searchParams, body: exchange.body })
}

/** Cuts lists as GitHub does: 30 a page unless asked, 100 at most, and a header that leads on. */
const giveReply = ({ response, url }: Exchange, reply: Reply): void => {
  if (!isList(reply)) {
    give(response, reply)
    return
  }
  const { items, next } = cutPage(reply.body, url, 30)
  const nextUrl = new URL(url)
  nextUrl.searchParams.set('page', String(next))
  give(response, { ...reply, body: items }, next === undefined ? {} : { link: `<${nextUrl.href}>; rel="next"` })
}
