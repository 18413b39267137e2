import { CodedError, type FailureCode, type FailureDetail, toFailure } from '../../model/failure.ts'
import type { Live } from '../../model/live.ts'
import type { Change } from '../../model/plan.ts'
import type { ChangeResult, Outcome } from '../../model/report.ts'
import type { WriteReceipt } from '../../ports.ts'

/** How far one change got: what a failure means depends on it. */
export class Progress {
  readonly requestIds: string[] = []
  phase: 'before' | 'writing' | 'written' = 'before'
  /** The old object is deleted, the new one not created yet. */
  isHalfReplaced = false

  /** Whether the webhook is new, which the reader must know even if later steps fail. */
  webhook: Pick<ChangeResult, 'webhookChanged' | 'outputs'> = {}
  /** What a read showed of the object after the write, as long as no record of it is kept. */
  unrecorded: Live | undefined
  /** The answer to a write was lost, and a read showed that it was carried out. */
  isConfirmedByReading = false
  /** A write may have reached the service, though no answer told so. */
  mayHaveLeft = false
  readonly #signal: AbortSignal

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /** Other facts about the object that reads showed. */
  get found(): Pick<ChangeResult, 'webhookChanged' | 'outputs' | 'unrecorded'> {
    return { ...this.webhook, ...(this.unrecorded !== undefined && { unrecorded: this.unrecorded }) }
  }

  /** Notes that a write, be it only of a record, is about to begin: none does once the run is asked to stop. */
  begin(): void {
    if (this.#signal.aborted) throw new CodedError({ code: 'CANCELLED' })
    this.phase = 'writing'
  }

  /** Sends one write and keeps its request id. */
  async write(send: () => Promise<WriteReceipt>): Promise<void> {
    const { phase } = this
    this.begin()
    try {
      const { requestId } = await send()
      this.phase = 'written'
      this.requestIds.push(requestId)
    } catch (thrown) {
      // It waited until the run was asked to stop, and was never sent.
      const failure = toFailure(thrown)
      if (failure.code === 'CANCELLED') this.phase = phase
      this.mayHaveLeft ||= isAmbiguous(failure) && !isUnsent(failure)
      throw thrown
    }
  }

  /** Notes that a read showed a write whose answer was lost. */
  confirmByReading(): void {
    this.phase = 'written'
    this.isConfirmedByReading = true
  }
}

/** The result of a change that was not carried out to its end. */
export const toFailedResult = (change: Change, progress: Progress, thrown: unknown): ChangeResult => {
  const failure = toFailure(thrown)
  const outcome = toOutcome(failure, progress)
  const isHalf = progress.isHalfReplaced && outcome !== 'unknown'
  return {
    change,
    outcome: isHalf ? 'failed' : outcome,
    requestIds: progress.requestIds,
    ...progress.found,
    failure: isHalf ? { code: 'REPLACE_INCOMPLETE', cause: failure } : failure,
  }
}

const toOutcome = (failure: FailureDetail, progress: Progress): Outcome => {
  if (failure.code === 'RECORD_NOT_WRITTEN') return 'applied'
  if (failure.code === 'OBJECT_MOVED') return 'conflict'
  if (failure.code === 'CANCELLED') return toCancelled(progress)
  if (progress.phase === 'writing') return isLeftOpen(failure, progress) ? 'unknown' : 'failed'
  return progress.phase === 'written' ? 'unconfirmed' : 'failed'
}

/** Failures after which a write may or may not have been carried out. */
const AMBIGUOUS: ReadonlySet<FailureCode> = new Set(['API_UNAVAILABLE', 'API_UNREACHABLE', 'API_ANSWER_INVALID'])

/**
 * Whether it is unknown if a write with this failure was carried out. `SignatureNonceUsed` says that an earlier copy of
 * the request came in: it may have run.
 */
export const isAmbiguous = (failure: FailureDetail): boolean =>
  AMBIGUOUS.has(failure.code) || (failure.code === 'API_REJECTED' && failure.apiCode === 'SignatureNonceUsed')

/** No connection was made: the request never left. */
const isUnsent = (failure: FailureDetail): boolean =>
  failure.code === 'API_UNREACHABLE' && ['proxy', 'refused', 'dns'].includes(failure.reason)

const isLeftOpen = (failure: FailureDetail, { mayHaveLeft }: Progress): boolean =>
  isUnsent(failure) ? mayHaveLeft : isAmbiguous(failure)

const toCancelled = ({ phase }: Progress): Outcome => {
  if (phase === 'before') return 'not-reached'
  return phase === 'writing' ? 'unknown' : 'unconfirmed'
}
