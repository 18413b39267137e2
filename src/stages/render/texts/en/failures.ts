import type { FailureDetail, UnshownField } from '../../../../model/failure.ts'
import type { LineFailure, RunFailure } from '../failure-kinds.ts'
import { RECORD_ACTIONS } from '../permissions.ts'
import type { Speech } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { type QuotedField, tellUnshown } from '../unshown.ts'
import { API_FAILURES } from './api-failures.ts'
import { PATH_FAULTS, RUNNER_FILES, toOutputAdvice, toRunnerAdvice } from './file-faults.ts'
import { GITHUB_FAILURES } from './github-failures.ts'
import { LIVE_FAULTS, toCount, toInput, toList } from './grammar.ts'
import { toInputFaultText } from './input-faults.ts'
import { LOGIN_FAILURES } from './login-failures.ts'

/** A failure in English: what failed and why, then what to do. */
export const toFailureAdvice = (detail: FailureDetail, quote: Speech): Advice => {
  if (!isLineFailure(detail)) return tellByCode(FAILURES, detail, quote)
  const { line } = quote
  return line === undefined
    ? FAILURES.UNEXPECTED({ code: 'UNEXPECTED', kind: detail.code }, quote)
    : line.tellFailure(detail, quote)
}

const isLineFailure = (detail: FailureDetail): detail is LineFailure => !Object.hasOwn(FAILURES, detail.code)

const RUN_AGAIN = 'Run again: only the remaining changes will be applied.'

