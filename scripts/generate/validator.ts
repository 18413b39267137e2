import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv, type Options } from 'ajv/dist/ajv.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { ROOT } from '../support/root.ts'
import type { Generator } from './generator.ts'

/** The JSON Schema of the file format, relative to the repository. */
export const SCHEMA_PATH = 'schemas/chat-config.v1.schema.json'

const HEADER = `// Generated from ${SCHEMA_PATH} by npm run generate: do not edit.\n`
const VALIDATOR_TYPES = `import type { ErrorObject } from 'ajv'
import type { ChatConfigurationFile } from './file-format.gen.ts'

/** Whether a value is a file of the format; if not, \`errors\` holds every fault, with the data and the schema it breaks. */
declare const validate: {
  (data: unknown): data is ChatConfigurationFile
  errors?: null | readonly ErrorObject[]
}
export default validate
`
const CHECK_TYPES = `import type { ChatConfigurationFile } from './file-format.gen.ts'

/** Whether a value is a file of the format, without a word on why not: a third of the code that tells. */
declare const fits: (data: unknown) => data is ChatConfigurationFile
export default fits
`

/** Compiles the schema ahead of time, twice: compiling at start would cost more than reading a large file, and few files have a fault. */
export const generateValidator: Generator = async () => {
  const schema = JSON.parse(await readFile(join(ROOT, SCHEMA_PATH), 'utf8'), dropAnnotation)
  const toCode = (options: Options) => {
    const ajv = toAjv(options)
    return `${HEADER}${toModule(standaloneCode(ajv, ajv.compile(schema)))}`
  }
  const validator = toCode({ allErrors: true, verbose: true })
  const check = dropErrors(toCode({ messages: false }))
  return [
    { path: 'src/stages/config/schema-validator.gen.js', text: validator },
    { path: 'src/stages/config/schema-validator.gen.d.ts', text: `${HEADER}${VALIDATOR_TYPES}` },
    { path: 'src/stages/config/schema-check.gen.js', text: check },
    { path: 'src/stages/config/schema-check.gen.d.ts', text: `${HEADER}${CHECK_TYPES}` },
  ]
}

/** The compiler has no option for it: errors stay counted, but are without a word, and places are not told from one function to the next. */
const dropErrors = (code: string): string =>
  code
    .replace(/\{instancePath(?::.+)?,schemaPath:.+,keyword:.+\}(?=\]?;$)/gm, '0')
    .replace(/, \{instancePath.+?rootData(?:=data)?\}(?:=\{\})?(?=\))/g, '')

/** The compiler with the keywords that the schema uses besides those of JSON Schema. */
const toAjv = (options: Options): Ajv => {
  // A union says "any JSON value but null"; a key may be both described by its name and secret by its pattern.
  const unions = { allowUnionTypes: true, allowMatchingProperties: true }
  const ajv = new Ajv({ ...options, ...unions, strict: true, code: { source: true, esm: true, lines: true } })
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

/** The dialect too: the schema has no keyword that is new in it, and the compiler for it keeps a book on each object. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['$schema', 'title', 'description', 'examples', ...EDITOR_KEYWORDS])

/** What only editors read need not be loaded at every start. A text or a list under these names is never a schema. */
const dropAnnotation = (key: string, value: unknown): unknown =>
  ANNOTATIONS.has(key) && (typeof value === 'string' || Array.isArray(value)) ? undefined : value

/** Even as ES module, ajv's standalone code loads its parts with `require`, which such a module does not have; and it exports twice. */
export const toModule = (code: string): string => {
  const imports: string[] = []
  const own = code.replace('"use strict";\n', '').replace(/^export const validate = .*\n/m, '')
  const body = own.replace(/require\("([^"]+)"\)\.default/g, (_, id: string) => {
    const name = `dependency${imports.length}`
    imports.push(`import ${name} from '${id}.js'\n`)
    // Node gives what the file exports, a bundler the default of it.
    return `(${name}.default ?? ${name})`
  })
  return `${imports.join('')}${body}`
}
