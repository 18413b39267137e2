import type { Clock } from '../../ports.ts'
import { TransportError } from './answer.ts'

/**
 * The service's clock, as the run estimates it: the machine's clock at the start of the run, advanced by a monotonic
 * clock, so that a later change of the machine's clock has no effect. If the service refuses a time, it is corrected by
 * the time of that answer, at most three times per run.
 */
export interface TimeOffset {
  /** Runs a call with the timestamp to send, and again if it was refused and could be corrected. */
  readonly run: <T>(call: (timestamp: string) => Promise<T>) => Promise<T>
}

/** A refused call was not carried out, so that a write can be sent again as well. */
const TIME_REFUSED = /^InvalidTimeStamp\.Expired$/
const MAX_CORRECTIONS = 3

/** Starts with the machine's clock as it is. */
export const createTimeOffset = ({ now, elapsed }: Pick<Clock, 'now' | 'elapsed'>): TimeOffset => {
  /** The offset from the monotonic clock. */
  let offsetMs = now() - elapsed()
  /** The offset with which the last call was accepted. */
  let goodMs = offsetMs
  let corrections = 0
  const correct = (serverMs: number, usedMs: number): boolean => {
    // Calls that left together are refused together: the first of them corrects it for all.
    if (offsetMs !== usedMs) return true
    if (corrections === MAX_CORRECTIONS) return false
    corrections += 1
    offsetMs = serverMs - elapsed()
    return true
  }
  return {
    run: async (call) => {
      for (let tries = 1; ; tries += 1) {
        const usedMs = offsetMs
        try {
          const answer = await call(toUtcSeconds(elapsed() + usedMs))
          goodMs = usedMs
          return answer
        } catch (thrown) {
          const serverMs = toServerTime(thrown)
          if (serverMs === undefined) throw thrown
          if (tries <= MAX_CORRECTIONS && correct(serverMs, usedMs)) continue
          // Our clock is not the reason: a wrong date must not affect later calls.
          offsetMs = goodMs
          throw thrown
        }
      }
    },
  }
}

const toServerTime = (thrown: unknown): number | undefined => {
  const isRefused =
    thrown instanceof TransportError &&
    thrown.detail.code === 'API_REJECTED' &&
    TIME_REFUSED.test(thrown.detail.apiCode ?? '')
  return isRefused ? thrown.serverTimeMs : undefined
}

const toUtcSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
