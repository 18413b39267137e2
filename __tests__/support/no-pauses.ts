import { toPreload } from './preload.ts'

/** Draws next to nothing, but each time something else: names of files are drawn by lot as well. */
const DRAW = 'const draw=Math.random;Math.random=()=>draw()*1e-4'
/** The 10 or 15 seconds that a call may take pass ten times as fast or more, and no other time does. */
const LIMIT = 'const wait=setTimeout;globalThis.setTimeout=(f,ms,...a)=>wait(f,/^1[05]000$/.test(ms)?ms/10:ms,...a)'
const SIGNAL =
  'const end=AbortSignal.timeout;AbortSignal.timeout=(ms)=>end.call(AbortSignal,/^1[05]000$/.test(ms)?ms/20:ms)'

/** Environment of a process whose pauses between tries, which are drawn by lot, are none. */
export const NO_PAUSES = toPreload(DRAW)

/** The same, and calls that hang end soon. */
export const SHORT_LIMIT = toPreload(DRAW, LIMIT, SIGNAL)

/** The seconds that a run waits on purpose, as an apply does for its last write, pass ten times as fast. */
const SLEEP =
  "const t=process.getBuiltinModule('node:timers/promises'),z=t.setTimeout;t.setTimeout=(ms,...a)=>z(ms<1000?ms:ms/10,...a)"

/** The same as {@link NO_PAUSES}, and no other wait takes long, either. */
export const SHORT_WAITS = toPreload(DRAW, SLEEP)

/** A monotonic clock of which each look takes half a second: so credentials end in the middle of a run, however fast it is. */
export const SLOW_LOOKS = toPreload(
  'let looks=0;const up=process.uptime;process.uptime=()=>up.call(process)+(looks+=0.5)',
)
