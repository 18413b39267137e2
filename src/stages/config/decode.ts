import { toCodePoint } from '../../model/look-alikes.ts'
import type { SourceFile } from '../../ports.ts'
import { type Fault, type SourceText, type TextRange, toSourceText } from './fault.ts'
import { FILE_LIMIT_BYTES } from './limits.ts'

/** A file's text, or its errors; then the source is only used for their positions. */
interface Decoded {
  readonly source: SourceText
  readonly faults: readonly Fault[]
}

/** Decodes a file as strict UTF-8. A leading byte-order mark is dropped, and CRLF counts as LF. */
export const decodeFile = ({ file, bytes }: SourceFile): Decoded => {
  if (bytes.length > FILE_LIMIT_BYTES) {
    const detail = { code: 'FILE_TOO_LARGE', bytes: bytes.length, allowedBytes: FILE_LIMIT_BYTES } as const
    return { source: toSourceText(file, ''), faults: [{ detail, pointer: '', range: [0, 0] }] }
  }
  const whole = tryDecode(bytes)
  const source = toSourceText(file, (whole ?? decodeValidPart(bytes)).replaceAll('\r\n', '\n'))
  return { source, faults: whole === undefined ? [toEncodingFault(source.text)] : checkCharacters(source.text) }
}

/** The text before the first byte that is no UTF-8. The decoder does not tell where it failed: halving finds it. */
const decodeValidPart = (bytes: Uint8Array): string => {
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) invalid = middle
    else valid = middle
  }
  return tryDecode(bytes.subarray(0, valid), true) ?? ''
}

/** With `isPart`, bytes that end within a character are not at fault. */
const tryDecode = (bytes: Uint8Array, isPart = false): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart })
  } catch {
    return undefined
  }
}

const toEncodingFault = ({ length }: string): Fault => ({
  detail: { code: 'ENCODING_INVALID' },
  pointer: '',
  range: [length, length],
})

/*
 * Control characters save tab and line feed, characters that reorder text as it is shown (Unicode TR 36), line and
 * paragraph separators, which `"C:\Projects"` writes by mistake, byte-order marks, and what YAML 1.2 (5.1) forbids: halves
 * of surrogate pairs, U+FFFE and U+FFFF.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/gu

/** The forbidden characters of a text: one fault for each character, where it stands first. */
const checkCharacters = (text: string): readonly Fault[] => {
  const found = new Map<string, { first: number; count: number }>()
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    const entry = found.get(character)
    if (entry === undefined) found.set(character, { first: index, count: 1 })
    else entry.count += 1
  }
  return Array.from(found, ([character, { first, count }]) => toCharacterFault(character, count, [first, first + 1]))
}

const toCharacterFault = (character: string, count: number, range: TextRange): Fault => ({
  detail: { code: 'CHARACTER_FORBIDDEN', codePoint: toCodePoint(character), count },
  pointer: '',
  range,
})

/** Whether a decoded value holds such a character, and which; `range` is where the value stands. */
export const checkEscapes = (value: string, range: TextRange, pointer: string): readonly Fault[] =>
  checkCharacters(value).map(({ detail }) => ({ detail, pointer, range }))
