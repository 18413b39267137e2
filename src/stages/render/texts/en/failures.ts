import type { FailureDetail, UnshownField } from '../../../../model/failure.ts'
import { RECORD_ACTIONS } from '../permissions.ts'
import { type RunFailure, type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { type QuotedField, tellUnshown } from '../unshown.ts'
import { API_FAILURES } from './api-failures.ts'
import { PATH_FAULTS, RUNNER_FILES, toOutputAdvice, toRunnerAdvice } from './file-faults.ts'
import { GITHUB_FAILURES } from './github-failures.ts'
import { GITLAB_FAILURES } from './gitlab-failures.ts'
import { LIVE_FAULTS, toCount, toList } from './grammar.ts'
import { toInputFaultText } from './input-faults.ts'
import { LOGIN_FAILURES } from './login-failures.ts'

/** A failure in English: what failed and why, then what to do. */
export const toFailureAdvice = (detail: FailureDetail, quote: Quote): Advice => tellByCode(FAILURES, detail, quote)

const RUN_AGAIN = 'Run again: only what is left will be applied.'

const RUN_FAILURES: TextsByCode<RunFailure, Advice> = {
  INPUT_INVALID: ({ faults }, quote) => ({
    what: `Failed to read the inputs: ${faults.map((fault) => toInputFaultText(fault, quote)).join('; ')}.`,
  }),
  ACCOUNT_UNEXPECTED: ({ expected, found }, quote) => ({
    what: `Failed to start: the credentials belong to the account ${quote(found)}, and ${quote('expected-account-id')} is ${quote(expected)}. Nothing else was read.`,
    next: 'Check which secret or role this job uses.',
  }),
  CONFIG_NOT_FOUND: ({ pattern, input = 'config' }, quote) => ({
    what: `Failed to read the configuration: no file matches ${quote(pattern)}.`,
    next: `Check the input ${quote(input)}, and that the repository is checked out before this step.`,
  }),
  CONFIG_PATH_REFUSED: ({ path, why, input = 'config' }, quote) => ({
    what: `Failed to read ${quote(path)}: ${PATH_FAULTS[why]}.`,
    next: `Only regular files inside the workspace are read: check the input ${quote(input)}.`,
  }),
  CONFIG_INVALID: ({ count }) => ({
    what: `Failed to validate the configuration: ${toCount(count, 'error')}. Nothing was planned.`,
    next: 'Each error is listed with its file, line and column: correct them all and run again.',
  }),
  OUTPUT_FILE_REFUSED: ({ path, why }, quote) => ({
    what: `Failed to write ${quote(path)}: ${PATH_FAULTS[why]}.`,
    next: toOutputAdvice(why, quote),
  }),
  RUNNER_FILE_REFUSED: ({ variable, path, why }, quote) => ({
    what: `Failed to write ${RUNNER_FILES[variable]}: ${quote(path)}, which ${quote(variable)} names: ${PATH_FAULTS[why]}.`,
    next: toRunnerAdvice(why, quote),
  }),
  STATE_UNAVAILABLE: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `${what} Nothing was planned, because the records tell which configurations are managed.`,
      next: toSentences(
        next,
        `Records need the actions ${toList(RECORD_ACTIONS.map(quote))}. ${quote('state: none')} goes without records.`,
      ),
    }
  },
  RERUN_REFUSED: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `Refused to apply: this run was run again, and a newer commit that it would undo cannot be ruled out. ${what} Nothing was written.`,
      next: toSentences(next, 'The run of the newest commit applies what it says.'),
    }
  },
  REPOSITORY_UNKNOWN: ({ file }, quote) => ({
    what: `Failed to tell where ${quote(file)} lies in the repository: no folder above it in the workspace holds ${quote('.git')}. A newer commit that changes a file whose path ends the same counts as one that changes it.`,
    next: `Check the repository out with ${quote('actions/checkout')}.`,
  }),
  PLAN_REFUSED: ({ count }) => ({
    what: `Refused the plan for ${toCount(count, 'reason')}. Nothing was written.`,
    next: 'The plan lists each with what to do about it.',
  }),
  NOT_CONFIRMED: ({ why }, quote) =>
    why === 'declined'
      ? { what: 'Nothing was written: the answer was no.' }
      : {
          what: 'Failed to go on: nobody can be asked here, because this is no terminal. Nothing was written.',
          next: `Look at what would be written, then run again with ${quote('--yes')}.`,
        },
  OBJECT_UNREADABLE: ({ region, name, why }, quote) => ({
    what: `Failed to read the configuration ${quote(name)} in ${quote(region)}: ${LIVE_FAULTS[why]}.`,
    next: 'Look at it in the console, and edit or delete it there. Trying again does not help.',
  }),
  OBJECT_MOVED: ({ found }) => ({
    what: `Refused to write: ${MOVES[found]}.`,
    next: 'Run a plan again and look at what changed.',
  }),
  WRITE_NOT_SHOWN: ({ fields }, quote) => ({
    what: `Failed to confirm the write: the API accepted it, but reads did not show it in time${toUnshownText(fields, quote)}.`,
    next: 'Run a plan in a minute: it shows what is left.',
  }),
  WRITE_ALTERED: ({ fields }, quote) => ({
    what: `The API accepted the write, but shows something else than was sent${toUnshownText(fields, quote)}.`,
    next: `Write the form that the service shows into the file, or name under ${quote('ignore')} what the service adds or changes by itself. Trying again does not help, unless somebody edited it meanwhile.`,
  }),
  REPLACE_INCOMPLETE: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `The old configuration is deleted, but the new one could not be created: the chat is without one now. ${what}`,
      next: toSentences(next, 'Then run again: it creates the new one.'),
    }
  },
  RECORD_NOT_WRITTEN: ({ cause }, quote) => {
    const { what, next } = toFailureAdvice(cause, quote)
    return {
      what: `The change is applied, but its record could not be written. ${what}`,
      next: toSentences(next, 'The next apply writes it.'),
    }
  },
  NOT_REACHED: () => ({
    what: 'The run ended before its turn.',
    next: RUN_AGAIN,
  }),
  RENAME_INCOMPLETE: ({ name }, quote) => ({
    what: `Not deleted: it is the old name of ${quote(name)}, whose creation is not done. The chat keeps the old one.`,
    next: `First do what is said of ${quote(name)}, then run again: it deletes the old name after the new one is done.`,
  }),
  CANCELLED: ({ what }) =>
    what === 'probe'
      ? {
          what: 'The probe was asked to stop. Nothing of it is left in the account.',
          next: 'Run it again: it asks every question anew.',
        }
      : { what: 'The run was asked to stop.', next: RUN_AGAIN },
  APPLY_INCOMPLETE: ({ failed, unrecorded, total }) => ({
    what: `The apply is incomplete: ${total - failed} of ${total} done${unrecorded === 0 ? '' : `, ${toCount(unrecorded, 'record')} not written`}.`,
    next: `The report lists each with what to do about it. ${RUN_AGAIN}`,
  }),
  REHEARSAL_UNSETTLED: ({ count }) => ({
    what: `The rehearsal does not come to rest: after everything was carried out, a second plan finds ${toCount(count, 'change')}.`,
    next: 'A real run would send these again each time. Report it with the version and this plan; leave real secrets out.',
  }),
  PROBE_INCOMPLETE: ({ count }) => ({
    what: `Failed to answer ${toCount(count, 'question')}: a call was refused or came to nothing. Nothing of the probe is left in the account.`,
    next: 'The report names the code of each. Run the probe again once the reason is gone.',
  }),
  PROBE_LEFT: ({ region, names }, quote) => ({
    what: `Failed to clean up. These made-up configurations are, or may be, left in ${quote(region)}: ${toList(names.map(quote))}.`,
    next: 'Delete them, and others whose names begin like this, by hand in the console: nothing uses them, and no later run looks for them.',
  }),
  RECORD_NOT_FOUND: ({ name, near }, quote) => ({
    what: `No record has the name ${quote(name)}. Nothing was written.`,
    next:
      near.length === 0
        ? `Run ${quote('oos-chat-sync state list')}, and check ${quote('region')}.`
        : `Did you mean ${toList(near.map(quote))}?`,
  }),
  RECORD_FOREIGN: ({ name, owner }, quote) => ({
    what: `The record of ${quote(name)} belongs to the scope ${quote(owner)}. Nothing was written.`,
    next: `To give it up in the name of that scope, run again with ${quote(`--scope ${owner}`)}.`,
  }),
  UNEXPECTED: ({ kind }, quote) => ({
    what: `Failed for a reason this program does not foresee (${quote(kind)}).`,
    next: 'Run a plan to see what is left. If it fails again, report it with the version and this message.',
  }),
}

const toUnshownText = (fields: readonly UnshownField[] = [], quote: Quote): string =>
  fields.length === 0 ? '' : `: ${tellUnshown(fields, quote, toUnshownClause, (count) => `${count} more`).join('; ')}`

const toUnshownClause = ({ field, sent, shown }: QuotedField): string => {
  if (sent === undefined) return `${field} is there (${shown}), although it was not sent`
  return shown === undefined ? `${field} is not there (sent: ${sent})` : `${field} is ${shown} (sent: ${sent})`
}

/** Every failure: together the three tables miss none. */
const FAILURES: TextsByCode<FailureDetail, Advice> = {
  ...API_FAILURES,
  ...GITHUB_FAILURES,
  ...GITLAB_FAILURES,
  ...LOGIN_FAILURES,
  ...RUN_FAILURES,
}

/** What the cause asks for, and then this. */
const toSentences = (next: string | undefined, more: string): string => (next === undefined ? more : `${next} ${more}`)

const MOVES: Readonly<Record<'gone' | 'edited' | 'exists', string>> = {
  gone: 'it was deleted since the plan was made',
  edited: 'somebody edited it since the plan was made',
  exists: 'somebody created it since the plan was made',
}
