import { ExponentialBackoff, fullJitterGenerator, handleWhen, type IBackoff, retry } from 'cockatiel'
import { TransportError } from './answer.ts'

const MAX_RETRIES = 6
const FIRST_DELAY_MS = 200
const MAX_DELAY_MS = 10_000

/** A call that met a fault. */
export interface Faulted<T> {
  readonly run: () => Promise<T>
  /** What it met. */
  readonly fault: unknown
  /** Whether it is to be tried again after a fault. */
  readonly isAgain: (fault: unknown) => boolean
  /** Whether one more try after a wait of so many milliseconds fits. */
  readonly tryWait: (ms: number) => boolean
}

/** Waits and runs a call again, for as long as its faults may pass and there is room for a wait. Throws the last fault. */
export const runAgain = <T>({ run, fault, isAgain, tryWait }: Faulted<T>): Promise<T> => {
  const policy = retry(handleWhen(isAgain), {
    maxAttempts: MAX_RETRIES,
    backoff: { next: (context) => toWait(context, jitter.next(), tryWait) },
  })
  let isMet = true
  return policy.execute(async () => {
    // The first try is the one that was made already.
    if (!isMet) return await run()
    isMet = false
    throw fault
  })
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
