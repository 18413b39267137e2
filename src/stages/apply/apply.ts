/*
 * Carries out a plan: a plan in, a `Report` out. One write at a time, what adds first and what deletes last. Never
 * throws: a failed change is a result, and the others continue, unless the credentials are invalid or the run is asked
 * to stop.
 *
 * A change (`change.ts`) reads its object once more, because the API has no compare-and-swap; sends the full set of
 * members; reads until what was sent shows (`confirm.ts`); and then keeps the record (`records.ts`).
 *
 * An answer is *lost* if it is unknown whether the write was carried out. Then a read decides (`send.ts`): a write is
 * never repeated blindly. How a change ended is its *outcome*; only `applied` and `confirmed` mean that the object is
 * as desired.
 */

import type { Desired } from '../../model/desired.ts'
import type { FailureDetail } from '../../model/failure.ts'
import { type Key, toKeyText } from '../../model/key.ts'
import type { Action, Change, Plan } from '../../model/plan.ts'
import { type ChangeResult, isDone, type Report } from '../../model/report.ts'
import { type ByKey, toByKey } from '../../model/world.ts'
import { applyChange, type ChangeContext } from './change.ts'

/** The order of the writes: what adds comes first and what deletes last, so that a failure leaves more rather than less. */
const WRITE_ORDER: readonly Action[] = ['create', 'update', 'adopt', 'release', 'replace', 'delete']

/** How codes for invalid or expired credentials begin: no later write can succeed. */
const CREDENTIALS_REFUSED = ['InvalidAccessKeyId', 'InvalidSecurityToken', 'SignatureDoesNotMatch']

/** What an apply needs besides the plan. */
export interface ApplyOptions extends ChangeContext {
  readonly desired: readonly Desired[]
  /** Called with each result as soon as it is known, so that even a cancelled run shows what it did. */
  readonly onResult: (result: ChangeResult) => void
}

/** Carries out a plan, one write at a time. A failure does not stop the others. Never throws. */
export const applyPlan = async (plan: Plan, options: ApplyOptions): Promise<Report> => {
  const desired = toByKey(options.desired)
  const results: ChangeResult[] = []
  let isOver = false
  for (const change of toWriteOrder(plan.changes)) {
    isOver ||= options.signal.aborted
    const held = isOver ? ({ code: 'NOT_REACHED' } as const) : checkPartner(change, results)
    const result = held === undefined ? await applyOne(change, desired, options) : toNotReached(change, held)
    isOver ||= isHopeless(result.failure)
    results.push(result)
    options.onResult(result)
  }
  return { results }
}

const applyOne = (change: Change, desired: ByKey<Desired>, options: ApplyOptions): Promise<ChangeResult> =>
  applyChange(options, { change, desired: desired.get(toKeyText(change.key)) })

const toWriteOrder = (changes: readonly Change[]): readonly Change[] =>
  WRITE_ORDER.flatMap((action) => changes.filter((change) => change.action === action))

const isHopeless = (failure: FailureDetail | undefined): boolean => {
  if (failure === undefined) return false
  // Refused in the middle of a change, or when its record was written.
  if ('cause' in failure) return isHopeless(failure.cause)
  if (failure.code === 'LOGIN_REFUSED') return true
  if (failure.code !== 'API_REJECTED') return false
  // If STS refuses, the role or the identity that assumes it is invalid.
  return failure.region === 'sts' || CREDENTIALS_REFUSED.some((start) => failure.apiCode?.startsWith(start))
}

/**
 * Why the old name of a rename stays, or what would overwrite it waits: its new name must exist first, including its record,
 * because without one the next run would still have to adopt it. One bot too many is better than one too few.
 */
const checkPartner = (
  { key, movedTo, waitsFor }: Change,
  results: readonly ChangeResult[],
): FailureDetail | undefined => {
  const resultsOf = (partner: Key) => results.filter(({ change }) => toKeyText(change.key) === toKeyText(partner))
  if (movedTo !== undefined) {
    const isMade = resultsOf({ region: key.region, name: movedTo }).some(isDone)
    return isMade ? undefined : { code: 'RENAME_INCOMPLETE', name: movedTo }
  }
  if (waitsFor === undefined) return undefined
  const reached = waitsFor.keys.flatMap(resultsOf)
  const failed = reached.find((result) => !isDone(result))
  if (failed === undefined || reached.filter(isDone).length >= waitsFor.count) return undefined
  const { region, name } = failed.change.key
  return { code: 'RENAME_INCOMPLETE', name: region === key.region ? name : toKeyText({ region, name }), isGuess: true }
}

const toNotReached = (change: Change, failure: FailureDetail): ChangeResult => ({
  change,
  outcome: 'not-reached',
  requestIds: [],
  failure,
})
