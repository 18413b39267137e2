import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import type { Route } from '../../ports.ts'

/** What a client needs to know. */
interface OctokitOptions {
  readonly auth?: string
  /** Where it asks. */
  readonly baseUrl?: string | undefined
  readonly route?: Pick<Route, 'fetchFor'> | undefined
}

const GITHUB = 'https://api.github.com'

/**
 * GitHub's own client, without the table of all its operations: the few in use are named by their routes, whose types it
 * knows as well. Loaded only where something is asked.
 */
export const createOctokit = async ({ auth, baseUrl = GITHUB, route }: OctokitOptions) => {
  const fetch = await route?.fetchFor(baseUrl)
  return new (Octokit.plugin(paginateRest))({ auth, baseUrl, log: SILENT, ...(fetch && { request: { fetch } }) })
}

/** What GitHub says about its calls is nothing for the log of a run. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
