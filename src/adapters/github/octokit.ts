import { getOctokit } from '@actions/github'
import { fetch as fetchDirectly } from 'undici'
import type { Route } from '../../ports.ts'

/** What a client needs to know. */
interface OctokitOptions {
  readonly token: string
  /** Where it asks. */
  readonly baseUrl: string
  readonly route?: Pick<Route, 'fetchFor'> | undefined
}

/**
 * GitHub's own client for Actions. Which way it takes is said by the route alone, not by rules of the library's own; its
 * `fetch` is loaded anyway, and Node's would take as long to load once more. Loaded only where something is asked.
 */
export const createOctokit = async ({ token, baseUrl, route }: OctokitOptions) => {
  const fetch = (await route?.fetchFor(baseUrl)) ?? fetchDirectly
  // What GitHub says about its calls, such as that one is deprecated, is nothing for the log of a run.
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  return getOctokit(token, { baseUrl, request: { fetch, log } })
}