const RUN_FAILURES: TextsByCode<RunFailure, Advice> = {
  INPUT_INVALID: ({ faults }, quote) => ({
    what: `${quote.isCommandLine ? 'Failed to start' : 'Failed to read the inputs'}: ${faults.map((fault) => toInputFaultText(fault, quote)).join('; ')}.`,
  }),
  ACCOUNT_UNEXPECTED: ({ expected, found, input = 'expected-account-id' }, quote) => ({
    what: `Failed to start: the credentials belong to account ${quote(found)}, but ${quote.input(input)} is ${quote(expected)}. Nothing else was read.`,
    next: quote.isCommandLine
      ? 'Check which credentials are set in the environment.'
      : 'Check which secret or role this job uses.',
  }),
  CONFIG_NOT_FOUND: ({ pattern, input = 'config' }, quote) => ({
    what: `Failed to read the configuration: no file matches ${quote(pattern)}.`,
    next: quote.isCommandLine
      ? `Check ${toInput(input, quote)}: paths are relative to the folder in which the command runs.`
      : `Check ${toInput(input, quote)}, and that the repository is checked out before this step.`,
  }),
  CONFIG_PATH_REFUSED: ({ path, why, input = 'config' }, quote) => ({
    what: `Failed to read ${quote(path)}: ${PATH_FAULTS[why]}.`,
    next: `Only regular files inside the workspace are read: check ${toInput(input, quote)}.`,
  }),
  CONFIG_INVALID: ({ count }) => ({
    what: `The configuration is invalid: ${toCount(count, 'error')}. No plan was made.`,
    next: 'Each error is listed with its file, line and column. Correct them and run again.',
  }),
  OUTPUT_FILE_REFUSED: ({ path, why }, quote) => ({
    what: `Failed to write ${quote(path)}: ${PATH_FAULTS[why]}.`,
    next: toOutputAdvice(why, quote),
  }),
  RUNNER_FILE_REFUSED: ({ variable, path, why }, quote) => ({
    what: `Failed to write ${RUNNER_FILES[variable]}: ${quote(path)}, set in ${quote(variable)}: ${PATH_FAULTS[why]}.`,
    next: toRunnerAdvice(why, quote),
  }),
  STATE_UNAVAILABLE: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `${what} No plan was made, because only the records show which configurations are managed.`,
      next: toSentences(
        next,
        `Records need the actions ${toList(RECORD_ACTIONS.map(quote))}. To work without records, use ${quote.input('state', 'none')}.`,
      ),
    }
  },
  RERUN_REFUSED: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `Apply refused: this is a re-run, and it might undo a newer commit. ${what} Nothing was written.`,
      next: toSentences(next, 'The run for the newest commit applies its content.'),
    }
  },
  REPOSITORY_UNKNOWN: ({ file }, quote) => ({
    what: `Cannot tell where ${quote(file)} is in the repository: no folder above it in the workspace contains ${quote('.git')}. A newer commit that changes any file whose path ends the same way counts as changing this one.`,
    next: quote.isCommandLine
      ? 'Run it inside a clone of the repository.'
      : `Check the repository out with ${quote('actions/checkout')}.`,
  }),
  PLAN_REFUSED: ({ count }) => ({
    what: `Plan refused: ${toCount(count, 'problem')}. Nothing was written.`,
    next: 'The plan lists each problem and what to do about it.',
  }),
  OBJECT_UNREADABLE: ({ region, name, why }, quote) => ({
    what: `Failed to read the configuration ${quote(name)} in ${quote(region)}: ${LIVE_FAULTS[why]}.`,
    next: 'Check it in the console, and edit or delete it there. Running again does not help.',
  }),
  OBJECT_MOVED: ({ found }) => ({
    what: `Refused to write: ${MOVES[found]}.`,
    next: 'Run a new plan to see what changed.',
  }),
  WRITE_NOT_SHOWN: ({ fields }, quote) => ({
    what: `Could not confirm the write: the API accepted it, but it did not show up in reads in time${toUnshownText(fields, quote)}.`,
    next: 'Run a plan in a minute to see what is left.',
  }),
  WRITE_ALTERED: ({ fields }, quote) => ({
    what: `The API accepted the write, but returns something other than what was sent${toUnshownText(fields, quote)}.`,
    next: `Use the form that the service returns in the file, or list under ${quote('ignore')} what the service adds or changes itself. Running again does not help, unless somebody edited it in the meantime.`,
  }),
  REPLACE_INCOMPLETE: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `The old configuration was deleted, but the new one could not be created: the chat has no configuration now. ${what}`,
      next: toSentences(next, 'Then run again to create the new one.'),
    }
  },
  RECORD_NOT_WRITTEN: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `The change was applied, but its record could not be written. ${what}`,
      next: toSentences(next, 'The next apply writes it.'),
    }
  },
  NOT_REACHED: () => ({
    what: 'The run ended before this change.',
    next: RUN_AGAIN,
  }),
  RENAME_INCOMPLETE: ({ name, isGuess = false }, quote) => ({
    what: isGuess
      ? `Not applied: ${quote(name)}, which may take its place, has not been written yet. The chat keeps the old configuration.`
      : `Not deleted: this is the old name of ${quote(name)}, which has not been created yet. The chat keeps the old configuration.`,
    next: `First resolve the problem with ${quote(name)}, then run again: ${isGuess ? 'this change is applied after that one' : 'the old name is deleted once the new one exists'}.`,
  }),
  CANCELLED: ({ what }) =>
    what === 'probe'
      ? {
          what: 'The probe was stopped. It left nothing in the account.',
          next: 'Run it again to answer all questions.',
        }
      : { what: 'The run was stopped.', next: RUN_AGAIN },
  APPLY_INCOMPLETE: ({ failed, unrecorded, total }) => ({
    what: `The apply is incomplete: ${total - failed} of ${total} done${unrecorded === 0 ? '' : `, ${toCount(unrecorded, 'record')} not written`}.`,
    next: `The report lists each change and what to do about it. ${RUN_AGAIN}`,
  }),
  REHEARSAL_UNSETTLED: ({ count }) => ({
    what: `The rehearsal does not converge: after everything was applied, a second plan still finds ${toCount(count, 'change')}.`,
    next: 'A real run would send these again every time. Please report this with the version and this plan, without real secrets.',
  }),
  UNEXPECTED: ({ kind }, quote) => ({
    what: `Unexpected error (${quote(kind)}).`,
    next: 'Run a plan to see what is left. If it fails again, please report it with the version and this message.',
  }),
}

const toUnshownText = (fields: readonly UnshownField[] = [], quote: Speech): string =>
  fields.length === 0 ? '' : `: ${tellUnshown(fields, quote, toUnshownClause, (count) => `${count} more`).join('; ')}`

const toUnshownClause = ({ field, sent, shown }: QuotedField): string => {
  if (sent === undefined) return `${field} is ${shown} (not sent)`
  return shown === undefined ? `${field} is missing (sent: ${sent})` : `${field} is ${shown} (sent: ${sent})`
}

/** Every failure that the Action can meet. */
const FAILURES: TextsByCode<Exclude<FailureDetail, LineFailure>, Advice> = {
  ...API_FAILURES,
  ...GITHUB_FAILURES,
  ...LOGIN_FAILURES,
  ...RUN_FAILURES,
}

/** What the cause asks for, and then this. */
const toSentences = (next: string | undefined, more: string): string => (next === undefined ? more : `${next} ${more}`)

const MOVES: Readonly<Record<'gone' | 'edited' | 'exists', string>> = {
  gone: 'it was deleted after the plan was made',
  edited: 'somebody edited it after the plan was made',
  exists: 'somebody created it after the plan was made',
}
