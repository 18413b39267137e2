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
    `the file has ${bytes} bytes; at most ${allowedBytes} are allowed. Split it: you can use several files.`,
  FILE_EMPTY: () =>
    'the file contains only comments and blank lines. If you want no chat configurations, write version: 1 and chatConfigurations: [].',
  ENCODING_INVALID: () => 'not valid UTF-8 from here on. Save the file as UTF-8.',
  CHARACTER_FORBIDDEN: ({ codePoint, count }) =>
    `the character ${codePoint}${toTimes(count)} is not allowed: it is invisible, changes how text is displayed, or is not a valid character. Remove it.`,
  CHARACTER_MISTAKEN: ({ what, codePoint }) => {
    const { found, next } = MISTAKEN[what]
    return `${found} (${codePoint}), which YAML reads as part of the text. ${next}`
  },
  YAML_SYNTAX: ({ problem }) => `not valid YAML: ${SYNTAX_PROBLEMS[problem]}`,
  YAML_FEATURE_FORBIDDEN: ({ feature, count }) => {
    const { what, next } = FEATURES[feature]
    return `${what}${toTimes(count)} ${next}`
  },
  KEY_DUPLICATE: ({ key, firstLine }, quote) =>
    `duplicate key ${quote(key)}, first used in line ${firstLine}. Keep one of the two.`,
  KEY_NOT_TEXT: () => 'this key is not a string. Put it in quotes.',
  KEY_UNKNOWN: ({ key, allowed, suggestion }, quote) =>
    `unknown key ${quote(key)}; allowed: ${toList(allowed)}.${toQuestion(suggestion)}`,
  KEY_RESERVED: ({ key }, quote) =>
    `the key ${quote(key)} is not allowed: the name is reserved by programs. Remove it.`,
  KEY_MISSING: ({ key, similar }, quote) => `${key} is missing.${toRenaming(key, similar, quote) || ' Add it.'}`,
  KEY_RECOMMENDED: ({ key, similar }, quote) =>
    `${key} is missing: it is not required, but most bots need it.${toRenaming(key, similar, quote) || ` Add it, or list configuration.${key} under ignore.`}`,
  NESTING_TOO_DEEP: ({ allowed }) => `mappings and lists are nested more than ${allowed} levels deep.`,
  TOO_MANY_KEYS: ({ found, allowed }) =>
    `the mapping has ${toCount(found, 'key')}; at most ${allowed} are allowed. This is the first key over the limit.`,
  TOO_MANY_CONFIGURATIONS: ({ found, allowed }) =>
    `the list has ${toCount(found, 'chat configuration')}; at most ${allowed} are allowed in one file, and this is the first over the limit. Move some to another file: you can use several files.`,
  TOO_MANY_FAULTS: ({ count }) =>
    `${toCount(count, 'more error')} from here on ${count === 1 ? 'is' : 'are'} not listed. Correct the ones above first: many may have the same cause.`,
  TOO_MANY_VALUES: ({ allowedTokens }) =>
    `the file has too many keys and values: at most ${allowedTokens} words, symbols and line breaks are allowed in one file. Split it: you can use several files.`,
  TYPE_WRONG: ({ found, allowed, values }) =>
    `found ${KINDS[found]}; allowed: ${values === undefined ? toAlternatives(allowed.map((kind) => KINDS[kind])) : toList(values)}.${toRetyping(found, allowed)}`,
  VALUE_NOT_ALLOWED: ({ found, allowed, suggestion }, quote) =>
    `found ${quote(found)}; allowed: ${toList(allowed)}.${toQuestion(suggestion)}`,
  TEXT_INVALID: ({ found, rule, suggestion }, quote) =>
    `found ${quote(found)}; allowed: ${TEXT_RULES[rule]}.${toQuestion(suggestion && quote(suggestion))}`,
  TEXT_NOT_QUOTED: ({ found, number }, quote) =>
    `found ${quote(found)} without quotes; some YAML parsers do not read this as a string. Add quotes${number === undefined ? '' : `, or write ${number} if you mean a number`}.`,
  TEXT_LINE_END: () =>
    'the string ends with a line break, which is part of the value here. Write it on the same line as its key, without | or >.',
  TEXT_MASKED: () =>
    'found only asterisks: this is the mask that the API shows instead of a secret, and it is never written back. Write the value, or for a secret a reference.',
  PLACEHOLDER: ({ found, of }, quote) =>
    `found the placeholder ${quote(found)}. Replace it with ${PLACEHOLDER_NAMES[of]}.`,
  VERSION_UNKNOWN: ({ found, known }, quote) =>
    `unknown file format version ${quote(found)}; known: ${toList(known.map(String))}. The rest of the file was not checked.`,
  REGION_MISSING: ({ count }, quote) =>
    `${count === 0 ? 'the list is empty and has no region' : `no region is set for ${toCount(count, 'chat configuration')}, starting with this one`}. Write region: at the top of the file${count === 0 ? '' : ' or in the chat configuration'}, or set ${toInput('region', quote)}.`,
  NAME_DUPLICATE: ({ name, region, first, firstName }, quote) =>
    firstName === undefined
      ? `the name ${quote(name)} is already used in ${quote(region)} at ${quote(toPositionText(first))}. Names must be unique within a region.`
      : `the name ${quote(name)} differs from ${quote(firstName)} (${quote(toPositionText(first))}) in ${quote(region)} only in letter case or Unicode form. Choose names that people can tell apart.`,
  NAME_REMOVED: ({ name, region, first }, quote) =>
    `${quote(name)} in ${quote(region)} is listed both under removed and, at ${quote(toPositionText(first))}, under chatConfigurations. Keep one of the two: an entry under removed releases the configuration.`,
  NAME_CHARACTER: ({ what, codePoint, place }) =>
    `character ${place} of the name is ${codePoint}, ${what === 'blank' ? 'which looks like a space but is not one' : 'which is invisible'}. Remove it${what === 'blank' ? ', or use a plain space' : '; it is allowed only within an emoji'}.`,
  NAME_CONFUSABLE: ({ name, region, first, firstName, ...difference }, quote) =>
    `the name ${quote(name)} can be mistaken for ${quote(firstName)} (${quote(toPositionText(first))}) in ${quote(region)}. ${toDifference(difference)} If this is intended, ignore this warning; otherwise write both names the same, or choose names that people can tell apart.`,
  NAME_MIXES_SCRIPTS: ({ name, scripts, codePoint, place }, quote) =>
    `the name ${quote(name)} mixes scripts that are not normally used together: ${toList(scripts)}. Character ${place}, ${codePoint}, is the odd one out. Is it a look-alike of the letter you meant?`,
  SECRET_LITERAL: ({ key }, quote) =>
    `the key ${quote(key)} is secret, but its value is written here in clear text. Write a reference: ${REFERENCE_FORMS}. ${LEAKED}`,
  SECRET_ON_PUBLIC_KEY: ({ key }, quote) =>
    `found a reference to a secret, but ${quote(key)} is public. Write its value as a string.`,
  REFERENCE_INVALID: ({ why }, quote) => REFERENCE_FAULTS[why](quote),
  REFERENCE_IN_LIST: () =>
    'found a reference to a secret as a list item, where it has no name to compare it by. Put it under its own key.',
  SECRET_UNSET: ({ variable, source }, quote) =>
    source === 'parameter'
      ? `the OOS parameter ${quote(variable)} does not exist in this region or is not encrypted. Create it, or correct the name.`
      : `the environment variable ${quote(variable)} is unset or empty. ${quote.isCommandLine ? 'Set it' : "Set it from a secret in the step's env"}, or correct the name.`,
  SECRET_UNFIT: ({ variable, source, why }, quote) =>
    `the value of ${source === 'parameter' ? 'the OOS parameter' : 'the environment variable'} ${quote(variable)} is not a usable secret: ${SECRET_FAULTS[why]}`,
}

