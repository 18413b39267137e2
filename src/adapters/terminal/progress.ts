/** How often the line is written anew, at the most. */
const PAUSE_MS = 100
const CLEAR = '\r\u001b[K'

/** One line on a terminal that tells how far long work is, and goes away before anything else is written. */
export interface Progress {
  readonly show: (line: string) => void
  readonly clear: () => void
}

/**
 * Makes a {@link Progress}; `now` gives milliseconds. No library is used: spinners turn by a timer of their own, and write
 * into what we print.
 */
export const createProgress = (write: (text: string) => void, now: () => number): Progress => {
  let shownMs: number | undefined
  return {
    show: (line) => {
      if (shownMs !== undefined && now() - shownMs < PAUSE_MS) return
      shownMs = now()
      write(`${CLEAR}${line}`)
    },
    clear: () => {
      if (shownMs !== undefined) write(CLEAR)
      shownMs = undefined
    },
  }
}

/** Where nothing can be taken back, nothing is shown. */
export const NO_PROGRESS: Progress = { show: () => undefined, clear: () => undefined }
