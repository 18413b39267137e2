import type { Diagnostic, DiagnosticDetail } from '../../model/failure.ts'
import { FOUND_LIMIT_CHARACTERS } from './limits.ts'
import { type SourceText, type TextRange, toPosition } from './source-text.ts'

/** A fault while its file is being read. */
export interface Fault {
  readonly detail: DiagnosticDetail
  /** JSON pointer (RFC 6901) to the value or the mapping at fault; empty for the file as a whole. */
  readonly pointer: string
  readonly range: TextRange
}

/** Makes a fault presentable; `path` is its pointer as a reader writes it. */
export const toDiagnostic = (source: SourceText, { detail, range }: Fault, path: string): Diagnostic => ({
  ...detail,
  severity: detail.code === 'KEY_RECOMMENDED' ? 'warning' : 'error',
  path,
  position: toPosition(source, range),
})

/** A found text as a diagnostic keeps it: cut, so that no message grows with its file. */
export const toFound = (text: string): string => {
  const characters = Array.from(text.slice(0, 2 * FOUND_LIMIT_CHARACTERS + 2))
  return characters.length > FOUND_LIMIT_CHARACTERS ? `${characters.slice(0, FOUND_LIMIT_CHARACTERS).join('')}…` : text
}
