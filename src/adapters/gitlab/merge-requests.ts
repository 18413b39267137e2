import { readMember, readNumber, readText } from '../../model/members.ts'
import { toPresent } from '../../model/present.ts'
import type { Approval, PullRequest } from '../../model/review.ts'
import type { Clock } from '../../ports.ts'
import { AnswerFault, toUndefined } from '../http/answer.ts'
import { assertSha } from '../http/first-parents.ts'
import { askInTime } from '../http/retry.ts'
import { readTime } from '../http/times.ts'
import type { GitLabClient } from './client.ts'
import { listNotes } from './notes.ts'

/** The project that is asked: its number, and its path as the run knows it. */
export interface Place {
  readonly project: string
  readonly repository: string | undefined
}

/** A merge request as it is now; undefined where there is none. */
export const findMergeRequest = async (
  gitlab: GitLabClient,
  place: Place,
  pullNumber: number,
): Promise<PullRequest | undefined> => {
  const item = await gitlab.get(`merge_requests/${pullNumber}`).catch(toUndefined)
  return item === undefined ? undefined : toPullRequest(item, place)
}

/** Those that were merged by these commits into a branch, each once. */
export const listMerged = async (
  gitlab: GitLabClient,
  place: Place,
  shas: readonly string[],
  branch: string,
  clock: Pick<Clock, 'sleep'> | undefined,
): Promise<readonly PullRequest[]> => {
  const found = new Map<number, PullRequest>()
  for (const sha of shas) {
    const list = () => listOfCommit(gitlab, place, sha)
    // GitLab knows which merge request a commit is of some seconds after the merge.
    const merged = await (clock !== undefined && sha === shas.at(-1) ? askInTime(clock, list) : list())
    for (const one of merged) {
      const isHere = one.baseBranch === branch && one.mergeSha !== undefined && shas.includes(one.mergeSha)
      if (isHere) found.set(one.number, one)
    }
  }
  return [...found.values()].sort((a, b) => a.number - b.number)
}

const listOfCommit = async (gitlab: GitLabClient, place: Place, sha: string): Promise<readonly PullRequest[]> => {
  assertSha(sha)
  const items = await gitlab.list(`repository/commits/${sha}/merge_requests`)
  return items.flatMap((item) => {
    const isMerged = readText(item, 'state') === 'merged' && isOfProject(item, place)
    return isMerged ? [toPullRequest(item, place)] : []
  })
}

/** A commit of a fork is also in the merge requests of other projects. */
const isOfProject = (item: unknown, { project }: Place): boolean =>
  String(readNumber(item, 'target_project_id')) === project

const toPullRequest = (item: unknown, { repository }: Place): PullRequest => {
  const number = readNumber(item, 'iid')
  if (number === undefined) throw new AnswerFault({ status: 200 })
  const isMerged = readText(item, 'state') === 'merged'
  return toPresent<PullRequest>({
    number,
    isOpen: readText(item, 'state') === 'opened',
    mergedAt: readTime(item, 'merged_at'),
    // Fast-forward merges make no commit: the merge request's own last one is on the branch.
    mergeSha:
      readText(item, 'merge_commit_sha') ??
      readText(item, 'squash_commit_sha') ??
      (isMerged ? readText(item, 'sha') : undefined),
    headSha: readText(item, 'sha'),
    headRepository: toHeadRepository(item, repository),
    baseBranch: readText(item, 'target_branch'),
    author: readText(item, 'author', 'username'),
  })
}

/** GitLab tells numbers alone; another project's is enough to be told from ours. */
const toHeadRepository = (item: unknown, repository: string | undefined): string | undefined => {
  const source = readNumber(item, 'source_project_id')
  if (source === undefined) return undefined
  return source === readNumber(item, 'target_project_id') ? repository : `#${source}`
}

/** What GitLab itself writes into the discussion, always in English; nobody else can write a note of the system. */
const APPROVED = /^approved this merge request/
const REVOKED = /^unapproved this merge request/

/**
 * The approvals that count now, each with its moment. The job's token may read notes, but not approvals, which do not always
 * tell when. Whom GitLab lets approve may write.
 */
export const listApprovals = async (gitlab: GitLabClient, pullNumber: number): Promise<readonly Approval[]> => {
  const notes = await listNotes(gitlab, pullNumber)
  const approvals = new Map<number, Approval>()
  for (const note of notes) {
    const author = readNumber(note, 'author', 'id')
    const body = readText(note, 'body') ?? ''
    const submittedAt = readTime(note, 'created_at')
    if (author === undefined || submittedAt === undefined || readMember(note, 'system') !== true) continue
    if (APPROVED.test(body)) approvals.set(author, { submittedAt, mayWrite: true })
    if (REVOKED.test(body)) approvals.delete(author)
  }
  return [...approvals.values()]
}
