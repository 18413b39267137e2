import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { ROOT } from '../support/root.ts'
import type { Generator } from './generator.ts'

/** The JSON Schema of the file format, relative to the repository. */
export const SCHEMA_PATH = 'schemas/chat-config.v1.schema.json'

const HEADER = `// Generated from ${SCHEMA_PATH} by npm run generate: do not edit.\n`
const DECLARATIONS = `import type { ErrorObject } from 'ajv'
import type { ChatConfigurationFile } from './file-format.gen.ts'

/** Whether a value is a file of the format; if not, \`errors\` holds every fault, with the data and the schema it breaks. */
declare const validate: {
  (data: unknown): data is ChatConfigurationFile
  errors?: null | readonly ErrorObject[]
}
export default validate
`

/** Compiles the schema ahead of time: compiling at start would cost more than reading a large file. */
export const generateValidator: Generator = async () => {
  const schema = await readFile(join(ROOT, SCHEMA_PATH), 'utf8')
  const ajv = toAjv()
  const code = toModule(standaloneCode(ajv, ajv.compile(JSON.parse(schema, dropAnnotation))))
  return [
    { path: 'src/stages/config/schema-validator.gen.js', text: `${HEADER}${code}` },
    { path: 'src/stages/config/schema-validator.gen.d.ts', text: `${HEADER}${DECLARATIONS}` },
  ]
}

/** The compiler with the keywords that the schema uses besides those of JSON Schema. */
const toAjv = (): Ajv2020 => {
  // A union says "any JSON value but null"; a key may be both described by its name and secret by its pattern.
  const options = { allErrors: true, strict: true, allowUnionTypes: true, allowMatchingProperties: true }
  const ajv = new Ajv2020({ ...options, verbose: true, code: { source: true, esm: true, lines: true } })
  for (const keyword of EDITOR_KEYWORDS) ajv.addKeyword(keyword)
  // Names the rule a definition stands for: from it the reader of the errors knows which text to write.
  ajv.addKeyword({ keyword: 'x-rule', schemaType: 'string' })
  return ajv
}

/** What editors understand beyond JSON Schema: https://code.visualstudio.com/docs/languages/json#_json-schemas-and-settings */
const EDITOR_KEYWORDS = [
  'markdownDescription',
  'enumDescriptions',
  'errorMessage',
  'patternErrorMessage',
  'defaultSnippets',
] as const

const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', 'examples', ...EDITOR_KEYWORDS])

/** What only editors read need not be loaded at every start. A text or a list under these names is never a schema. */
const dropAnnotation = (key: string, value: unknown): unknown =>
  ANNOTATIONS.has(key) && (typeof value === 'string' || Array.isArray(value)) ? undefined : value

/** Even as ES module, ajv's standalone code loads its parts with `require`, which such a module does not have; and it exports twice. */
export const toModule = (code: string): string => {
  const imports: string[] = []
  const own = code.replace('"use strict";\n', '').replace(/^export const validate = .*\n/m, '')
  const body = own.replace(/require\("([^"]+)"\)/g, (_, id: string) => {
    const name = `dependency${imports.length}`
    imports.push(`import ${name} from '${id}.js'\n`)
    return name
  })
  return `${imports.join('')}${body}`
}
