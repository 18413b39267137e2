import type { SourceFile } from '../../ports.ts'
import { checkCharacters } from './characters.ts'
import type { Fault } from './fault.ts'
import { FILE_LIMIT_BYTES } from './limits.ts'
import { type SourceText, toSourceText } from './source-text.ts'

/** A file's text, or why it has none; with faults the source serves for their positions alone. */
export interface Decoded {
  readonly source: SourceText
  readonly faults: readonly Fault[]
}

/** Decodes a file as strict UTF-8. A leading byte-order mark is dropped, and CRLF counts as LF. */
export const decodeFile = ({ file, bytes }: SourceFile): Decoded => {
  if (bytes.length > FILE_LIMIT_BYTES) {
    const detail = { code: 'FILE_TOO_LARGE', bytes: bytes.length, allowedBytes: FILE_LIMIT_BYTES } as const
    return { source: toSourceText(file, ''), faults: [{ detail, pointer: '', range: [0, 0] }] }
  }
  const decoded = decodeText(bytes)
  const source = toSourceText(file, decoded.text.replaceAll('\r\n', '\n'))
  return { source, faults: decoded.isWhole ? checkCharacters(source.text) : [toEncodingFault(source.text)] }
}

const decodeText = (bytes: Uint8Array): { readonly text: string; readonly isWhole: boolean } => {
  const whole = tryDecode(bytes)
  return whole === undefined ? { text: decodeValidPart(bytes), isWhole: false } : { text: whole, isWhole: true }
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
