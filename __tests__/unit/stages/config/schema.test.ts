import { describe, expect, test } from '@jest/globals'
import { REGION_PATTERN } from '../../../../src/inputs/parsers.ts'
import { CHAT_TYPES } from '../../../../src/model/desired.ts'
import { isMaskText, isSecretName } from '../../../../src/model/secret.ts'
import { KNOWN_VERSIONS } from '../../../../src/stages/config/rules.ts'
import fc from '../../../support/fast-check.ts'
import { readRepositoryFile } from '../../../support/repository.ts'
import { readText } from './sources.ts'

const schema = JSON.parse(readRepositoryFile('schemas/chat-config.v1.schema.json'))
const { configuration, value, region, type, reference, variable, parameter } = schema.$defs

describe('the schema and the program say the same', () => {
  test('which keys are secret', () => {
    const endings = fc.constantFrom('secret', 'TOKEN', 'AesKey', 'password', 'kEy', 'Keys', 'tokens', 'secre', '')
    const [pattern = ''] = Object.keys(configuration.patternProperties)
    expect(Object.keys(value.else.patternProperties)).toEqual([pattern])
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), endings, (head, ending) => {
        expect(new RegExp(pattern, 'u').test(head + ending)).toBe(isSecretName(head + ending))
      }),
    )
  })

  test('which texts are masks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[* a]{0,4}$/), (text) => {
        expect(new RegExp(value.pattern, 'u').test(text)).toBe(!isMaskText(text))
      }),
    )
  })

  test('what a region is, which types and which version there are', () => {
    const samples = ['cn-hangzhou', 'cn', 'CN-a', 'cn-a.b', 'cnn-a', 'us-east-1', 'cn-', '-a', 'cn-a\n']
    const toVerdicts = (pattern: RegExp) => samples.map((sample) => pattern.test(sample))
    expect(toVerdicts(new RegExp(region.pattern, 'u'))).toEqual(toVerdicts(REGION_PATTERN))
    expect(type.enum).toEqual(CHAT_TYPES)
    expect([schema.properties.version.const]).toEqual(KNOWN_VERSIONS)
  })
})

describe('what editors show', () => {
  test.each(Object.entries(schema.properties))('%s of the file has a description', (_, member) => {
    const { $ref, description, markdownDescription } = member as Record<string, string>
    expect($ref ?? (description && markdownDescription)).toBeTruthy()
  })

  test.each(Object.keys(schema.$defs.chatConfiguration.properties))(
    '%s of an entry has a title and descriptions',
    (name) => {
      const member = schema.$defs.chatConfiguration.properties[name]
      const target = schema.$defs[String(member.$ref).replace('#/$defs/', '')]
      const shown = { ...target, ...member }
      expect(
        [shown.title, shown.description, shown.markdownDescription].every((text) => typeof text === 'string'),
      ).toBe(true)
    },
  )
})

describe('what editors show instead of a pattern', () => {
  const rules = Object.entries(schema.$defs as Record<string, Record<string, unknown>>)

  test.each(rules.filter(([, { pattern }]) => pattern !== undefined).map(([name]) => name))(
    '%s says it in words',
    (name) => {
      expect(schema.$defs[name].patternErrorMessage).toMatch(/\.$/)
    },
  )

  test('each type has its description, and references are proposed alike everywhere', () => {
    expect(type.enumDescriptions).toHaveLength(CHAT_TYPES.length)
    expect(value.defaultSnippets).toEqual(reference.defaultSnippets)
  })
})

describe('what is given as an example is valid', () => {
  test('the schema itself', () => {
    const files: readonly unknown[] = schema.examples
    expect(files.flatMap((file) => readText(JSON.stringify(file)).diagnostics)).toEqual([])
  })

  test('references', () => {
    const examples = [
      ...variable.examples.map((fromEnv: string) => ({ fromEnv })),
      ...parameter.examples.map((fromSecretParameter: string) => ({ fromSecretParameter })),
    ]
    expect(examples.length).toBeGreaterThan(1)
    const texts = examples.map((example) => `{"A": 1, "Token": ${JSON.stringify(example)}}`)
    for (const text of texts) {
      const file = `{"version":1,"region":"cn-hangzhou","chatConfigurations":[{"name":"a","type":"WeChat","configuration":${text}}]}`
      expect(readText(file).diagnostics).toEqual([])
    }
  })

  test('the example file: several configurations of both types in two regions', () => {
    const { desired, diagnostics, regions } = readText(readRepositoryFile('examples/chat-configurations.yml'))
    expect(diagnostics).toEqual([])
    expect(regions).toHaveLength(2)
    expect(new Set(desired.map((item) => item.type))).toEqual(new Set(CHAT_TYPES))
  })

  test('every whole file in the documentation', () => {
    const blocks = readRepositoryFile('docs/file-format.md').match(/(?<=```yaml\n)version: 1\n[^`]*/g) ?? []
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.flatMap((block) => readText(block).diagnostics)).toEqual([])
  })
})
