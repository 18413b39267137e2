import { ACTIONS, type PlanCounts, type SecretReason } from '../../../../model/plan.ts'
import type { PlanState, PlanTexts } from '../texts.ts'
import { toEnglishCount, toEnglishList } from './en-words.ts'

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
