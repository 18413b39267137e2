/** Anywhere below a limit, so that calls of several runs do not come back together. */
export const drawPauseMs = (limitMs: number): number => Math.floor(Math.random() * limitMs)
