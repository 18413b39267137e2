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
    what: `Nothing is deleted: without records, ${quote.input('prune', 'managed')} cannot tell which configurations are managed.`,
    next: `${quote.input('prune', 'all')} deletes every configuration of the regions that is not in the file; ${quote.input('prune', 'none')} ends this notice.`,
  }),
  REFERENCE_IN_LIVE: ({ field, reference }, quote) => ({
    what: `The live value of ${quote(field)} is itself the text of a reference, and the file refers to ${quote(reference)} there: an apply would put that secret where whoever wrote the text may want to read it.`,
    next: `Find out who wrote it. If ${quote(field)} is to be no secret, take the reference out of the file.`,
  }),
  MASKED_ECHO: ({ field }, quote) => ({
    what: `An update sends all fields, and the live value of ${quote(field)} is a secret that does not come from the file: what the API shows of it may be a mask, and the update would make that the new value.`,
    next: `Add ${quote(field)} to the file, as a reference such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}, and do not ${quote('ignore')} it.`,
  }),
  RECORD_TOO_LONG: ({ bytes, allowed }, quote) => ({
    what: `Its record would have ${bytes} bytes, and a parameter holds ${allowed}: nothing could be remembered of it.`,
    next: `Use fewer or shorter keys for its secrets, or set ${quote.input('state', 'none')}.`,
  }),
  UNSEALED_RECORD: ({ why }, quote) => ({
    what: `It would be deleted because of a record that is ${why === 'unkeyed' ? 'not sealed' : 'sealed with another key'}: anybody who may write parameters could have made it.`,
    next: `Put the configuration back into the file and apply once, which seals the record; or delete it by hand. Whoever brings in or changes ${quote.input('fingerprint-key')} applies once before deleting.`,
  }),
  RECORD_UNUSABLE: ({ parameter, why }, quote) => ({
    what: `Its record, the parameter ${quote(parameter)}, cannot be used (${RECORD_FAULTS[why]}), so the configuration counts as somebody else's and is left alone.`,
    next: 'If it is yours, delete that parameter and run again: the configuration is then taken over.',
  }),
  NAME_BY_CASE: ({ live, isRename }, quote) => ({
    what: `The name differs from the live configuration ${quote(live)} only in letter case or in Unicode form, and the service may take both for one.`,
    next: isRename
      ? `Write ${quote(live)} again, or choose a name that differs in more. To change nothing but the case, take it out of the file, apply, and put it in again under the new name; until then the chat is without one.`
      : `Write ${quote(live)} if that one is meant; else choose a name that differs in more.`,
  }),
  LIVE_CONFUSABLE: ({ live, ...difference }, quote) => ({
    what: `The name can be taken for the live configuration ${quote(live)}, which no file names. ${toDifference(difference)}`,
    next: `If that one is meant, write its name; else choose one that people can tell apart.`,
  }),
  OWNED_BY_OTHERS: ({ owner, url }, quote) => ({
    what: `It belongs to the scope ${quote(owner)}${url === undefined ? '' : `, the repository at ${url},`} and cannot be changed from here.`,
    next: `Remove it from this file. To take it over, list it under ${quote('removed')} in the file of ${quote(owner)} and apply there; if nobody can apply there any more, because it was renamed, copied or deleted, set ${quote.input('previous-scopes', owner)} here.`,
  }),
  DECLARED_ELSEWHERE: (place, quote) => ({
    what: `${toCount(place.names.length, 'configuration')} (${toShortList(place.names.map(quote))}) ${place.names.length === 1 ? 'is' : 'are'} declared in ${toPlace(place, quote)}, which this run does not read: left alone.`,
    next:
      place.repository === undefined && place.scope === undefined
        ? `If one is to be deleted, delete it where it is declared; if that file is gone, let a pattern of ${quote.input('config')} match its path, or run ${quote('oos-chat-sync state release')} and delete it by hand.`
        : `If one is to be deleted, delete it where it is declared; if that repository is gone, add it to a file here and apply once with ${quote.input('previous-scopes')}.`,
  }),
  DECLARED_FIRST: (place, quote) => ({
    what: `It is declared in ${toPlace(place, quote)} as well, and was so first: two runs change it in turn.`,
    next:
      place.repository === undefined
        ? 'Keep it in one of the two files.'
        : `Keep it in one of the two. If that repository gave it up without ${quote('removed')}, or is gone, apply once with ${quote.input('previous-scopes')} set to its scope.`,
  }),
  MOVED_TO_FILE: ({ from, to, isSure }, quote) => ({
    what: isSure
      ? `It moved from ${quote(from)} to ${quote(to)}, which this run does not read: nothing is deleted.`
      : `It is no longer in ${quote(from)}, and ${quote(to)}, which may declare it now, cannot be read: nothing is deleted.`,
    next: isSure
      ? `The run that reads ${quote(to)} renews its record.`
      : `Correct ${quote(to)}, or move it out of the folder.`,
  }),
  SCOPE_TAKEN_OVER: ({ previous, count }, quote) => ({
    what: `${toCount(count, 'record')} of the scope ${quote(previous)} ${count === 1 ? 'counts' : 'count'} as ours: the next apply renews ${count === 1 ? 'it' : 'them'}.`,
  }),
  REMOVED_SETTLED: ({ file, ...place }, quote) => ({
    what:
      file === undefined
        ? 'Nothing here is recorded as managed: there is nothing to give up.'
        : `It is declared in ${toPlace({ file, ...place }, quote)}: there is nothing to give up here.`,
    next: `This entry of ${quote('removed')} can be deleted.`,
  }),
  PLAN_LIMITED: ({ configurations, deletions }, quote) => ({
    what: `The plan is limited by ${quote.input('only')}: ${toCount(configurations, 'configuration')} of the files and ${toCount(deletions, 'deletion')} are left out.`,
  }),
  ONLY_UNKNOWN: ({ found, suggestion }, quote) => ({
    what: `${quote.input('only')} names ${quote(found)}, which is neither in the files nor live in their regions.`,
    next: suggestion === undefined ? 'Correct it, or remove it.' : `Did you mean ${quote(suggestion)}?`,
  }),
  ONLY_HALF: ({ renamed }, quote) => ({
    what: `It is renamed to ${quote(renamed)}, which ${quote.input('only')} leaves out: the old one must not go before the new one is there.`,
    next: `Add ${quote(renamed)} to ${quote.input('only')}.`,
  }),
  LIVE_UNREADABLE: ({ region, count, names }, quote) => ({
    what: `${toCount(count, 'live configuration')} in ${quote(region)} cannot be handled by this version, because of the name${toNamed(names, quote)}, and will be left alone.`,
  }),
  OBJECT_UNREADABLE: ({ why }) => ({
    what: `This version cannot read the live configuration: ${LIVE_FAULTS[why]}. Nothing is planned for its name; all others go on.`,
    next: 'Look at it in the console, and edit or delete it there.',
  }),
  RECORD_IGNORED: ({ region, parameter, why }, quote) => ({
    what: `The record ${quote(parameter)} in ${quote(region)} cannot be used: ${RECORD_FAULTS[why]}.`,
    next: "Its configuration counts as somebody else's: it is neither taken over nor deleted. If it is yours, delete that parameter.",
  }),
  TOO_MANY_DELETIONS: ({ deletions, allowed, managed, limit }, quote) => ({
    what: `${deletions} of ${toCount(managed, 'managed configuration')} would be deleted or replaced; ${quote.input('max-deletions', limit)} allows ${allowed}.`,
    next: `If all of them are meant, set ${quote.input('max-deletions', String(deletions))}, which allows exactly this many.`,
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
    next: `${NEEDS[check](quote)} Without ${quote(check)} in ${quote.input('preflight')} this notice ends.`,
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
  forbidden: 'the credentials may not ask',
  rejected: 'the service refused the question',
  unavailable: 'the service was not available',
  unreachable: 'no connection, or no answer in time',
  answer: 'the answer was not what the service promises',
  secret: 'a secret could not be read',
}

/** What a check needs. */
const NEEDS: Readonly<Record<PreflightCheck, (quote: Speech) => string>> = {
  role: (quote) => `It needs the permission ${quote('ram:GetRole')}, and a way to ${quote.input('ram-endpoint')}.`,
  'resource-group': (quote) =>
    `It needs the permissions ${quote('ram:GetResourceGroup')} and ${quote('resourcemanager:GetResourceGroup')}, and a way to ${quote.input('resource-manager-endpoint')}.`,
  dingtalk: (quote) => `It needs a way to ${quote.input('dingtalk-endpoint')}, and the secrets.`,
}
