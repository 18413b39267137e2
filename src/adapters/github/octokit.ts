import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import type { Route } from '../../ports.ts'

/** What a client needs to know. */
interface OctokitOptions {
  readonly auth?: string
  /** Where it asks. */
  readonly baseUrl?: string | undefined
  readonly route?: Pick<Route, 'fetchFor'> | undefined
  /** How long one request may take, its answer included. */
  readonly timeoutMs: number
}

const GITHUB = 'https://api.github.com'

/**
 * GitHub's own client, without the table of all its operations: the few in use are named by their routes, whose types it
 * knows as well. Loaded only where something is asked.
 */
export const createOctokit = async ({ auth, baseUrl = GITHUB, route, timeoutMs }: OctokitOptions) => {
  const fetchIt = (await route?.fetchFor(baseUrl)) ?? fetch
  // Here and in no hook: the library drops what a hook adds to a request where its own hook for the token comes after.
  const fetchInTime: typeof fetch = (url, init) => fetchIt(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  return new (Octokit.plugin(paginateRest))({ auth, baseUrl, log: SILENT, request: { fetch: fetchInTime } })
}

/** What GitHub says about its calls is nothing for the log of a run. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
