import type { Clock } from '../../ports.ts'

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // Loaded only by a run that waits.
  sleep: async (ms) => (await import('node:timers/promises')).setTimeout(ms),
}
