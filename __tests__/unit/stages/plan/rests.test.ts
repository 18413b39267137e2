import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../../src/model/plan.ts'
import type { ChangeResult } from '../../../../src/model/report.ts'
import { Secret } from '../../../../src/model/secret.ts'
import type { World } from '../../../../src/model/world.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { isHalfReplaced, listRests, toUnpaired } from '../../../../src/stages/plan/rests.ts'
import { reference, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const A = toDesired('a')
const POLICY = toPolicy()
const NO_RECORD = { code: 'RECORD_NOT_WRITTEN', cause: { code: 'CANCELLED' } } as const
const INCOMPLETE = { code: 'REPLACE_INCOMPLETE', cause: { code: 'CANCELLED' } } as const
const FAILED = { outcome: 'failed', failure: { code: 'CANCELLED' } } as const

const changesOf = (desired: readonly (typeof A)[], world: World, policy = POLICY) => {
  const { changes } = toPlan(desired, world, policy)
  return (action: Change['action'], name: string): Change => {
    const change = changes.find((one) => one.action === action && one.key.name === name)
    if (change === undefined) throw new Error(`The plan has no ${action} of ${name}`)
    return change
  }
}
const applied = (change: Change, more: Partial<ChangeResult> = {}): ChangeResult => ({
  change,
  outcome: 'applied',
  requestIds: [],
  ...more,
})

describe('a rename', () => {
  const world = toWorld([toLive('old')], [toRecord(toDesired('old'))])
  const desired = toDesired('new')
  const toHalves = () => {
    const changeOf = changesOf([desired], world)
    const deletion = changeOf('delete', 'old')
    const { movedTo: _, ...alone } = deletion
    return { creation: changeOf('create', 'new'), deletion, alone }
  }
  const restsOf = (made: Partial<ChangeResult>, left: Partial<ChangeResult>) => {
    const { creation, deletion } = toHalves()
    return listRests({ results: [applied(creation, made), applied(deletion, left)] }, [desired], world, POLICY)
  }

  test.each<readonly [string, Partial<ChangeResult>, Partial<ChangeResult>]>([
    ['failed', {}, FAILED],
    ['was not reached', {}, { outcome: 'not-reached' }],
    ['failed after a read showed the new name', { outcome: 'confirmed' }, FAILED],
    ['was done without its record', {}, { failure: NO_RECORD }],
  ])('whose new name is there leaves its deletion, as the next plan has it: it %s', (_how, made, left) => {
    const { deletion, alone } = toHalves()
    expect(restsOf(made, left)).toStrictEqual([[deletion, alone]])
  })

  test.each<readonly [string, Partial<ChangeResult>, Partial<ChangeResult>]>([
    ['was done', {}, {}],
    ['failed before its new name was there', FAILED, { outcome: 'not-reached' }],
  ])('that %s leaves nothing', (_how, made, left) => {
    expect(restsOf(made, left)).toStrictEqual([])
  })

  test('is, unpaired, two changes, and the rest of the plan is as it was', () => {
    const noted = { ...world, findings: [{ code: 'PRUNE_WITHOUT_STATE', severity: 'notice' } as const] }
    const plan = toPlan([desired], noted, POLICY)
    const { creation, deletion, alone } = toHalves()
    const { movedFrom: _, ...made } = creation
    expect(plan.changes).toEqual([deletion, creation])
    expect(toUnpaired(plan)).toStrictEqual({ ...plan, changes: [alone, made] })
  })
})

describe('a replacement', () => {
  const old = toLive('a', { type: 'WeChat' })
  const world = toWorld([old, toLive('b')], [toRecord(A)])
  const toChange = () => changesOf([A, toDesired('b')], world)('replace', 'a')

  test.each([
    ['with its record', world],
    ['where no state is kept', toWorld([old])],
  ])('that only deleted the old object leaves the creation of the new one: %s', (_where, then) => {
    const change = toChange()
    const result = applied(change, { outcome: 'failed', failure: INCOMPLETE })
    const creation = changesOf([A], toWorld([], []))('create', 'a')
    expect(isHalfReplaced(result)).toBe(true)
    expect(listRests({ results: [result] }, [A, toDesired('b')], then, POLICY)).toEqual([[change, creation]])
  })

  test.each([
    ['was done', {}],
    ['failed', FAILED],
  ])('that %s leaves nothing', (_how, more) => {
    const result = applied(toChange(), more)
    expect(isHalfReplaced(result)).toBe(false)
    expect(listRests({ results: [result] }, [A], world, POLICY)).toEqual([])
  })
})

describe('an object without a record of what was written', () => {
  const world = toWorld([toLive('a', { ramRole: 'Old' }), toLive('b', { ramRole: 'Old' })], [toRecord(A)])
  const toUpdate = (name: string) => changesOf([A, toDesired('b')], world)('update', name)
  const written = toLive('a', { updatedDate: 'later' })
  const restsOf = (results: readonly ChangeResult[], desired = [A, toDesired('b')], then = world, policy = POLICY) =>
    listRests({ results }, desired, then, policy)

  test.each<readonly [string, Partial<ChangeResult>]>([
    ['could not be written', { failure: NO_RECORD }],
    ['may not be, because only a read confirmed the write', { outcome: 'confirmed' }],
  ])('leaves its record, whose old one proves nothing: it %s', (_why, more) => {
    const change = toUpdate('a')
    const [rest] = restsOf([applied(change, { ...more, unrecorded: written })])
    expect(rest).toEqual([
      change,
      {
        action: 'update',
        key: A.key,
        type: 'DingTalk',
        fields: [
          {
            field: 'configuration.DingTalkClientSecret',
            before: '***',
            after: '***',
            reason: 'edited',
            reference: { after: 'fromEnv OOS_CHAT_SECRET_A' },
          },
        ],
        updatedDate: 'later',
        position: A.position,
      },
    ])
  })

  test('that is new to us leaves its adoption', () => {
    const change = toUpdate('b')
    const unrecorded = toLive('b', { updatedDate: 'later' })
    expect(restsOf([applied(change, { failure: NO_RECORD, unrecorded })])).toMatchObject([
      [change, { action: 'adopt', key: { name: 'b' }, fields: [{ reason: 'no-record' }], updatedDate: 'later' }],
    ])
  })

  test('leaves nothing where the next plan has no change: without secrets its record is only renewed', () => {
    const bare = toDesired('a', { configuration: { Name: 'x' } })
    const live = toLive('a', { configuration: { Name: 'x' } })
    const before = toWorld([{ ...live, ramRole: 'Old' }], [toRecord(bare, { fingerprints: {}, references: {} })])
    const change = changesOf([bare], before)('update', 'a')
    const result = applied(change, { failure: NO_RECORD, unrecorded: { ...live, updatedDate: 'later' } })
    expect(restsOf([result], [bare], before)).toEqual([])
  })

  test('leaves nothing where no state is kept', () => {
    const policy = toPolicy({ fingerprinter: undefined })
    const before = toWorld([toLive('a', { ramRole: 'Old' })])
    const change = changesOf([A], before, policy)('update', 'a')
    expect(restsOf([applied(change, { outcome: 'confirmed', unrecorded: written })], [A], before, policy)).toEqual([])
  })

  test('keeps secret what its record calls so, as the next plan does', () => {
    const clear = toDesired('a', { configuration: { Note: 'x' } })
    const record = toRecord(clear, { fingerprints: {}, references: { 'configuration.Note': 'fromEnv NOTE' } })
    const before = toWorld([toLive('a', { configuration: { Note: new Secret('old') } })], [record])
    const change = changesOf([clear], before)('update', 'a')
    const unrecorded = toLive('a', { configuration: { Note: 'other' } })
    expect(restsOf([applied(change, { outcome: 'unconfirmed', unrecorded })], [clear], before)).toMatchObject([
      [change, { fields: [{ field: 'configuration.Note', before: '***', after: '***', reason: 'declassified' }] }],
    ])
  })

  test('leaves nothing where its change was not carried out, or no file names it any more', () => {
    const change = toUpdate('a')
    expect(restsOf([applied(change, FAILED)])).toEqual([])
    expect(restsOf([applied(change)])).toEqual([])
    expect(restsOf([applied(change, { failure: NO_RECORD, unrecorded: written })], [])).toEqual([])
  })
})

test('a configuration may be called undefined, which is no other name of one that has none', () => {
  const desired = [A, toDesired('undefined', { configuration: { Token: reference('T') } })]
  const changeOf = changesOf(desired, toWorld([toLive('a', { ramRole: 'Old' })], [toRecord(A)]))
  const results = [applied(changeOf('create', 'undefined')), applied(changeOf('update', 'a'), FAILED)]
  expect(listRests({ results }, desired, toWorld([], []), POLICY)).toEqual([])
})
