import { describe, expect, test } from '@jest/globals'
import { isRefused } from '../../../../src/model/plan.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import {
  reference,
  toDesired,
  toLive,
  toLiveConfiguration,
  toPolicy,
  toRecord,
  toWorld,
} from '../../../support/models.ts'

const stateless = toPolicy({ fingerprinter: undefined })
const NAMED = { after: 'fromEnv OOS_CHAT_SECRET_A' }

describe('without state', () => {
  test('an equal object is unchanged, and its secret is said not to be compared', () => {
    const plan = toPlan([toDesired('a')], toWorld([toLive('a')]), stateless)
    expect(plan.changes).toEqual([])
    expect(plan.unchanged).toEqual([{ region: 'cn-hangzhou', name: 'a' }])
    expect(plan.findings.map(({ code }) => code)).toEqual(['SECRETS_NOT_COMPARED', 'PRUNE_WITHOUT_STATE'])
  })

  test('a missing object is created with all its fields, the secret hidden', () => {
    const [change] = toPlan([toDesired('a')], toWorld([]), stateless).changes
    expect(change).toMatchObject({ action: 'create', key: { name: 'a' } })
    expect(change?.fields).toEqual([
      { field: 'ramRole', after: 'OOSServiceRole' },
      { field: 'configuration.DingTalkClientId', after: 'ding1' },
      { field: 'configuration.DingTalkClientSecret', after: '***', reason: 'new', reference: NAMED },
    ])
  })

  test('a changed field comes with the secrets that go along with the full set', () => {
    const live = toLive('a', { ramRole: 'Other' })
    const [change] = toPlan([toDesired('a')], toWorld([live]), stateless).changes
    expect(change).toMatchObject({ action: 'update', updatedDate: live.updatedDate })
    expect(change?.fields).toEqual([
      { field: 'ramRole', before: 'Other', after: 'OOSServiceRole' },
      {
        field: 'configuration.DingTalkClientSecret',
        before: '***',
        after: '***',
        reason: 'full-set',
        reference: NAMED,
      },
    ])
  })

  test('0, "", false and null are different values', () => {
    const values = [0, '', false, null, '0', 'false'] as const
    for (const wanted of values) {
      for (const found of values) {
        const desired = toDesired('a', { type: 'WeChat', configuration: { X: wanted } })
        const live = toLive('a', { type: 'WeChat', configuration: { X: found } })
        expect(toPlan([desired], toWorld([live]), stateless).changes).toHaveLength(wanted === found ? 0 : 1)
      }
    }
  })

  test('key order in nested objects does not matter', () => {
    const desired = toDesired('a', { configuration: { X: [{ b: 1, a: 2 }] } })
    const live = toLive('a', { configuration: { X: [{ a: 2, b: 1 }] } })
    expect(toPlan([desired], toWorld([live]), stateless).changes).toEqual([])
  })

  test('a key that the file does not have is removed, unless it is left to others', () => {
    const live = toLive('a', {
      configuration: toLiveConfiguration({ DingTalkClientId: 'ding1', DingTalkClientSecret: '******', BotName: 'ops' }),
    })
    const removed = toPlan([toDesired('a')], toWorld([live]), stateless)
    expect(removed.changes[0]?.fields[0]).toEqual({ field: 'configuration.BotName', before: 'ops' })
    const ignored = toDesired('a', { ignore: ['configuration.BotName'] })
    expect(toPlan([ignored], toWorld([live]), stateless).changes).toEqual([])
  })

  test('a member that is left out is not compared', () => {
    const { ramRole: _, ...desired } = toDesired('a')
    expect(toPlan([desired], toWorld([toLive('a', { ramRole: 'Any' })]), stateless).changes).toEqual([])
  })

  test('another type is a replacement', () => {
    const plan = toPlan([toDesired('a')], toWorld([toLive('a', { type: 'WeChat' })]), stateless)
    expect(plan.changes[0]).toMatchObject({ action: 'replace', fields: [{ field: 'type' }, {}] })
  })

  test('a masked live value under a literal cannot be compared: a warning, no change', () => {
    const desired = toDesired('a', { configuration: { Note: 'hello' } })
    const live = toLive('a', { configuration: toLiveConfiguration({ Note: '******' }) })
    const plan = toPlan([desired], toWorld([live]), stateless)
    expect(plan.changes).toEqual([])
    expect(plan.findings[0]).toMatchObject({ code: 'MASKED_LITERAL', field: 'configuration.Note', severity: 'warning' })
  })

  test('an update that would write a mask back is refused', () => {
    const { configuration: _, ...desired } = toDesired('a', { ramRole: 'New' })
    const plan = toPlan([desired], toWorld([toLive('a')]), stateless)
    expect(plan.findings[0]).toMatchObject({ code: 'MASKED_ECHO', field: 'configuration.DingTalkClientSecret' })
    expect(isRefused(plan)).toBe(true)
  })

  test('a live secret that the API did not mask is shown as ***', () => {
    const live = toLive('a', { configuration: { OldToken: new Secret('plain-text-token') } })
    const text = JSON.stringify(toPlan([toDesired('a')], toWorld([live]), stateless))
    expect(text).toContain('configuration.OldToken')
    expect(text).not.toContain('plain-text-token')
  })

  test('every secret that an update would echo is named, and the reference to add', () => {
    const configuration = { AesKey: new Secret('REAL****sKEY'), Robot: { Token: new Secret(5) }, CorpId: 'c' }
    const { configuration: _, ...desired } = toDesired('a', { type: 'WeChat', ramRole: 'New' })
    const plan = toPlan([desired], toWorld([toLive('a', { type: 'WeChat', configuration })]), stateless)
    expect(plan.findings.filter(({ code }) => code === 'MASKED_ECHO')).toMatchObject([
      { field: 'configuration.AesKey', severity: 'error' },
      { field: 'configuration.Robot.Token', severity: 'error' },
    ])
  })

  test('the text of a reference where a secret is to stand is said above all else', () => {
    const desired = toDesired('b', { configuration: { Note: reference('OOS_CHAT_SECRET_A') } })
    const live = toLive('b', { configuration: { Note: { fromEnv: 'OOS_CHAT_SECRET_A' } } })
    const plan = toPlan([toDesired('a'), desired], toWorld([toLive('a'), live]), { ...stateless, prune: 'all' })
    const found = { field: 'configuration.Note', reference: 'fromEnv OOS_CHAT_SECRET_A' }
    expect(plan.findings).toMatchObject([
      { code: 'REFERENCE_IN_LIVE', severity: 'warning', ...found },
      { code: 'SECRETS_NOT_COMPARED' },
    ])
    expect(isRefused(plan)).toBe(false)
  })

  test('prune: all deletes what the file does not name, prune: managed and none do not', () => {
    const world = toWorld([toLive('a'), toLive('b')])
    const plan = toPlan([toDesired('a')], world, { ...stateless, prune: 'all' })
    expect(plan.changes).toEqual([
      {
        action: 'delete',
        key: { region: 'cn-hangzhou', name: 'b' },
        type: 'DingTalk',
        fields: [],
        updatedDate: toLive('b').updatedDate,
      },
    ])
    for (const prune of ['managed', 'none'] as const) {
      const kept = toPlan([toDesired('a')], world, { ...stateless, prune })
      expect(kept.changes).toEqual([])
      expect(kept.unmanagedCount).toBe(1)
    }
  })
})

