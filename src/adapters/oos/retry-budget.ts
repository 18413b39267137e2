/** What retries may take without a call getting through: the time from a call's first fault until it ended. */
const BUDGET_MS = 120_000
/** What each call that gets through gives back, so that a long run is judged by its progress. */
const GIVEN_BACK_MS = 100
/** How many retries a run may have in hand, whatever their time. */
const MAX_RETRIES = 100
/** So many calls that get through give one of them back: a run makes at most 1.2 times the calls it needs, and 100. */
const CALLS_PER_RETRY = 5

/** How long one call is held up by faults. */
export interface Delay {
  /** Whether one more try after a wait of so many milliseconds fits; the first question starts the clock of this call. */
  readonly tryWait: (ms: number) => boolean
  /** The call ended; `isThrough` tells whether well. */
  readonly close: (isThrough: boolean) => void
}

/** What retries may take in a run. Calls that are held up at once spend the same time, not each their own. */
export interface RetryBudget {
  readonly openDelay: () => Delay
}

/** Makes a budget of two minutes and a hundred retries. `now` gives milliseconds of any epoch. */
export const createRetryBudget = (now: () => number): RetryBudget => {
  let [spentMs, heldUp, heldUpSinceMs] = [0, 0, 0]
  let [spentRetries, callsThrough] = [0, 0]
  const begin = () => {
    if (heldUp === 0) heldUpSinceMs = now()
    heldUp += 1
  }
  const end = () => {
    heldUp -= 1
    // A clock that is set back must not give time back.
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
