import { ExponentialBackoff, fullJitterGenerator, handleWhen, type IBackoff, retry } from 'cockatiel'
import type { FailureCode } from '../errors.ts'
import { TransportError } from './answer.ts'
import { createRetryBudget, type RetryBudget } from './retry-budget.ts'

const MAX_RETRIES = 6
const FIRST_DELAY_MS = 200
const MAX_DELAY_MS = 10_000

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

const execute = async <T>(
  isPassing: (code: FailureCode) => boolean,
  budget: RetryBudget,
  run: () => Promise<T>,
): Promise<T> => {
  const delay = budget.openDelay()
  const policy = retry(
    handleWhen((error) => error instanceof TransportError && isPassing(error.detail.code)),
    {
      maxAttempts: MAX_RETRIES,
      backoff: { next: (context) => toWait(context, jitter.next(), delay.tryWait) },
    },
  )
  let isThrough = false
  try {
    const result = await policy.execute(run)
    isThrough = true
    return result
  } finally {
    delay.close(isThrough)
  }
}

const jitter = new ExponentialBackoff({
  generator: fullJitterGenerator,
  initialDelay: FIRST_DELAY_MS,
  maxDelay: MAX_DELAY_MS,
})

interface Attempt {
  readonly result: unknown
}

/** Waits at least as long as the server asks, within reason; throws the fault itself where the budget has no room. */
const toWait = (attempt: Attempt, backoff: IBackoff<unknown>, tryWait: (ms: number) => boolean): IBackoff<unknown> => {
  const { result } = attempt
  const error = typeof result === 'object' && result !== null && 'error' in result ? result.error : undefined
  const hint = error instanceof TransportError ? (error.retryAfterMs ?? 0) : 0
  const duration = Math.max(backoff.duration, Math.min(hint, MAX_DELAY_MS))
  if (!tryWait(duration)) throw error
  return { duration, next: (context) => toWait(context as Attempt, backoff.next(context), tryWait) }
}
