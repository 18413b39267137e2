import type { Desired } from '../../model/desired.ts'
import type { Diagnostic } from '../../model/failure.ts'
import type { SourceFile } from '../../ports.ts'
import { checkNames } from './names.ts'
import { readFile } from './read-file.ts'

/** Everything that the files want. */
export interface DesiredReading {
  /** In the order of the files; without the entries of files that have an error. */
  readonly desired: readonly Desired[]
  /** Every fault of every file, sorted by place. Nothing may be planned if one is an error. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every region the files speak of, sorted, whether or not a chat configuration is left in it. */
  readonly regions: readonly string[]
}

/** How to read. */
export interface ReadDesiredOptions {
  /** The region of files, and of their entries, that name none. */
  readonly region?: string
}

/** Reads configuration files of the format `schemas/chat-config.v1.schema.json`. Never throws: faults are diagnostics. */
export const readDesired = (files: readonly SourceFile[], { region }: ReadDesiredOptions = {}): DesiredReading => {
  const readings = files.map((file) => readFile(file, region))
  const duplicates = checkNames(readings.flatMap(({ names }) => names))
  return {
    desired: readings.flatMap(({ desired }) => desired),
    diagnostics: [...readings.flatMap(({ diagnostics }) => diagnostics), ...duplicates].sort(comparePlaces),
    regions: [...new Set(readings.flatMap(({ regions }) => regions))].sort(),
  }
}

const comparePlaces = ({ position: a }: Diagnostic, { position: b }: Diagnostic): number =>
  compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column

/** By code unit: the order must not depend on the machine's language. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
