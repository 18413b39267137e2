import { Scalar } from 'yaml'
import type { DiagnosticDetail } from '../../model/diagnostic.ts'
import { listHidden, toCodePoint } from '../../model/look-alikes.ts'
import type { Fault, SourceText, TextRange } from './fault.ts'
import { toLastKey, toNodeRange } from './locate.ts'

/*
 * Characters that look like YAML syntax but are not: what a Chinese keyboard or a word processor inserts for a quote, a
 * colon, a comma or a blank. A parser reads them as part of the text, and reports an error far away, or never.
 */

type Mistaken = Extract<DiagnosticDetail, { readonly code: 'CHARACTER_MISTAKEN' }>['what']

/** Blanks that YAML reads as letters. */
const BLANKS = '\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000'
const COLONS = '\\uFE55\\uFF1A'
const COMMAS = '\\u3001\\uFE50\\uFF0C\\uFF64'
const KEY = '[A-Za-z_][\\w.-]*'

/** Whether a text contains such characters: hardly any does. */
const ODD = /[^\x00-\x7F]/
const OPENING = /^[\u00AB\u2018\u201A-\u201C\u201E\u201F\u300C\u300E\uFF02\uFF07]/
const CLOSING = /[\u00BB\u2018-\u201B\u201C-\u201F\u300D\u300F\uFF02\uFF07]$/
const BLANK_AT_START = new RegExp(`^-?[${BLANKS}]`)
const BLANK_AT_END = new RegExp(`[${BLANKS}]$`)
const COMMA = new RegExp(`[${COMMAS}]`)
const COLON_AFTER_KEY = new RegExp(`^${KEY}[${COLONS}]`)
const COLON_AFTER_KNOWN_KEY = new RegExp(
  `^(?:version|region|defaults|chatConfigurations|removed|reason|name|type|ramRole|resourceGroupId|configuration|secretVersion|ignore|fromEnv|fromSecretParameter|DingTalk\\w+|BotName)\\s*[${COLONS}]`,
)

const REFERENCE = /\/(?:fromEnv|fromSecretParameter)$/

/** Where a scalar stands. */
interface ScalarPlace {
  readonly pointer: string
  /** In brackets, where a comma separates items. */
  readonly isFlowItem: boolean
  /** Under a secret key: only a reference is allowed there, and any string is an error. */
  readonly isSecret: boolean
}

/** Where any text may stand, and a number is as good as a text. */
export const isFree = (pointer: string): boolean => /^\/chatConfigurations\/\d+\/configuration\//.test(pointer)

/** Look-alike characters in a value; the value then counts as invalid. Quotes make it valid. */
export const checkValueCharacters = (source: SourceText, node: Scalar.Parsed, place: ScalarPlace): readonly Fault[] => {
  const { value } = node
  if (typeof value !== 'string' || (place.isSecret && !REFERENCE.test(place.pointer))) return []
  const mistaken = node.type === Scalar.PLAIN && ODD.test(value) ? findMistaken(value, place) : undefined
  if (mistaken !== undefined) return [toMistaken(source, node, mistaken, place.pointer)]
  if (isName(place.pointer)) return listNameFaults(source, node, value, place.pointer)
  const isLong = value.endsWith('\n') && isOneLine(place.pointer)
  return isLong ? [{ detail: { code: 'TEXT_LINE_END' }, pointer: place.pointer, range: toNodeRange(node) }] : []
}

/** Look-alike characters in a plain key. `isAlone` if no value follows it. */
export const checkKeyCharacters = (
  source: SourceText,
  node: Scalar.Parsed & { readonly value: string },
  pointer: string,
  isAlone: boolean,
): readonly Fault[] => {
  const { value } = node
  if (node.type !== Scalar.PLAIN || !ODD.test(value)) return []
  const found = isAlone ? (COLON_AFTER_KEY.exec(value) ?? undefined) : undefined
  const mistaken = findBlank(value) ?? (found && { what: 'colon' as const, character: found[0].slice(-1) })
  return mistaken === undefined ? [] : [toMistaken(source, node, mistaken, pointer)]
}

