import { CONFUSABLES } from './confusables.gen.ts'
import { once } from './once.ts'
import { toUnicodePattern } from './unicode-pattern.ts'

/** A character in a name that is invisible, or that looks like a blank but is not one. */
export interface HiddenCharacter {
  readonly kind: 'invisible' | 'blank'
  /** Such as `U+200B`. */
  readonly codePoint: string
  /** Which character of the name it is, counted from 1. */
  readonly place: number
  readonly character: string
}

/** Nearly every name matches: for these, no Unicode set is built. */
const ASCII = /^[\x20-\x7E]*$/

const PICTURE = String.raw`\p{Extended_Pictographic}`
const FORM = String.raw`[\uFE0F\p{Emoji_Modifier}]`
const JOINED = String.raw`${PICTURE}${FORM}?(?:\u200D${PICTURE}${FORM}?)+`

const toPieces = toUnicodePattern(String.raw`${JOINED}|\p{RGI_Emoji}|.`, 'gsv')
const toEmoji = toUnicodePattern(String.raw`^\p{RGI_Emoji}$`, 'v')
const toUnqualified = toUnicodePattern(String.raw`(?!\p{Emoji_Presentation})${PICTURE}(?!${FORM})`, 'gu')

/** Every character of a text, but an emoji, which may be a sequence of characters with joiners, as one. */
const listPieces = (text: string): readonly string[] =>
  (text.match(toPieces()) ?? []).flatMap((piece) => (toEmoji().test(toQualified(piece)) ? piece : [...piece]))

/** An emoji with the selectors that many keyboards leave out of a sequence: it is shown as the same. */
const toQualified = (piece: string): string => piece.replace(toUnqualified(), '$&\uFE0F')

/** What is shown as nothing: all that Unicode lets be ignored, formats, what stands for an object, and letters that are empty by design. */
const toInvisible = toUnicodePattern(
  String.raw`^[\p{Default_Ignorable_Code_Point}\p{Cf}\uFFFC\u{16FE4}\u{1D159}]$`,
  'u',
)

/** What is shown as an empty place, but the one blank of the keyboard, and what ends lines: that is refused as such. */
const toBlank = toUnicodePattern(String.raw`^[[\p{Zs}\u2800]--[ ]]$`, 'v')

const toKind = (character: string): HiddenCharacter['kind'] | undefined =>
  toBlank().test(character) ? 'blank' : toInvisible().test(character) ? 'invisible' : undefined

/** The characters of a name that look like nothing or like a blank, each where it stands first. */
export const listHidden = (name: string): readonly HiddenCharacter[] => {
  if (ASCII.test(name) || ![...name].some(toKind)) return []
  const found = new Map<string, HiddenCharacter>()
  let place = 0
  for (const piece of listPieces(name)) {
    const kind = toKind(piece)
    if (kind !== undefined && !found.has(piece)) {
      found.set(piece, { kind, codePoint: toCodePoint(piece), place: place + 1, character: piece })
    }
    place += [...piece].length
  }
  return [...found.values()]
}

/** A character's number as it is usually written, such as `U+00A0`. */
export const toCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Where a name leaves its script. */
export interface ScriptMix {
  /** The scripts, by Unicode's names. */
  readonly scripts: readonly string[]
  /** The first character that does not belong. */
  readonly character: string
  readonly codePoint: string
  readonly place: number
}

