import type { Fault } from './fault.ts'
import type { TextRange } from './source-text.ts'

/*
 * Control characters save tab and line feed, characters that reorder text as it is shown (Unicode TR 36), line and
 * paragraph separators, which `"C:\Projects"` writes by mistake, byte-order marks, and what YAML 1.2 (5.1) forbids: halves
 * of surrogate pairs, U+FFFE and U+FFFF.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Surrogate}]/gu

/** The forbidden characters of a text: one fault for each character, where it stands first. */
export const checkCharacters = (text: string): readonly Fault[] => {
  const found = new Map<string, { first: number; count: number }>()
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    const entry = found.get(character)
    if (entry === undefined) found.set(character, { first: index, count: 1 })
    else entry.count += 1
  }
  return Array.from(found, ([character, { first, count }]) => toFault(character, count, [first, first + 1]))
}

/** Whether a decoded value holds such a character, and which; `range` is where the value stands. */
export const checkEscapes = (value: string, range: TextRange, pointer: string): readonly Fault[] =>
  checkCharacters(value).map(({ detail }) => ({ detail, pointer, range }))

const toFault = (character: string, count: number, range: TextRange): Fault => {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return { detail: { code: 'CHARACTER_FORBIDDEN', codePoint: `U+${hex.padStart(4, '0')}`, count }, pointer: '', range }
}
