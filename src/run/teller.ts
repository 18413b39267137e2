import type { Inputs } from '../inputs/inputs.ts'
import { type FailureDetail, toFailure } from '../model/failure.ts'
import { type ApplyOutcome, type Report, toRunResult } from '../model/report.ts'
import type { Spending } from '../stages/plan/approval.ts'
import { toReceiptEntry } from '../stages/plan/receipt.ts'
import { listRests } from '../stages/plan/rests.ts'
import { orCancelled } from './cancel.ts'
import { ALL_SPENT, listChangedKeys, NOTHING_SPENT, tellOutcome } from './outcome.ts'
import { type Planned, toPlannedSent } from './planned.ts'
import { keepDriftIssue, toMarker, toReceiptSeal } from './publish.ts'
import { createReview, type Review } from './review.ts'

/** Tells on the forge what became of a plan. Nothing of it may fail a run: what cannot be told is a warning. */
export interface Teller {
  /** What was reviewed of the run's commits; undefined without a token, and where the run is for no commit. */
  readonly review: Review | undefined
  tell(result: ApplyOutcome['result'], spending?: Spending): Promise<void>
  /** After the writes. With nothing left to do the issue about drift is closed, too. */
  tellReport(report: Report): Promise<void>
}

/** Makes a {@link Teller}. Nothing is asked for before it is needed. */
export const createTeller = (planned: Planned): Teller => {
  const { inputs, ports, show, cloud, forge } = planned
  const { event, clock, signal } = ports
  const [marker, seal] = [toMarker(inputs), toReceiptSeal(inputs, cloud.reviewKey)]
  const isBound = inputs.approvedPlan === 'pull-request'
  const review = forge && createReview({ forge, event, marker, seal, clock, mayBeEarly: isBound })
  const attempt = async (work: () => Promise<readonly FailureDetail[]>): Promise<void> => {
    show.warnings(await orCancelled(signal, work).catch((thrown: unknown) => [toFailure(thrown)]))
  }
  const tell: Teller['tell'] = async (result, spending = NOTHING_SPENT) => {
    // Applied changes must not stay approved, even if comments are off.
    if (forge === undefined || review === undefined || !(isBound || inputs.comment === 'auto')) return
    const place = { forge, review, marker, seal, texts: show.texts, runUrl: event.runUrl }
    await attempt(() => tellOutcome(place, { result, spending }))
  }
  const closeIssue = async () => {
    if (forge === undefined || !inputs.driftIssue) return
    await attempt(async () => {
      await keepDriftIssue({ inputs, texts: show.texts }, forge, () => undefined)
      return []
    })
  }
  return {
    review,
    tell,
    tellReport: async (report) => {
      const result = toRunResult(report)
      if (result === 'no-changes') {
        if (!isWhole(inputs)) return
        // Only a push can contain approved changes.
        if (isBound && event.name === 'push') await tell('no-changes', ALL_SPENT)
        await closeIssue()
      } else {
        const spending = toSpending(planned, report)
        await tell(result, spending)
        if (spending.isComplete) await closeIssue()
      }
    },
  }
}

/** A limited plan says nothing of what it leaves out. */
const isWhole = ({ only }: Pick<Inputs, 'only'>): boolean => only.length === 0

const toSpending = (planned: Planned, report: Report): Spending => {
  const { inputs, desired, world, policy } = planned
  const listSent = toPlannedSent(planned)
  const rests = listRests(report, desired, world, policy)
  if (isWhole(inputs) && toRunResult(report) === 'applied' && rests.length === 0) return ALL_SPENT
  return {
    keys: listChangedKeys(report),
    rests: rests.map(([change, rest]) => [toReceiptEntry(change, listSent), toReceiptEntry(rest, listSent)]),
    isComplete: false,
  }
}
