import { type FailureDetail, toFailure } from '../model/failure.ts'
import { toKeyText } from '../model/key.ts'
import { type ApplyOutcome, type ChangeResult, isApplied, isDone, type Report } from '../model/report.ts'
import type { PullRequest } from '../model/review.ts'
import type { Forge, WriteText } from '../ports.ts'
import { type Spending, spendReceipt } from '../stages/plan/approval.ts'
import { isHalfReplaced } from '../stages/plan/rests.ts'
import type { ReceiptSeal, SealedReceipt } from '../stages/plan/sealed-receipt.ts'
import { toCommentBody, toCommentParts, withOutcome } from '../stages/render/comment-parts.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import type { Review, Reviewed } from './review.ts'
import { findReceipt } from './stood.ts'

/** Where the outcome of an apply is told. */
export interface OutcomePlace {
  readonly forge: Forge
  readonly review: Review
  readonly marker: string
  readonly seal: ReceiptSeal | undefined
  readonly texts: Texts
  readonly runUrl: string | undefined
}

/** What became of a plan. */
export interface Told {
  readonly result: ApplyOutcome['result']
  readonly spending: Spending
}

/** The results of an apply that did not run, or found nothing to do. */
export const NOTHING_SPENT: Spending = { keys: [], rests: [], isComplete: false }
export const ALL_SPENT: Spending = { keys: [], rests: [], isComplete: true }

/** The objects that an apply changed, as far as it knows: an answer that was lost tells nothing. */
export const listChangedKeys = ({ results }: Report): readonly string[] =>
  results.filter(isCarriedOut).map(({ change }) => toKeyText(change.key))

const isCarriedOut = (result: ChangeResult): boolean =>
  isHalfReplaced(result) || result.outcome === 'unconfirmed' || (isApplied(result) && !isWithoutEffect(result))

/** An adoption and a release write nothing but a record: without it, nothing was done. */
const isWithoutEffect = (result: ChangeResult): boolean =>
  (result.change.action === 'adopt' || result.change.action === 'release') &&
  result.unrecorded === undefined &&
  !isDone(result)

/**
 * Tells the outcome in our comment on each pull request that the push merged, and marks there, and on those merged before,
 * what is no longer approved. Nothing here may fail a run that has written: what GitHub refuses comes back.
 */
export const tellOutcome = async (place: OutcomePlace, told: Told): Promise<readonly FailureDetail[]> => {
  const failures: FailureDetail[] = []
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((thrown: unknown) => failures.push(toOutcomeFailure(thrown)))
  }
  const tell = async ({ pull, receipt }: Reviewed, isNews: boolean) => {
    if (isNews || isTouched(receipt, told.spending)) await attempt(() => writeOutcome(place, pull, told))
  }
  await attempt(async () => {
    for (const reviewed of await place.review.readOwn()) await tell(reviewed, told.result !== 'no-changes')
    if (told.spending === NOTHING_SPENT) return
    for (const reviewed of await place.review.readEarlier()) await tell(reviewed, false)
  })
  return failures
}

const isTouched = (receipt: SealedReceipt | undefined, spending: Spending): boolean =>
  receipt !== undefined && spendReceipt(receipt, spending).spent.length > receipt.spent.length

const writeOutcome = async (place: OutcomePlace, { number }: PullRequest, told: Told): Promise<void> => {
  await place.forge.keepComment(number, place.marker, toWrite(place, number, told))
}

/** A deleted comment stays deleted; a modified one is not sealed again. */
const toWrite =
  ({ seal, texts, runUrl }: OutcomePlace, pull: number, { result, spending }: Told): WriteText =>
  (found, nowMs) => {
    if (found === undefined) return undefined
    const read = findReceipt(found, pull, seal)
    const receipt = read && spendReceipt(read, spending)
    const approved = receipt && { open: receipt.open.length, spent: receipt.spent.length }
    const outcome: ApplyOutcome = { result, ...(approved !== undefined && { approved }) }
    const text = withOutcome(toCommentParts(found.body).text, outcome, texts, runUrl)
    return toCommentBody(text, receipt && seal?.write({ ...receipt, written: nowMs }, text, pull))
  }

const toOutcomeFailure = (thrown: unknown): FailureDetail => {
  const failure = toFailure(thrown)
  const isForge = failure.code === 'GITHUB_UNAVAILABLE' || failure.code === 'GITLAB_UNAVAILABLE'
  return isForge || failure.code === 'GITLAB_TOKEN_MISSING' ? { ...failure, task: 'outcome' } : failure
}
