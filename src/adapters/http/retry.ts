/*
 * Pauses between calls of one service, and waiting for what it does not know yet.
 */

/** How often, and after how long at most, a forge is asked again for what it may not know yet: some 30 s in all. */
const EARLY_TRIES = 10
const EARLY_PAUSE_MS = 6000
const MAX_EARLY_MS = 30_000

/** Anywhere below a limit, so that calls of several runs do not come back together. */
export const drawPauseMs = (limitMs: number): number => Math.floor(Math.random() * limitMs)

/** Asks again while there is nothing, within bounds. Throws what asking throws. */
export const askInTime = async <T>(
  clock: { sleep(ms: number): Promise<void> },
  ask: () => Promise<readonly T[]>,
): Promise<readonly T[]> => {
  let leftMs = MAX_EARLY_MS
  for (let tries = 0; ; tries += 1) {
    const found = await ask()
    if (found.length > 0 || tries === EARLY_TRIES || leftMs <= 0) return found
    const pauseMs = Math.min(drawPauseMs(EARLY_PAUSE_MS), leftMs)
    leftMs -= pauseMs
    await clock.sleep(pauseMs)
  }
}
