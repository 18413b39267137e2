import { ExponentialBackoff, fullJitterGenerator, handleWhen, type IBackoff, retry } from 'cockatiel'
import type { FailureCode } from '../errors.ts'
import { TransportError } from './answer.ts'

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

/** Runs a read, again where its fault may pass. */
export const retryRead = <T>(run: () => Promise<T>): Promise<T> => toPolicy(PASSING).execute(run)

/** Runs a write, again only where it certainly was not carried out. */
export const retryWrite = <T>(run: () => Promise<T>): Promise<T> => toPolicy(NOT_CARRIED_OUT).execute(run)

const toPolicy = (codes: ReadonlySet<FailureCode>) =>
  retry(
    handleWhen((error) => error instanceof TransportError && codes.has(error.detail.code)),
    { maxAttempts: MAX_RETRIES, backoff: { next: (context) => preferHint(context, jitter.next()) } },
  )

const jitter = new ExponentialBackoff({
  generator: fullJitterGenerator,
  initialDelay: FIRST_DELAY_MS,
  maxDelay: MAX_DELAY_MS,
})

interface Attempt {
  readonly result: unknown
}

/** Waits at least as long as the server asks, within reason. */
const preferHint = (attempt: Attempt, backoff: IBackoff<unknown>): IBackoff<unknown> => {
  const { result } = attempt
  const error = typeof result === 'object' && result !== null && 'error' in result ? result.error : undefined
  const hint = error instanceof TransportError ? (error.retryAfterMs ?? 0) : 0
  return {
    duration: Math.max(backoff.duration, Math.min(hint, MAX_DELAY_MS)),
    next: (context) => preferHint(context as Attempt, backoff.next(context)),
  }
}
