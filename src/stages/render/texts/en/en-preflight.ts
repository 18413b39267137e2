import type { FindingDetail } from '../../../../model/plan.ts'
import type { PreflightCheck, PreflightFault } from '../../../../model/preflight.ts'
import type { Advice, Quote } from '../texts.ts'
import { toEnglishCount } from './en-words.ts'

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
export const toEnglishPreflight = (detail: PreflightDetail, quote: Quote): Advice => {
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
