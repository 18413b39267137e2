import type { LineFailure } from '../failure-kinds.ts'
import { toFlag } from '../flags.ts'
import type { LineTexts } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice, RunTexts } from '../texts.ts'
import { CODEUP_FAILURES } from './codeup-failures.ts'
import { GITLAB_FAILURES } from './gitlab-failures.ts'
import { toCount, toList } from './grammar.ts'

/** What a job of another forge than GitHub is told: its own checkout is the merge request's. */
const toUnreviewed: RunTexts['comment']['toUnreviewed'] = (pull, commit) =>
  `The working folder contains ${commit === undefined ? 'an unknown commit' : `commit ${commit}`}, which is not the head of merge request ${pull}. Therefore this plan is shown only here: it writes no note, has no digest and cannot be approved. Run it on the commit that the job was started for.`

const FAILURES: TextsByCode<LineFailure, Advice> = {
  ...GITLAB_FAILURES,
  ...CODEUP_FAILURES,
  NOT_CONFIRMED: ({ why }, quote) =>
    why === 'declined'
      ? { what: 'Cancelled: nothing was written.' }
      : {
          what: 'Cannot ask for confirmation: not a terminal. Nothing was written.',
          next: `Look at what would be written, then run again with ${quote.input('yes')}.`,
        },
  PROBE_INCOMPLETE: ({ count }) => ({
    what: `Could not answer ${toCount(count, 'question')}: a call was refused or failed. The probe left nothing in the account.`,
    next: 'The report gives the code of each. Run the probe again once the cause is fixed.',
  }),
  PROBE_LEFT: ({ region, names }, quote) => ({
    what: `Failed to clean up. These made-up configurations are, or may be, still in ${quote(region)}: ${toList(names.map(quote))}.`,
    next: 'Delete them, and others whose names start the same way, in the console: nothing uses them, and no later run looks for them.',
  }),
  RECORD_NOT_FOUND: ({ name, near }, quote) => ({
    what: `There is no record for ${quote(name)}. Nothing was written.`,
    next:
      near.length === 0
        ? `Run ${quote('oos-chat-sync state list')}, and check ${quote.input('region')}.`
        : `Did you mean ${toList(near.map(quote))}?`,
  }),
  RECORD_FOREIGN: ({ name, owner }, quote) => ({
    what: `The record of ${quote(name)} belongs to the scope ${quote(owner)}. Nothing was written.`,
    next: `To release it on behalf of that scope, run again with ${quote.input('scope', owner)}.`,
  }),
}

/** What only a command line is told, in English. */
export const LINE_TEXTS: LineTexts = {
  toFlag,
  comment: {
    toUnreviewed,
    closed: 'The merge request is closed: its note stays unchanged, and this plan is shown only here.',
  },
  file: {
    toOffline: ({ command }) => ({
      what: `The merge request comes from a fork, so it has no secrets: the files were validated, and ${command === 'export' ? 'nothing was exported' : 'no plan was made'}.`,
      next: 'To see a plan without secrets, use the command rehearse.',
    }),
  },
  tellFailure: (detail, quote) => tellByCode(FAILURES, detail, quote),
}