describe('the deletion budget', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
  const world = toWorld(names.map((name) => toLive(name)))
  const toRefusal = (kept: number, text: string, amount: number, unit: 'count' | 'percent') => {
    const desired = names.slice(0, kept).map((name) => toDesired(name))
    const plan = toPlan(desired, world, { ...stateless, prune: 'all', maxDeletions: { text, amount, unit } })
    return plan.findings.find(({ code }) => code === 'TOO_MANY_DELETIONS')
  }

  test('30% of ten allows three', () => {
    expect(toRefusal(7, '30%', 30, 'percent')).toBeUndefined()
    expect(toRefusal(6, '30%', 30, 'percent')).toMatchObject({
      severity: 'error',
      deletions: 4,
      allowed: 3,
      managed: 10,
    })
  })

  test('a percentage always allows one, a zero none, a count exactly that many', () => {
    expect(toRefusal(9, '1%', 1, 'percent')).toBeUndefined()
    expect(toRefusal(9, '0', 0, 'count')).toMatchObject({ allowed: 0 })
    expect(toRefusal(0, '10', 10, 'count')).toBeUndefined()
    expect(toRefusal(0, '9', 9, 'count')).toMatchObject({ deletions: 10, allowed: 9 })
  })

  test('a replacement counts as a deletion', () => {
    const live = toWorld([toLive('a', { type: 'WeChat' }), toLive('b', { type: 'WeChat' })])
    const plan = toPlan([toDesired('a'), toDesired('b')], live, stateless)
    expect(isRefused(plan)).toBe(true)
  })
})

test('changes are sorted: deletions, replacements, updates, creations, adoptions, by key within', () => {
  const live = [toLive('z'), toLive('r', { type: 'WeChat' }), toLive('u', { ramRole: 'X' }), toLive('p')]
  const records = [toRecord(toDesired('z')), toRecord(toDesired('r')), toRecord(toDesired('u'))]
  const desired = ['p', 'c2', 'c1', 'u', 'r'].map((name) => toDesired(name))
  const plan = toPlan(desired, toWorld(live, records), toPolicy())
  expect(plan.changes.map(({ action, key }) => `${action} ${key.name}`)).toEqual([
    'delete z',
    'replace r',
    'update u',
    'create c1',
    'create c2',
    'adopt p',
  ])
})
