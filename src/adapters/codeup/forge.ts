/*
 * The only room that talks to Alibaba Cloud DevOps. To Flow: `event.ts` reads the variables of a run, which tell neither a
 * merge request nor a repository. To Codeup's API: this file, over `client.ts`, as the member whose token it is; which
 * repository is asked is said by variables of ours (`settings.ts`).
 *
 * The API was read about and tried against a stand-in on loopback, never against Codeup itself: no form of an answer is
 * taken for granted, and what cannot be told is a failure. Every failure of the API is CODEUP_UNAVAILABLE, with nothing of
 * the answer but its status. Only comments of ours count: written by our own member, and begun with our marker.
 */

import type { ForgeNeed, RunEvent } from '../../model/event.ts'
import { CodedError, type GitHubTask } from '../../model/failure.ts'
import type { Env, Forge } from '../../ports.ts'
import { asTask } from '../http/answer.ts'
import { listFirstParents, listPushedCommits } from '../http/first-parents.ts'
import { findStanding } from '../http/standing.ts'
import { type CodeupClient, type CodeupOptions, createCodeupClient } from './client.ts'
import { findComments, writeComment } from './comments.ts'
import { toHistory, toReadCommit } from './commits.ts'
import { toTarget } from './event.ts'
import { createMergedList, findMergeRequest, listApprovals, listOpenOf } from './merge-requests.ts'
import { readSettings } from './settings.ts'

const as = <T>(task: GitHubTask, use: () => Promise<T>): Promise<T> => asTask({ code: 'CODEUP_UNAVAILABLE' }, task, use)

/** `Forge` on Codeup's API. Every failure is a `CodedError` (CODEUP_UNAVAILABLE, CODEUP_WITHOUT_ISSUES); nothing is sent before the first call. */
export const createCodeupForge = (options: CodeupOptions): Forge => {
  const codeup = createCodeupClient(options)
  const [listMerged, readCommit] = [createMergedList(codeup), toReadCommit(codeup)]
  return {
    keepComment: (number, marker, write, isDone) =>
      as('comment', () => writeComment(codeup, number, marker, write, isDone)),
    readComments: (number, marker) => as('approval', () => findComments(codeup, number, marker)),
    keepIssue: async () => {
      throw new CodedError({ code: 'CODEUP_WITHOUT_ISSUES' })
    },
    readPull: (number) => as('pull-request', () => findMergeRequest(codeup, number)),
    listMergedPulls: (shas, branch, { mayBeEarly = false } = {}) =>
      as('approval', () => listMerged(shas, branch, mayBeEarly ? options.clock : undefined)),
    listApprovals: (number) => as('approval', () => listApprovals(codeup, number)),
    listPushed: (before, after) => as('commits', () => listPushedCommits(readCommit, before, after)),
    listEarlier: (sha, max, sinceMs) => as('commits', () => listFirstParents(readCommit, sha, max, sinceMs)),
    compare: (sha, branch, files) => as('newer-commits', () => findStanding(toHistory(codeup), sha, branch, files)),
    now: codeup.now,
  }
}

type Outside = Pick<CodeupOptions, 'clock' | 'route'>

/** Makes a forge for the repository that the environment names; undefined where it names none. Throws CODEUP_SETTINGS_INVALID. */
export const openCodeupForge = (env: Env, outside: Outside): Forge | undefined => {
  const settings = readSettings(env)
  return settings && createCodeupForge({ ...settings, ...outside })
}

/**
 * A run of Flow with the merge request that it is for, found by its branch: none where no open one comes from there. Throws
 * CODEUP_SETTINGS_INVALID, CODEUP_MERGE_REQUEST_AMBIGUOUS, CODEUP_UNAVAILABLE.
 */
export const completeFlowEvent = async (
  event: RunEvent,
  need: ForgeNeed,
  env: Env,
  outside: Outside,
): Promise<RunEvent> => {
  const settings = readSettings(env, need === 'forge')
  if (settings === undefined || need !== 'pull' || event.branch === undefined) return event
  const codeup = createCodeupClient({ ...settings, ...outside })
  return await as('pull-request', () => addMergeRequest(event, codeup, toTarget(env)))
}

const addMergeRequest = async (
  event: RunEvent,
  codeup: CodeupClient,
  target: string | undefined,
): Promise<RunEvent> => {
  const { branch = '', sha } = event
  const all = await listOpenOf(codeup, branch)
  const found = all.filter((request) => target === undefined || request.target === target)
  const own = found.filter(({ isFork }) => !isFork)
  const isOwn = own.some((request) => request.sha === undefined || request.sha === sha)
  // A branch of the same name in a fork is another one, unless this run is of its commit, or nobody can tell.
  if (!isOwn && found.some((request) => request.isFork && (request.sha === undefined || request.sha === sha))) {
    return { ...event, isFork: true }
  }
  const [only, ...others] = own
  if (only === undefined) return event
  if (others.length > 0) {
    const pulls = own.map(({ number }) => number)
    throw new CodedError({ code: 'CODEUP_MERGE_REQUEST_AMBIGUOUS', branch, pulls })
  }
  return { ...event, pullNumber: only.number }
}
