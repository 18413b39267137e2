import { describe, expect, test } from '@jest/globals'
import { type PathPart, parseFieldPath, toPath as toAnyPath, toCanonicalPath } from '../../../src/model/field-path.ts'
import { anyCharacter } from '../../support/any-character.ts'
import fc from '../../support/fast-check.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const toPath = (parts: readonly PathPart[]): string => toAnyPath('configuration', parts)

const PARTS = fc.array(
  fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.nat({ max: 999_999 }),
    fc.constantFrom('a', 'a.b', '["a"]', '0', '钥'),
  ),
)

describe('a path', () => {
  test.each([
    [['BotName'], 'configuration.BotName'],
    [['Robots', 0, 'Token'], 'configuration.Robots[0].Token'],
    [['x.Secret'], 'configuration["x.Secret"]'],
    [['x', 'Secret'], 'configuration.x.Secret'],
    [[''], 'configuration[""]'],
    [['0'], 'configuration.0'],
    [['机器人'], 'configuration.机器人'],
  ] as const)('of %j is %s', (parts, path) => {
    expect(toPath(parts)).toBe(path)
    expect(parseFieldPath(path)).toEqual({ root: 'configuration', parts })
  })

  test('can be read back, whatever the keys are: no two fields have one path', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        expect(parseFieldPath(toPath(parts))).toEqual({ root: 'configuration', parts })
      }),
    )
  })

  test.each([
    '',
    '.a',
    'configuration.',
    'configuration..a',
    'configuration[a]',
    'configuration["a',
    'configuration a',
    'a]',
  ])('%j is none', (text) => expect(parseFieldPath(text)).toBeUndefined())
})

describe('a path that the schema accepts', () => {
  const schema = JSON.parse(readRepositoryFile('schemas/chat-config.v1.schema.json'))
  const pattern = new RegExp(schema.$defs.fieldPath.pattern, 'u')
  const twisted = fc
    .array(
      fc.constantFrom('.a', '.', '[0]', '["a"]', '["a.b"]', '["\\u0061"]', '["\\x"]', '["', '"]', ' ', '\n', '[b]'),
    )
    .map((pieces) => `configuration${pieces.join('')}`)

  test('can be read, and has one spelling', () => {
    fc.assert(
      fc.property(twisted, (text) => {
        const parsed = parseFieldPath(text)
        const isNamed = typeof parsed?.parts[0] === 'string'
        expect([text, pattern.test(text)]).toEqual([text, isNamed])
        if (parsed !== undefined) expect(parseFieldPath(toCanonicalPath(text))).toEqual(parsed)
      }),
      { numRuns: 2_000 },
    )
  })

  test('is any that a plan shows', () => {
    const named = PARTS.filter(([first]) => typeof first === 'string')
    fc.assert(fc.property(named, (parts) => expect(pattern.test(toPath(parts))).toBe(true)))
  })

  test.each([
    ['configuration["BotName"]', 'configuration.BotName'],
    ['configuration["\\u0042otName"]', 'configuration.BotName'],
    ['configuration.Robots[007]', 'configuration.Robots[7]'],
    ['configuration["a.b"]', 'configuration["a.b"]'],
    ['ramRole', 'ramRole'],
    ['no path', 'no path'],
  ])('%s is spelled %s', (text, canonical) => expect(toCanonicalPath(text)).toBe(canonical))
})
