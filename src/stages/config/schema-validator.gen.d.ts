// Generated from schemas/chat-config.v1.schema.json by npm run generate: do not edit.
import type { ErrorObject } from 'ajv'
import type { ChatConfigurationFile } from './file-format.gen.ts'

/** Whether a value is a file of the format; if not, `errors` holds every fault, with the data and the schema it breaks. */
declare const validate: {
  (data: unknown): data is ChatConfigurationFile
  errors?: null | readonly ErrorObject[]
}
export default validate
