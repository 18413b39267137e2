import { TransportError } from './answer.ts'

/** How far the service's clock is from ours; corrected once, by the time of an answer that refused ours. */
export interface TimeOffset {
  /** Runs a call with the timestamp to send, undefined for the client library's own; again if that was off. */
  readonly run: <T>(call: (timestamp: string | undefined) => Promise<T>) => Promise<T>
}

/** A refused call was not carried out, so that a write can be sent again as well. */
const TIME_REFUSED = /^InvalidTimeStamp\.Expired$/

/** Starts with the clock as it is. `now` gives milliseconds since the epoch. */
export const createTimeOffset = (now: () => number): TimeOffset => {
  let offsetMs: number | undefined
  let isGivenUp = false
  const toTimestamp = () => (offsetMs === undefined ? undefined : toUtcSeconds(now() + offsetMs))
  return {
    run: async (call) => {
      const usedMs = offsetMs
      try {
        return await call(toTimestamp())
      } catch (thrown) {
        const serverMs = toServerTime(thrown)
        // What was sent with a corrected time, and is refused all the same, is no matter of our clock.
        if (serverMs === undefined || usedMs !== undefined || isGivenUp) throw thrown
        offsetMs ??= serverMs - now()
      }
      try {
        return await call(toTimestamp())
      } catch (thrown) {
        // One answer with a wrong date must not spoil the calls that follow.
        isGivenUp ||= toServerTime(thrown) !== undefined
        if (isGivenUp) offsetMs = undefined
        throw thrown
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
