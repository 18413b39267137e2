import type {
  DiagnosticDetail,
  ReferenceFault,
  SecretFault,
  SyntaxProblem,
  TextRule,
  ValueKind,
  YamlFeature,
} from '../../../../model/diagnostic.ts'
import { toPositionText } from '../../medium.ts'
import type { Speech } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import { toCount, toDifference, toInput, toList } from './grammar.ts'

/** A fault of a file in English, as one line: what was found, what is allowed, what to do. */
export const toDiagnosticText = (detail: DiagnosticDetail, quote: Speech): string =>
  tellByCode(DIAGNOSTICS, detail, quote)

const DIAGNOSTICS: TextsByCode<DiagnosticDetail, string> = {
  FILE_TOO_LARGE: ({ bytes, allowedBytes }) =>
    `the file has ${bytes} bytes; at most ${allowedBytes} are allowed. Split it: several files may be given.`,
  FILE_EMPTY: () =>
    'the file holds nothing but comments or blank lines. If there shall be no chat configuration, write version: 1 and chatConfigurations: [].',
  ENCODING_INVALID: () => 'from here on the file is not valid UTF-8. Save it as UTF-8.',
  CHARACTER_FORBIDDEN: ({ codePoint, count }) =>
    `the character ${codePoint}${toTimes(count)} is not allowed: it is invisible, changes how text is shown, or is no character at all. Remove it.`,
  CHARACTER_MISTAKEN: ({ what, codePoint }) => {
    const { found, next } = MISTAKEN[what]
    return `${found} (${codePoint}), which YAML takes for a part of the text. ${next}`
  },
  YAML_SYNTAX: ({ problem }) => `not valid YAML: ${SYNTAX_PROBLEMS[problem]}`,
  YAML_FEATURE_FORBIDDEN: ({ feature, count }) => {
    const { what, next } = FEATURES[feature]
    return `${what}${toTimes(count)} ${next}`
  },
  KEY_DUPLICATE: ({ key, firstLine }, quote) =>
    `the key ${quote(key)} stands in line ${firstLine} already. Keep one of the two.`,
  KEY_NOT_TEXT: () => 'this key is not a text. Put it in quotes.',
  KEY_UNKNOWN: ({ key, allowed, suggestion }, quote) =>
    `unknown key ${quote(key)}; allowed: ${toList(allowed)}.${toQuestion(suggestion)}`,
  KEY_RESERVED: ({ key }, quote) =>
    `the key ${quote(key)} is not allowed: programs treat this name as their own. Remove it.`,
  KEY_MISSING: ({ key, similar }, quote) => `${key} is missing.${toRenaming(key, similar, quote) || ' Add it.'}`,
  KEY_RECOMMENDED: ({ key, similar }, quote) =>
    `${key} is missing: it is not required, but a bot is usually set up with one.${toRenaming(key, similar, quote) || ` Add it, or list configuration.${key} under ignore.`}`,
  NESTING_TOO_DEEP: ({ allowed }) => `mappings and lists nest deeper than the ${allowed} levels allowed here.`,
  TOO_MANY_KEYS: ({ found, allowed }) =>
    `the mapping has ${toCount(found, 'key')}; at most ${allowed} are allowed. This is the first one too many.`,
  TOO_MANY_CONFIGURATIONS: ({ found, allowed }) =>
    `the list has ${toCount(found, 'chat configuration')}; at most ${allowed} are allowed in one file, and this is the first one too many. Move some to another file: several may be given.`,
  TOO_MANY_FAULTS: ({ count }) =>
    `${toCount(count, 'more fault')} from here on ${count === 1 ? 'is' : 'are'} not listed. Correct those before first: one cause may be behind many.`,
  TOO_MANY_VALUES: ({ allowedTokens }) =>
    `the file has too many keys and values: at most ${allowedTokens} words, marks and line ends are allowed in one file. Split it: several files may be given.`,
  TYPE_WRONG: ({ found, allowed, values }) =>
    `found ${KINDS[found]}; allowed: ${values === undefined ? toAlternatives(allowed.map((kind) => KINDS[kind])) : toList(values)}.${toRetyping(found, allowed)}`,
  VALUE_NOT_ALLOWED: ({ found, allowed, suggestion }, quote) =>
    `found ${quote(found)}; allowed: ${toList(allowed)}.${toQuestion(suggestion)}`,
  TEXT_INVALID: ({ found, rule, suggestion }, quote) =>
    `found ${quote(found)}; allowed: ${TEXT_RULES[rule]}.${toQuestion(suggestion && quote(suggestion))}`,
  TEXT_NOT_QUOTED: ({ found, number }, quote) =>
    `found ${quote(found)} written without quotes, which not every reader of YAML takes for a text. Quote it${number === undefined ? '' : `, or write ${number} if a number is meant`}.`,
  TEXT_LINE_END: () =>
    'the text ends with a line end, which belongs to it here. Write it on the line of its key, without | or >.',
  TEXT_MASKED: () =>
    'found nothing but asterisks: the mask under which the API hides a value, and never written back. Write the value, or for a secret a reference to it.',
  PLACEHOLDER: ({ found, of }, quote) =>
    `found ${quote(found)}, which stands for a value that is yet to be filled in: ${PLACEHOLDER_NAMES[of]}. ${quote(FIND_VALUES)} says where to find it.`,
  VERSION_UNKNOWN: ({ found, known }, quote) =>
    `version ${quote(found)} of the file format is not known; known: ${toList(known.map(String))}. Nothing else in the file was checked.`,
  REGION_MISSING: ({ count }, quote) =>
    `${count === 0 ? 'the list is empty, and nothing says for which region' : `no region is given for ${toCount(count, 'chat configuration')}, this one first`}. Write region: at the top of the file${count === 0 ? '' : ' or into the chat configuration'}, or set ${toInput('region', quote)}.`,
  NAME_DUPLICATE: ({ name, region, first, firstName }, quote) =>
    firstName === undefined
      ? `the name ${quote(name)} is taken in ${quote(region)} by ${quote(toPositionText(first))}. Names are unique within a region.`
      : `the name ${quote(name)} differs from ${quote(firstName)} (${quote(toPositionText(first))}) in ${quote(region)} only in letter case or in Unicode form. Choose names that people can tell apart.`,
  NAME_REMOVED: ({ name, region, first }, quote) =>
    `${quote(name)} in ${quote(region)} is listed both under removed and, at ${quote(toPositionText(first))}, under chatConfigurations. Keep one of the two: under removed it is given up.`,
  NAME_CHARACTER: ({ what, codePoint, place }) =>
    `character ${place} of the name is ${codePoint}, ${what === 'blank' ? 'which looks like a blank and is none' : 'which cannot be seen'}. Remove it${what === 'blank' ? ', or write a plain blank' : '; only within an emoji is it allowed'}.`,
  NAME_CONFUSABLE: ({ name, region, first, firstName, ...difference }, quote) =>
    `the name ${quote(name)} can be taken for ${quote(firstName)} (${quote(toPositionText(first))}) in ${quote(region)}. ${toDifference(difference)} If that is no mistake, nothing need be done; else write both alike, or so that people can tell them apart.`,
  NAME_MIXES_SCRIPTS: ({ name, scripts, codePoint, place }, quote) =>
    `the name ${quote(name)} mixes scripts that are not written together: ${toList(scripts)}. Character ${place}, ${codePoint}, does not belong. Is it a look-alike of the letter that was meant?`,
  SECRET_LITERAL: ({ key }, quote) =>
    `the key ${quote(key)} is secret, and its value stands here for everyone to read. Write a reference: ${REFERENCE_FORMS}. If this was the real secret, it is known now: rotate it.`,
  SECRET_ON_PUBLIC_KEY: ({ key }, quote) =>
    `found a reference to a secret, but ${quote(key)} is public. Write its value as text.`,
  REFERENCE_INVALID: ({ why }, quote) => REFERENCE_FAULTS[why](quote),
  REFERENCE_IN_LIST: () =>
    'found a reference to a secret as an item of a list, where it has no name to be compared by. Put it under a key of its own.',
  SECRET_UNSET: ({ variable, source }, quote) =>
    source === 'parameter'
      ? `the OOS parameter ${quote(variable)} does not exist in this region or is not encrypted. Create it, or correct the name.`
      : `the environment variable ${quote(variable)} is not set or empty. ${quote.isCommandLine ? 'Set it' : "Set it from a secret in the step's env"}, or correct the name.`,
  SECRET_UNFIT: ({ variable, source, why }, quote) =>
    `the value of ${source === 'parameter' ? 'the OOS parameter' : 'the environment variable'} ${quote(variable)} cannot be used: ${SECRET_FAULTS[why]}`,
}

