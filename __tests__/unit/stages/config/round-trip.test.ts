import { expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { Desired } from '../../../../src/model/desired.ts'
import { listHidden } from '../../../../src/model/look-alikes.ts'
import { isSecretName } from '../../../../src/model/secret.ts'
import { mapHidden } from '../../../../src/model/tree.ts'
import fc from '../../../support/fast-check.ts'
import { readText } from './sources.ts'

const FORBIDDEN = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u
/** What looks like YAML's own signs, and needs quotes that the writer does not set. */
const MISTAKEN = /[[\p{Zs}--[ ]]\p{Cf}\p{Pi}\p{Pf}、，：「」『』‚„＂＇﹐﹕､]/v
const TAKEN = ['__proto__', 'constructor', 'prototype', '<<', 'fromEnv', 'fromSecretParameter', 'BotName']

const texts = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replaceAll('~', '\n'))
  .filter((text) => !FORBIDDEN.test(text.replaceAll('\n', '')) && !/^\*+$/.test(text) && !MISTAKEN.test(text))
const doubtful = fc.constantFrom(
  'no',
  'yes',
  '2026-11-01',
  '0123',
  '0x1F',
  '1.0',
  '1e3',
  '12:30:00',
  '1_000',
  '~',
  'null',
  '',
  '-',
  '? a',
  '- a',
  'a: b',
  'a #b',
  '# a',
  "'",
  '"',
  '{',
  '[a]',
  '&a',
  '*a',
  '!a',
  '@',
  '%',
  '|',
  '>',
)
const keys = fc
  .oneof(texts, fc.constantFrom('1', 'true', 'null', '~', 'a b', 'a.b', 'a/b', 'a~b', 'toString', '键'))
  .filter((key) => !isSecretName(key) && !TAKEN.includes(key) && !/id$/i.test(key))
const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0)
const references = fc.oneof(
  fc.stringMatching(/^[A-Z0-9_]{1,20}$/).map((name) => ({ fromEnv: `OOS_CHAT_SECRET_${name}` })),
  fc.stringMatching(/^chat[A-Za-z0-9_/-]{0,20}$/).map((name) => ({ fromSecretParameter: name })),
)

const isUnambiguous = (object: object): boolean => {
  const names = Object.keys(object).map((key) => key.normalize('NFC'))
  return new Set(names).size === names.length
}
const members = <T>(values: fc.Arbitrary<T>) => fc.dictionary(keys, values, { maxKeys: 4 }).filter(isUnambiguous)

const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(texts, doubtful, numbers, fc.boolean()),
    fc.array(tie('value'), { maxLength: 4 }),
    members(fc.oneof(tie('value'), references)),
  ),
}))

const configurations = fc
  .record({
    free: members(fc.oneof(values, references)),
    secrets: fc.dictionary(fc.constantFrom('AppSecret', 'accessTOKEN', 'Signing.Key'), references),
  })
  .map(({ free, secrets }) => ({ ...free, ...secrets }))

const roles = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,20}$/)
const entries = fc.record(
  {
    name: fc.oneof(
      texts.filter((text) => /^\S([^\n]*\S)?$/u.test(text) && listHidden(text).length === 0),
      doubtful.filter((text) => text !== ''),
    ),
    type: fc.constant('WeChat'),
    region: fc.constantFrom('cn-shanghai', 'ap-southeast-1', 'us-east-1'),
    ramRole: roles,
    resourceGroupId: fc.stringMatching(/^rg-[a-z0-9]{1,20}$/),
    configuration: configurations,
    secretVersion: fc.oneof(texts, doubtful).filter((text) => text !== '' && !text.endsWith('\n')),
    ignore: fc.uniqueArray(fc.constantFrom('ramRole', 'resourceGroupId', 'configuration.a', 'configuration["a b"].c')),
  },
  { requiredKeys: ['name', 'type'] },
)
const foldedName = ({ name, region }: { readonly name: string; readonly region?: string }): string =>
  `${region} ${name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')}`

const files = fc.record({
  version: fc.constant(1),
  region: fc.constant('cn-hangzhou'),
  defaults: fc.record({ ramRole: roles, resourceGroupId: fc.constant('rg-default') }, { requiredKeys: [] }),
  chatConfigurations: fc.uniqueArray(entries, { selector: foldedName, maxLength: 5 }),
})
const styles = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  indent: fc.constantFrom(1, 2, 4),
  // The writer itself spoils deeply indented text in narrow lines.
  lineWidth: fc.constantFrom(0, 120),
})

const toMembers = ({ key, configuration, position: _, places: __, ...rest }: Desired) => ({
  ...key,
  ...rest,
  ...(configuration && {
    configuration: mapHidden(configuration, ({ source, name }) =>
      source === 'env' ? { fromEnv: name } : { fromSecretParameter: name },
    ),
  }),
})

test('what was written as YAML is what is read', () => {
  fc.assert(
    fc.property(files, styles, (file, style) => {
      const text = stringify(file, { ...style, compat: 'yaml-1.1', aliasDuplicateObjects: false })
      const { desired, diagnostics } = readText(text)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const { region, defaults, chatConfigurations } = file
      const expected = chatConfigurations.map((entry) => ({ region, ...defaults, ignore: [], ...entry }))
      expect(JSON.parse(JSON.stringify(desired.map(toMembers)))).toEqual(JSON.parse(JSON.stringify(expected)))
    }),
    { numRuns: 500 },
  )
})
