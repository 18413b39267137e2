import type { DeclaredPlace, FindingDetail } from '../../../../model/plan.ts'
import type { PreflightCheck, PreflightFault } from '../../../../model/preflight.ts'
import { MAX_NAMED_IN_NOTICE } from '../../budget.ts'
import { toCapped } from '../../medium.ts'
import type { Speech } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { LIVE_FAULTS, RECORD_FAULTS, toCount, toDifference, toList, toShortList } from './grammar.ts'

/** A finding in English: what was found, then what to do. */
export const toFindingAdvice = (detail: FindingDetail, quote: Speech): Advice => tellByCode(FINDINGS, detail, quote)

const FINDINGS: TextsByCode<FindingDetail, Advice> = {
  SECRETS_NOT_COMPARED: ({ count }) => ({
    what: `The secrets of ${toCount(count, 'configuration')} cannot be compared: the API masks them, and no record shows what was sent last. They are sent with the next change of their configuration; if only the secrets change, it goes unnoticed.`,
  }),
  MASKED_LITERAL: ({ field }, quote) => ({
    what: `The API masks the live value of ${quote(field)}, so it cannot be compared with the literal in the file.`,
    next: `Use a reference, such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}.`,
  }),
  IGNORE_UNMATCHED: ({ field, suggestion, separator }, quote) => ({
    what: `${quote('ignore')} names ${quote(field)}, which exists neither in the file nor in the live configuration, so it has no effect.`,
    next: [
      ...(separator === undefined
        ? []
        : [`It contains the character ${quote(separator)}: write each path as a separate item.`]),
      suggestion === undefined ? 'Correct it, or remove it.' : `Did you mean ${quote(suggestion)}?`,
    ].join(' '),
  }),
  PRUNE_WITHOUT_STATE: (_, quote) => ({
    what: `Nothing is deleted: without records, ${quote.input('prune', 'managed')} cannot tell which configurations are managed.`,
    next: `${quote.input('prune', 'all')} deletes every configuration in these regions that is not in the file; ${quote.input('prune', 'none')} turns this notice off.`,
  }),
  REFERENCE_IN_LIVE: ({ field, reference }, quote) => ({
    what: `The live value of ${quote(field)} looks like a reference, and the file refers to ${quote(reference)} there: an apply would put that secret in a place where the person who wrote the live value may be able to read it.`,
    next: `Find out who wrote it. If ${quote(field)} should not be secret, remove the reference from the file.`,
  }),
  MASKED_ECHO: ({ field }, quote) => ({
    what: `An update sends all fields, and the live value of ${quote(field)} is a secret that does not come from the file: what the API shows may be a mask, and the update would store it as the new value.`,
    next: `Add ${quote(field)} to the file, as a reference such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}, and remove it from ${quote('ignore')}.`,
  }),
  RECORD_TOO_LONG: ({ bytes, allowed }, quote) => ({
    what: `Its record would have ${bytes} bytes, but a parameter holds at most ${allowed}.`,
    next: `Use fewer or shorter keys for its secrets, or set ${quote.input('state', 'none')}.`,
  }),
  UNSEALED_RECORD: ({ why }, quote) => ({
    what: `The deletion relies on a record that is ${why === 'unkeyed' ? 'not sealed' : 'sealed with another key'}: anyone who can write parameters could have forged it.`,
    next: `Put the configuration back into the file and apply once, which seals the record; or delete the configuration by hand. After adding or changing ${quote.input('fingerprint-key')}, apply once before you delete anything.`,
  }),
  RECORD_UNUSABLE: ({ parameter, why }, quote) => ({
    what: `Its record, the parameter ${quote(parameter)}, cannot be used (${RECORD_FAULTS[why]}), so the configuration counts as owned by another scope and is left alone.`,
    next: `If it is yours, run ${quote(`oos-chat-sync state release ${parameter}`)} or delete that parameter, then run again: the configuration is then adopted.`,
  }),
  NAME_BY_CASE: ({ live, isRename }, quote) => ({
    what: `The name differs from the live configuration ${quote(live)} only in letter case or Unicode form, and the service may treat both as one.`,
    next: isRename
      ? `Write ${quote(live)} again, or choose a name that differs in more than that. To change only the case, remove it from the file, apply, and add it again under the new name; until then the chat has no configuration.`
      : `If you mean that one, write ${quote(live)}; otherwise choose a name that differs in more than that.`,
  }),
  LIVE_CONFUSABLE: ({ live, ...difference }, quote) => ({
    what: `The name can be mistaken for the live configuration ${quote(live)}, which is in no file. ${toDifference(difference)}`,
    next: `If you mean that one, write its name; otherwise choose a name that people can tell apart.`,
  }),
  OWNED_BY_OTHERS: ({ owner, url }, quote) => ({
    what: `It is owned by the scope ${quote(owner)}${url === undefined ? '' : `, the repository at ${url},`} and cannot be changed from here.`,
    next: `Remove it from this file. To take it over, list it under ${quote('removed')} in the file of ${quote(owner)} and apply there; if that is no longer possible because the repository was renamed, copied or deleted, set ${quote.input('previous-scopes', owner)} here.`,
  }),
  DECLARED_ELSEWHERE: (place, quote) => ({
    what: `${toCount(place.names.length, 'configuration')} (${toShortList(place.names.map(quote))}) ${place.names.length === 1 ? 'is' : 'are'} declared in ${toPlace(place, quote)}, which this run does not read, so ${place.names.length === 1 ? 'it is' : 'they are'} left alone.`,
    next:
      place.repository === undefined && place.scope === undefined
        ? `To delete one, remove it from the file that declares it; if that file is gone, add its path to ${quote.input('config')}, or run ${quote('oos-chat-sync state release')} and delete it by hand.`
        : `To delete one, remove it where it is declared; if that repository is gone, add it to a file here and apply once with ${quote.input('previous-scopes')}.`,
  }),
  DECLARED_FIRST: (place, quote) => ({
    what: `It is also declared in ${toPlace(place, quote)}, which declared it first: two runs would overwrite each other.`,
    next:
      place.repository === undefined
        ? 'Keep it in only one of the two files.'
        : `Keep it in only one of the two. If that repository dropped it without ${quote('removed')}, or is gone, apply once with ${quote.input('previous-scopes')} set to its scope.`,
  }),
  MOVED_TO_FILE: ({ from, to, isSure }, quote) => ({
    what: isSure
      ? `It moved from ${quote(from)} to ${quote(to)}, which this run does not read: nothing is deleted.`
      : `It is no longer in ${quote(from)}, and ${quote(to)}, which may declare it now, cannot be read: nothing is deleted.`,
    next: isSure
      ? `The run that reads ${quote(to)} updates its record.`
      : `Correct ${quote(to)}, or move it out of the folder.`,
  }),
  SCOPE_TAKEN_OVER: ({ previous, count }, quote) => ({
    what: `${toCount(count, 'record')} of the scope ${quote(previous)} ${count === 1 ? 'counts' : 'count'} as ours: the next apply updates ${count === 1 ? 'it' : 'them'}.`,
  }),
  REMOVED_SETTLED: ({ file, ...place }, quote) => ({
    what:
      file === undefined
        ? 'No record marks it as managed here: there is nothing to release.'
        : `It is declared in ${toPlace({ file, ...place }, quote)}: there is nothing to release here.`,
    next: `This entry of ${quote('removed')} can be deleted.`,
  }),
  PLAN_LIMITED: ({ configurations, deletions }, quote) => ({
    what: `The plan is limited by ${quote.input('only')}: it leaves out ${toCount(configurations, 'configuration')} in the files and ${toCount(deletions, 'deletion')}.`,
  }),
  ONLY_UNKNOWN: ({ found, suggestion }, quote) => ({
    what: `${quote.input('only')} names ${quote(found)}, which is neither in the files nor live in their regions.`,
    next: suggestion === undefined ? 'Correct it, or remove it.' : `Did you mean ${quote(suggestion)}?`,
  }),
  ONLY_HALF: ({ renamed }, quote) => ({
    what: `It is renamed to ${quote(renamed)}, which ${quote.input('only')} leaves out: the old configuration is deleted only after the new one exists.`,
    next: `Add ${quote(renamed)} to ${quote.input('only')}.`,
  }),
  LIVE_UNREADABLE: ({ region, count, names }, quote) => ({
    what: `${toCount(count, 'live configuration')} in ${quote(region)} cannot be handled by this version because of the name${toNamed(names, quote)}, and will be left alone.`,
  }),
  OBJECT_UNREADABLE: ({ why }) => ({
    what: `This version cannot read the live configuration: ${LIVE_FAULTS[why]}. Nothing is planned for its name; the others are not affected.`,
    next: 'Look at it in the console, and edit or delete it there.',
  }),
  RECORD_IGNORED: ({ region, parameter, why }, quote) => ({
    what: `The record ${quote(parameter)} in ${quote(region)} cannot be used: ${RECORD_FAULTS[why]}.`,
    next: `Its configuration counts as owned by another scope: it is neither adopted nor deleted. If it is yours, run ${quote(`oos-chat-sync state release ${parameter}`)} or delete that parameter.`,
  }),
  TOO_MANY_DELETIONS: ({ deletions, allowed, managed, limit }, quote) => ({
    what: `${deletions} of ${toCount(managed, 'managed configuration')} would be deleted or replaced; ${quote.input('max-deletions', limit)} allows ${allowed}.`,
    next: `If you want all of them, set ${quote.input('max-deletions', String(deletions))}, which allows exactly this many.`,
  }),
  ROLE_UNFIT: ({ role, why }, quote) =>
    why === 'missing'
      ? {
          what: `The account has no RAM role ${quote(role)}.`,
          next: `Create it with the trusted service ${quote('oos.aliyuncs.com')}, or correct ${quote('ramRole')}.`,
        }
      : {
          what: `The RAM role ${quote(role)} does not trust OOS: the bot could not do anything.`,
          next: `In its trust policy, allow ${quote('sts:AssumeRole')} for the service ${quote('oos.aliyuncs.com')}.`,
        },
  RESOURCE_GROUP_UNFIT: ({ group, why }, quote) =>
    why === 'missing'
      ? {
          what: `The account has no resource group ${quote(group)}.`,
          next: `Correct ${quote('resourceGroupId')}: it must be the id, such as ${quote('rg-acfmxsn4m4example')}, not the name.`,
        }
      : {
          what: `The resource group ${quote(group)} is being deleted.`,
          next: `Set ${quote('resourceGroupId')} to another one.`,
        },
  DINGTALK_REFUSED: ({ clientId }, quote) => ({
    what: `DingTalk does not accept this secret for the client id ${quote(clientId)}: the bot would not work.`,
    next: `Take both from the same app in DingTalk's developer console, and set the variable or parameter again.`,
  }),
  PREFLIGHT_SKIPPED: ({ check, count, why, apiCode }, quote) => ({
    what: `${toCount(count, SUBJECTS[check])} could not be checked: ${PREFLIGHT_FAULTS[why]}${apiCode === undefined ? '' : ` (${quote(apiCode)})`}. The plan continues without this check.`,
    next: `${NEEDS[check](quote)} Remove ${quote(check)} from ${quote.input('preflight')} to turn this notice off.`,
  }),
}

