import { describe, expect, test } from '@jest/globals'
import { toFullSet } from '../../../src/model/full-set.ts'
import type { Tree } from '../../../src/model/json.ts'
import { Secret, type SecretReference } from '../../../src/model/secret.ts'
import { reference, toDesired, toLive } from '../../support/models.ts'

type Wanted = Record<string, Tree<SecretReference>>
type Found = Record<string, Tree<Secret>>

const merge = (wanted: Wanted, found: Found, ...ignore: readonly string[]) =>
  toFullSet(toDesired('a', { configuration: wanted, ignore }), toLive('a', { configuration: found })).configuration

describe('members', () => {
  test('of the file count', () => {
    const live = toLive('a', { ramRole: 'Live', resourceGroupId: 'rg-live' })
    expect(toFullSet(toDesired('a', { resourceGroupId: 'rg-1' }), live)).toMatchObject({
      ramRole: 'OOSServiceRole',
      resourceGroupId: 'rg-1',
    })
  })

  test('left out are live', () => {
    const { ramRole: _, configuration: __, ...desired } = toDesired('a')
    const live = toLive('a', { ramRole: 'Live', resourceGroupId: 'rg-live' })
    expect(toFullSet(desired, live)).toEqual({
      type: 'DingTalk',
      ramRole: 'Live',
      resourceGroupId: 'rg-live',
      configuration: live.configuration,
    })
  })

  test('ignored are live, and gone where the live object has none', () => {
    const desired = toDesired('a', { resourceGroupId: 'rg-1', ignore: ['ramRole', 'resourceGroupId'] })
    const set = toFullSet(desired, toLive('a', { ramRole: 'Live' }))
    expect(set.ramRole).toBe('Live')
    expect(set).not.toHaveProperty('resourceGroupId')
  })

  test('ignored count for an object that does not exist yet', () => {
    expect(toFullSet(toDesired('a', { ignore: ['ramRole'] }), undefined).ramRole).toBe('OOSServiceRole')
  })

  test('of a type that changes are those of the file', () => {
    expect(toFullSet(toDesired('a'), toLive('a', { type: 'WeChat' })).type).toBe('DingTalk')
  })
})

describe('a configuration', () => {
  test('is the file’s: what only the live object has goes', () => {
    expect(merge({ A: 1 }, { A: 2, B: 3 })).toEqual({ A: 1 })
  })

  test.each<readonly [string, string, Wanted, Found, object]>([
    ['a key', 'configuration.B', { A: 1 }, { A: 2, B: 3 }, { A: 1, B: 3 }],
    ['a key that both have', 'configuration.A', { A: 1 }, { A: 2 }, { A: 2 }],
    ['a key that only the file has', 'configuration.A', { A: 1, B: 1 }, { B: 1 }, { B: 1 }],
    ['a nested key', 'configuration.X.B', { X: { A: 1 } }, { X: { A: 2, B: 3, C: 4 } }, { X: { A: 1, B: 3 } }],
    [
      'a nested key that only the file has',
      'configuration.X.B',
      { X: { A: 1, B: 1 } },
      { X: { A: 1 } },
      { X: { A: 1 } },
    ],
    ['a nested key of a live object alone', 'configuration.X.B', {}, { X: { A: 1, B: 3 } }, { X: { B: 3 } }],
    ['a nested key that nobody has', 'configuration.X.B', { A: 1 }, { X: { A: 1 } }, { A: 1 }],
    ['a key below what is no object in the file', 'configuration.X.B', { X: 'text' }, { X: { B: 1 } }, { X: 'text' }],
    ['a key below what is no object live', 'configuration.X.B', { X: { A: 1, B: 1 } }, { X: [1] }, { X: { A: 1 } }],
    [
      'a key of deep objects',
      'configuration.X.Y.Z',
      { X: { Y: { A: 1 } } },
      { X: { Y: { Z: 2 } } },
      { X: { Y: { A: 1, Z: 2 } } },
    ],
    ['a key with a dot', 'configuration["X.B"]', { X: { B: 1 } }, { X: { B: 2 }, 'X.B': 3 }, { X: { B: 1 }, 'X.B': 3 }],
    [
      'a nested key, not one with a dot',
      'configuration.X.B',
      { X: { B: 1 } },
      { X: { B: 2 }, 'X.B': 3 },
      { X: { B: 2 } },
    ],
    ['an item', 'configuration.L[1]', { L: [1, 2, 3] }, { L: [4, 5, 6] }, { L: [1, 5, 3] }],
    ['a key of an item', 'configuration.L[0].B', { L: [{ A: 1 }] }, { L: [{ A: 2, B: 3 }] }, { L: [{ A: 1, B: 3 }] }],
    [
      'a key that only the file’s item has',
      'configuration.L[0].B',
      { L: [{ A: 1, B: 1 }] },
      { L: [{}] },
      { L: [{ A: 1 }] },
    ],
    ['no item that only the file has', 'configuration.L[1]', { L: [1, 2] }, { L: [4] }, { L: [1, 2] }],
    ['no item that only the live object has', 'configuration.L[1]', { L: [1] }, { L: [4, 5] }, { L: [1] }],
    ['no item of what is no list', 'configuration.L[0]', { L: { 0: 1 } }, { L: [4] }, { L: { 0: 1 } }],
    ['no key of a list', 'configuration.L["0"]', { L: [1] }, { L: [4] }, { L: [1] }],
    ['no path that is none', 'configuration..L', { L: 1 }, { L: 2 }, { L: 1 }],
    [
      'a key named __proto__',
      'configuration.__proto__',
      { A: 1 },
      JSON.parse('{"__proto__":{"P":1}}'),
      JSON.parse('{"A":1,"__proto__":{"P":1}}'),
    ],
  ])('echoes %s', (_what, path, wanted, found, expected) => {
    const merged = merge(wanted, found, path)
    expect(merged).toEqual(expected)
    expect(Object.keys(merged ?? {}).sort()).toEqual(Object.keys(expected).sort())
  })

  test('echoes several keys', () => {
    expect(merge({ A: 1 }, { B: 2, C: 3, D: 4 }, 'configuration.B', 'configuration.C')).toEqual({ A: 1, B: 2, C: 3 })
  })

  test('keeps an ignored value of its own where there is no live object', () => {
    const desired = toDesired('a', { configuration: { BotName: 'ops' }, ignore: ['configuration.BotName'] })
    expect(toFullSet(desired, undefined).configuration).toEqual({ BotName: 'ops' })
  })

  test('keeps its references for the caller to resolve, and live secrets as they are', () => {
    const secret = new Secret('open')
    const wanted = reference('OOS_CHAT_SECRET_A')
    const merged = merge({ AppSecret: wanted }, { AppSecret: secret, Token: secret }, 'configuration.Token')
    expect(merged?.['AppSecret']).toBe(wanted)
    expect(merged?.['Token']).toBe(secret)
  })

  test('changes neither side', () => {
    const [wanted, found] = [{ X: { A: 1 } }, { X: { B: 2 } }]
    merge(wanted, found, 'configuration.X.B')
    expect([wanted, found]).toEqual([{ X: { A: 1 } }, { X: { B: 2 } }])
  })

  test.each(['constructor', 'toString', '__proto__'])('finds nothing inherited under %s', (key) => {
    expect(merge({ A: 1 }, {}, `configuration.${key}.name`)).toEqual({ A: 1 })
    expect(Object.keys(merge({ A: 1 }, {}, `configuration.${key}.name`) ?? {})).toEqual(['A'])
  })
})
