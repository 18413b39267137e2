import type { Clock } from '../../ports.ts'
import { drawPauseMs } from '../http/retry.ts'
import { AnswerFault } from './answer.ts'

const TRIES = 4
const FIRST_PAUSE_MS = 2000
/** GitLab mostly asks for a minute, which is too long for a comment. */
const MAX_PAUSE_MS = 10_000
/** No new try begins later than this after the first. */
const BUDGET_MS = 30_000

/**
 * Makes an attempt, and others within bounds of number and time where GitLab surely did not carry it out, or with `mayBeTwice`
 * where it may have.
 */
export const withTries = async <T>(
  clock: Pick<Clock, 'elapsed' | 'sleep'>,
  mayBeTwice: boolean,
  attempt: () => Promise<T>,
): Promise<T> => {
  const startMs = clock.elapsed()
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (thrown) {
      if (!(thrown instanceof AnswerFault)) throw thrown
      const isRepeatable = thrown.answer.isRateLimit === true || (thrown.isLost && mayBeTwice)
      const pauseMs = thrown.pauseMs ?? drawPauseMs(FIRST_PAUSE_MS * 2 ** (count - 1))
      const isTooLate = clock.elapsed() + pauseMs - startMs > BUDGET_MS
      if (!isRepeatable || count === TRIES || pauseMs > MAX_PAUSE_MS || isTooLate) throw thrown
      await clock.sleep(pauseMs)
    }
  }
}
