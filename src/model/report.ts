import type { FailureDetail } from './failure.ts'
import type { Live } from './live.ts'
import type { Change } from './plan.ts'
import type { Secret } from './secret.ts'

/**
 * How one change ended: `applied` (answered, and confirmed by reading back), `confirmed` (the answer was lost, and a read
 * showed that it was carried out), `unconfirmed` (accepted, but reads did not show it in time),
 * `conflict` (the object moved since the plan: nothing written), `failed` (refused by the API: nothing written),
 * `unknown` (the answer was lost), `not-reached`.
 */
export type Outcome = 'applied' | 'confirmed' | 'unconfirmed' | 'conflict' | 'failed' | 'unknown' | 'not-reached'

/** One change's result. */
export interface ChangeResult {
  readonly change: Change
  readonly outcome: Outcome
  /** Request ids of the writes the API answered, in order. */
  readonly requestIds: readonly string[]
  /** Why it is not `applied`. */
  readonly failure?: FailureDetail
  /** The object's webhook is new: its URL must be pasted into the chat platform. */
  readonly webhookChanged?: boolean
  /** The object's outputs after the write, where a read showed them. */
  readonly outputs?: Secret
  /** The object as a read showed it after the write, where no record of it is kept: the next plan looks at it again. */
  readonly unrecorded?: Live
}

/** What an apply did, in the order of the writes. */
export interface Report {
  readonly results: readonly ChangeResult[]
}

/** How a run ended: the Action's output `result`. */
export type RunResult =
  | 'validated'
  | 'exported'
  | 'no-changes'
  | 'planned'
  | 'rehearsed'
  | 'applied'
  | 'partial'
  | 'failed'
  | 'superseded'

/** Whether the object is as desired. */
export const isApplied = ({ outcome }: ChangeResult): boolean => outcome === 'applied' || outcome === 'confirmed'

/** Whether a change is done for good: applied, and its record kept. */
export const isDone = (result: ChangeResult): boolean => isApplied(result) && result.failure === undefined

/** The verdict on an apply. */
export const toRunResult = (report: Report): Extract<RunResult, 'no-changes' | 'applied' | 'partial' | 'failed'> => {
  if (report.results.length === 0) return 'no-changes'
  const done = report.results.filter(isDone).length
  if (done === report.results.length) return 'applied'
  return report.results.some(isApplied) ? 'partial' : 'failed'
}

/** The outcome of an apply, for its pull request. */
export interface ApplyOutcome {
  readonly result: 'applied' | 'no-changes' | 'partial' | 'failed' | 'refused' | 'superseded'
  /** How many of the approved changes still are, and how many are no more; absent where nothing is sealed. */
  readonly approved?: { readonly open: number; readonly spent: number }
}
