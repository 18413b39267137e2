/*
 * The only room that writes to a terminal or to the log of a CI that is not GitHub: results (this file), questions
 * (`questions.ts`) and the help of the command line (`usage.ts`). No runner hides secrets here, so masks are applied
 * before anything is printed (`masks.ts`).
 */

import type { Level } from '../../model/message.ts'
import type { Reporter } from '../../ports.ts'
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
  /**
   * Prints a text on standard output, masks applied, even where all else goes to standard error. `asked` follows
   * without masks: a credential that the user explicitly requested.
   */
  print(text: string, asked?: string): void
}

/** How to report. */
export interface TerminalOptions {
  readonly isVerbose: boolean
  /** Standard output is for a program: results go to the stream for messages. */
  readonly isForProgram?: boolean
  readonly progress?: Progress
  readonly hasColours: boolean
  /** Paints the words of levels, and lines of debugging. Leaves them as they are where there are no colours. */
  readonly palette: Readonly<Record<'cyan' | 'dim' | 'red' | 'yellow', (text: string) => string>>
}

/** `Reporter` for a terminal or another CI's log: results on the one stream, messages on the other, masks applied to both. */
export const createTerminalReporter = (
  streams: Streams,
  { isVerbose, isForProgram = false, progress = NO_PROGRESS, hasColours, palette }: TerminalOptions,
  texts: LevelTexts,
): TerminalReporter => {
  const write = (stream: (text: string) => void) => (text: string) => {
    progress.clear()
    stream(text)
  }
  const [out, err] = [write(streams.out), write(streams.err)]
  const results = isForProgram ? err : out
  const { add, hide } = createMasks()
  const { cyan, dim, red, yellow } = palette
  const paint: Readonly<Record<Level, (text: string) => string>> = { notice: cyan, warning: yellow, error: red }
  return {
    hasSummary: false,
    hasAnnotations: false,
    hasColours,
    mask: (...values) => values.forEach(add),
    debug: (line) => {
      if (isVerbose) err(`${dim(hide(line))}\n`)
    },
    progress: (line) => {
      if (!isVerbose) progress.show(line)
    },
    print: (text, asked = '') => out(`${hide(text)}${asked}`),
    info: (text) => results(`${hide(text)}\n`),
    annotate: (level, text) => {
      err(`${texts.toLabelled(paint[level](texts.severity[level].toLowerCase()), hide(text))}\n`)
    },
    writeSummary: async () => undefined,
    // The result is in what `info` printed, in the plan file and in the exit code.
    setOutputs: () => undefined,
  }
}

/** The properties of a process and one of its streams that decide about colours. */
interface ColourSource {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  readonly isFile: boolean
}

/**
 * Whether lines may be coloured: NO_COLOR forbids it whatever else is set, and FORCE_COLOR asks for it; else a terminal
 * gets them, and the logs of GitHub and GitLab, which show them. Node's own answer (`hasColors`) knows few of the CIs.
 */
export const canColour = ({ env, isTerminal, isFile }: ColourSource): boolean => {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  if (isFile) return false
  return env['GITHUB_ACTIONS'] === 'true' || env['GITLAB_CI'] === 'true' || (isTerminal && !isDumb(env))
}

/** Whether a terminal can only print: no cursor of it can be moved. */
export const isDumb = (env: ColourSource['env']): boolean => env['TERM'] === 'dumb'

/** One line on a terminal that tells how far long work is, and goes away before anything else is written. */
export interface Progress {
  readonly show: (line: string) => void
  readonly clear: () => void
}

/** On a terminal that cannot erase text, nothing is shown. */
const NO_PROGRESS: Progress = { show: () => undefined, clear: () => undefined }

/** The shortest interval between updates of the line. */
const PAUSE_MS = 100
const CLEAR = '\r\u001b[K'

/**
 * Makes a {@link Progress}; `now` gives milliseconds. No library is used: spinners have their own timer, and write into
 * our output.
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
