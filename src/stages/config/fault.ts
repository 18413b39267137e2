import { LineCounter } from 'yaml'
import type { Diagnostic, DiagnosticDetail } from '../../model/diagnostic.ts'
import type { Position } from '../../model/key.ts'
import { FOUND_LIMIT_CHARACTERS } from './limits.ts'

/** A fault while its file is being read. */
export interface Fault {
  readonly detail: DiagnosticDetail
  /** JSON pointer (RFC 6901) to the value or the mapping at fault; empty for the file as a whole. */
  readonly pointer: string
  readonly range: TextRange
}

/** A stretch of a text: the offset of its first character and the one after its last, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number]

/** A decoded file that knows where its lines start. */
export interface SourceText {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  /** Without a leading byte-order mark, with LF as the only line end. */
  readonly text: string
  readonly lines: LineCounter
}

/** Builds a source from its text. */
export const toSourceText = (file: string, text: string): SourceText => {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1)
  return { file, text, lines }
}

/** Where a stretch of the text stands. Blanks and line ends after its first character do not count at its end. */
export const toPosition = ({ file, text, lines }: SourceText, [start, end]: TextRange): Position => {
  let last = Math.min(end, text.length)
  while (last > start + 1 && isBlank(text.charCodeAt(last - 1))) last -= 1
  if (text[last - 1] === '\n') last = start
  const from = lines.linePos(start)
  const to = lines.linePos(Math.max(last, start))
  return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x09

/** Makes a fault presentable; `path` is its pointer as a reader writes it, `entry` the name of the configuration around it. */
export const toDiagnostic = (
  source: SourceText,
  { detail, range }: Fault,
  path: string,
  entry: string | undefined,
): Diagnostic => ({
  ...detail,
  severity: detail.code === 'KEY_RECOMMENDED' ? 'warning' : 'error',
  path,
  ...(entry !== undefined && { entry }),
  position: toPosition(source, range),
})

/** A found text as a diagnostic keeps it: cut, so that no message grows with its file. */
export const toFound = (text: string): string => {
  const characters = Array.from(text.slice(0, 2 * FOUND_LIMIT_CHARACTERS + 2))
  return characters.length > FOUND_LIMIT_CHARACTERS ? `${characters.slice(0, FOUND_LIMIT_CHARACTERS).join('')}…` : text
}
