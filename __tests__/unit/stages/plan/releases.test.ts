import { describe, expect, test } from '@jest/globals'
import type { Live } from '../../../../src/model/live.ts'
import type { Removed } from '../../../../src/model/origin.ts'
import type { PlanPolicy } from '../../../../src/model/policy.ts'
import type { ChatRecord } from '../../../../src/model/record.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { POSITION, REGION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const A = toDesired('a')
const ENTRY: Removed = { key: A.key, position: POSITION }
const PLACE = { key: A.key, position: POSITION }
const ELSEWHERE = { file: 'teams/b.yml' }
const HOME = { server: 'https://github.com', id: '1', name: 'acme/bots' }
const OTHER = { ...HOME, id: '2', name: 'acme/other' }
const REMADE = toLive('a', { createdDate: 'later' })

const planOf = (
  live: readonly Live[],
  records: readonly ChatRecord[] | undefined,
  members: Partial<PlanPolicy> = {},
  removed: readonly Removed[] = [ENTRY],
) => toPlan([], toWorld(live, records), toPolicy({ removed, ...members }))

const RELEASE = { action: 'release', type: 'DingTalk', fields: [], ...PLACE }
const SETTLED = { code: 'REMOVED_SETTLED', severity: 'notice', ...PLACE }
const FORGET = { chore: 'forget', key: A.key }
const NOTHING = { changes: [], findings: [], chores: [] }

describe('an entry under removed', () => {
  test('releases the record of its live object, which is neither deleted nor counted as unmanaged', () => {
    expect(planOf([toLive('a')], [toRecord(A)])).toStrictEqual({
      changes: [RELEASE],
      unchanged: [],
      unmanagedCount: 0,
      findings: [],
      chores: [],
    })
  })

  test('tells its reason, unless that holds a secret', () => {
    const reasonOf = (reason: string) =>
      planOf([toLive('a')], [toRecord(A)], { holdsSecret: (text) => text.includes('hush') }, [{ ...ENTRY, reason }])
    expect(reasonOf('The team left').changes).toEqual([{ ...RELEASE, reason: 'The team left' }])
    expect(reasonOf('It was hush').changes).toEqual([{ ...RELEASE, reason: '***' }])
  })

  test('is settled where there is no record of ours, and tells where a record has it declared', () => {
    const findingsOf = (record?: ChatRecord, members: Partial<PlanPolicy> = {}) => {
      const { changes, findings, chores } = planOf([toLive('a')], record === undefined ? [] : [record], members)
      expect([changes, chores]).toEqual([[], []])
      return findings
    }
    expect(findingsOf()).toStrictEqual([SETTLED])
    expect(findingsOf(toRecord(A, { scope: 'acme/others' }))).toEqual([
      { ...SETTLED, file: POSITION.file, scope: 'acme/others' },
    ])
    expect(findingsOf(toRecord(A, ELSEWHERE))).toEqual([{ ...SETTLED, ...ELSEWHERE }])
    expect(findingsOf(toRecord(A, { repository: OTHER }), { repository: HOME })).toEqual([
      { ...SETTLED, file: POSITION.file, repository: 'acme/other' },
    ])
  })

  test.each<readonly [string, readonly Live[], readonly ChatRecord[] | undefined, object]>([
    ['no state is kept', [toLive('a')], undefined, SETTLED],
    ['nothing is there', [], [], SETTLED],
    ['only a record of others is', [], [toRecord(A, { scope: 'x' })], { ...SETTLED, file: POSITION.file, scope: 'x' }],
    ['only our record from another file is', [], [toRecord(A, ELSEWHERE)], { ...SETTLED, ...ELSEWHERE }],
  ])('is settled where %s', (_where, live, records, finding) => {
    expect(planOf(live, records, { prune: 'none' })).toMatchObject({ ...NOTHING, findings: [finding] })
  })

  test.each([
    ['is gone', []],
    ['was created again by others', [REMADE]],
  ])('forgets our record whose object %s, and is not settled yet', (_what, live) => {
    expect(planOf(live, [toRecord(A)])).toMatchObject({ ...NOTHING, chores: [FORGET] })
    const renamed = toRecord(A, { scope: 'acme/old' })
    expect(planOf(live, [renamed], { previousScopes: ['acme/old'] })).toMatchObject({ ...NOTHING, chores: [FORGET] })
  })

  test('is neither settled nor released by a record that cannot be used, which is told elsewhere', () => {
    const unusable = new Map([[`${REGION}/a`, { parameter: '/chat-sync/x', why: 'tampered' } as const]])
    const world = { ...toWorld([toLive('a')], []), unusable }
    expect(toPlan([], world, toPolicy({ removed: [ENTRY] }))).toMatchObject(NOTHING)
  })

  test('is one of several, each decided alone', () => {
    const names = ['gone', 'free', 'a']
    const removed = names.map((name) => ({ ...ENTRY, key: { region: REGION, name } }))
    const live = [toLive('free'), toLive('a')]
    const plan = planOf(live, [toRecord(toDesired('gone')), toRecord(A)], {}, removed)
    expect(plan).toMatchObject({
      changes: [RELEASE],
      findings: [{ ...SETTLED, key: { name: 'free' } }],
      chores: [{ ...FORGET, key: { name: 'gone' } }],
    })
  })
})

describe('a record whose object is gone', () => {
  const choresOf = (record: ChatRecord, removed: readonly Removed[] = [], members: Partial<PlanPolicy> = {}) =>
    planOf([], [record], members, removed).chores

  test('is forgotten by the run that reads its file, or that has it under removed', () => {
    expect(choresOf(toRecord(A))).toEqual([FORGET])
    expect(choresOf(toRecord(A), [ENTRY])).toEqual([FORGET])
  })

  test('is left to the run that reads its file', () => {
    expect(choresOf(toRecord(A, ELSEWHERE))).toEqual([])
    expect(choresOf(toRecord(A, ELSEWHERE), [ENTRY])).toEqual([])
    expect(choresOf(toRecord(A, ELSEWHERE), [{ ...ENTRY, key: { region: REGION, name: 'b' } }])).toEqual([])
  })

  test('of a scope that is taken over is forgotten only where an entry under removed says so', () => {
    const [record, members] = [toRecord(A, { scope: 'acme/old' }), { previousScopes: ['acme/old'] }]
    expect(choresOf(record, [], members)).toEqual([])
    expect(choresOf(record, [{ ...ENTRY, key: { region: REGION, name: 'b' } }], members)).toEqual([])
    expect(choresOf(record, [ENTRY], members)).toEqual([FORGET])
  })
})