/** What a placeholder stands for, in the words of the platform's console. */
const PLACEHOLDER_NAMES = {
  DingTalkClientId: 'the Client ID of the DingTalk app',
  DingTalkTemplateId: 'the id of a card template of that app',
}

const FIND_VALUES = 'https://github.com/acme/oos-chat-sync/blob/v1/docs/find-values.md'

const toQuestion = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean ${suggestion}?`

const toRenaming = (key: string, similar: string | undefined, quote: Speech): string =>
  similar === undefined ? '' : ` Did you mean it by ${quote(similar)}? Then rename that to ${key}.`

/** What to do where the kinds alone tell it. */
const toRetyping = (found: ValueKind, [only, ...others]: readonly ValueKind[]): string => {
  if (others.length > 0) return ''
  if (found === 'nothing' && only === 'list') return ' For none, write [].'
  return found === 'text' && only === 'number' ? ' Write it without quotes.' : ''
}

const toTimes = (count = 1): string => (count > 1 ? ` (${count} times, first here)` : '')

const toAlternatives = (kinds: readonly string[]): string => {
  const last = kinds.at(-1) ?? ''
  return kinds.length < 2 ? last : `${toList(kinds.slice(0, -1))} or ${last}`
}

/** What is taken for a sign of YAML, and what to do. */
const MISTAKEN: Readonly<
  Record<
    Extract<DiagnosticDetail, { readonly code: 'CHARACTER_MISTAKEN' }>['what'],
    { readonly found: string; readonly next: string }
  >
> = {
  blank: {
    found: 'found a blank that is no plain one, or a character that cannot be seen',
    next: 'Write plain blanks; if it belongs to the text, put the text in straight quotes.',
  },
  colon: { found: 'found a full-width colon after a key', next: 'Write a plain colon and a blank: key: value.' },
  comma: {
    found: 'found a full-width or ideographic comma between items',
    next: 'Write a plain comma; if it belongs to the text, put the text in straight quotes.',
  },
  quote: {
    found: 'found curly or full-width quotes around a value',
    next: 'Write straight ones, " or \'; if they belong to the text, put the text in straight quotes.',
  },
}

/** What a reference to a secret looks like. */
const REFERENCE_FORMS = '{ fromEnv: OOS_CHAT_SECRET_… } or { fromSecretParameter: … }'

/** What may stand at a place, with its article. */
const KINDS: Readonly<Record<ValueKind, string>> = {
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a mapping',
  nothing: 'nothing',
  number: 'a number',
  reference: 'a reference to a secret',
  text: 'a text',
}

/** What is wrong with the YAML, and what to do. */
const SYNTAX_PROBLEMS: Readonly<Record<SyntaxProblem, string>> = {
  'bad-escape':
    'this backslash begins no escape that YAML knows. Double it, or put the text in single quotes, where a backslash is a backslash.',
  'bad-indentation':
    'this line is not indented like its neighbours: members of a mapping, and items of a list, begin in one column.',
  'bracket-not-closed': 'this bracket is never closed, or what is in it is not indented. Close it.',
  'key-over-lines':
    'a key must stand on one line, with its colon. Is the colon missing, or the blank after it, or a quote?',
  'key-too-long': 'a key must not have more than 1024 characters.',
  'mapping-on-key-line':
    'what follows a key and its colon cannot be a mapping or hold a colon and a blank. Put a text with a colon in quotes; or is the next line indented too far?',
  'missing-character':
    'something is missing here: a colon and a blank after a key, a comma between items, or a dash before one; or this line is not indented like its neighbours.',
  'missing-comma': 'inside brackets and braces, a comma must stand between items: one is missing here.',
  'quote-not-closed': 'this quote is never closed. Close it; in single quotes, a quote is written twice.',
  'reserved-start': 'a text cannot begin with this character. Put it in quotes.',
  'tab-indentation': 'a tab cannot indent. Use blanks.',
  'unexpected-text':
    'this is not expected here. Look before it for a dash, colon or bracket that is missing, or for a quote inside quotes.',
}

/** What this format does without, and what to do instead. */
const FEATURES: Readonly<Record<YamlFeature, { readonly what: string; readonly next: string }>> = {
  alias: {
    what: 'an alias (*)',
    next: 'is not allowed: what is reviewed must be what is written. Write the value itself, or put a text that begins with * in quotes.',
  },
  anchor: { what: 'an anchor (&)', next: 'is not allowed. Remove it, or put a text that begins with & in quotes.' },
  directive: { what: 'a directive (%)', next: 'is not allowed: files are read as YAML 1.2. Remove the line.' },
  document: {
    what: 'a second document',
    next: 'begins here; only one is allowed. Move it to a file of its own: several may be given.',
  },
  'merge-key': { what: 'a merge key (<<)', next: 'is not allowed. Write the members themselves, or use defaults.' },
  tag: { what: 'a tag (!)', next: 'is not allowed. Remove it, or put a text that begins with ! in quotes.' },
}

/** What a text must be. */
const TEXT_RULES: Readonly<Record<TextRule, string>> = {
  'field-path': 'ramRole, resourceGroupId, or a path such as configuration.BotName or configuration["x.Name"]',
  name: '1 to 200 characters without line breaks and control characters, no blank at either end',
  'public-text': 'any text that is not empty',
  'ram-role': "a RAM role's name: 1 to 64 letters, digits and . - _",
  'ram-role-not-arn': "a RAM role's name, not its ARN",
  reason: '1 to 200 characters in one line, no blank at either end',
  region: 'a region id such as cn-hangzhou',
  'resource-group-id': 'a resource group id: rg- and up to 64 letters and digits',
  'secret-version': '1 to 128 characters',
}

/** Why something is no reference to a secret, and what to write. */
const REFERENCE_FAULTS: Readonly<Record<ReferenceFault, (quote: Speech) => string>> = {
  form: () =>
    `this is not a reference to a secret; allowed: ${REFERENCE_FORMS}, with no other key. If a real secret stands here, it is known now: rotate it.`,
  expression: ({ isCommandLine }) =>
    `expressions are not evaluated in this file. Write { fromEnv: OOS_CHAT_SECRET_… }, and set that variable ${isCommandLine ? 'in the environment' : "from the secret in the step's env"}.`,
  variable: () =>
    'the variable must be named OOS_CHAT_SECRET_ and 1 to 200 letters, digits or underscores: no other variable of the environment can be read. If a real secret stands here, it is known now: rotate it.',
  parameter: () =>
    "an OOS parameter's name has 1 to 180 letters, digits and / _ -, and does not begin with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS.",
}

/** Why a secret's value is refused, and what to do. */
const SECRET_FAULTS: Readonly<Record<SecretFault, string>> = {
  blank: 'it is blank. Set it to the secret.',
  'control-character': 'it holds a line break or another control character. Look for one at its end.',
  mask: 'it is only asterisks, the mask under which the API hides a value. Set it to the secret itself.',
  'too-short': 'it has fewer than 8 characters, too few to be kept out of logs.',
}
