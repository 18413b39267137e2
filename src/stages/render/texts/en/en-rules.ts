import type {
  ReferenceFault,
  SecretFault,
  SyntaxProblem,
  TextRule,
  ValueKind,
  YamlFeature,
} from '../../../../model/failure.ts'

/** What a reference to a secret looks like. */
export const REFERENCE_FORMS = '{ fromEnv: OOS_CHAT_SECRET_… } or { fromSecretParameter: … }'

/** What may stand at a place, with its article. */
export const KINDS: Readonly<Record<ValueKind, string>> = {
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a mapping',
  nothing: 'nothing',
  number: 'a number',
  reference: `a reference to a secret`,
  text: 'a text',
}

/** What is wrong with the YAML, and what to do. */
export const SYNTAX_PROBLEMS: Readonly<Record<SyntaxProblem, string>> = {
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
export const FEATURES: Readonly<Record<YamlFeature, { readonly what: string; readonly next: string }>> = {
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
export const TEXT_RULES: Readonly<Record<TextRule, string>> = {
  'field-path': 'ramRole, resourceGroupId, or a path such as configuration.BotName',
  name: '1 to 200 characters without line breaks and control characters, no blank at either end',
  'public-text': 'any text that is not empty',
  'ram-role': "a RAM role's name: 1 to 64 letters, digits and . - _",
  'ram-role-not-arn': "a RAM role's name, not its ARN",
  region: 'a region id such as cn-hangzhou',
  'resource-group-id': 'a resource group id: rg- and up to 64 letters and digits',
  'secret-version': '1 to 128 characters',
}

/** Why something is no reference to a secret, and what to write. */
export const REFERENCE_FAULTS: Readonly<Record<ReferenceFault, string>> = {
  form: `this is not a reference to a secret; allowed: ${REFERENCE_FORMS}, with no other key. If a real secret stands here, it is known now: rotate it.`,
  expression: `expressions are not evaluated in this file. Write { fromEnv: OOS_CHAT_SECRET_… }, and set that variable from the secret in the step's env.`,
  variable:
    'the variable must be named OOS_CHAT_SECRET_ and 1 to 200 letters, digits or underscores: no other variable of the workflow can be read. If a real secret stands here, it is known now: rotate it.',
  parameter:
    "an OOS parameter's name has 1 to 180 letters, digits and / _ -, and does not begin with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS.",
}

/** Why a secret's value is refused, and what to do. */
export const SECRET_FAULTS: Readonly<Record<SecretFault, string>> = {
  blank: 'it is blank. Set it to the secret.',
  'control-character': 'it holds a line break or another control character. Look for one at its end.',
  mask: 'it is only asterisks, the mask under which the API hides a value. Set it to the secret itself.',
  'too-short': 'it has fewer than 8 characters, too few to be kept out of logs.',
}
