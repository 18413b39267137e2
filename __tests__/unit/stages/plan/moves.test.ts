import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import type { Live } from '../../../../src/model/live.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { REGION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const OLD = toLive('old')
const SHANGHAI = 'cn-shanghai'

/** Where the creations of a plan come from, by their names; every live object is ours unless `owned` says otherwise. */
const movesOf = (desired: readonly Desired[], live: readonly Live[] = [OLD], owned = live, read = live) => {
  const records = owned.map(({ key }) => toRecord(toDesired(key.name, { key })))
  const world = { ...toWorld(live, records), details: toWorld(read).details }
  const { changes } = toPlan(desired, world, toPolicy({ prune: 'all' }))
  const moved = changes.filter(({ movedFrom }) => movedFrom !== undefined)
  const left = changes.filter(({ movedTo }) => movedTo !== undefined)
  expect(left.map(({ action, key, movedTo }) => [action, key.name, movedTo]).sort()).toEqual(
    moved.map(({ key, movedFrom }) => ['delete', movedFrom, key.name]).sort(),
  )
  return moved.map(({ action, key, movedFrom }) => `${action} ${key.name} from ${movedFrom}`)
}

describe('a creation and an owned deletion of the same content', () => {
  test('are one configuration under another name', () => {
    expect(movesOf([toDesired('new')])).toEqual(['create new from old'])
  })

  test('may differ in what is not content: a role', () => {
    expect(movesOf([toDesired('new', { ramRole: 'New' })])).toEqual(['create new from old'])
  })

  test('are found beside other changes', () => {
    const live = [OLD, toLive('kept', { ramRole: 'Other' }), toLive('gone', { configuration: { X: 1 } })]
    const desired = [toDesired('new'), toDesired('kept'), toDesired('other', { configuration: { X: 2 } })]
    expect(movesOf(desired, live)).toEqual(['create new from old'])
  })

  test('are found pair by pair', () => {
    const live = [OLD, toLive('old2', { configuration: { X: 1 } })]
    const desired = [toDesired('new'), toDesired('new2', { configuration: { X: 1 } })]
    expect(movesOf(desired, live)).toEqual(['create new from old', 'create new2 from old2'])
  })
})

describe('nothing is taken for a move', () => {
  test.each<readonly [string, Desired, Live]>([
    ['another region', toDesired('new', { key: { region: SHANGHAI, name: 'new' } }), OLD],
    ['another type', toDesired('new', { type: 'WeChat' }), OLD],
    ['another value', toDesired('new', { configuration: { X: 1 } }), OLD],
  ])('across %s', (_what, desired, live) => {
    expect(movesOf([desired], [live])).toEqual([])
  })

  test('where the deleted object is not ours', () => {
    expect(movesOf([toDesired('new')], [OLD], [])).toEqual([])
  })

  test('where the deleted object was not read', () => {
    expect(movesOf([toDesired('new')], [OLD], [OLD], [])).toEqual([])
  })

  test('where no configuration says what it is', () => {
    const { configuration: _, ...bare } = toDesired('new')
    expect(movesOf([bare])).toEqual([])
    // What is not known on either side is not the same.
    expect(movesOf([bare], [OLD], [OLD], [])).toEqual([])
  })

  test('where two deletions would fit, or two creations', () => {
    expect(movesOf([toDesired('new')], [OLD, toLive('old2')])).toEqual([])
    expect(movesOf([toDesired('new'), toDesired('new2')])).toEqual([])
  })

  test('where no state is kept', () => {
    const { changes } = toPlan([toDesired('new')], toWorld([OLD]), toPolicy({ prune: 'all' }))
    expect(changes.map(({ action, key, movedFrom }) => [action, key, movedFrom])).toEqual([
      ['delete', { region: REGION, name: 'old' }, undefined],
      ['create', { region: REGION, name: 'new' }, undefined],
    ])
  })
})
