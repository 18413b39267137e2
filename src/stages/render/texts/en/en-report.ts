import type { Outcome } from '../../../../model/report.ts'
import type { ReportTexts } from '../texts.ts'
import { toEnglishCount, toEnglishList } from './en-words.ts'

/** How a change ended, in English. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  applied: 'applied',
  confirmed: 'confirmed by reading',
  unconfirmed: 'unconfirmed',
  conflict: 'conflict',
  failed: 'failed',
  unknown: 'unknown',
  'not-reached': 'not reached',
}

/** A report in English. */
export const REPORT_TEXTS: ReportTexts = {
  toHeadline: (counts, unrecordedCount) => {
    const outcomes = Object.keys(OUTCOMES) as Outcome[]
    const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
    if (total === 0) return 'Nothing to apply'
    const unrecorded = unrecordedCount === 0 ? '' : `, ${toEnglishCount(unrecordedCount, 'record')} not written`
    if (counts.applied + counts.confirmed === total) return `Applied ${total} of ${total}${unrecorded}`
    const others = outcomes.filter((outcome) => counts[outcome] > 0).map((key) => `${counts[key]} ${OUTCOMES[key]}`)
    const isPartly = counts.applied + counts.confirmed + counts.unconfirmed > 0
    return `${isPartly ? 'Partly applied' : `Applied 0 of ${total}`}: ${toEnglishList(others)}${unrecorded}`
  },
  toRequestIds: (ids) => `request id ${ids}`,
  superseded:
    'Superseded: a newer commit on the default branch changes these files, and its run applies them. Nothing was written.',
  toQuestion: (count, deletionCount) =>
    `Carry out ${toEnglishCount(count, 'change')}${deletionCount === 0 ? '' : ` (deletions and replacements: ${deletionCount})`}?`,
  webhooks: "These webhooks are new. Enter each again in the chat platform's console, or its messages will not arrive.",
  next: 'What to do next',
  outcomeNext: {
    unconfirmed:
      'The API accepted it, but reads did not show it in time. Run a plan in a minute: it shows what is left.',
    conflict: 'It moved since the plan, so nothing was written. Run a plan again and look at what changed.',
    failed: 'Nothing was written. Remove the cause, then run again: only what is left will be applied.',
    unknown:
      'The answer was lost, and reads do not tell whether it is done. Run a plan: it shows what is left. If it was created, its webhook is new.',
    'not-reached': 'The run ended before its turn. Run again: only what is left will be applied.',
  },
}
