import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type PathPart, parseFieldPath, toItemPath, toMemberPath } from '../../../src/model/field-path.ts'

const toPath = (parts: readonly PathPart[]): string =>
  parts.reduce<string>(
    (path, part) => (typeof part === 'number' ? toItemPath(path, part) : toMemberPath(path, part)),
    'configuration',
  )

const PARTS = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.nat({ max: 999_999 }), fc.constantFrom('a', 'a.b', '["a"]', '0', '钥')),
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
