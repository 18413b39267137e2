import type { AssumptionId } from '../../../../model/probe.ts'
import type { AssumptionText } from '../cli-texts.ts'

/** Every assumption in English. */
export const ASSUMPTION_TEXTS: Readonly<Record<AssumptionId, AssumptionText>> = {
  'omitted-is-cleared': {
    statement: 'An update clears the members that it does not send.',
    safety: 'Every update sends all members: what the file leaves out is sent as it is live.',
  },
  'keys-are-replaced': {
    statement: 'An update replaces the configuration as a whole: a key that is not sent goes.',
    safety:
      'If keys stay, an update cannot remove one: the apply says that the change is not shown, and the next plan shows it again. Delete the configuration by hand, and the next apply creates it without the key.',
    effect: 'a key that is taken out of a file stays live',
  },
  'mask-overwrites': {
    statement: 'A mask that is sent back becomes the new secret.',
    safety:
      'No mask is ever sent: where a secret would have to go along and its value is not known, the plan is refused.',
  },
  'secrets-are-masked': {
    statement: 'A read shows secrets as asterisks.',
    safety:
      'Every value under a secret name, or under a field that a record calls secret, is hidden before anything else is done with it, whatever a read shows of it, and never sent back: a part of it, a word or an empty text may be a mask as well. Any text of asterisks counts as one, too.',
  },
  'type-is-fixed': {
    statement: 'An update cannot change the type.',
    safety: 'Another type is planned as a replacement, which works either way.',
  },
  'secret-moves-date': {
    statement: 'The date moves where an update changes secrets alone.',
    safety:
      'What an apply writes is confirmed and recorded either way. But if the date stays, a secret that was changed in the console alone is noticed by nobody: change secretVersion to send it again.',
    effect: 'a secret that is changed in the console alone is not noticed',
  },
  'equal-update-moves-date': {
    statement: 'The date moves where an update changes nothing.',
    safety: 'It is never required to move: an update that is not seen to move it is confirmed by what the read shows.',
  },
  'dates-tell-edits-apart': {
    statement: 'Two updates within one second have different dates.',
    safety:
      'What can be read is compared as well. A secret that was changed in the console in the very second of an apply is not noticed: change secretVersion to send it again.',
    effect: 'a secret that is changed in the console in the very second of an apply is not noticed',
  },
  'update-answers-without-zone': {
    statement: 'The answer of Update has a date without a zone, unlike every other answer.',
    safety: 'Dates in answers of writes are not used: only dates of Get and List are compared.',
  },
  'reads-are-fresh': {
    statement: 'A read shows a write at once.',
    safety:
      'After each write is read until it shows, for about six seconds; then the change is told as unconfirmed. A read that is older than the list is asked again.',
  },
  'names-hold-anything': {
    statement: 'A name may hold any character.',
    safety: 'A name that is refused fails that one change, and the message says so. The others go on.',
    effect: 'some names cannot be created',
  },
  'names-end-at-200': {
    statement: 'A name has at most 200 characters.',
    safety: 'The file takes no longer ones; live ones with longer names are told and left alone.',
  },
  'type-keeps-its-case': {
    statement: 'A read spells the type as it was sent.',
    safety: 'Types are compared without their letter case: no configuration is replaced for it.',
  },
  'role-is-shown-by-name': {
    statement: 'A read shows the RAM role by its name.',
    safety: 'An ARN counts as the name at its end, and letter case does not count.',
  },
  'group-is-filled-in': {
    statement: 'The service puts what is created without a resource group into the default one.',
    safety: 'A group that the file does not name is never a difference, and is sent as it is live.',
  },
  'dates-have-one-form': {
    statement: 'List and Get write a date in the same form.',
    safety: 'Dates are compared as instants to the second; one without a zone is UTC.',
  },
  'taken-has-its-code': {
    statement: 'Create refuses a name that is taken, with a code that starts with EntityAlreadyExists.',
    safety:
      'A name that the list shows is never created. Status 409, and codes that speak of a conflict, a duplicate or of what exists, are hints: a read decides. Any other code fails that one change as a refusal.',
  },
  'missing-has-its-code': {
    statement: 'Where there is no such name the code starts with EntityNotExists.',
    safety:
      'Status 404 with another code is a hint: only if a list lacks the name, too, is it gone. Any other code fails that one change, or that plan, and nothing is taken as gone.',
  },
  'list-takes-100': {
    statement: 'List takes pages of 100.',
    safety: 'If a size is refused, 50, 20, 10 and then none is tried, once a run.',
  },
  'list-is-whole': {
    statement: 'A list without a token for the next page is whole.',
    safety:
      'A list that lacks what the files or the records name is asked for again with one less; where that proves nothing, up to three of the missing names are read. If something was hidden, the run ends.',
  },
  'list-shows-outputs': {
    statement: 'List shows the outputs of each configuration.',
    safety: 'Outputs are credentials: they are hidden wherever they come from, and needed from Get alone.',
  },
  'unknown-keys-are-kept': {
    statement: 'Configuration keys that are not documented are kept.',
    safety: 'A key that is not shown after the write makes the change unconfirmed, and the next plan shows it again.',
    effect: 'keys that the service does not know cannot be applied',
  },
  'values-keep-their-kind': {
    statement: 'Numbers, booleans, lists and objects of a configuration come back as what they are.',
    safety: 'A value that comes back as another kind makes the change unconfirmed; write it as a text then.',
    effect: 'numbers, booleans, lists and objects have to be written as the service shows them',
  },
  'filters-are-ignored': {
    statement: 'Nothing can be relied on about the filters of List.',
    safety: 'No filter is ever sent: everything is listed.',
  },
  'record-pages-hold-100': {
    statement: 'GetParametersByPath takes pages of 100.',
    safety:
      'The first page has 10. Only if it is full is 100 tried, and if that is refused the rest is read in tens: that costs calls alone.',
  },
  'tokens-outlive-sizes': {
    statement: 'A token goes on with pages of another size.',
    safety: 'The records are counted: if pages do not add up, all are read again in tens.',
  },
  'parameters-have-100-versions': {
    statement: 'A parameter takes 100 versions and no more.',
    safety:
      'A record is deleted and created again before that. A record that is lost costs one more sending of secrets.',
  },
}
