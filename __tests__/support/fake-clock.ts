import type { Clock } from '../../src/ports.ts'

/** A clock that never waits: a pause only moves its time on. */
export interface FakeClock extends Clock {
  /** Every pause asked for, in milliseconds. */
  readonly pauses: number[]
}

/** Starts a {@link FakeClock} at zero. */
export const createFakeClock = (): FakeClock => {
  const pauses: number[] = []
  let now = 0
  return {
    pauses,
    now: () => now,
    elapsed: () => now,
    sleep: async (ms) => {
      pauses.push(ms)
      now += ms
    },
  }
}
