import pc from 'picocolors'
import type { Level, Reporter } from '../ports.ts'
import { createMasks } from './masks.ts'

/** Where lines go: the streams of a process, or a test's. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** `Reporter` for a terminal or another CI's log: results on the one stream, messages on the other, masks applied to both. */
export const createTerminalReporter = (streams: Streams, isVerbose: boolean): Reporter => {
  const { add, hide } = createMasks()
  const colours: Readonly<Record<Level, (text: string) => string>> = {
    notice: pc.cyan,
    warning: pc.yellow,
    error: pc.red,
  }
  return {
    hasSummary: false,
    hasColours: pc.isColorSupported,
    mask: add,
    debug: (line) => {
      if (isVerbose) streams.err(`${pc.dim(hide(line))}\n`)
    },
    info: (text) => streams.out(`${hide(text)}\n`),
    annotate: (level, text, position) => {
      // What is noticed at a line of a file stands in the plan above already.
      if (level === 'notice' && position !== undefined) return
      const place = position === undefined ? '' : `${position.file}:${position.line}:${position.column}: `
      streams.err(`${hide(place)}${colours[level](level)}: ${hide(text)}\n`)
    },
    writeSummary: async () => undefined,
    // The result is in what `info` printed, in the plan file and in the exit code.
    setOutputs: () => undefined,
  }
}
