import { toPreload } from './preload.ts'

/** Draws next to nothing, but each time something else: names of files are drawn by lot as well. */
const DRAW = 'const draw=Math.random;Math.random=()=>draw()*1e-4'
/** The 15 seconds that a call of a forge may take pass ten times as fast or more, and no other time does. */
const LIMIT = 'const wait=setTimeout;globalThis.setTimeout=(f,ms,...a)=>wait(f,ms===15000?1500:ms,...a)'
const SIGNAL = 'const end=AbortSignal.timeout;AbortSignal.timeout=(ms)=>end.call(AbortSignal,ms===15000?500:ms)'

/** Environment of a process whose pauses between tries, which are drawn by lot, are none. */
export const NO_PAUSES = toPreload(DRAW)

/** The same, and calls of a forge that hang end soon. */
export const SHORT_LIMIT = toPreload(DRAW, LIMIT, SIGNAL)
