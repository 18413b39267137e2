import type { Clock } from '../../ports.ts'
import { TransportError } from './answer.ts'

/** The initial rate after the first throttling: a cautious guess, because the quotas are not documented. */
const FIRST_CALLS_PER_SECOND = 5
const SLOWEST_CALLS_PER_SECOND = 0.2
/** From this rate on, nothing is delayed. */
const FREE_CALLS_PER_SECOND = 100
const DOWN = 0.8
const UP = 1.01
/** The longest pause, even if the server asks for more. */
const MAX_HINT_MS = 10_000
const SECOND_MS = 1_000

/**
 * Keeps calls below undocumented quotas: no limit until the first throttling, slower with each one, and a little faster
 * with each successful call. Quotas count by region and operation, so each place has a pace of its own. No library is
 * used: those that limit rates keep one that is given, and the one that adapts is part of another cloud's client and
 * reads a clock of its own.
 */
export interface Pace {
  /** Runs a call of a place when its turn has come. Throws what the call throws. */
  readonly run: <T>(place: string, call: () => Promise<T>) => Promise<T>
}

interface Lane {
  callsPerSecond: number
  /** When the next call may leave. */
  nextMs: number
  /** If an earlier call is throttled, the pace has been reduced already. */
  slowedMs: number
}

/** Makes the {@link Pace} of one run. */
export const createPace = (clock: Clock): Pace => {
  const lanes = new Map<string, Lane>()
  return {
    run: async (place, call) => {
      await waitForTurn(lanes.get(place), clock)
      const leftMs = clock.elapsed()
      try {
        const answer = await call()
        const lane = lanes.get(place)
        if (lane !== undefined && quicken(lane)) lanes.delete(place)
        return answer
      } catch (thrown) {
        if (isThrottled(thrown)) lanes.set(place, slowDown(lanes.get(place), leftMs, clock.elapsed(), toHint(thrown)))
        throw thrown
      }
    },
  }
}

const waitForTurn = async (lane: Lane | undefined, clock: Clock): Promise<void> => {
  if (lane === undefined) return
  const nowMs = clock.elapsed()
  const turnMs = Math.max(nowMs, lane.nextMs)
  lane.nextMs = turnMs + SECOND_MS / lane.callsPerSecond
  if (turnMs > nowMs) await clock.sleep(turnMs - nowMs)
}

/** Whether calls need no delay any more. */
const quicken = (lane: Lane): boolean => {
  lane.callsPerSecond *= UP
  return lane.callsPerSecond > FREE_CALLS_PER_SECOND
}

/** Calls that left together are throttled together: only the first of them counts. */
const slowDown = (known: Lane | undefined, leftMs: number, nowMs: number, hintMs: number): Lane => {
  const lane = known ?? { callsPerSecond: FIRST_CALLS_PER_SECOND, nextMs: nowMs, slowedMs: nowMs }
  if (known !== undefined && leftMs > lane.slowedMs) {
    lane.callsPerSecond = Math.max(SLOWEST_CALLS_PER_SECOND, lane.callsPerSecond * DOWN)
    lane.slowedMs = nowMs
  }
  lane.nextMs = Math.max(lane.nextMs, nowMs + Math.max(hintMs, SECOND_MS / lane.callsPerSecond))
  return lane
}

const isThrottled = (thrown: unknown): thrown is TransportError =>
  thrown instanceof TransportError && thrown.detail.code === 'API_THROTTLED'

const toHint = ({ retryAfterMs = 0 }: TransportError): number => Math.min(retryAfterMs, MAX_HINT_MS)
