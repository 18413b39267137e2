import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import picomatch from 'picomatch'
import { INPUT_DEFAULTS } from '../../src/inputs/inputs.gen.ts'
import { readRepositoryFile } from '../support/repository.ts'

const TEXT = readRepositoryFile('docs/editors.md')
const SCHEMA = JSON.parse(readRepositoryFile('schemas/chat-config.v1.schema.json'))
const BLOCKS = [...TEXT.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, json = '']) => JSON.parse(json))
const [settings, entry] = BLOCKS

/** What SchemaStore's catalogue takes, by https://json.schemastore.org/schema-catalog.json. */
const CATALOGUE_ENTRY = {
  type: 'object',
  required: ['name', 'description', 'url'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    description: { type: 'string' },
    fileMatch: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    url: { type: 'string', pattern: '^https://' },
    versions: { type: 'object', additionalProperties: { type: 'string', pattern: '^https://' } },
  },
}

test('every address of the schema is its own', () => {
  const addresses = TEXT.match(/https:[^\s"')\]]*\.schema\.json/g) ?? []
  expect(addresses.length).toBeGreaterThan(3)
  expect(new Set(addresses)).toEqual(new Set([SCHEMA.$id]))
})

test('the first line is the one of the example', () => {
  const [line] = readRepositoryFile('examples/chat-configurations.yml').split('\n')
  expect(TEXT).toContain(`\n${line}\n`)
})

describe('the entry for SchemaStore', () => {
  test('has the form of its catalogue', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(CATALOGUE_ENTRY)
    validate(entry)
    expect(validate.errors).toBeNull()
  })

  test('leads to the schema, from the file that is read by default and from no other of its folder', () => {
    expect(entry.url).toBe(SCHEMA.$id)
    const isMatch = picomatch(entry.fileMatch, { dot: true })
    expect(isMatch(INPUT_DEFAULTS['config'] ?? '')).toBe(true)
    for (const other of ['.github/dependabot.yml', '.github/workflows/chat-configurations.yml', 'chat.yml']) {
      expect(isMatch(other)).toBe(false)
    }
  })
})

test('the settings map the file that is read by default', () => {
  expect(settings['yaml.schemas']).toEqual({ [SCHEMA.$id]: [INPUT_DEFAULTS['config']] })
})
