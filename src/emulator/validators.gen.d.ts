// Generated from src/emulator/schemas.ts by npm run generate: do not edit.
import type { ErrorObject } from 'ajv'

/** Whether a value fits a schema of src/emulator/schemas.ts; if not, `errors` holds every fault. By the schemas' names. */
declare const validators: Readonly<
  Record<string, { (data: unknown): boolean; errors?: null | readonly ErrorObject[] } | undefined>
>
export default validators
