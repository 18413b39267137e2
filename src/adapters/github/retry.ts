import type { Clock } from '../../ports.ts'
import { drawPauseMs } from '../http/retry.ts'
import { AnswerFault, toAnswerFault } from './answer.ts'

const MAX_TRIES = 4
const FIRST_PAUSE_MS = 3000
/** The limit for all pauses of one call. GitHub mostly asks for a minute, which is too long for a comment. */
const MAX_PAUSES_MS = 20_000

/**
 * Throws an {@link AnswerFault} where a call, its answer read to the end, takes longer than it may; the signal then ends what
 * is under way. Node's own `fetch` waits for five minutes, one through a proxy for ever.
 */
export const withLimit = async <T>(limitMs: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new AnswerFault({ isTimeout: true }))
      controller.abort()
    }, limitMs)
  })
  try {
    return await Promise.race([ask(controller.signal), limit])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether there is one more try after a fault; by then it has paused. */
export type Again = (fault: AnswerFault) => Promise<boolean>

/** The tries of one call: bounded in number and in time, with pauses of at least what GitHub asks for. */
export const createAgain = ({ sleep }: Pick<Clock, 'sleep'>): Again => {
  let [tries, leftMs] = [1, MAX_PAUSES_MS]
  return async ({ isPassing, pauseMs = Math.min(drawPauseMs(FIRST_PAUSE_MS * 2 ** (tries - 1)), leftMs) }) => {
    if (!isPassing || tries === MAX_TRIES || pauseMs > leftMs) return false
    tries += 1
    leftMs -= pauseMs
    await sleep(pauseMs)
    return true
  }
}

/** Asks again while the fault may pass. Only for what may be done twice. Throws the last fault. */
export const withRetry = async <T>(clock: Pick<Clock, 'sleep'>, ask: () => Promise<T>): Promise<T> => {
  const again = createAgain(clock)
  for (;;) {
    try {
      return await ask()
    } catch (thrown) {
      const fault = toAnswerFault(thrown)
      if (!(await again(fault))) throw fault
    }
  }
}
