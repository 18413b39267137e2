import { isCommit } from '../../model/commit.ts'
import { readMember, readText } from '../../model/members.ts'
import { toPresent } from '../../model/present.ts'
import type { Approval, PullRequest } from '../../model/review.ts'
import type { Clock } from '../../ports.ts'
import { AnswerFault, toUndefined } from '../http/answer.ts'
import { assertSha } from '../http/first-parents.ts'
import { askInTime } from '../http/retry.ts'
import { readTime } from '../http/times.ts'
import type { CodeupClient } from './client.ts'
import { toReadCommit } from './commits.ts'

/** Codeup finds no merge request by a commit: so many that were merged are looked at, those first that changed last. */
const MAX_MERGED = 30

const OPEN: ReadonlySet<string | undefined> = new Set(['UNDER_DEV', 'UNDER_REVIEW', 'TO_BE_MERGED'])

/** A merge request as it is now, as Codeup tells it. */
const readRequest = async (codeup: CodeupClient, number: number): Promise<unknown> => {
  const item = await codeup.get(`changeRequests/${number}`)
  if (toNumber(item) !== number) throw new AnswerFault({ status: 200 })
  return item
}

/** Numbers come as numbers or as texts. */
const toNumber = (item: unknown): number | undefined => {
  const found = readMember(item, 'localId')
  return /^[1-9]\d{0,9}$/.test(String(found)) ? Number(found) : undefined
}

/** Whether a list tells of an item that it has another text than these: then it need not be read by itself. */
const isOther = (listing: unknown, name: string, texts: readonly string[]): boolean => {
  const found = readText(listing, name)
  return found !== undefined && !texts.includes(found)
}

const isOf = (item: unknown, name: string, repository: string): boolean => String(readMember(item, name)) === repository

/** A merge request as it is now; undefined where there is none. */
export const findMergeRequest = async (codeup: CodeupClient, number: number): Promise<PullRequest | undefined> => {
  const item = await readRequest(codeup, number).catch(toUndefined)
  return item === undefined ? undefined : await toPullRequest(codeup, item, number)
}

const toPullRequest = async (codeup: CodeupClient, item: unknown, number: number): Promise<PullRequest> => {
  const status = readText(item, 'status')
  const isMerged = status === 'MERGED'
  if (!isMerged && status !== 'CLOSED' && !OPEN.has(status)) throw new AnswerFault({ status: 200 })
  const mergeSha = isMerged ? readText(item, 'mergedRevision') : undefined
  return toPresent<PullRequest>({
    number,
    isOpen: OPEN.has(status),
    mergedAt: mergeSha === undefined ? undefined : await readMergeTime(codeup, item, mergeSha),
    mergeSha,
    headSha: readText(item, 'sourceCommitId'),
    headRepository: undefined,
    baseBranch: readText(item, 'targetBranch'),
    author: readText(item, 'author', 'username'),
  })
}

/**
 * Codeup does not tell when it merged: its commit does, and no later than the merge request changed last. Of a fast-forward
 * merge that is when the commit was made, so that no later plan counts as one of before the merge.
 */
const readMergeTime = async (codeup: CodeupClient, item: unknown, sha: string): Promise<number> => {
  assertSha(sha)
  const [{ ms: made }, changed] = [await toReadCommit(codeup)(sha), readTime(item, 'updateTime')]
  if (made === undefined || changed === undefined) throw new AnswerFault({ status: 200 })
  return Math.min(made, changed)
}

