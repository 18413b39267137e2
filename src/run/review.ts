import type { RunEvent } from '../model/event.ts'
import { CodedError, type PullFault } from '../model/failure.ts'
import { once } from '../model/once.ts'
import type { PullRequest } from '../model/review.ts'
import type { Clock, Forge } from '../ports.ts'
import type { ReceiptSeal, SealedReceipt } from '../stages/plan/sealed-receipt.ts'
import { checkReviewed, isReceipt, readLastReceipt } from './stood.ts'

/** So many commits before a push are looked at, as long as they are no older than this. */
const MAX_EARLIER = 20
const MAX_AGE_MS = 24 * 60 * 60 * 1000

/** A pull request that was merged, and the receipt in our comment there. */
export interface Reviewed {
  readonly pull: PullRequest
  /** What our comment holds, whether it counts or not. */
  readonly receipt?: SealedReceipt
  /** Why the receipt does not count. */
  readonly fault?: PullFault
}

/** The reviews of the run's commits. Nothing is requested before it is needed, or twice. */
export interface Review {
  /** Of the pull requests that the push merged. */
  readonly readOwn: () => Promise<readonly Reviewed[]>
  /** Of those merged before, newest first, back to the last commit of which an apply left nothing to do. */
  readonly readEarlier: () => Promise<readonly Reviewed[]>
}

/** What a {@link Review} is read from. */
export interface ReviewSource {
  readonly forge: Forge
  readonly event: RunEvent
  readonly marker: string
  readonly seal: ReceiptSeal | undefined
  readonly clock: Pick<Clock, 'now'>
  /** Whether GitHub is asked again where it knows of no merge yet. */
  readonly mayBeEarly: boolean
}

/** Makes a {@link Review}; undefined for a run that is for no commit of a branch. */
export const createReview = (source: ReviewSource): Review | undefined => {
  const { forge, event, clock, mayBeEarly } = source
  const { sha, before, branch } = event
  if (sha === undefined || branch === undefined) return undefined
  const readPulls = async (shas: readonly string[], options = {}) =>
    readAll(source, await forge.listMergedPulls(shas, branch, options))
  const listPushed = once(async () => (before === undefined ? [sha] : await listCommits(forge, before, sha)))
  const readOwn = once(async () => await readPulls(await listPushed(), { mayBeEarly }))
  const readEarlier = once(async () => {
    if (isSettled(await readOwn())) return []
    const [first = sha] = await listPushed()
    const found: Reviewed[] = []
    for (const commit of await forge.listEarlier(first, MAX_EARLIER, (forge.now() ?? clock.now()) - MAX_AGE_MS)) {
      const reviewed = await readPulls([commit])
      found.push(...reviewed)
      if (isSettled(reviewed)) break
    }
    return found
  })
  return { readOwn, readEarlier }
}

const isSettled = (reviewed: readonly Reviewed[]): boolean =>
  reviewed.some(({ receipt }) => receipt?.isSettled === true)

/** The commits that a push replaced may be gone: then only the last commit is used. */
const listCommits = async (forge: Forge, before: string, sha: string): Promise<readonly string[]> => {
  try {
    return await forge.listPushed(before, sha)
  } catch (thrown) {
    const isGone =
      thrown instanceof CodedError && thrown.detail.code === 'GITHUB_UNAVAILABLE' && thrown.detail.status === 404
    if (isGone) return [sha]
    throw thrown
  }
}

const readAll = async (source: ReviewSource, pulls: readonly PullRequest[]): Promise<readonly Reviewed[]> => {
  const all: Reviewed[] = []
  for (const pull of pulls) all.push(await readOne(source, pull))
  return all
}

const readOne = async ({ forge, marker, seal }: ReviewSource, pull: PullRequest): Promise<Reviewed> => {
  const found = await forge.readComments(pull.number, marker)
  const read = seal === undefined ? ({ why: 'unsealed' } as const) : readLastReceipt(found, pull.number, seal)
  if (!isReceipt(read)) return { pull, fault: { pull: pull.number, ...read } }
  const fault = checkReviewed(read, pull, []) ?? checkReviewed(read, pull, await forge.listApprovals(pull.number))
  return { pull, receipt: read, ...(fault !== undefined && { fault }) }
}