/** What a placeholder stands for, in the words of the platform's console. */
const PLACEHOLDER_NAMES = {
  DingTalkClientId: 'the Client ID of the DingTalk app',
  DingTalkTemplateId: 'the id of a card template of that app',
  Fields: 'the fields that an export of such a bot shows',
}

const toQuestion = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean ${suggestion}?`

const toRenaming = (key: string, similar: string | undefined, quote: Speech): string =>
  similar === undefined ? '' : ` Did you mean ${quote(similar)}? Rename it to ${key}.`

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
    found: 'found a special space or an invisible character',
    next: 'Use plain spaces; if it belongs to the value, put the value in straight quotes.',
  },
  colon: { found: 'found a full-width colon after a key', next: 'Write a plain colon and a space: key: value.' },
  comma: {
    found: 'found a full-width or ideographic comma between items',
    next: 'Use a plain comma; if it belongs to the value, put the value in straight quotes.',
  },
  quote: {
    found: 'found curly or full-width quotes around a value',
    next: 'Use straight quotes, " or \'; if the quotes belong to the value, put the value in straight quotes.',
  },
}

const LEAKED = 'If this is a real secret, it has leaked: rotate it.'

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
  text: 'a string',
}

/** What is wrong with the YAML, and what to do. */
const SYNTAX_PROBLEMS: Readonly<Record<SyntaxProblem, string>> = {
  'bad-escape':
    'this backslash does not start an escape sequence that YAML knows. Double it, or put the string in single quotes, where a backslash is literal.',
  'bad-indentation':
    'this line is not indented like the lines around it: members of a mapping, and items of a list, start in the same column.',
  'bracket-not-closed': 'this bracket is not closed, or its content is not indented. Close it.',
  'key-over-lines': 'a key and its colon must be on one line. Is the colon, the space after it, or a quote missing?',
  'key-too-long': 'a key can have at most 1024 characters.',
  'mapping-on-key-line':
    'a value on the same line as its key cannot be a mapping or contain a colon and a space. Put a string that contains a colon in quotes; or is the next line indented too far?',
  'missing-character':
    'something is missing here: a colon and a space after a key, a comma between items, or a dash before one; or this line is not indented like the lines around it.',
  'missing-comma': 'inside brackets and braces, items need a comma between them: one is missing here.',
  'quote-not-closed': 'this quote is not closed. Close it; inside single quotes, write a single quote twice.',
  'reserved-start': 'a string cannot start with this character. Put it in quotes.',
  'tab-indentation': 'tabs cannot be used for indentation. Use spaces.',
  'unexpected-text':
    'unexpected text. Check whether a dash, colon or bracket is missing before it, or whether there is a quote inside quotes.',
}

/** What this format does without, and what to do instead. */
const FEATURES: Readonly<Record<YamlFeature, { readonly what: string; readonly next: string }>> = {
  alias: {
    what: 'an alias (*)',
    next: 'is not allowed: reviewers must see what is written. Write the value itself, or put a string that starts with * in quotes.',
  },
  anchor: { what: 'an anchor (&)', next: 'is not allowed. Remove it, or put a string that starts with & in quotes.' },
  directive: { what: 'a directive (%)', next: 'is not allowed: files are read as YAML 1.2. Remove the line.' },
  document: {
    what: 'a second document',
    next: 'starts here; only one is allowed. Move it to its own file: you can use several files.',
  },
  'merge-key': { what: 'a merge key (<<)', next: 'is not allowed. Write the members themselves, or use defaults.' },
  tag: { what: 'a tag (!)', next: 'is not allowed. Remove it, or put a string that starts with ! in quotes.' },
}

/** What a text must be. */
const TEXT_RULES: Readonly<Record<TextRule, string>> = {
  'field-path': 'ramRole, resourceGroupId, or a path such as configuration.BotName or configuration["x.Name"]',
  name: '1 to 200 characters without line breaks or control characters, no leading or trailing blanks',
  'public-text': 'any string that is not empty',
  'ram-role': "a RAM role's name: 1 to 64 letters, digits and . - _",
  'ram-role-not-arn': "a RAM role's name, not its ARN",
  reason: '1 to 200 characters on one line, no leading or trailing blanks',
  region: 'a region id such as cn-hangzhou',
  'resource-group-id': 'a resource group id: rg- and up to 64 letters and digits',
  'secret-version': '1 to 128 characters',
}

/** Why something is no reference to a secret, and what to write. */
const REFERENCE_FAULTS: Readonly<Record<ReferenceFault, (quote: Speech) => string>> = {
  form: () => `not a valid reference to a secret; allowed: ${REFERENCE_FORMS}, with no other key. ${LEAKED}`,
  expression: ({ isCommandLine }) =>
    `expressions are not evaluated in this file. Write { fromEnv: OOS_CHAT_SECRET_… }, and set that variable ${isCommandLine ? 'in the environment' : "from the secret in the step's env"}.`,
  variable: () =>
    `the variable name must be OOS_CHAT_SECRET_ followed by 1 to 200 letters, digits or underscores: no other environment variable can be read. ${LEAKED}`,
  parameter: () =>
    'the name of an OOS parameter has 1 to 180 letters, digits and / _ -, and does not start with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS.',
}

/** Why a secret's value is refused, and what to do. */
const SECRET_FAULTS: Readonly<Record<SecretFault, string>> = {
  blank: 'it is blank. Set it to the secret.',
  'control-character': 'it contains a line break or another control character. Check its end.',
  mask: 'it consists of asterisks, the mask that the API shows instead of a secret. Set it to the secret itself.',
  'too-short': 'it has fewer than 8 characters, too few to be masked reliably in logs.',
}
