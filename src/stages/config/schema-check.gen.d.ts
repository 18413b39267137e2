// Generated from schemas/chat-config.v1.schema.json by npm run generate: do not edit.
import type { ChatConfigurationFile } from './file-format.gen.ts'

/** Whether a value is a file of the format, without a word on why not: a third of the code that tells. */
declare const fits: (data: unknown) => data is ChatConfigurationFile
export default fits
