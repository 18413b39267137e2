import { generateEmulator } from './emulator.ts'
import type { Generator } from './generator.ts'
import { generateInputs } from './inputs.ts'
import { generatePerformance } from './performance.ts'
import { generateReference } from './reference.ts'
import { generateTranslatedSchema } from './schema.ts'
import { generateFormatTypes } from './types.ts'
import { generateValidator } from './validator.ts'

/** Everything that `npm run generate` writes. Add a generator here. */
export const GENERATORS: readonly Generator[] = [
  generateValidator,
  generateEmulator,
  generateTranslatedSchema,
  generateFormatTypes,
  generateInputs,
  generateReference,
  generatePerformance,
]
