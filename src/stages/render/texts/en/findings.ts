import type { FindingDetail, RecordFault } from '../../../../model/plan.ts'
import type { PreflightCheck, PreflightFault } from '../../../../model/preflight.ts'
import type { Advice, Quote } from '../texts.ts'
import { toEnglishCount } from './run.ts'

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

/** A finding of what was looked at before the changes. */
export type PreflightDetail = Extract<
  FindingDetail,
  { code: 'ROLE_UNFIT' | 'RESOURCE_GROUP_UNFIT' | 'DINGTALK_REFUSED' | 'PREFLIGHT_SKIPPED' }
>

type Skipped = Extract<FindingDetail, { code: 'PREFLIGHT_SKIPPED' }>

const SUBJECTS: Readonly<Record<PreflightCheck, string>> = {
  role: 'RAM role',
  'resource-group': 'resource group',
  dingtalk: 'DingTalk app',
}

const FAULTS: Readonly<Record<PreflightFault, string>> = {
  forbidden: 'the credentials may not ask',
  rejected: 'the service refused the question',
  unavailable: 'the service was not available',
  unreachable: 'no connection, or no answer in time',
  answer: 'the answer was not what the service promises',
  secret: 'a secret could not be read',
}

const NEEDS: Readonly<Record<PreflightCheck, (quote: Quote) => string>> = {
  role: (quote) => `It needs the permission ${quote('ram:GetRole')}, and a way to ${quote('ram-endpoint')}.`,
  'resource-group': (quote) =>
    `It needs the permissions ${quote('ram:GetResourceGroup')} and ${quote('resourcemanager:GetResourceGroup')}, and a way to ${quote('resource-manager-endpoint')}.`,
  dingtalk: (quote) => `It needs a way to ${quote('dingtalk-endpoint')}, and the secrets.`,
}

/** What was found before the changes, in English. */
const toEnglishPreflight = (detail: PreflightDetail, quote: Quote): Advice => {
  switch (detail.code) {
    case 'ROLE_UNFIT':
      return detail.why === 'missing'
        ? {
            what: `The account has no RAM role ${quote(detail.role)}.`,
            next: `Create it with the trusted service ${quote('oos.aliyuncs.com')}, or correct ${quote('ramRole')}.`,
          }
        : {
            what: `The RAM role ${quote(detail.role)} does not trust OOS: the chat could do nothing.`,
            next: `Let its trust policy allow ${quote('sts:AssumeRole')} to the service ${quote('oos.aliyuncs.com')}.`,
          }
    case 'RESOURCE_GROUP_UNFIT':
      return detail.why === 'missing'
        ? {
            what: `The account has no resource group ${quote(detail.group)}.`,
            next: `Correct ${quote('resourceGroupId')}: it is the id, such as ${quote('rg-acfmxsn4m4example')}, not the name.`,
          }
        : {
            what: `The resource group ${quote(detail.group)} is being deleted.`,
            next: `Set ${quote('resourceGroupId')} to another one.`,
          }
    case 'DINGTALK_REFUSED':
      return {
        what: `DingTalk does not accept this secret for the client id ${quote(detail.clientId)}: the bot would be dead.`,
        next: `Take both from the same app in DingTalk's developer console, and set the variable or parameter again.`,
      }
    case 'PREFLIGHT_SKIPPED':
      return toSkipped(detail, quote)
  }
}

const toSkipped = ({ check, count, why, apiCode }: Skipped, quote: Quote): Advice => ({
  what: `${toEnglishCount(count, SUBJECTS[check])} could not be looked at: ${FAULTS[why]}${apiCode === undefined ? '' : ` (${quote(apiCode)})`}. The plan goes on without.`,
  next: `${NEEDS[check](quote)} Without ${quote(check)} in ${quote('preflight')} this notice ends.`,
})
