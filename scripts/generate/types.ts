import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript-lite'
import { ROOT } from '../support/root.ts'
import type { Generator } from './generator.ts'
import { SCHEMA_PATH } from './validator.ts'

const HEADER = `// Generated from ${SCHEMA_PATH} by npm run generate: do not edit.`

/** In the style of what is written by hand: the path is one that Biome does not leave out. */
const format = (text: string): string => {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const options = { cwd: ROOT, input: text, encoding: 'utf8' } as const
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=src/file-format.ts'], options)
}

/** Derives the types of a valid file from the schema. */
export const generateFormatTypes: Generator = async () => {
  const schema = JSON.parse(await readFile(join(ROOT, SCHEMA_PATH), 'utf8'))
  const types = await compile(schema, 'ChatConfigurationFile', {
    additionalProperties: false,
    // A list's upper bound would become a union of 200 tuples.
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
  })
  const text = format(`${HEADER}\n\n${types}`)
  return [{ path: 'src/stages/config/file-format.gen.ts', text }]
}
