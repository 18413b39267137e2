/** What all retries of a run may take together: the time from a call's first fault until it got through or gave up. */
const BUDGET_MS = 120_000

/** How long one call is held up by faults. */
export interface Delay {
  /** Whether a wait of so many milliseconds still fits; the first question starts the clock of this call. */
  readonly tryWait: (ms: number) => boolean
  /** The call ended, well or not. */
  readonly close: () => void
}

/** The time that retries may take in a run. Calls that are held up at once spend the same time, not each their own. */
export interface RetryBudget {
  readonly openDelay: () => Delay
}

/** Makes a budget of two minutes. `now` gives milliseconds of any epoch. */
export const createRetryBudget = (now: () => number): RetryBudget => {
  let [spentMs, heldUp, heldUpSinceMs] = [0, 0, 0]
  const begin = () => {
    if (heldUp === 0) heldUpSinceMs = now()
    heldUp += 1
  }
  const end = () => {
    heldUp -= 1
    // A clock that is set back must not give time back.
    if (heldUp === 0) spentMs += Math.max(0, now() - heldUpSinceMs)
  }
  const isWithin = (ms: number) => spentMs + Math.max(0, now() - heldUpSinceMs) + ms <= BUDGET_MS
  return {
    openDelay: () => {
      let isHeldUp = false
      const tryWait = (ms: number) => {
        if (!isHeldUp) begin()
        isHeldUp = true
        return isWithin(ms)
      }
      return { tryWait, close: () => void (isHeldUp && end()) }
    },
  }
}