interface Found {
  readonly what: Mistaken
  readonly character: string
}

const findMistaken = (value: string, { pointer, isFlowItem }: ScalarPlace): Found | undefined => {
  const blank = isName(pointer) ? undefined : findBlank(value)
  if (blank !== undefined) return blank
  const [opening = ''] = OPENING.exec(value) ?? []
  if (opening !== '' && CLOSING.test(value)) return { what: 'quote', character: opening }
  const [comma = ''] = isFlowItem ? (COMMA.exec(value) ?? []) : []
  if (comma !== '') return { what: 'comma', character: comma }
  const [start = ''] = isFree(pointer) || isName(pointer) ? [] : (COLON_AFTER_KNOWN_KEY.exec(value) ?? [])
  return start === '' ? undefined : { what: 'colon', character: start.slice(-1) }
}

const findBlank = (value: string): Found | undefined => {
  const [start = ''] = BLANK_AT_START.exec(value) ?? BLANK_AT_END.exec(value) ?? []
  return start === '' ? undefined : { what: 'blank', character: start.slice(-1) }
}

const toMistaken = (source: SourceText, node: Scalar.Parsed, { what, character }: Found, pointer: string): Fault => ({
  detail: { code: 'CHARACTER_MISTAKEN', what, codePoint: toCodePoint(character) },
  pointer,
  range: toPlace(source, node, character),
})

/** Where a character stands within a scalar; the scalar as a whole where it is written by an escape. */
const toPlace = ({ text }: SourceText, node: Scalar.Parsed, character: string): TextRange => {
  const [start, end] = toNodeRange(node)
  const at = text.indexOf(character, start)
  return at === -1 || at >= end ? [start, end] : [at, at + character.length]
}

const isName = (pointer: string): boolean =>
  pointer.endsWith('/name') && /^\/(?:chatConfigurations|removed)\/\d+\/name$/.test(pointer)

const listNameFaults = (source: SourceText, node: Scalar.Parsed, name: string, pointer: string): readonly Fault[] => {
  if (name.endsWith('\n')) return [{ detail: { code: 'TEXT_LINE_END' }, pointer, range: toNodeRange(node) }]
  return listHidden(name).map(({ kind, codePoint, place, character }) => ({
    detail: { code: 'NAME_CHARACTER', what: kind, codePoint, place },
    pointer,
    range: toPlace(source, node, character),
  }))
}

/** Ids and the format's own texts have one line; a text in a configuration may have many. */
const isOneLine = (pointer: string): boolean =>
  !isFree(pointer) || /^(?:fromEnv|fromSecretParameter|BotName|.*id)$/i.test(toLastKey(pointer))

/** Searches invalid YAML; quoted strings and comments are ignored. */
const NOT_LOOKED_AT = /"[^"\n]*"|'[^'\n]*'|(?:^|\s)#[^\n]*/gm
const SIGNS: readonly (readonly [Mistaken, RegExp])[] = [
  ['colon', new RegExp(`(?:^[ \\-${BLANKS}]*|[{,${COMMAS}]\\s*)${KEY}\\s*([${COLONS}])`, 'gm')],
  ['comma', new RegExp(`([${COMMAS}])\\s*${KEY}\\s*[:${COLONS}]`, 'gm')],
  ['blank', new RegExp(`(?:^[ \\-]*|^[ \\-]*${KEY}:)([${BLANKS}])`, 'gm')],
]

/** In invalid YAML: characters that were probably meant as syntax, each kind at its first place. */
export const findMistakenSigns = (text: string): readonly Fault[] => {
  if (!ODD.test(text)) return []
  const bare = text.replace(NOT_LOOKED_AT, (part) => ' '.repeat(part.length))
  return SIGNS.flatMap(([what, pattern]): readonly Fault[] => {
    const [found] = bare.matchAll(pattern)
    const character = found?.[1]
    if (found === undefined || character === undefined) return []
    const at = found.index + found[0].lastIndexOf(character)
    const detail = { code: 'CHARACTER_MISTAKEN', what, codePoint: toCodePoint(character) } as const
    return [{ detail, pointer: '', range: [at, at + character.length] }]
  })
}
