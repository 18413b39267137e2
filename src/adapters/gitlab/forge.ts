/*
 * The only room that talks to GitLab. To its pipelines: `event.ts` reads the variables of a job. To its API: this file,
 * over `client.ts`, with two tokens: the job's own, which reads, and `GITLAB_TOKEN`, which also writes.
 *
 * Every failure of the API is GITLAB_UNAVAILABLE, with nothing of the answer but its status. In notes and issues only
 * our own texts count: written by our user, and starting with our marker. No line that we write there begins with a
 * slash, because GitLab would execute it.
 */

import { CodedError, type GitHubTask } from '../../model/failure.ts'
import type { Env, Forge } from '../../ports.ts'
import { asTask } from '../http/answer.ts'
import { listFirstParents, listPushedCommits } from '../http/first-parents.ts'
import { findStanding } from '../http/standing.ts'
import { createGitLabClient, type GitLabClient, type GitLabOptions } from './client.ts'
import { toHistory, toReadCommit } from './commits.ts'
import { toGitLabEvent, toProject } from './event.ts'
import { findMergeRequest, listApprovals, listMerged, type Place } from './merge-requests.ts'
import { findNotes, writeIssue, writeNote } from './owned-texts.ts'

/** `Forge` on GitLab's API. Every failure is a `CodedError` (GITLAB_UNAVAILABLE, GITLAB_TOKEN_MISSING); nothing is sent before the first call. */
export const createGitLabForge = (options: GitLabOptions & Pick<Place, 'repository'>): Forge => {
  const { clock } = options
  const gitlab = createGitLabClient(options)
  const readCommit = toReadCommit(gitlab)
  const failure = { code: 'GITLAB_UNAVAILABLE', ...(!gitlab.canWrite && { isByJob: true }) } as const
  const as = <T>(task: GitHubTask, use: () => Promise<T>) => asTask(failure, task, use)
  return {
    keepComment: (pullNumber, marker, write) =>
      as('comment', async () => {
        assertMayWrite(gitlab, 'comment')
        await writeNote(gitlab, pullNumber, marker, write)
      }),
    readComments: (pullNumber, marker) => as('approval', () => findNotes(gitlab, pullNumber, marker)),
    keepIssue: (marker, title, write) =>
      as('issue', async () => {
        assertMayWrite(gitlab, 'issue')
        await writeIssue(gitlab, marker, title, write)
      }),
    readPull: (pullNumber) => as('pull-request', () => findMergeRequest(gitlab, options, pullNumber)),
    listMergedPulls: (shas, branch, { mayBeEarly = false } = {}) =>
      as('approval', () => listMerged(gitlab, options, shas, branch, mayBeEarly ? clock : undefined)),
    listApprovals: (pullNumber) => as('approval', () => listApprovals(gitlab, pullNumber)),
    listPushed: (before, after) => as('commits', () => listPushedCommits(readCommit, before, after)),
    // What earlier ones approved counts only where it can be marked as applied.
    listEarlier: (sha, max, sinceMs) =>
      as('commits', async () => (gitlab.canWrite ? await listFirstParents(readCommit, sha, max, sinceMs) : [])),
    compare: (sha, branch, files) => as('newer-commits', () => findStanding(toHistory(gitlab), sha, branch, files)),
    now: gitlab.now,
  }
}

const assertMayWrite = ({ canWrite }: GitLabClient, task: 'comment' | 'issue'): void => {
  if (!canWrite) throw new CodedError({ code: 'GITLAB_TOKEN_MISSING', task })
}

/** Makes a forge for the project of a job; undefined outside of one, and where GitLab does not say where its API is. */
export const openGitLabForge = (env: Env, options: Pick<GitLabOptions, 'clock' | 'route'>): Forge | undefined => {
  const [apiUrl, project] = [env('CI_API_V4_URL'), toProject(env)]
  if (apiUrl === undefined || project === undefined) return undefined
  const [token, jobToken] = [env('GITLAB_TOKEN'), env('CI_JOB_TOKEN')]
  return createGitLabForge({
    ...options,
    apiUrl,
    project,
    repository: toGitLabEvent(env).repository,
    ...(token !== undefined && { token }),
    ...(jobToken !== undefined && { jobToken }),
  })
}
