/*
 * The only room that talks to GitHub. To its runner: `event.ts` reads what started the run, `reporter.ts` writes
 * commands and files, `id-token.ts` asks for a token. To its API: this file, over `client.ts`.
 *
 * Every failure of the API is GITHUB_UNAVAILABLE, with nothing of the answer but its status. In comments and issues
 * only our own texts count: written by our login, and starting with our marker.
 */

import type { RunEvent } from '../../model/event.ts'
import type { Secret } from '../../model/secret.ts'
import type { Env, Forge } from '../../ports.ts'
import { type ClientOptions, createClient } from './client.ts'
import { findComments, writeComment } from './comments.ts'
import { compare } from './comparison.ts'
import { listEarlier, listPushed } from './history.ts'
import { writeIssue } from './issues.ts'
import { listApprovals, listMerged, readPull } from './pulls.ts'

/** `Forge` on GitHub's API. Every failure is a `CodedError` (GITHUB_UNAVAILABLE); nothing is sent before the first call. */
export const createForge = (options: ClientOptions): Forge => {
  const { ask, now } = createClient(options)
  return {
    now,
    keepComment: (pull, marker, write) => ask('comment', (asked) => writeComment(asked, pull, marker, write)),
    readComments: (pull, marker) => ask('approval', (asked) => findComments(asked, pull, marker)),
    keepIssue: (marker, title, write) => ask('issue', (asked) => writeIssue(asked, marker, title, write)),
    readPull: (pull) => ask('pull-request', (asked) => readPull(asked, pull)),
    listMergedPulls: (shas, branch, { mayBeEarly = false } = {}) =>
      ask('approval', (asked) => listMerged(asked, shas, branch, mayBeEarly)),
    listApprovals: (pull) => ask('approval', (asked) => listApprovals(asked, pull)),
    listPushed: (before, after) => ask('commits', (asked) => listPushed(asked, before, after)),
    listEarlier: (sha, max, sinceMs) => ask('commits', (asked) => listEarlier(asked, sha, max, sinceMs)),
    compare: (sha, branch, files) => ask('newer-commits', (asked) => compare(asked, sha, branch, files)),
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
