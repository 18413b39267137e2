import type { AssumptionId } from '../../../../model/assumptions.ts'
import type { AssumptionText } from '../probe-texts.ts'

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
  },
  'mask-overwrites': {
    statement: 'A mask that is sent back becomes the new secret.',
    safety:
      'No mask is ever sent: where a secret would have to go along and its value is not known, the plan is refused.',
  },
  'secrets-are-masked': {
    statement: 'A read shows secrets as asterisks.',
    safety:
      'Every value under a secret name is hidden before anything else is done with it, masked or not, and any text of asterisks counts as a mask.',
  },
  'type-is-fixed': {
    statement: 'An update cannot change the type.',
    safety: 'Another type is planned as a replacement, which works either way.',
  },
  'secret-moves-date': {
    statement: 'The date moves where an update changes secrets alone.',
    safety:
      'What an apply writes is confirmed and recorded either way. But if the date stays, a secret that was changed in the console alone is noticed by nobody: change secretVersion to send it again.',
  },
  'equal-update-moves-date': {
    statement: 'The date moves where an update changes nothing.',
    safety: 'It is never required to move: an update that is not seen to move it is confirmed by what the read shows.',
  },
  'dates-tell-edits-apart': {
    statement: 'Two updates within one second have different dates.',
    safety:
      'What can be read is compared as well. A secret that was changed in the console in the very second of an apply is not noticed: change secretVersion to send it again.',
  },
  'update-answers-without-zone': {
    statement: 'The answer of Update has a date without a zone, unlike every other answer.',
    safety: 'Dates in answers of writes are not used: only dates of Get and List are compared, as texts.',
  },
  'reads-are-fresh': {
    statement: 'A read shows a write at once.',
    safety:
      'After each write is read until it shows, for about six seconds; then the change is told as unconfirmed. A read that is older than the list is asked again.',
  },
  'names-hold-anything': {
    statement: 'A name may hold any character.',
    safety: 'A name that is refused fails that one change, and the message says so. The others go on.',
  },
  'names-end-at-200': {
    statement: 'A name has at most 200 characters.',
    safety: 'The file takes no longer ones; live ones with longer names are counted and left alone.',
  },
  'taken-has-its-code': {
    statement: 'Create refuses a name that is taken, with a code that starts with EntityAlreadyExists.',
    safety:
      'A name that the list shows is never created. Any other code fails that one change as a refusal instead of a conflict.',
  },
  'missing-has-its-code': {
    statement: 'Where there is no such name the code starts with EntityNotExists.',
    safety: 'Any other code fails that one change, or that plan, and nothing is taken as gone.',
  },
  'list-is-whole': {
    statement: 'A list without a token for the next page is whole.',
    safety:
      'A list that lacks what the files or the records name, and ends at a round number of items, is asked for again with one less: if that hides one without a token, the run ends.',
  },
  'list-shows-outputs': {
    statement: 'List shows the outputs of each configuration.',
    safety: 'Outputs are credentials: they are hidden wherever they come from, and needed from Get alone.',
  },
  'unknown-keys-are-kept': {
    statement: 'Configuration keys that are not documented are kept.',
    safety: 'A key that is not shown after the write makes the change unconfirmed, and the next plan shows it again.',
  },
  'values-keep-their-kind': {
    statement: 'Numbers, booleans, lists and objects of a configuration come back as what they are.',
    safety: 'A value that comes back as another kind makes the change unconfirmed; write it as a text then.',
  },
  'filters-are-ignored': {
    statement: 'Nothing can be relied on about the filters of List.',
    safety: 'No filter is ever sent: everything is listed.',
  },
  'parameters-have-100-versions': {
    statement: 'A parameter takes 100 versions and no more.',
    safety:
      'A record is deleted and created again before that. A record that is lost costs one more sending of secrets.',
  },
}
