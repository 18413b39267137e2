import type { FailureCode } from '../../model/failure.ts'
import { TransportError } from './answer.ts'
import { createRetryBudget, type RetryBudget } from './retry-budget.ts'

/** A read can be asked again after any fault that may pass. */
const PASSING: ReadonlySet<FailureCode> = new Set([
  'API_THROTTLED',
  'API_UNAVAILABLE',
  'API_UNREACHABLE',
  'API_ANSWER_INVALID',
])

/** A throttled call was not carried out, so it is the only write that may be sent again without looking. */
const NOT_CARRIED_OUT: ReadonlySet<FailureCode> = new Set(['API_THROTTLED'])

/** Repeats calls within one budget of time. When that is spent, a call ends with the fault it met last. */
export interface Retry {
  /** Runs a read, again where its fault may pass. */
  readonly read: <T>(run: () => Promise<T>) => Promise<T>
  /** Runs a write, again only where it certainly was not carried out, and not once the run is asked to stop. */
  readonly write: <T>(run: () => Promise<T>) => Promise<T>
  /** The clock that it was made with. */
  readonly now: () => number
}

/**
 * Makes the {@link Retry} of one run: all of its calls share the budget. `now` gives milliseconds since the epoch;
 * `isStopped` tells whether the run is asked to stop.
 */
export const createRetry = (now: () => number, isStopped = () => false): Retry => {
  const budget = createRetryBudget(now)
  return {
    read: (run) => execute((code) => PASSING.has(code), budget, run),
    write: (run) => execute((code) => NOT_CARRIED_OUT.has(code) && !isStopped(), budget, run),
    now,
  }
}

/** Nearly every call gets through at once, so that what waits and tries again is loaded for the others alone. */
const execute = async <T>(
  isPassing: (code: FailureCode) => boolean,
  budget: RetryBudget,
  run: () => Promise<T>,
): Promise<T> => {
  const delay = budget.openDelay()
  const isAgain = (error: unknown) => error instanceof TransportError && isPassing(error.detail.code)
  let isThrough = false
  try {
    const result = await run().catch(async (fault: unknown) => {
      if (!isAgain(fault)) throw fault
      const { runAgain } = await import('./again.ts')
      return await runAgain({ run, fault, isAgain, tryWait: delay.tryWait })
    })
    isThrough = true
    return result
  } finally {
    delay.close(isThrough)
  }
}
