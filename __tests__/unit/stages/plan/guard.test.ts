import { describe, expect, test } from '@jest/globals'
import type { Change, Plan } from '../../../../src/model/plan.ts'
import { checkDeletions, checkSeals } from '../../../../src/stages/plan/guards.ts'
import { REGION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const toChange = (action: Change['action'], index: number): Change => ({
  action,
  key: { region: REGION, name: `${action}-${index}` },
  type: 'DingTalk',
  fields: [],
})
const toChanges = (action: Change['action'], count: number) =>
  Array.from({ length: count }, (_, index) => toChange(action, index))
const toPlanOf = (...changes: readonly Change[]): Plan => ({
  changes,
  unchanged: [],
  unmanagedCount: 0,
  findings: [],
  chores: [],
})
const toLimit = (text: string) =>
  ({ text, amount: Number.parseInt(text, 10), unit: text.endsWith('%') ? 'percent' : 'count' }) as const

describe('max-deletions', () => {
  test.each([
    ['0', 10, 0],
    ['0%', 10, 0],
    ['1%', 10, 1],
    ['30%', 9, 2],
    ['30%', 10, 3],
    ['30%', 13, 3],
    ['30%', 0, 1],
    ['100%', 4, 4],
    ['2', 100, 2],
  ])('%s of %i managed allows exactly %i', (text, managed, allowed) => {
    const limit = toLimit(text)
    expect(checkDeletions(toPlanOf(...toChanges('delete', allowed)), limit, managed)).toEqual([])
    expect(checkDeletions(toPlanOf(...toChanges('delete', allowed + 1)), limit, managed)).toEqual([
      { code: 'TOO_MANY_DELETIONS', severity: 'error', deletions: allowed + 1, allowed, managed, limit: text },
    ])
  })

  test('counts deletions and replacements together, and nothing else', () => {
    const others = (['create', 'update', 'adopt'] as const).flatMap((action) => toChanges(action, 5))
    expect(checkDeletions(toPlanOf(...others), toLimit('0'), 10)).toEqual([])
    const plan = toPlanOf(...others, ...toChanges('delete', 2), ...toChanges('replace', 1))
    expect(checkDeletions(plan, toLimit('3'), 10)).toEqual([])
    expect(checkDeletions(plan, toLimit('2'), 10)).toMatchObject([{ deletions: 3, allowed: 2 }])
  })
})

describe('the seal of a record', () => {
  const live = ['a', 'b', 'c', 'nobodys'].map((name) => toLive(name))
  const seals = { a: 'trusted', b: 'unkeyed', c: 'other-key' } as const
  const records = (['a', 'b', 'c'] as const).map((name) => toRecord(toDesired(name), { secrets: seals[name] }))

  test('is needed for each deletion that rests on one, and for no other', () => {
    expect(checkSeals(live, toWorld(live, records), toPolicy())).toEqual([
      { code: 'UNSEALED_RECORD', severity: 'error', key: { region: REGION, name: 'b' }, why: 'unkeyed' },
      { code: 'UNSEALED_RECORD', severity: 'error', key: { region: REGION, name: 'c' }, why: 'other-key' },
    ])
  })

  test('is needed neither without a key nor without state', () => {
    expect(checkSeals(live, toWorld(live, records), toPolicy({ fingerprinter: undefined }))).toEqual([])
    expect(checkSeals(live, toWorld(live), toPolicy())).toEqual([])
  })
})
