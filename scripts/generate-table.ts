import { generateApi } from './generate-api.ts'
import { generateEmulator } from './generate-emulator.ts'
import { generateInputs } from './generate-inputs.ts'
import { generateReference } from './generate-reference.ts'
import { generateTranslatedSchema } from './generate-schema.ts'
import { generateFormatTypes } from './generate-types.ts'
import { generateValidator } from './generate-validator.ts'

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
  generateApi,
]
