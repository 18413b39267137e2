import type { Readable, Writable } from 'node:stream'
import { isCancel, confirm as promptConfirm, select, text } from '@clack/prompts'
import { CodedError } from '../../model/failure.ts'

/** What a person types on, and what a person reads. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean }
}

/** Standard output may be a file: questions are asked on standard error. */
const toTerminal = (): Terminal => ({ input: process.stdin, output: process.stderr })

/** Whether a person can be asked: what is typed and what is shown must both be a terminal. */
export const canAsk = ({ input, output } = toTerminal()): boolean => input.isTTY === true && output.isTTY === true

/** Asks yes or no; no is the standard, and what breaking off means. Throws NOT_CONFIRMED where nobody can be asked. */
export const confirm = async (
  question: string,
  answers: { readonly yes: string; readonly no: string },
  terminal = toTerminal(),
): Promise<boolean> => {
  if (!canAsk(terminal)) throw new CodedError({ code: 'NOT_CONFIRMED', why: 'no-terminal' })
  const shown = { message: question, active: answers.yes, inactive: answers.no }
  const answer = await promptConfirm({ ...shown, initialValue: false, ...terminal })
  return !isCancel(answer) && answer
}

/** A question with a standard answer, and the answers to choose from; with no choices any text is one. */
export interface Prompt {
  readonly question: string
  readonly standard: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** Asks; undefined if the person broke it off. */
export const ask = async (
  { question, standard, choices }: Prompt,
  terminal = toTerminal(),
): Promise<string | undefined> => {
  const shared = { message: question, ...terminal }
  const answer =
    choices.length === 0
      ? await text({ ...shared, placeholder: standard, defaultValue: standard })
      : await select({ ...shared, initialValue: standard, options: choices.map((choice) => ({ ...choice })) })
  return isCancel(answer) ? undefined : answer
}
