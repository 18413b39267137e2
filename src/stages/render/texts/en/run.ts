import { ACTIONS, type PlanCounts, type SecretReason } from '../../../../model/plan.ts'
import type { Outcome } from '../../../../model/report.ts'
import type { CommentTexts, ExportTexts, PlanState, PlanTexts, RehearsalTexts, ReportTexts } from '../texts.ts'

/** Why a secret will be sent, in English. */
export const SECRET_REASONS: Readonly<Record<SecretReason, string>> = {
  new: 'will be sent: it is new',
  rotated: 'will be sent: the value changed since the last apply',
  'secret-version': 'will be sent: secretVersion changed since the last apply',
  'no-record': 'will be sent: nothing recorded tells what was sent last',
  'other-key': 'will be sent: it was recorded with another fingerprint key',
  edited: 'will be sent: somebody edited the configuration since the last apply',
  'full-set': 'is sent along: an update always sends all fields',
}

const listCounts = (counts: PlanCounts): readonly string[] =>
  ACTIONS.filter((action) => counts[action] > 0).map((action) => `${counts[action]} to ${action}`)

const toStatus = ({ mode, isRefused, isEmpty }: PlanState): string => {
  if (isRefused) return mode === 'plan' ? 'Nothing was written.' : 'Nothing was applied.'
  if (isEmpty) return 'The live configurations are as the file says.'
  return mode === 'plan' ? 'Nothing was written: this is a plan only.' : 'These changes are to be applied by this run.'
}

/** A plan in English. */
export const PLAN_TEXTS: PlanTexts = {
  toHeadline: (state, counts) => {
    const list = toEnglishList(listCounts(counts))
    if (state.isRefused) return state.isEmpty ? 'Plan refused' : `Plan refused: ${list}`
    return state.isEmpty ? 'No changes' : `Plan: ${list}`
  },
  toStatus,
  toScope: (scope) => `Scope: ${scope}.`,
  toFiles: (files) => `${files.length === 1 ? 'File' : 'Files'}: ${toEnglishList(files)}.`,
  refused: 'This plan is refused: nothing of it can be applied before this is settled.',
  review: 'Look at these first.',
  notices: 'Notices',
  toRoleChange: (object, before, after) =>
    `${object}: the RAM role changes from ${before} to ${after}. It decides what the chat may do in the account.`,
  toDeletion: (object) => `${object}: its webhook stops working.`,
  toReplacement: (object) => `${object}: deleted and created again, so its webhook URL changes.`,
  toMove: (object, from) => `${object}: looks like the new name of ${from}. The webhook URL changes.`,
  toCreation: (fieldCount, role) => {
    const fields = `new, ${toEnglishCount(fieldCount, 'field')}`
    return role === undefined ? fields : `${fields}, RAM role ${role}`
  },
  wholeObject: 'the whole configuration',
  ownershipOnly: 'ownership only: it is as the file says',
  adopts: 'becomes managed',
  toMovedFrom: (name) => `new name of ${name}`,
  toFieldCount: (count, alongsideCount) =>
    alongsideCount === 0
      ? toEnglishCount(count, 'field')
      : `${toEnglishCount(count, 'field')}, ${toEnglishCount(alongsideCount, 'secret')} sent along`,
  toPlace: (place) => `Declared at ${place}.`,
  absent: 'not set',
  removed: 'removed',
  detailsLeftOut: 'The differences field by field are too long to show here. The log of this step lists them.',
  toUntouched: ({ unchanged, unmanaged }) =>
    unmanaged === 0
      ? `${unchanged} unchanged, none unmanaged.`
      : `${unchanged} unchanged. ${unmanaged} unmanaged: live in these regions, in no file, and left alone.`,
  toChores: (count) => `${toEnglishCount(count, 'record')} to bring up to date.`,
}

/** A comment in English. */
export const COMMENT_TEXTS: CommentTexts = {
  toDigest: (digest) => `Digest of this plan: ${digest}.`,
  summary: 'summary of the run',
  toShortened: (summary) => `Shortened for want of room: the ${summary} shows more.`,
  driftTitle: (scope) => `Chat configurations of ${scope} differ from the file`,
}

/** Texts of an export in English. */
export const EXPORT_TEXTS: ExportTexts = {
  toHeadline: (count, files) =>
    `Exported ${toEnglishCount(count, 'live configuration')}${files === '' ? '' : ` to ${files}`}`,
  status: 'Nothing was changed in the cloud. A plan on these files adopts what nobody owns yet.',
  variables: 'Set these variables: the API masks secrets on read, so their values are not in the files.',
  skipped: 'Not exported, because the file format cannot express them. They stay as they are, managed by nobody:',
  fileVariables: 'Variables to set:',
}

/** Texts of a rehearsal in English. */
export const REHEARSAL_TEXTS: RehearsalTexts = {
  toBanner: (seeds) => {
    const start = seeds.length === 0 ? 'starts empty' : `starts as ${toEnglishList(seeds)} says`
    return `This is a rehearsal with made-up secrets against an emulated OOS that ${start}. Nothing real was read or written: what is live may differ.`
  },
  toDone: (changeCount) =>
    changeCount === 0
      ? 'Rehearsed: there was nothing to carry out.'
      : `Rehearsed: ${toEnglishCount(changeCount, 'change')} carried out, and a second plan found nothing left to do.`,
}

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

/** A count with its noun, in the plural where English wants it. */
export const toEnglishCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The items of a list within a sentence. */
export const toEnglishList = (items: readonly string[]): string => items.join(', ')
