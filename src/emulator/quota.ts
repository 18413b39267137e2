import { ServiceError } from './service-error.ts'

/** Counts the calls of the last second, by account, region and operation. */
export interface Quota {
  /** Lets a call in, or throws a `ServiceError`: throttled calls do not count. */
  readonly enter: (place: string, callsPerSecond: number | 'unlimited', nowMs: number) => void
}

const SECOND_MS = 1_000

/** Makes a {@link Quota} that saw no call yet. */
export const createQuota = (): Quota => {
  const entered = new Map<string, number[]>()
  return {
    enter: (place, callsPerSecond, nowMs) => {
      if (callsPerSecond === 'unlimited') return
      const recent = (entered.get(place) ?? []).filter((ms) => nowMs - ms < SECOND_MS)
      entered.set(place, recent)
      if (recent.length >= callsPerSecond) {
        throw new ServiceError(400, 'Throttling.User', 'Request was denied due to user flow control.')
      }
      recent.push(nowMs)
    },
  }
}