/** The beginnings of names, as far as there is room. */
const toNamed = (names: readonly string[], quote: Speech): string => {
  const shown = toCapped(names.map(quote), MAX_NAMED_IN_NOTICE, () => '…')
  return shown.length === 0 ? '' : ` (${toList(shown)})`
}

/** Where something is declared: a file, and whose it is where it is not ours. */
const toPlace = ({ file, scope, repository }: DeclaredPlace, quote: Speech): string =>
  [
    quote(file),
    ...(repository === undefined ? [] : [`of the repository ${quote(repository)}`]),
    ...(scope === undefined ? [] : [`under the scope ${quote(scope)}`]),
  ].join(' ')

/** What a check looks at. */
const SUBJECTS: Readonly<Record<PreflightCheck, string>> = {
  role: 'RAM role',
  'resource-group': 'resource group',
  dingtalk: 'DingTalk app',
}

/** Why a check could not look. */
const PREFLIGHT_FAULTS: Readonly<Record<PreflightFault, string>> = {
  forbidden: 'the credentials lack the permission',
  rejected: 'the service rejected the request',
  unavailable: 'the service was not available',
  unreachable: 'no connection, or no answer in time',
  answer: 'the answer was not valid',
  secret: 'a secret could not be read',
}

/** What a check needs. */
const NEEDS: Readonly<Record<PreflightCheck, (quote: Speech) => string>> = {
  role: (quote) =>
    `It needs the permission ${quote('ram:GetRole')}, and network access to ${quote.input('ram-endpoint')}.`,
  'resource-group': (quote) =>
    `It needs the permissions ${quote('ram:GetResourceGroup')} and ${quote('resourcemanager:GetResourceGroup')}, and network access to ${quote.input('resource-manager-endpoint')}.`,
  dingtalk: (quote) =>
    `It needs network access to ${quote.input('dingtalk-endpoint')}, and read access to the secrets.`,
}
