import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'
import { ROOT } from '../support/root.ts'
import type { Generator } from './generator.ts'
import { SCHEMA_PATH } from './validator.ts'

const HEADER = `// Generated from ${SCHEMA_PATH} by npm run generate: do not edit.`

/** Derives the types of a valid file from the schema. */
export const generateFormatTypes: Generator = async () => {
  const schema = JSON.parse(await readFile(join(ROOT, SCHEMA_PATH), 'utf8'))
  const text = await compile(schema, 'ChatConfigurationFile', {
    bannerComment: HEADER,
    additionalProperties: false,
    // A list's upper bound would become a union of 200 tuples.
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
  return [{ path: 'src/stages/config/file-format.gen.ts', text }]
}
