import { generateEmulator } from './emulator.ts'
import { generateInputs } from './inputs.ts'
import { generateReference } from './reference.ts'
import { generateTranslatedSchema } from './schema.ts'
import { generateFormatTypes } from './types.ts'
import { generateValidator } from './validator.ts'

/** A file that is made from others, as it should be. */
export interface GeneratedFile {
  /** Path relative to the repository. */
  readonly path: string
  readonly text: string
}

/** Makes some files; the same inputs give the same texts on every machine. */
export type Generator = (root: string) => Promise<readonly GeneratedFile[]>

/** Everything that `npm run generate` writes. Add a generator here. */
export const GENERATORS: readonly Generator[] = [
  generateValidator,
  generateEmulator,
  generateTranslatedSchema,
  generateFormatTypes,
  generateInputs,
  generateReference,
]
