import { Ajv } from 'ajv/dist/ajv.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { SCHEMAS } from '../../src/emulator/schemas.ts'
import type { Generator } from './generator.ts'
import { toModule } from './validator.ts'

const HEADER = '// Generated from src/emulator/schemas.ts by npm run generate: do not edit.\n'
const DECLARATIONS = `import type { ErrorObject } from 'ajv'

/** Whether a value fits a schema of src/emulator/schemas.ts; if not, \`errors\` holds every fault. By the schemas' names. */
declare const validators: Readonly<
  Record<string, { (data: unknown): boolean; errors?: null | readonly ErrorObject[] } | undefined>
>
export default validators
`

/** Compiles the emulator's schemas ahead of time, so that no bundle holds the compiler: it is larger than the emulator. */
export const generateEmulator: Generator = async () => {
  const names = Object.keys(SCHEMAS)
  const options = { allErrors: true, strict: true, allowUnionTypes: true }
  const ajv = new Ajv({ ...options, code: { source: true, esm: true, lines: true } })
  const exported = names.map((name, index) => [`schema${index}`, name] as const)
  for (const [id, name] of exported) ajv.addSchema(SCHEMAS[name] ?? {}, id)
  const code = standaloneCode(ajv, Object.fromEntries(exported.map(([id]) => [`validator${id}`, id])))
  const members = exported.map(([id, name]) => `  ${JSON.stringify(name)}: validator${id},\n`)
  const text = `${HEADER}${toModule(code).replaceAll(/^export const /gm, 'const ')}\nexport default {\n${members.join('')}}\n`
  return [
    { path: 'src/emulator/validators.gen.js', text },
    { path: 'src/emulator/validators.gen.d.ts', text: `${HEADER}${DECLARATIONS}` },
  ]
}
