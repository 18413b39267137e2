import type { Clock } from '../../ports.ts'
import type { AnswerFault } from './answer.ts'

const TRIES = 4
const FIRST_PAUSE_MS = 2000
/** GitLab mostly asks for a minute, which no comment is worth. */
const MAX_PAUSE_MS = 10_000
/** No new try begins later than this after the first. */
const BUDGET_MS = 30_000

/** A fault after which the same call may be made again: GitLab surely did not carry it out, or may do so twice. */
export class RepeatableFault extends Error {
  readonly fault: AnswerFault

  constructor(fault: AnswerFault) {
    super(fault.message)
    this.name = 'RepeatableFault'
    this.fault = fault
  }
}

/** Anywhere below a limit, so that calls of several runs do not come back together. */
export const drawPauseMs = (limitMs: number): number => Math.floor(Math.random() * limitMs)

/** Makes an attempt, and others where it throws a {@link RepeatableFault}, within bounds of number and time. */
export const withTries = async <T>(clock: Pick<Clock, 'elapsed' | 'sleep'>, attempt: () => Promise<T>): Promise<T> => {
  const startMs = clock.elapsed()
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (thrown) {
      if (!(thrown instanceof RepeatableFault)) throw thrown
      const { fault } = thrown
      const pauseMs = fault.pauseMs ?? drawPauseMs(FIRST_PAUSE_MS * 2 ** (count - 1))
      const isTooLate = clock.elapsed() + pauseMs - startMs > BUDGET_MS
      if (count === TRIES || pauseMs > MAX_PAUSE_MS || isTooLate) throw fault
      await clock.sleep(pauseMs)
    }
  }
}
