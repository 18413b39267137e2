import type { FindingDetail, RecordFault } from '../../../../model/plan.ts'
import type { Advice, Quote } from '../texts.ts'
import { toEnglishPreflight } from './en-preflight.ts'
import { toEnglishCount } from './en-words.ts'

const RECORD_FAULTS: Readonly<Record<RecordFault, string>> = {
  unreadable: 'it is not a record of this program',
  version: 'another version of this program wrote it',
  tampered: 'somebody changed it',
}

/** A finding in English. */
export const toEnglishFinding = (detail: FindingDetail, quote: Quote): Advice => {
  switch (detail.code) {
    case 'SECRETS_NOT_COMPARED':
      return {
        what: `The secrets of ${toEnglishCount(detail.count, 'configuration')} cannot be compared, because the API masks them and nothing recorded tells what was sent last. They go along with the next change of their configuration; a change of theirs alone is not noticed.`,
      }
    case 'MASKED_LITERAL':
      return {
        what: `The API masks the live value of ${quote(detail.field)}, so the literal in the file cannot be compared with it.`,
        next: `Put a reference there, such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}.`,
      }
    case 'PRUNE_WITHOUT_STATE':
      return {
        what: `Nothing is deleted: without records, ${quote('prune: managed')} cannot tell which configurations are managed.`,
        next: `${quote('prune: all')} deletes every configuration of the regions that is not in the file; ${quote('prune: none')} ends this notice.`,
      }
    case 'MASKED_ECHO':
      return {
        what: `An update sends all fields, and the API masks the live value of ${quote(detail.field)}, which the file does not have: the update would overwrite it with the mask.`,
        next: `Add ${quote(detail.field)} to the file, as a reference such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}.`,
      }
    case 'TOO_MANY_SECRETS':
      return {
        what: `It has ${detail.count} secrets, and a record holds the fingerprints of ${detail.allowed} at most: it could never be proved equal.`,
        next: `Put several into one secret text, or set ${quote('state: none')}.`,
      }
    case 'OWNED_BY_OTHERS':
      return {
        what: `It belongs to the scope ${quote(detail.owner)} and cannot be changed from here.`,
        next: 'Remove it from this file, or have its owner give it up first.',
      }
    case 'LIVE_UNREADABLE':
      return {
        what: `${toEnglishCount(detail.count, 'live configuration')} in ${quote(detail.region)} cannot be handled by this version, by name or by shape, and will be left alone.`,
      }
    case 'RECORD_IGNORED':
      return {
        what: `The record ${quote(detail.parameter)} in ${quote(detail.region)} does not count: ${RECORD_FAULTS[detail.why]}.`,
        next: 'Its configuration is treated as one without a record; the next apply that changes it writes a new one.',
      }
    case 'TOO_MANY_DELETIONS':
      return toDeletionAdvice(detail, quote)
    case 'ROLE_UNFIT':
    case 'RESOURCE_GROUP_UNFIT':
    case 'DINGTALK_REFUSED':
    case 'PREFLIGHT_SKIPPED':
      return toEnglishPreflight(detail, quote)
  }
}

const toDeletionAdvice = (detail: Extract<FindingDetail, { code: 'TOO_MANY_DELETIONS' }>, quote: Quote): Advice => {
  const { deletions, allowed, managed, limit } = detail
  return {
    what: `${deletions} of ${toEnglishCount(managed, 'managed configuration')} would be deleted or replaced; ${quote(`max-deletions: ${limit}`)} allows ${allowed}.`,
    next: `If all of them are meant, set ${quote(`max-deletions: ${deletions}`)}, which allows exactly this many.`,
  }
}
