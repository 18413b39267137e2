import { isCancel, confirm as promptConfirm, select, text } from '@clack/prompts'
import { CodedError } from '../../model/failure.ts'

/** Whether a person can be asked: what is typed and what is shown must both be a terminal. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** Asks yes or no on standard error; no is the standard. Throws NOT_CONFIRMED where nobody can be asked. */
export const confirm = async (question: string, answers: { readonly yes: string; readonly no: string }) => {
  if (!canAsk()) throw new CodedError({ code: 'NOT_CONFIRMED', why: 'no-terminal' })
  const answer = await promptConfirm({
    message: question,
    initialValue: false,
    active: answers.yes,
    inactive: answers.no,
    output: process.stderr,
  })
  return !isCancel(answer) && answer
}

/** A question with a standard answer, and the answers to choose from; with no choices any text is one. */
export interface Prompt {
  readonly question: string
  readonly standard: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** Asks on standard error; undefined if the person broke it off. */
export const ask = async ({ question, standard, choices }: Prompt): Promise<string | undefined> => {
  const shared = { message: question, output: process.stderr }
  const answer =
    choices.length === 0
      ? await text({ ...shared, placeholder: standard, defaultValue: standard })
      : await select({ ...shared, initialValue: standard, options: choices.map((choice) => ({ ...choice })) })
  return isCancel(answer) ? undefined : answer
}
