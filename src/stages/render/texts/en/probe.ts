import type { AssumptionId } from '../../../../model/probe.ts'
import type { AssumptionText, ProbeTexts } from '../cli-texts.ts'
import { toCount } from './grammar.ts'

/** Every assumption in English. */
const ASSUMPTION_TEXTS: Readonly<Record<AssumptionId, AssumptionText>> = {
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

/** A probe in English. */
export const PROBE_TEXTS: ProbeTexts = {
  questions: {
    'get-after-create': 'After a creation, when does Get show the configuration?',
    'list-after-create': 'After a creation, when does List show it?',
    'secret-on-read': 'How does Get show the secret?',
    'date-of-read': 'How fine is the date of the last update on read?',
    'create-of-taken-name': 'What does Create answer where the name is taken?',
    'get-after-update': 'After an update, when does Get show it?',
    'date-of-update-answer': 'Does the date in the answer of Update name a zone?',
    'unknown-keys': 'What becomes of a configuration key that is not documented?',
    'kinds-of-values': 'Do numbers, booleans, lists and objects come back as what they are?',
    'secret-names': 'Is every value masked whose key ends in Secret, Token, AesKey, Password or Key?',
    'omitted-ram-role': 'What does Update do to the RAM role if it is left out?',
    'omitted-resource-group': 'What does Update do to the resource group if it is left out?',
    'omitted-configuration': 'What does Update do to the configuration if it is left out?',
    'omitted-key': 'What does Update do to a key of the configuration that is left out?',
    'omitted-secret': 'What does Update do to the secret if its key is left out?',
    'mask-sent-back': 'Does Update take the mask as a secret?',
    'other-type': 'What does Update do with another type?',
    'date-of-secret-update': 'Does the date move where an update changes the secret alone?',
    'date-of-equal-update': 'Does the date move where an update changes nothing?',
    'list-pages': 'Does List answer in pages?',
    'list-outputs': 'Does List show the outputs?',
    'list-filters': 'Does List obey a filter by name?',
    'get-after-delete': 'After a deletion, when does Get show that it is gone?',
    'calls-of-missing-name': 'What do Get, Update and Delete answer where there is no such name?',
    'name-with-blank': 'May a name hold blanks?',
    'name-in-chinese': 'May a name hold Chinese characters?',
    'name-of-65': 'May a name have 65 characters?',
    'name-of-200': 'May a name have 200 characters?',
    'name-of-201': 'May a name have 201 characters?',
    'parameter-versions': 'What does update 101 of a parameter do?',
  },
  answers: {
    'at-once': 'at once',
    later: 'after several reads',
    never: 'not within the time that was waited',
    masked: 'as asterisks',
    'masked-in-part': 'masked, but not by asterisks alone',
    shown: 'it is shown',
    absent: 'it is not there',
    finer: 'finer than a second',
    seconds: 'whole seconds',
    'expected-code': 'the expected error code',
    'other-code': 'another error code',
    accepted: 'it is accepted',
    altered: 'it is changed into something else',
    refused: 'it is refused',
    kept: 'it stays as it was',
    cleared: 'it is cleared',
    dropped: 'it is dropped',
    'as-text': 'as texts',
    'all-masked': 'all of them',
    'some-masked': 'some of them',
    'none-masked': 'none of them',
    'no-zone': 'no zone',
    zone: 'a zone',
    changed: 'it is changed',
    ignored: 'it is accepted and ignored',
    moves: 'it moves',
    stays: 'it stays',
    pages: 'in pages, with a token for the next one',
    whole: 'all at once, whatever is asked for',
    cut: 'only what is asked for, without a token: the rest is hidden',
    obeyed: 'it is obeyed',
    'not-observable': 'not observable: no read tells',
    'not-asked': 'not asked',
    failed: 'no answer: a call failed',
  },
  verdicts: { confirmed: 'confirmed', broken: 'broken', open: 'open' },
  assumptions: ASSUMPTION_TEXTS,
  facts: { reads: 'reads', ms: 'milliseconds', codes: 'codes', form: 'form' },
  headings: {
    report: 'Probe of the chat configurations of OOS',
    broken: 'Assumptions that do not hold',
    all: 'Every question',
    question: 'Question',
    answer: 'Answer',
    assumption: 'Assumption',
    calls: 'Calls',
    facts: 'Measured',
    safety: 'What is done about it',
    verdict: 'Verdict',
  },
  toConsent: (region, account) =>
    `About 40 writes in ${region} of the account ${account}: made-up chat configurations, one at a time, each deleted again. Go on?`,
  toProgress: (number, total) => `Question ${number} of ${total}`,
  cleaningUp: 'Asked to stop: cleaning up.',
  toPlace: (region, date) => `Region ${region}, ${date}. Nothing here names the account or what it holds.`,
  toCounts: (confirmed, broken, open) =>
    `${toCount(confirmed + broken + open, 'question')}: ${confirmed} confirm an assumption, ${broken} break one, ${open} stay open.`,
  noneBroken: 'None, as far as it could be asked.',
  interrupted: 'The probe was asked to stop: some questions were not asked.',
  toWritten: (path) => `Wrote ${path}`,
}
