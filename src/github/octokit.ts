import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'

/** What a client needs to know. */
export interface OctokitOptions {
  readonly auth?: string
  /** GitHub's own if absent. */
  readonly baseUrl?: string
}

/**
 * GitHub's own client, without the table of all its operations: the few in use are named by their routes, whose types it
 * knows as well. Loaded only where something is asked.
 */
export const createOctokit = (options: OctokitOptions) =>
  new (Octokit.plugin(paginateRest))({ ...options, log: SILENT })

/** What GitHub says about its calls is nothing for the log of a run. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