/** What is written side by side, in names as anywhere: all of East Asia, with Latin. */
const TOGETHER = ['Latin', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo']

/** The other scripts in daily use (UAX 31, table 5), and some whose letters look like Latin ones. */
const OTHERS = [
  ...['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Georgian', 'Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
  ...['Thai', 'Lao', 'Tibetan', 'Myanmar', 'Khmer', 'Mongolian', 'Ethiopic', 'Lisu', 'Tifinagh'],
]

/** A letter of another script: it is used with letters of the same script. */
const RARE = 'another'

const toProperty = (script: string): string => `\\p{scx=${script}}`

/** Of names as most are: the sets of all other scripts cost milliseconds of a start. */
const toTogether = toUnicodePattern(`^[${['Common', 'Inherited', ...TOGETHER].map(toProperty).join('')}]*$`, 'u')

const GROUPS: readonly (readonly string[])[] = [TOGETHER, ...[...OTHERS, RARE].map((script) => [script])]

/** Where a name mixes scripts that are not written together, as `оps` does whose first letter is Cyrillic. */
export const findScriptMix = (name: string): ScriptMix | undefined => {
  if (ASCII.test(name) || toTogether().test(name)) return undefined
  const letters = [...name].flatMap((character, index) => {
    const scripts = listScripts(character)
    return scripts === undefined ? [] : [{ character, place: index + 1, scripts }]
  })
  const fits = (group: readonly string[]) => (letter: { readonly scripts: readonly string[] }) =>
    letter.scripts.some((script) => group.includes(script))
  if (GROUPS.some((group) => letters.every(fits(group)))) return undefined
  const usual = letters.some(fits(TOGETHER)) ? TOGETHER : (letters[0]?.scripts ?? [])
  const odd = letters.find((letter) => !fits(usual)(letter))
  if (odd === undefined) return undefined
  const { character, place } = odd
  const scripts = [...new Set(letters.flatMap((letter) => letter.scripts.slice(0, 1)))]
  return { scripts, character, codePoint: toCodePoint(character), place }
}

const toShared = toUnicodePattern(String.raw`[\p{scx=Common}\p{scx=Inherited}]`, 'u')
const TESTS = [...TOGETHER, ...OTHERS].map((script) => [script, toUnicodePattern(toProperty(script), 'u')] as const)

/** The scripts that a character is used in; undefined for one of all. */
const listScripts = (character: string): readonly string[] | undefined => {
  if (toShared().test(character)) return undefined
  const found = TESTS.flatMap(([script, toTest]) => (toTest().test(character) ? script : []))
  return found.length === 0 ? [RARE] : found
}

/** Names that this makes equal differ in letter case or Unicode form alone. Upper case first: it joins ß and SS. */
export const foldCase = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')

/** What of ASCII looks like something else of ASCII. */
const ASCII_TWINS: Readonly<Record<string, string>> = { 0: 'O', 1: 'l', I: 'l', '|': 'l', m: 'rn' }
const HAS_TWIN = /[01I|m]/g

const toIgnored = toUnicodePattern(String.raw`\p{Default_Ignorable_Code_Point}`, 'gu')

/** Names that this makes equal could be taken for each other: the skeleton of Unicode's UTS 39, and letter case aside. */
export const toSkeleton = (name: string): string => {
  const isAscii = ASCII.test(name)
  const plain = isAscii ? name : toPlain(name)
  const text = plain.replace(HAS_TWIN, (part) => ASCII_TWINS[part] ?? part)
  // Pages show several blanks as one.
  const seen = text.replace(/ {2,}/g, ' ')
  return foldCase(isAscii ? seen : seen.replace(toIgnored(), ''))
}

const toPlain = (name: string): string =>
  Array.from(name.normalize('NFKC').normalize('NFD'), (character) => listTwins().get(character) ?? character).join('')

/** Where a name first differs from another one, and by what; a name that ends there has no character. */
export interface NameDifference {
  readonly place: number
  readonly codePoint?: string
  readonly otherCodePoint?: string
}

/** The first character in which a name differs from one that looks like it. */
export const findDifference = (name: string, other: string): NameDifference => {
  const [characters, others] = [[...name], [...other]]
  const at = characters.findIndex((character, index) => character !== others[index])
  const index = at === -1 ? characters.length : at
  const [found, meant] = [characters[index], others[index]]
  return {
    place: index + 1,
    ...(found !== undefined && { codePoint: toCodePoint(found) }),
    ...(meant !== undefined && { otherCodePoint: toCodePoint(meant) }),
  }
}

/** The table, unpacked when the first name needs it: each line a text, and the distances from code point to code point. */
const listTwins = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      CONFUSABLES.flatMap((line) => {
        const [target = '', ...distances] = line.split(' ')
        let point = 0
        return distances.map((distance) => {
          point += Number.parseInt(distance, 36)
          return [String.fromCodePoint(point), target] as const
        })
      }),
    ),
)
