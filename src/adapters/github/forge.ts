/*
 * The only room that talks to GitHub. To its runner: `event.ts` reads what started the run, `reporter.ts` writes
 * commands and files, `id-token.ts` asks for a token. To its API: this file, over `client.ts`.
 *
 * Every failure of the API is GITHUB_UNAVAILABLE, with nothing of the answer but its status. Of what stands in
 * comments and issues only texts of ours count: written by our own login, and begun with our marker.
 */

import type { RunEvent } from '../../model/event.ts'
import type { Secret } from '../../model/secret.ts'
import type { Env, Forge } from '../../ports.ts'
import { type ClientOptions, createAsk } from './client.ts'
import { findMerged, isNewerOnBranch } from './commits.ts'
import { findComment, writeComment, writeIssue } from './owned-texts.ts'

/** `Forge` on GitHub's API. Every failure is a `CodedError` (GITHUB_UNAVAILABLE); nothing is sent before the first call. */
export const createForge = (options: ClientOptions): Forge => {
  const ask = createAsk(options)
  return {
    keepComment: (pullNumber, text) =>
      ask('comment', (octokit, place) => writeComment(octokit, place, pullNumber, text)),
    readComment: (pullNumber, marker) =>
      ask('approval', (octokit, place) => findComment(octokit, place, pullNumber, marker)),
    findMergedPull: (sha) => ask('approval', (octokit, place) => findMerged(octokit, place, sha)),
    isSuperseded: (sha, branch, files) =>
      ask('newer-commits', (octokit, place) => isNewerOnBranch(octokit, place, sha, branch, files)),
    keepIssue: (title, text) => ask('issue', (octokit, place) => writeIssue(octokit, place, title, text)),
  }
}

/** Makes a forge for the repository of an event; undefined where a run belongs to none. */
export const openForge = (
  { repository }: RunEvent,
  env: Env,
  { clock, route }: Pick<ClientOptions, 'clock' | 'route'>,
  token: Secret,
): Forge | undefined => {
  if (repository === undefined) return undefined
  const apiUrl = env('GITHUB_API_URL')
  return createForge({
    token: token.reveal(),
    repository,
    clock,
    ...(route && { route }),
    ...(apiUrl !== undefined && { apiUrl }),
  })
}
