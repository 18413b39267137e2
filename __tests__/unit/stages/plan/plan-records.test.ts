import { describe, expect, test } from '@jest/globals'
import { countPlan } from '../../../../src/model/plan.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

describe('with records', () => {
  const desired = toDesired('a')
  const planOf = (live = toLive('a'), record = toRecord(desired), policy = toPolicy(), wanted = desired) =>
    toPlan([wanted], toWorld([live], [record]), policy)

  test('a record that matches proves that nothing changed', () => {
    expect(planOf()).toMatchObject({ changes: [], findings: [], chores: [] })
  })

  test.each([
    ['rotated', {}, {}, { lookup: () => new Secret('another-value') }],
    ['edited', { updatedDate: '2026-02-02T00:00:00+00:00' }, {}, {}],
    ['secret-version', {}, { secretVersion: 'old' }, {}],
    ['other-key', {}, { secrets: 'other-key' }, {}],
    ['no-record', {}, { secrets: 'unkeyed', fingerprints: {} }, {}],
  ] as const)('the secret is sent again: %s', (reason, live, record, policy) => {
    const plan = planOf(toLive('a', live), toRecord(desired, record), toPolicy(policy))
    expect(plan.changes).toMatchObject([
      {
        action: 'update',
        fields: [{ field: 'configuration.DingTalkClientSecret', before: '***', after: '***', reason }],
      },
    ])
  })

  test('without a key, a secret is sent when secretVersion or UpdatedDate moved, and else not', () => {
    const policy = toPolicy({ fingerprinter: undefined })
    const record = toRecord(desired, { secrets: 'unkeyed', fingerprints: {} })
    expect(planOf(toLive('a'), record, policy).changes).toEqual([])
    expect(planOf(toLive('a', { updatedDate: 'moved' }), record, policy).changes[0]?.fields[0]?.reason).toBe('edited')
    const versioned = toDesired('a', { secretVersion: '2' })
    expect(planOf(toLive('a'), record, policy, versioned).changes[0]?.fields[0]?.reason).toBe('secret-version')
  })

  test('an object without a record is adopted, and its secret sent to be known', () => {
    const plan = toPlan([desired], toWorld([toLive('a')], []), toPolicy())
    expect(plan.changes).toMatchObject([{ action: 'adopt', fields: [{ reason: 'no-record' }] }])
    expect(countPlan(plan).adopt).toBe(1)
  })

  test('without a key an equal object is adopted by its record alone', () => {
    const plan = toPlan([desired], toWorld([toLive('a')], []), toPolicy({ fingerprinter: undefined }))
    expect(plan.changes).toMatchObject([{ action: 'adopt', fields: [] }])
  })

  test('an object without a record that differs is updated and adopted', () => {
    const plan = toPlan([desired], toWorld([toLive('a', { ramRole: 'Other' })], []), toPolicy())
    expect(plan.changes).toMatchObject([{ action: 'update', adopts: true }])
  })

  test('an object of another scope is an error that names the owner', () => {
    const plan = planOf(toLive('a'), toRecord(desired, { scope: 'acme/others' }))
    expect(plan.changes).toEqual([])
    expect(plan.findings).toMatchObject([{ code: 'OWNED_BY_OTHERS', severity: 'error', owner: 'acme/others' }])
  })

  test('a record of another scope claims the name also where its object is gone or was made anew', () => {
    const theirs = toRecord(desired, { scope: 'acme/others', createdDate: 'earlier' })
    for (const live of [[], [toLive('a')]]) {
      const plan = toPlan([desired], toWorld(live, [theirs]), toPolicy())
      expect(plan).toMatchObject({ changes: [], findings: [{ code: 'OWNED_BY_OTHERS', owner: 'acme/others' }] })
      expect(toPlan([], toWorld(live, [theirs]), toPolicy({ prune: 'all' }))).toMatchObject({ changes: [], chores: [] })
    }
  })

  test('prune: managed deletes only what is ours; prune: all spares what others own', () => {
    const live = [toLive('ours'), toLive('theirs'), toLive('nobodys')]
    const records = [toRecord(toDesired('ours')), toRecord(toDesired('theirs'), { scope: 'acme/others' })]
    const namesOf = (prune: 'managed' | 'all' | 'none') =>
      toPlan([], toWorld(live, records), toPolicy({ prune })).changes.map(({ key }) => key.name)
    expect(namesOf('managed')).toEqual(['ours'])
    expect(namesOf('all')).toEqual(['nobodys', 'ours'])
    expect(namesOf('none')).toEqual([])
  })

  test('an object that was deleted and made anew by hand is nobody’s, and our record of it is forgotten', () => {
    const live = toLive('a', { createdDate: '2026-05-05T00:00:00+00:00' })
    const plan = toPlan([], toWorld([live], [toRecord(desired)]), toPolicy())
    expect(plan.changes).toEqual([])
    expect(plan.chores).toEqual([{ chore: 'forget', key: desired.key }])
  })

  test('a record whose object is gone, and that the file does not name, is forgotten; others’ records are left', () => {
    const theirs = toRecord(toDesired('b'), { scope: 'acme/others' })
    const plan = toPlan([], toWorld([], [toRecord(desired), theirs]), toPolicy())
    expect(plan.chores).toEqual([{ chore: 'forget', key: desired.key }])
  })

  test('an unchanged object with an outdated record has its record refreshed, which is no change', () => {
    const wider = toDesired('a', { resourceGroupId: 'rg-1' })
    const plan = planOf(toLive('a', { resourceGroupId: 'rg-1' }), toRecord(desired), toPolicy(), wider)
    expect(plan).toMatchObject({ changes: [], unchanged: [desired.key], chores: [{ chore: 'refresh' }] })
  })

  test('a renamed configuration is recognised; where two fit, nothing is guessed', () => {
    const renamed = toDesired('new')
    const one = toPlan([renamed], toWorld([toLive('a')], [toRecord(desired)]), toPolicy())
    expect(one.changes.find(({ action }) => action === 'create')?.movedFrom).toBe('a')
    const live = [toLive('a'), toLive('b')]
    const records = [toRecord(desired), toRecord(toDesired('b'))]
    const two = toPlan([renamed], toWorld(live, records), toPolicy())
    expect(two.changes.some(({ movedFrom }) => movedFrom !== undefined)).toBe(false)
  })
})
