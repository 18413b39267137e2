import { INPUT_VARIABLES, type Manner } from '../../../model/manner.ts'
import type { Marks, Quote } from './texts.ts'

/** Quotes data, and names what a run was given in the words of whoever gave it: the one place that knows both. */
export interface Speech extends Quote {
  /** Whether flags and variables are spoken of, and not the inputs of a step. */
  readonly isCommandLine: boolean
  /** An input by its name, or with a value to give it: `scope: owner/repo`, `--scope owner/repo`. */
  readonly input: (name: string, value?: string) => string
}

/** What a shell takes as one word as it stands. */
const PLAIN_WORD = /^[\w./:@%+,=-]+$/

/** Makes a {@link Speech} for one kind of output. */
export const toSpeech = (marks: Marks, manner: Manner): Speech => {
  const isCommandLine = manner === 'command-line'
  const input = (name: string, value?: string): string => {
    if (!isCommandLine) return marks.quote(value === undefined ? name : `${name}: ${value}`)
    if (name === 'command') return marks.word(`oos-chat-sync ${value}`)
    // Flags stand out by themselves, and are there to be copied.
    return marks.word(value === undefined ? toFlag(name) : `${toFlag(name)} ${toShellWord(value)}`)
  }
  return Object.assign((text: string) => marks.quote(text), { isCommandLine, input })
}

const toFlag = (name: string): string =>
  Object.hasOwn(INPUT_VARIABLES, name) ? (INPUT_VARIABLES[name] ?? '') : `--${name}`

/** A value may come from others: copied into a shell it stays one word. */
const toShellWord = (value: string): string => (PLAIN_WORD.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`)
