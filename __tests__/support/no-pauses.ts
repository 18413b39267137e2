/** Draws next to nothing, but each time something else: names of files are drawn by lot as well. */
const DRAW = 'const draw=Math.random;Math.random=()=>draw()*1e-4'

/** Environment of a process whose pauses between tries, which are drawn by lot, are none. */
export const NO_PAUSES = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(DRAW)}` }
