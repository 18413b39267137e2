import type { LineFailure } from '../failure-kinds.ts'
import { toFlag } from '../flags.ts'
import type { LineTexts } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { GITLAB_FAILURES } from './gitlab-failures.ts'
import { toCount, toList } from './grammar.ts'

/** What a job of another forge than GitHub is told: its own checkout is the merge request's. */
const toUnreviewed = (pull: number, commit?: string): string =>
  `The working folder holds ${commit === undefined ? 'an unknown commit' : `the commit ${commit}`}, which is not the head of merge request ${pull}. So this plan is shown here alone: it writes no note, has no digest and cannot be approved. Run it on the commit that the job was started for.`

const FAILURES: TextsByCode<LineFailure, Advice> = {
  ...GITLAB_FAILURES,
  NOT_CONFIRMED: ({ why }, quote) =>
    why === 'declined'
      ? { what: 'Cancelled: nothing was written.' }
      : {
          what: 'Cannot ask for confirmation: not a terminal. Nothing was written.',
          next: `Look at what would be written, then run again with ${quote.input('yes')}.`,
        },
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
        ? `Run ${quote('oos-chat-sync state list')}, and check ${quote.input('region')}.`
        : `Did you mean ${toList(near.map(quote))}?`,
  }),
  RECORD_FOREIGN: ({ name, owner }, quote) => ({
    what: `The record of ${quote(name)} belongs to the scope ${quote(owner)}. Nothing was written.`,
    next: `To give it up in the name of that scope, run again with ${quote.input('scope', owner)}.`,
  }),
}

/** What only a command line is told, in English. */
export const LINE_TEXTS: LineTexts = {
  toFlag,
  toUnreviewed,
  tellFailure: (detail, quote) => tellByCode(FAILURES, detail, quote),
}
