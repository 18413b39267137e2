import type { FindingDetail, RecordFault } from '../../../../model/plan.ts'
import type { PreflightCheck, PreflightFault } from '../../../../model/preflight.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toCount } from './grammar.ts'

/** A finding in English: what was found, then what to do. */
export const toFindingAdvice = (detail: FindingDetail, quote: Quote): Advice => tellByCode(FINDINGS, detail, quote)

const FINDINGS: TextsByCode<FindingDetail, Advice> = {
  SECRETS_NOT_COMPARED: ({ count }) => ({
    what: `The secrets of ${toCount(count, 'configuration')} cannot be compared, because the API masks them and nothing recorded tells what was sent last. They go along with the next change of their configuration; a change of theirs alone is not noticed.`,
  }),
  MASKED_LITERAL: ({ field }, quote) => ({
    what: `The API masks the live value of ${quote(field)}, so the literal in the file cannot be compared with it.`,
    next: `Put a reference there, such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}.`,
  }),
  IGNORE_UNMATCHED: ({ field, suggestion, separator }, quote) => ({
    what: `${quote('ignore')} names ${quote(field)}, which neither the file nor the live configuration has: it leaves nothing to others.`,
    next: [
      ...(separator === undefined
        ? []
        : [`It holds the character ${quote(separator)}: write each path as an item of its own.`]),
      suggestion === undefined ? 'Correct it, or remove it.' : `Did you mean ${quote(suggestion)}?`,
    ].join(' '),
  }),
  PRUNE_WITHOUT_STATE: (_, quote) => ({
    what: `Nothing is deleted: without records, ${quote('prune: managed')} cannot tell which configurations are managed.`,
    next: `${quote('prune: all')} deletes every configuration of the regions that is not in the file; ${quote('prune: none')} ends this notice.`,
  }),
  MASKED_ECHO: ({ field }, quote) => ({
    what: `An update sends all fields, and the API masks the live value of ${quote(field)}, which the file does not have: the update would overwrite it with the mask.`,
    next: `Add ${quote(field)} to the file, as a reference such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}.`,
  }),
  TOO_MANY_SECRETS: ({ count, allowed }, quote) => ({
    what: `It has ${count} secrets, and a record holds the fingerprints of ${allowed} at most: it could never be proved equal.`,
    next: `Put several into one secret text, or set ${quote('state: none')}.`,
  }),
  OWNED_BY_OTHERS: ({ owner }, quote) => ({
    what: `It belongs to the scope ${quote(owner)} and cannot be changed from here.`,
    next: 'Remove it from this file, or have its owner give it up first.',
  }),
  LIVE_UNREADABLE: ({ region, count }, quote) => ({
    what: `${toCount(count, 'live configuration')} in ${quote(region)} cannot be handled by this version, by name or by shape, and will be left alone.`,
  }),
  RECORD_IGNORED: ({ region, parameter, why }, quote) => ({
    what: `The record ${quote(parameter)} in ${quote(region)} does not count: ${RECORD_FAULTS[why]}.`,
    next: 'Its configuration is treated as one without a record; the next apply that changes it writes a new one.',
  }),
  TOO_MANY_DELETIONS: ({ deletions, allowed, managed, limit }, quote) => ({
    what: `${deletions} of ${toCount(managed, 'managed configuration')} would be deleted or replaced; ${quote(`max-deletions: ${limit}`)} allows ${allowed}.`,
    next: `If all of them are meant, set ${quote(`max-deletions: ${deletions}`)}, which allows exactly this many.`,
  }),
  ROLE_UNFIT: ({ role, why }, quote) =>
    why === 'missing'
      ? {
          what: `The account has no RAM role ${quote(role)}.`,
          next: `Create it with the trusted service ${quote('oos.aliyuncs.com')}, or correct ${quote('ramRole')}.`,
        }
      : {
          what: `The RAM role ${quote(role)} does not trust OOS: the chat could do nothing.`,
          next: `Let its trust policy allow ${quote('sts:AssumeRole')} to the service ${quote('oos.aliyuncs.com')}.`,
        },
  RESOURCE_GROUP_UNFIT: ({ group, why }, quote) =>
    why === 'missing'
      ? {
          what: `The account has no resource group ${quote(group)}.`,
          next: `Correct ${quote('resourceGroupId')}: it is the id, such as ${quote('rg-acfmxsn4m4example')}, not the name.`,
        }
      : {
          what: `The resource group ${quote(group)} is being deleted.`,
          next: `Set ${quote('resourceGroupId')} to another one.`,
        },
  DINGTALK_REFUSED: ({ clientId }, quote) => ({
    what: `DingTalk does not accept this secret for the client id ${quote(clientId)}: the bot would be dead.`,
    next: `Take both from the same app in DingTalk's developer console, and set the variable or parameter again.`,
  }),
  PREFLIGHT_SKIPPED: ({ check, count, why, apiCode }, quote) => ({
    what: `${toCount(count, SUBJECTS[check])} could not be looked at: ${PREFLIGHT_FAULTS[why]}${apiCode === undefined ? '' : ` (${quote(apiCode)})`}. The plan goes on without.`,
    next: `${NEEDS[check](quote)} Without ${quote(check)} in ${quote('preflight')} this notice ends.`,
  }),
}

/** Why a record does not count. */
const RECORD_FAULTS: Readonly<Record<RecordFault, string>> = {
  unreadable: 'it is not a record of this program',
  version: 'another version of this program wrote it',
  tampered: 'somebody changed it',
}

/** What a check looks at. */
const SUBJECTS: Readonly<Record<PreflightCheck, string>> = {
  role: 'RAM role',
  'resource-group': 'resource group',
  dingtalk: 'DingTalk app',
}

/** Why a check could not look. */
const PREFLIGHT_FAULTS: Readonly<Record<PreflightFault, string>> = {
  forbidden: 'the credentials may not ask',
  rejected: 'the service refused the question',
  unavailable: 'the service was not available',
  unreachable: 'no connection, or no answer in time',
  answer: 'the answer was not what the service promises',
  secret: 'a secret could not be read',
}

/** What a check needs. */
const NEEDS: Readonly<Record<PreflightCheck, (quote: Quote) => string>> = {
  role: (quote) => `It needs the permission ${quote('ram:GetRole')}, and a way to ${quote('ram-endpoint')}.`,
  'resource-group': (quote) =>
    `It needs the permissions ${quote('ram:GetResourceGroup')} and ${quote('resourcemanager:GetResourceGroup')}, and a way to ${quote('resource-manager-endpoint')}.`,
  dingtalk: (quote) => `It needs a way to ${quote('dingtalk-endpoint')}, and the secrets.`,
}