/** Finds those that were merged by these commits into a branch, each once. Asks for each only once. */
export const createMergedList = (codeup: CodeupClient) => {
  let listed: Promise<readonly unknown[]> | undefined
  const items = new Map<number, Promise<unknown>>()
  const read = (number: number): Promise<unknown> => {
    const item = items.get(number) ?? readRequest(codeup, number)
    items.set(number, item)
    return item
  }
  const find = async (shas: readonly string[], branch: string): Promise<readonly PullRequest[]> => {
    const found = new Map<number, PullRequest>()
    listed ??= listMerged(codeup)
    for (const listing of await listed) {
      const number = toNumber(listing)
      if (number === undefined) throw new AnswerFault({ status: 200 })
      if (isOther(listing, 'targetBranch', [branch]) || isOther(listing, 'mergedRevision', shas)) continue
      const item = await read(number)
      const sha = readText(item, 'mergedRevision')
      const isHere = isOf(item, 'targetProjectId', codeup.repository) && readText(item, 'targetBranch') === branch
      if (!isHere || sha === undefined || !shas.includes(sha)) continue
      const pull = await toPullRequest(codeup, item, number)
      if (pull.mergeSha !== undefined) found.set(number, pull)
    }
    return [...found.values()].sort((a, b) => a.number - b.number)
  }
  return async (shas: readonly string[], branch: string, clock: Pick<Clock, 'sleep'> | undefined) => {
    for (const sha of shas) assertSha(sha)
    if (clock === undefined) return await find(shas, branch)
    return await askInTime(clock, () => {
      listed = undefined
      return find(shas, branch)
    })
  }
}

const listMerged = async (codeup: CodeupClient): Promise<readonly unknown[]> => {
  const query = { projectIds: codeup.repository, state: 'merged', orderBy: 'updated_at', sort: 'desc' }
  const items = await codeup.get(codeup.allRequests, { ...query, page: '1', perPage: String(MAX_MERGED) })
  if (!Array.isArray(items)) throw new AnswerFault({ status: 200 })
  return items
}

/** The approvals that count now, each with its moment. Whom Codeup lets pass a merge request may write. */
export const listApprovals = async (codeup: CodeupClient, number: number): Promise<readonly Approval[]> => {
  const reviewers = readMember(await readRequest(codeup, number), 'reviewers') ?? []
  if (!Array.isArray(reviewers)) throw new AnswerFault({ status: 200 })
  return reviewers.flatMap((reviewer): readonly Approval[] => {
    if (readText(reviewer, 'reviewOpinionStatus') !== 'PASS') return []
    const submittedAt = readTime(reviewer, 'reviewTime')
    // Nobody can tell whether the plan stood there before.
    if (submittedAt === undefined) throw new AnswerFault({ status: 200 })
    return [{ submittedAt, mayWrite: true }]
  })
}

/** An open merge request that comes from a branch. */
export interface OpenRequest {
  readonly number: number
  readonly target: string | undefined
  /** Its newest commit, where Codeup tells it. */
  readonly sha: string | undefined
  /** Whether it comes from another repository, or from one that cannot be told. */
  readonly isFork: boolean
}

/** The open merge requests to this repository that come from a branch of that name, its own and those of forks. */
export const listOpenOf = async (codeup: CodeupClient, branch: string): Promise<readonly OpenRequest[]> => {
  // In an order that nobody changes meanwhile.
  const query = { projectIds: codeup.repository, state: 'opened', orderBy: 'created_at', sort: 'asc' }
  const found: OpenRequest[] = []
  for (const listing of await codeup.list(codeup.allRequests, query)) {
    const number = toNumber(listing)
    if (number === undefined) throw new AnswerFault({ status: 200 })
    if (isOther(listing, 'sourceBranch', [branch])) continue
    const item = await readRequest(codeup, number)
    const isHere = isOf(item, 'targetProjectId', codeup.repository) && readText(item, 'sourceBranch') === branch
    if (!isHere || !OPEN.has(readText(item, 'status'))) continue
    const sha = readText(item, 'sourceCommitId')
    found.push({
      number,
      target: readText(item, 'targetBranch'),
      sha: sha !== undefined && isCommit(sha) ? sha : undefined,
      isFork: !isOf(item, 'sourceProjectId', codeup.repository),
    })
  }
  return found
}
