import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { ROOT } from '../../../../scripts/support/root.ts'
import fits from '../../../../src/stages/config/schema-check.gen.js'
import validate from '../../../../src/stages/config/schema-validator.gen.js'
import fc from '../../../support/fast-check.ts'

const GOLDEN = join(ROOT, '__tests__/golden')

const values = ['ok', 'err'].flatMap((folder) =>
  readdirSync(join(GOLDEN, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(GOLDEN, folder, name))
    .filter((path) => path.endsWith('.yml') && statSync(path).isFile())
    .map((path): unknown => parseDocument(readFileSync(path, 'utf8')).toJS()),
)

const WHOLE = {
  version: 1,
  region: 'cn-hangzhou',
  defaults: { ramRole: 'OOSServiceRole', resourceGroupId: 'rg-1' },
  chatConfigurations: [
    {
      ...{
        name: 'a',
        type: 'DingTalk',
        region: 'cn-hangzhou',
        ramRole: 'r',
        resourceGroupId: 'rg-1',
        secretVersion: '1',
      },
      ignore: ['ramRole', 'configuration.a[0]'],
      configuration: {
        ...{ DingTalkClientId: 'a', DingTalkTemplateId: 'b', BotName: 'c' },
        DingTalkClientSecret: { fromEnv: 'OOS_CHAT_SECRET_A' },
        list: [1, 'a', { b: [true] }],
        inner: { key: { fromSecretParameter: 'a/b' }, rest: 1.5 },
      },
    },
    { name: 'b', type: 'WeChat' },
  ],
  removed: [{ name: 'c', region: 'cn-hangzhou', reason: 'gone' }],
}

type Path = readonly (string | number)[]

const listPaths = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]))]

/** The value with another one at a place. */
const putAt = (value: unknown, [key, ...path]: Path, other: unknown): unknown => {
  if (key === undefined) return other
  const copy: Record<string | number, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value)
  copy[key] = putAt(copy[key], path, other)
  return copy
}

const NEAR: readonly unknown[] = [
  ...['', ' a', 'a'.repeat(201), '***', 'WeChat', 'cn-hangzhou', 'OOS_CHAT_SECRET_B', 'acs/a', '__proto__'],
  ...[0, 1, null, true, Number.NaN, [], {}, undefined],
  ...[{ fromEnv: 'OOS_CHAT_SECRET_A' }, { fromEnv: 1 }, { fromEnv: 'OOS_CHAT_SECRET_A', a: 1 }, [{ fromEnv: 'a' }]],
  ...[{ aSecret: 'a' }, { name: 'a' }, JSON.parse('{"__proto__": 1}')],
]

test('what only answers yes or no answers as what explains, for each example', () => {
  expect(new Set(values.map((value) => validate(value)))).toEqual(new Set([true, false]))
  for (const value of values) expect(fits(value)).toBe(validate(value))
})

test('what only answers yes or no answers as what explains, whatever stands where', () => {
  expect(fits(WHOLE)).toBe(true)
  const paths = listPaths(WHOLE)
  const changes = fc.array(
    fc.record({
      path: fc.constantFrom(...paths),
      more: fc.constantFrom<Path>([], ['more'], [0], ['aKey']),
      other: fc.oneof(fc.constantFrom(...NEAR), fc.anything({ withNullPrototype: true })),
    }),
    { minLength: 1, maxLength: 2 },
  )
  fc.assert(
    fc.property(changes, (all) => {
      const value = all.reduce<unknown>((made, { path, more, other }) => putAt(made, [...path, ...more], other), WHOLE)
      expect(fits(value)).toBe(validate(value))
    }),
    { numRuns: 2_000 },
  )
})
