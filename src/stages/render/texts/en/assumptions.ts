import type { AssumptionId } from '../../../../model/probe.ts'
import type { AssumptionText } from '../cli-texts.ts'

/** Every assumption in English. */
export const ASSUMPTION_TEXTS: Readonly<Record<AssumptionId, AssumptionText>> = {
  'omitted-is-cleared': {
    statement: 'An update clears the members that it does not send.',
    safety: 'Every update sends all members; what the file leaves out is sent with its live value.',
  },
  'keys-are-replaced': {
    statement: 'An update replaces the configuration as a whole: a key that is not sent is removed.',
    safety:
      'If keys are kept, an update cannot remove one: the apply reports that the change does not show, and the next plan lists it again. Delete the configuration by hand; the next apply creates it without the key.',
    effect: 'a key removed from the file stays live',
  },
  'mask-overwrites': {
    statement: 'A mask that is sent back becomes the new secret.',
    safety: 'A mask is never sent: if a secret has to be sent along and its value is not known, the plan is refused.',
  },
  'secrets-are-masked': {
    statement: 'A read shows secrets as asterisks.',
    safety:
      'Every value under a secret name, or under a field that a record marks as secret, is hidden before anything else is done with it, whatever a read shows, and is never sent back: a part of it, a word or an empty string may also be a mask. Any string of asterisks counts as one.',
  },
  'type-is-fixed': {
    statement: 'An update cannot change the type.',
    safety: 'A change of type is planned as a replacement, which works either way.',
  },
  'secret-moves-date': {
    statement: 'An update that changes only secrets changes the update date.',
    safety:
      'What an apply writes is confirmed and recorded either way. But if the date stays, a secret changed only in the console goes unnoticed: change secretVersion to send it again.',
    effect: 'a secret changed only in the console goes unnoticed',
  },
  'equal-update-moves-date': {
    statement: 'An update that changes nothing still changes the update date.',
    safety:
      'No date is ever required to change: an update whose date does not change is confirmed by what a read shows.',
  },
  'dates-tell-edits-apart': {
    statement: 'Two updates within one second have different dates.',
    safety:
      'Everything that can be read is compared as well. A secret changed in the console in the same second as an apply goes unnoticed: change secretVersion to send it again.',
    effect: 'a secret changed in the console in the same second as an apply goes unnoticed',
  },
  'update-answers-without-zone': {
    statement: 'The answer of Update has a date without a time zone, unlike every other answer.',
    safety: 'Dates in the answers to writes are not used: only dates from Get and List are compared.',
  },
  'reads-are-fresh': {
    statement: 'A read shows a write at once.',
    safety:
      'Every write is read back until it shows, for about six seconds; after that the change is reported as unconfirmed. A read that is older than the list is repeated.',
  },
  'names-hold-anything': {
    statement: 'A name can contain any character.',
    safety: 'If a name is rejected, only that change fails, with a message that says so. The others go on.',
    effect: 'some names cannot be created',
  },
  'names-end-at-200': {
    statement: 'A name has at most 200 characters.',
    safety: 'The file allows no longer names; live configurations with longer names are reported and left alone.',
  },
  'names-tell-case': {
    statement: 'Names that differ only in letter case are different names.',
    safety:
      'Nothing is created whose name differs from a live one only in letter case, and a rename that differs only in case is refused.',
  },
  'type-keeps-its-case': {
    statement: 'A read spells the type as it was sent.',
    safety: 'Types are compared without regard to letter case: no configuration is replaced because of it.',
  },
  'role-is-shown-by-name': {
    statement: 'A read shows the RAM role by its name.',
    safety: 'An ARN is compared by the name at its end, without regard to letter case.',
  },
  'group-is-filled-in': {
    statement: 'The service puts objects created without a resource group into the default group.',
    safety: 'A group that the file does not name is never a difference, and is sent with its live value.',
  },
  'dates-have-one-form': {
    statement: 'List and Get return dates in the same format.',
    safety: 'Dates are compared as points in time, to the second; one without a time zone is UTC.',
  },
  'taken-has-its-code': {
    statement: 'Create rejects a name that is taken with a code that starts with EntityAlreadyExists.',
    safety:
      'A name that is in the list is never created. Status 409, and codes that mention a conflict, a duplicate or something that exists, are only hints: a read decides. Any other code fails only that change.',
  },
  'missing-has-its-code': {
    statement: 'If a name does not exist, the code starts with EntityNotExists.',
    safety:
      'Status 404 with another code is only a hint: the object counts as gone only if a list does not have the name either. Any other code fails that change or that plan, and nothing counts as gone.',
  },
  'list-takes-100': {
    statement: 'List accepts pages of 100.',
    safety: 'If a size is rejected, 50, 20, 10 and then no size are tried, once per run.',
  },
  'list-is-whole': {
    statement: 'A list without a token for the next page is complete.',
    safety:
      'If a list lacks names that the files or the records have, it is requested again with one item less; if that proves nothing, up to three of the missing names are read. If an object turns out to be hidden, the run ends.',
  },
  'list-shows-outputs': {
    statement: 'List shows the outputs of each configuration.',
    safety: 'Outputs are credentials: they are hidden wherever they come from, and only those from Get are needed.',
  },
  'unknown-keys-are-kept': {
    statement: 'Configuration keys that are not documented are kept.',
    safety: 'A key that does not show after the write makes the change unconfirmed, and the next plan lists it again.',
    effect: 'keys that the service does not know cannot be applied',
  },
  'no-keys-are-added': {
    statement: 'The service adds no keys to a configuration.',
    safety: 'A key that the service adds makes the change unconfirmed, which names it: list it under ignore.',
    effect: 'keys that the service adds must be listed under ignore',
  },
  'values-keep-their-kind': {
    statement: 'Numbers, booleans, lists and objects in a configuration come back with the same type.',
    safety: 'A value that comes back with another type makes the change unconfirmed; write it as a string then.',
    effect: 'numbers, booleans, lists and objects must be written as the service returns them',
  },
  'texts-are-kept': {
    statement: 'Strings in a configuration come back exactly as they were sent.',
    safety:
      'A string that comes back in another form makes the change unconfirmed, which shows both forms: write it as the service returns it, or list it under ignore.',
    effect: 'strings must be written as the service returns them',
  },
  'filters-are-ignored': {
    statement: 'The filters of List cannot be relied on.',
    safety: 'No filter is ever sent: everything is listed.',
  },
  'record-pages-hold-100': {
    statement: 'GetParametersByPath accepts pages of 100.',
    safety:
      'The first page has 10. Only if it is full is 100 tried; if that is rejected, the rest is read 10 at a time, which only costs more calls.',
  },
  'tokens-outlive-sizes': {
    statement: 'A token stays valid for pages of another size.',
    safety: 'The records are counted: if the pages do not add up, all are read again, 10 at a time.',
  },
  'parameters-have-100-versions': {
    statement: 'A parameter has at most 100 versions.',
    safety:
      'Before that, the record is deleted and created again. A lost record means that secrets are sent once more.',
  },
}
