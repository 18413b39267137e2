import type { Readable, Writable } from 'node:stream'
import { isCancel, confirm as promptConfirm, select, text } from '@clack/prompts'
import { CodedError } from '../../model/failure.ts'
import { askLine, confirmLine } from './plain-questions.ts'
import { isDumb } from './reporter.ts'

/** The streams that a person types on and reads from. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean }
  /** Whether printed text cannot be changed any more. */
  readonly isDumb?: boolean
}

/** Standard output may be a file: questions are asked on standard error. One without a width has no lines to redraw. */
const toTerminal = (): Terminal => ({
  input: process.stdin,
  output: process.stderr,
  isDumb: isDumb(process.env) || process.stderr.columns === 0,
})

/** Whether a person can be asked: what is typed and what is shown must both be a terminal. */
export const canAsk = ({ input, output } = toTerminal()): boolean => input.isTTY === true && output.isTTY === true

/** Asks yes or no; the default, also when cancelled, is no. Throws NOT_CONFIRMED if it cannot ask. */
export const confirm = async (
  question: string,
  answers: { readonly yes: string; readonly no: string },
  terminal = toTerminal(),
): Promise<boolean> => {
  if (!canAsk(terminal)) throw new CodedError({ code: 'NOT_CONFIRMED', why: 'no-terminal' })
  if (terminal.isDumb === true) return await confirmLine(question, answers.yes, terminal)
  const shown = { message: question, active: answers.yes, inactive: answers.no }
  const { input, output } = terminal
  const answer = await orEnded(input, (signal) =>
    promptConfirm({ ...shown, initialValue: false, input, output, signal }),
  )
  return !isCancel(answer) && answer
}

/**
 * Also cancels where the person ends the input (Ctrl-D). The library waits on then, until the process ends by itself as
 * if all went well. Readline pauses what it no longer reads: after an answer, too, but that one arrives first.
 */
const orEnded = async <T>(input: Readable, show: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController()
  const end = () => setImmediate(() => isOpen && controller.abort())
  let isOpen = true
  input.on('pause', end)
  try {
    return await show(controller.signal)
  } finally {
    isOpen = false
    input.off('pause', end)
  }
}

/** A question with a standard answer, and the answers to choose from; with no choices any text is one. */
export interface Prompt {
  readonly question: string
  /** Which keys choose among the choices. The library says it in English alone. */
  readonly keys: string
  readonly standard: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** What is wrong with an answer; it is asked for again then. */
  readonly check?: (answer: string) => string | undefined
}

/** Asks until the answer is valid; undefined if the person cancelled. */
export const ask = async (prompt: Prompt, terminal = toTerminal()): Promise<string | undefined> => {
  if (terminal.isDumb === true) return await askInLines(prompt, terminal)
  const { question, keys, standard, choices, check } = prompt
  const { input, output } = terminal
  const answer = await orEnded(input, (signal) => {
    const shared = { message: question, input, output, signal }
    return choices.length === 0
      ? text({
          ...shared,
          placeholder: standard,
          defaultValue: standard,
          validate: (given) => check?.((given ?? '').trim() || standard),
        })
      : select({
          ...shared,
          message: `${question}\n${keys}`,
          showInstructions: false,
          initialValue: standard,
          options: choices.map((choice) => ({ ...choice })),
        })
  })
  return isCancel(answer) ? undefined : answer.trim()
}

const askInLines = async (prompt: Prompt, terminal: Terminal): Promise<string | undefined> => {
  const { question, standard, choices, check } = prompt
  for (const { value, label } of choices) terminal.output.write(`  ${value}${label === value ? '' : `: ${label}`}\n`)
  for (;;) {
    const line = await askLine(`${question} [${standard}] `, terminal)
    if (line === undefined) return undefined
    const answer = line === '' ? standard : line
    const isChoice = choices.length === 0 || choices.some(({ value }) => value === answer)
    const fault = check?.(answer) ?? (isChoice ? undefined : answer)
    if (fault === undefined) return answer
    terminal.output.write(`${fault}\n`)
  }
}
