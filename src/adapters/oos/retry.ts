import { CodedError, type FailureCode } from '../../model/failure.ts'
import { TransportError } from './answer.ts'

/** A read can be repeated after any temporary fault. */
const PASSING: ReadonlySet<FailureCode> = new Set([
  'API_THROTTLED',
  'API_UNAVAILABLE',
  'API_UNREACHABLE',
  'API_ANSWER_INVALID',
  'LOGIN_UNAVAILABLE',
])

/** A throttled call was not carried out, so it is the only write that may be sent again without looking. */
const NOT_CARRIED_OUT: ReadonlySet<FailureCode> = new Set(['API_THROTTLED'])

/** Repeats calls within one budget of time. When that is spent, a call ends with the fault it met last. */
export interface Retry {
  /** Runs a read, again where its fault may pass. */
  readonly read: <T>(run: () => Promise<T>) => Promise<T>
  /** Runs a write, again only where it certainly was not carried out, and not once the run is asked to stop. */
  readonly write: <T>(run: () => Promise<T>) => Promise<T>
}

/**
 * Makes the {@link Retry} of one run: all of its calls share the budget. `now` gives milliseconds of a clock that
 * nobody sets; `isStopped` tells whether the run is asked to stop.
 */
export const createRetry = (now: () => number, isStopped = () => false): Retry => {
  const budget = createRetryBudget(now)
  return {
    read: (run) => execute((code) => PASSING.has(code), budget, run),
    write: (run) => execute((code) => NOT_CARRIED_OUT.has(code) && !isStopped(), budget, run),
  }
}

/**
 * Retries a read, and then marks its fault as permanent, so that a call that needed credentials does not retry again.
 */
export const settle = async <T>(retry: Retry, run: () => Promise<T>): Promise<T> => {
  try {
    return await retry.read(run)
  } catch (thrown) {
    throw thrown instanceof TransportError ? new CodedError(thrown.detail) : thrown
  }
}

const MAX_RETRIES_PER_CALL = 6
const FIRST_DELAY_MS = 200
const MAX_DELAY_MS = 10_000

/** Runs a call, and again after a wait while its faults may pass and there is room for a wait. Throws the last fault. */
const execute = async <T>(
  isPassing: (code: FailureCode) => boolean,
  budget: RetryBudget,
  run: () => Promise<T>,
): Promise<T> => {
  const delay = budget.openDelay()
  let isThrough = false
  try {
    for (let retries = 0; ; retries += 1) {
      try {
        const result = await run()
        isThrough = true
        return result
      } catch (fault) {
        if (!(fault instanceof TransportError && isPassing(fault.detail.code))) throw fault
        const waitMs = toWaitMs(retries, fault)
        if (retries === MAX_RETRIES_PER_CALL || !delay.tryWait(waitMs)) throw fault
        await new Promise((resolve) => setTimeout(resolve, waitMs))
      }
    }
  } finally {
    delay.close(isThrough)
  }
}

/** Longer with each retry, anywhere below the limit, so that calls do not come back together; at least what the server asks, within reason. */
const toWaitMs = (retries: number, { retryAfterMs = 0 }: TransportError): number => {
  const limitMs = Math.min(FIRST_DELAY_MS * 2 ** retries, MAX_DELAY_MS)
  return Math.max(Math.floor(Math.random() * limitMs), Math.min(retryAfterMs, MAX_DELAY_MS))
}

/** What retries may take without a call getting through: the time from a call's first fault until it ended. */
const BUDGET_MS = 120_000
/** What each successful call gives back, so that a long run gets more time as it progresses. */
const GIVEN_BACK_MS = 100
/** How many retries a run may have left, regardless of their time. */
const MAX_RETRIES = 100
/** So many calls that get through give one of them back: a run makes at most 1.2 times the calls it needs, and 100. */
const CALLS_PER_RETRY = 5

/** How long one call is held up by faults. */
export interface Delay {
  /** Whether one more try after a wait of so many milliseconds fits; the first question starts the clock of this call. */
  readonly tryWait: (ms: number) => boolean
  /** The call ended; `isThrough` says whether it succeeded. */
  readonly close: (isThrough: boolean) => void
}

/** What retries may take in a run. Calls that are held up at once spend the same time, not each their own. */
export interface RetryBudget {
  readonly openDelay: () => Delay
}

/** Makes a budget of two minutes and a hundred retries. `now` gives milliseconds of any epoch. */
const createRetryBudget = (now: () => number): RetryBudget => {
  let [spentMs, heldUp, heldUpSinceMs] = [0, 0, 0]
  let [spentRetries, callsThrough] = [0, 0]
  const begin = () => {
    if (heldUp === 0) heldUpSinceMs = now()
    heldUp += 1
  }
  const end = () => {
    heldUp -= 1
    // Setting the clock back must not add time.
    if (heldUp === 0) spentMs += Math.max(0, now() - heldUpSinceMs)
  }
  const giveBack = () => {
    spentMs = Math.max(0, spentMs - GIVEN_BACK_MS)
    callsThrough += 1
    if (callsThrough % CALLS_PER_RETRY === 0) spentRetries = Math.max(0, spentRetries - 1)
  }
  const isWithin = (ms: number) => spentMs + Math.max(0, now() - heldUpSinceMs) + ms <= BUDGET_MS
  return {
    openDelay: () => {
      let isHeldUp = false
      return {
        tryWait: (ms) => {
          if (!isHeldUp) begin()
          isHeldUp = true
          if (spentRetries >= MAX_RETRIES || !isWithin(ms)) return false
          spentRetries += 1
          return true
        },
        close: (isThrough) => {
          if (isHeldUp) end()
          if (isThrough) giveBack()
        },
      }
    },
  }
}
