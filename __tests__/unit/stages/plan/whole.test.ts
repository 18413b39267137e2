import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../../src/model/plan.ts'
import { isPruned } from '../../../../src/stages/plan/departures.ts'
import { ownerOf } from '../../../../src/stages/plan/owners.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { listReads } from '../../../../src/stages/plan/reads.ts'
import { toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const A = toDesired('a')
const THEIRS = { scope: 'acme/others' }
const stateless = toPolicy({ fingerprinter: undefined })

describe('what a plan counts', () => {
  test('live objects that it neither names nor deletes are unmanaged', () => {
    const live = [toLive('a'), toLive('ours'), toLive('theirs'), toLive('nobodys')]
    const records = [toRecord(A), toRecord(toDesired('ours')), toRecord(toDesired('theirs'), THEIRS)]
    expect(toPlan([A], toWorld(live, records), toPolicy())).toMatchObject({
      changes: [{ action: 'delete', key: { name: 'ours' } }],
      unchanged: [A.key],
      unmanagedCount: 2,
    })
  })

  test('managed are the objects that the file names and that are there, and those it deletes', () => {
    const live = [toLive('a'), toLive('gone1'), toLive('gone2'), toLive('nobodys')]
    const records = ['a', 'gone1', 'gone2'].map((name) => toRecord(toDesired(name)))
    const plan = toPlan([A, toDesired('new')], toWorld(live, records), toPolicy())
    expect(plan.findings).toMatchObject([{ code: 'TOO_MANY_DELETIONS', deletions: 2, allowed: 1, managed: 3 }])
    expect(plan.unchanged).toEqual([A.key])
  })
})

describe('what a plan finds', () => {
  const NOTICE: Finding = { code: 'LIVE_UNREADABLE', severity: 'warning', region: 'cn-hangzhou', count: 1, names: [] }

  test('is told in order: the guard, each configuration, the world, and what was not compared', () => {
    const live = [toLive('a'), toLive('b'), toLive('c'), toLive('d')]
    const masked = toDesired('b', { configuration: { DingTalkClientSecret: 'x', DingTalkClientId: 'ding1' } })
    const limit = { text: '0', amount: 0, unit: 'count' } as const
    const policy = toPolicy({ fingerprinter: undefined, prune: 'all', maxDeletions: limit })
    const { findings } = toPlan([A, masked, toDesired('c')], { ...toWorld(live), findings: [NOTICE] }, policy)
    expect(findings).toMatchObject([
      { code: 'TOO_MANY_DELETIONS', deletions: 1, managed: 4 },
      { code: 'MASKED_LITERAL' },
      NOTICE,
      // Of configurations, not of secrets.
      { code: 'SECRETS_NOT_COMPARED', severity: 'notice', count: 2 },
    ])
  })

  test('is nothing where every secret is proved or there is none', () => {
    expect(toPlan([A], toWorld([toLive('a')], [toRecord(A)]), toPolicy()).findings).toEqual([])
    const bare = toDesired('a', { configuration: {} })
    const live = toLive('a', { configuration: {} })
    expect(toPlan([bare], toWorld([live]), { ...stateless, prune: 'none' }).findings).toEqual([])
  })

  test('prune: managed without state is told, prune: managed with state is not', () => {
    expect(toPlan([], toWorld([]), stateless).findings).toEqual([{ code: 'PRUNE_WITHOUT_STATE', severity: 'notice' }])
    expect(toPlan([], toWorld([], []), stateless).findings).toEqual([])
    expect(toPlan([], toWorld([]), { ...stateless, prune: 'all' }).findings).toEqual([])
  })
})

describe('records to bring up to date', () => {
  const stale = toRecord(A, { desiredDigest: 'older' })

  test('are those of the file first, then those whose object is gone', () => {
    const plan = toPlan([A], toWorld([toLive('a')], [toRecord(toDesired('gone')), stale]), toPolicy())
    expect(plan.chores).toEqual([
      { chore: 'refresh', key: A.key },
      { chore: 'forget', key: toDesired('gone').key },
    ])
  })

  test('are none of an object that the file names, though it is gone: its creation writes one', () => {
    expect(toPlan([A], toWorld([], [stale]), toPolicy()).chores).toEqual([])
  })

  test('are none of an owned object that leaves the file: its deletion forgets it', () => {
    expect(toPlan([], toWorld([toLive('a')], [stale]), toPolicy()).chores).toEqual([])
  })

  test('are none of others', () => {
    expect(toPlan([], toWorld([], [toRecord(A, THEIRS)]), toPolicy()).chores).toEqual([])
  })

  test('are none where no state is kept', () => {
    expect(toPlan([], toWorld([toLive('a')]), stateless).chores).toEqual([])
  })
})

test('changes of one action are in the order of their keys by code unit, whatever the order of the file', () => {
  const names = ['b', 'a', 'é', 'Z', 'a-1']
  const { changes } = toPlan(
    names.map((name) => toDesired(name)),
    toWorld([], []),
    toPolicy(),
  )
  expect(changes.map(({ key }) => key.name)).toEqual(['Z', 'a', 'a-1', 'b', 'é'])
})

const UNUSABLE = { parameter: '/chat-sync/x', why: 'tampered' } as const
const toUnusable = (live: Parameters<typeof toWorld>[0]) => ({
  ...toWorld(live, []),
  unusable: new Map([['cn-hangzhou/a', UNUSABLE]]),
})

describe('a record that cannot be used', () => {
  test.each([
    ['taken over', [toLive('a', { ramRole: 'Old' })], [A]],
    ['created', [], [A]],
  ])('keeps its configuration from being %s, and names the parameter', (_what, live, wanted) => {
    const plan = toPlan(wanted, toUnusable(live), toPolicy())
    expect(plan.changes).toEqual([])
    expect(plan.findings).toMatchObject([{ code: 'RECORD_UNUSABLE', severity: 'error', key: A.key, ...UNUSABLE }])
  })

  test('keeps it from being deleted, whatever is to be deleted', () => {
    const plan = toPlan([], toUnusable([toLive('a')]), toPolicy({ prune: 'all' }))
    expect([plan.changes, plan.unmanagedCount]).toEqual([[], 1])
  })
})

describe('a deletion that rests on a record', () => {
  const planOf = (secrets: 'trusted' | 'unkeyed' | 'other-key', policy = toPolicy()) =>
    toPlan([], toWorld([toLive('a')], [toRecord(A, { secrets })]), policy)

  test.each(['unkeyed', 'other-key'] as const)('that is %s is refused where there is a key', (secrets) => {
    for (const prune of ['managed', 'all'] as const) {
      const { findings } = planOf(secrets, toPolicy({ prune }))
      expect(findings).toEqual([{ code: 'UNSEALED_RECORD', severity: 'error', key: A.key, why: secrets }])
    }
  })

  test('that is ours by our seal, or where there is no key, is not', () => {
    expect(planOf('trusted').findings).toEqual([])
    expect(planOf('unkeyed', stateless).findings).toEqual([])
  })
})

describe('a record that our key did not seal', () => {
  const bare = toDesired('a', { configuration: { DingTalkClientId: 'ding1' } })
  const live = toLive('a', { configuration: { DingTalkClientId: 'ding1' } })
  const record = toRecord(bare, { fingerprints: {}, references: {}, secrets: 'unkeyed' })

  test('proves nothing equal: the object is read, and its record renewed', () => {
    expect(listReads([bare], toWorld([live], [record]), toPolicy())).toEqual([bare.key])
    expect(toPlan([bare], toWorld([live], [record]), toPolicy())).toMatchObject({
      changes: [],
      chores: [{ chore: 'refresh', key: bare.key }],
    })
  })

  test('is enough where there is no key', () => {
    expect(listReads([bare], toWorld([live], [record]), stateless)).toEqual([])
  })
})

describe('whose an object is', () => {
  test.each([
    ['nobody', 'without a record', toLive('a'), undefined],
    ['us', 'with our record', toLive('a'), toRecord(A)],
    ['others', 'with a record of others', toLive('a'), toRecord(A, THEIRS)],
    ['others', 'with a record of others, made anew', toLive('a', { createdDate: 'later' }), toRecord(A, THEIRS)],
    ['others', 'with a record of others, and gone', undefined, toRecord(A, THEIRS)],
    ['nobody', 'with our record, made anew', toLive('a', { createdDate: 'later' }), toRecord(A)],
    ['nobody', 'with our record, and gone', undefined, toRecord(A)],
  ] as const)('%s: %s', (owner, _what, live, record) => {
    expect(ownerOf(toWorld(live === undefined ? [] : [live], record && [record]), A.key, toPolicy())).toBe(owner)
  })

  test('others: with a record that cannot be used, whether the object is there or not', () => {
    for (const live of [[], [toLive('a')]]) expect(ownerOf(toUnusable(live), A.key, toPolicy())).toBe('others')
  })

  test.each([
    ['all', ['us', 'nobody']],
    ['managed', ['us']],
    ['none', []],
  ] as const)('prune: %s deletes what belongs to %j', (prune, owners) => {
    expect((['us', 'others', 'nobody'] as const).filter((owner) => isPruned(owner, prune))).toEqual(owners)
  })
})
