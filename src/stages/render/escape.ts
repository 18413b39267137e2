/*
 * The one place where foreign text is made harmless. Two steps: first every character that cannot be seen, or that
 * reorders others, is written out (`\n`, `\u202e`); then what the medium would act on is disarmed.
 *
 * No library does the second step: HTML escapers leave Markdown active, Markdown escapers leave HTML, mentions and issue
 * numbers, which GitHub finds after rendering and everywhere but in <code>.
 */

import { toUnicodePattern } from '../../model/unicode-pattern.ts'

/** Text that went through {@link toVisibleText} or {@link toVisibleJson}: fit for the second step, no more to be written out. */
export type Visible = string & { readonly visible: true }

/** How many characters of a name, a path or a code are shown unless a limit is given. */
const NAME_LIMIT_CHARACTERS = 300

/** Stands where a text was cut. */
export const ELLIPSIS = '…'

/** Most texts: every character of them can be seen, and none is a backslash. */
const PLAIN = /^[ -[\]-~]*$/
const ASCII = /^[\0-\x7F]*$/
const ASCII_ACTIVE = /[^A-Za-z0-9 -]/g
const toActive = toUnicodePattern(String.raw`[^\p{L}\p{M}\p{N} -]`, 'gu')
const toUnseen = toUnicodePattern(
  String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}`,
  'u',
)
const SHORT_FORMS = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])
const JSON_TOKEN = /\\u[0-9a-f]{4}|\\.|./gsu

/** The visible form of a foreign text, cut after `limit` characters. A backslash is doubled, so that no two texts look alike. */
export const toVisibleText = (text: string, limit = NAME_LIMIT_CHARACTERS): Visible => {
  if (text.length <= limit && PLAIN.test(text)) return text as Visible
  const shown: string[] = []
  for (const character of text) {
    if (shown.length === limit) return `${shown.join('')}${ELLIPSIS}` as Visible
    shown.push(character === '\\' ? '\\\\' : toVisibleCharacter(character))
  }
  return shown.join('') as Visible
}

/** The visible form of JSON text as a list of characters and escape sequences, none of which may be cut in two. */
export const toVisibleJson = (json: string): readonly Visible[] =>
  PLAIN.test(json)
    ? (json.split('') as Visible[])
    : Array.from(json.matchAll(JSON_TOKEN), ([token]) => toVisibleCharacter(token))

/** Markdown for visible text, inert wherever it stands: in a paragraph, a table, a heading, an alert or raw HTML. */
export const toCode = (text: Visible): string => `<code>${toReferences(text)}</code>`

/** Markdown for foreign text, cut after `limit` characters. */
export const toInlineCode = (text: string, limit?: number): string => toCode(toVisibleText(text, limit))

/** Visible text for a log line: the runner acts on `::` at the start of a line and on `##[` anywhere. */
export const toLogLine = (text: Visible): string => text.replace(/#(?=#)/g, '#\\').replace(/^( *):/, '$1\\:')

/** Foreign text for a log line, cut after `limit` characters. */
export const toLogText = (text: string, limit?: number): string => toLogLine(toVisibleText(text, limit))

/** Foreign text in double quotes for a log line, where it would otherwise run into the sentence around it. */
export const toLogQuote = (text: string): string => `"${toLogText(text)}"`

/** Every form in which a text may be shown as a whole: what must be masked where the text is a secret. */
export const listShownForms = (text: string): readonly string[] => {
  const json = toVisibleJson(JSON.stringify(text)).slice(1, -1).join('') as Visible
  const forms = [toVisibleText(text, Number.POSITIVE_INFINITY), json]
  return [...new Set(forms.flatMap((form) => [form, toLogLine(form), toReferences(form)]))]
}

const toReferences = (text: Visible): string => text.replace(ASCII.test(text) ? ASCII_ACTIVE : toActive(), toReference)

/** GitHub looks for mail addresses in text nodes after resolving references, even in <code>: a comment parts the node. */
const toReference = (character: string): string =>
  character === '@' ? '<!-- -->&#64;' : `&#${character.codePointAt(0)};`

/** For one character; an escape sequence of JSON can be seen as it is. */
const toVisibleCharacter = (character: string): Visible => {
  if (PLAIN.test(character) || !toUnseen().test(character)) return character as Visible
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  const written = hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
  return (SHORT_FORMS.get(character) ?? written) as Visible
}
