import { describe, expect, test } from '@jest/globals'
import type { Tree } from '../../../src/model/json.ts'
import type { Live } from '../../../src/model/live.ts'
import { Secret } from '../../../src/model/secret.ts'
import {
  createShowing,
  findFixedSecret,
  hideSecrets,
  isAmong,
  toSecretFields,
  toShownField,
} from '../../../src/model/secret-fields.ts'
import { toShown } from '../../../src/model/tree.ts'
import { reference, toDesired, toLive, toRecord } from '../../support/models.ts'

const VALUE = 'value-of-a-secret'
const holdsSecret = (text: string) => text.includes(VALUE)

/** What is left to be seen of a live configuration. */
const hide = (fields: readonly string[], configuration: Readonly<Record<string, Tree<Secret>>>) =>
  toShown(hideSecrets(toLive('a', { configuration }), { fields, holdsSecret }).configuration)

describe('what is hidden', () => {
  test.each<[string, Readonly<Record<string, Tree<Secret>>>, unknown]>([
    ['configuration.Url', { Url: 'x', Other: 'y' }, { Url: '***', Other: 'y' }],
    ['configuration.Url', { Url: 5, url: 'y' }, { Url: '***', url: 'y' }],
    ['configuration.Url', { Url: { a: [null] } }, { Url: '***' }],
    ['configuration.A.Url', { A: { Url: 'x', B: 'y' } }, { A: { Url: '***', B: 'y' } }],
    ['configuration.A.Url', { A: 'text in its place', Url: 'y' }, { A: '***', Url: 'y' }],
    ['configuration.A.Url', { A: 5 }, { A: 5 }],
    ['configuration.A[0].Url', { A: [{ B: 'y' }, { Url: 'x' }] }, { A: [{ B: 'y' }, { Url: '***' }] }],
    ['configuration["x.Url"]', { 'x.Url': 'x', x: { Url: 'y' } }, { 'x.Url': '***', x: { Url: 'y' } }],
    ['configuration.x.Url', { 'x.Url': 'x', x: { Url: 'y' } }, { 'x.Url': 'x', x: { Url: '***' } }],
    ['configuration', { A: 'x' }, { A: '***' }],
    ['no path at all', { A: 'x' }, { A: 'x' }],
  ])('by %s of %j', (field, configuration, expected) => {
    expect(hide([field], configuration)).toEqual(expected)
  })

  test('is every text that holds a known value, at any depth', () => {
    const configuration = { Note: VALUE, Deep: [{ Text: `key=${VALUE}&x` }, 'public'], Token: new Secret('hidden') }
    expect(hide([], configuration)).toEqual({ Note: '***', Deep: [{ Text: '***' }, 'public'], Token: '***' })
  })

  test('is an object with a key that holds one, and a path of such a key', () => {
    expect(hide([], { Deep: { [VALUE]: 1 } })).toEqual({ Deep: '***' })
    expect(toShownField(`configuration.${VALUE}`, { holdsSecret })).toBe('configuration.***')
    expect(toShownField('configuration.A', { holdsSecret })).toBe('configuration.A')
  })

  test('where nothing can stand in for it is found', () => {
    const find = (members: Partial<Live>) => findFixedSecret(toLive('a', members), { holdsSecret })
    expect([{}, { ramRole: VALUE }, { resourceGroupId: VALUE }, { configuration: { [VALUE]: 1 } }].map(find)).toEqual([
      undefined,
      'ramRole',
      'resourceGroupId',
      'configuration',
    ])
    expect(findFixedSecret(toLive(VALUE), { holdsSecret })).toBe('name')
  })

  test('keeps its kind, so that it can be compared', () => {
    const live = hideSecrets(toLive('a', { configuration: { N: 5 } }), { fields: ['configuration.N'], holdsSecret })
    const secret = live.configuration['N'] as Secret
    expect([secret.isValue(5), secret.isValue('5')]).toEqual([true, false])
  })
})

test('what is shown of a field in a plan is hidden by the same rules, whichever side it is of', () => {
  const show = createShowing({ fields: ['configuration.A.Url'], holdsSecret })
  expect(show('ramRole', VALUE)).toBe('***')
  expect(show('ramRole', 'OOSServiceRole')).toBe('OOSServiceRole')
  expect(show('configuration.A', { Url: 'x', Name: 'n', B: reference('B') })).toEqual({
    Url: '***',
    Name: 'n',
    B: '***',
  })
})

test('a field is among others where it is one, holds one or stands in one, in whichever item', () => {
  const fields = ['configuration.A[3].Url']
  const all = ['configuration.A', 'configuration.A[0]', 'configuration.A[0].Url', 'configuration.A[0].Url.x']
  expect(all.filter((field) => !isAmong(fields, field))).toEqual([])
  const none = ['ramRole', 'configuration.B', 'configuration.A[0].Name', 'configuration.A.Url']
  expect(none.filter((field) => isAmong(fields, field))).toEqual([])
})

test('both the file and the record say which fields are secret, whosever record it is', () => {
  const record = toRecord(toDesired('a'), { scope: 'acme/others', references: { 'configuration.Hook': 'env X' } })
  expect(toSecretFields(toDesired('a'), record, { holdsSecret }).fields).toEqual([
    'configuration.DingTalkClientSecret',
    'configuration.Hook',
  ])
  expect(toSecretFields(undefined, undefined, { holdsSecret }).fields).toEqual([])
})
