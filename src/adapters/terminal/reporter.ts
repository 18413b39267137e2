/*
 * The only room that writes to a terminal or to the log of a CI that is not GitHub: results (this file), questions
 * (`questions.ts`) and the help of the command line (`usage.ts`). No runner hides secrets here, so masks are applied
 * before anything is printed (`masks.ts`).
 */

import pc from 'picocolors'
import type { Level, Reporter } from '../../ports.ts'
import { toPalette } from '../../stages/render/palette.ts'
import { createMasks } from './masks.ts'

/** Where lines go: the streams of a process, or a test's. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** The words for levels, and how one is put before a message. */
export interface LevelTexts {
  readonly severity: Readonly<Record<Level, string>>
  readonly toLabelled: (label: string, text: string) => string
}

/** A `Reporter` that also prints what is for programs. */
export interface TerminalReporter extends Reporter {
  /** Prints a text on standard output, masks applied, even where all else goes to standard error. */
  print(text: string): void
}

/** How to report. */
export interface TerminalOptions {
  readonly isVerbose: boolean
  /** Standard output is for a program: results go where messages go. */
  readonly isForProgram?: boolean
  readonly progress?: Progress
}

/** `Reporter` for a terminal or another CI's log: results on the one stream, messages on the other, masks applied to both. */
export const createTerminalReporter = (
  streams: Streams,
  { isVerbose, isForProgram = false, progress = NO_PROGRESS }: TerminalOptions,
  texts: LevelTexts,
): TerminalReporter => {
  const write = (stream: (text: string) => void) => (text: string) => {
    progress.clear()
    stream(text)
  }
  const [out, err] = [write(streams.out), write(streams.err)]
  const results = isForProgram ? err : out
  const { add, hide } = createMasks()
  const { cyan, dim, red, yellow } = toPalette(pc.isColorSupported)
  const colours: Readonly<Record<Level, (text: string) => string>> = { notice: cyan, warning: yellow, error: red }
  return {
    hasSummary: false,
    hasAnnotations: false,
    hasColours: pc.isColorSupported,
    mask: add,
    debug: (line) => {
      if (isVerbose) err(`${dim(hide(line))}\n`)
    },
    progress: (line) => {
      if (!isVerbose) progress.show(line)
    },
    print: (text) => out(hide(text)),
    info: (text) => results(`${hide(text)}\n`),
    annotate: (level, text) => {
      err(`${texts.toLabelled(colours[level](texts.severity[level].toLowerCase()), hide(text))}\n`)
    },
    writeSummary: async () => undefined,
    // The result is in what `info` printed, in the plan file and in the exit code.
    setOutputs: () => undefined,
  }
}

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
