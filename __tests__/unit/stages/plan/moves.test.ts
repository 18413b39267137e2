import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import { type Key, toKeyText } from '../../../../src/model/key.ts'
import type { Live } from '../../../../src/model/live.ts'
import type { Change } from '../../../../src/model/plan.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { REGION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const OLD = toLive('old')
const SHANGHAI = 'cn-shanghai'
const X = { configuration: { X: 1 } }

const toDesiredIn = (region: string, name: string, members: Partial<Desired> = {}) =>
  toDesired(name, { key: { region, name }, ...members })

const nameOf = (key: Key): string => (key.region === REGION ? key.name : toKeyText(key))

const say = ({ action, key, movedFrom, movedTo, waitsFor }: Change): string =>
  [
    `${action} ${nameOf(key)}`,
    ...(movedFrom === undefined ? [] : [`from ${movedFrom}`]),
    ...(movedTo === undefined ? [] : [`to ${movedTo}`]),
    ...(waitsFor === undefined ? [] : [`after ${waitsFor.count} of ${waitsFor.keys.map(nameOf).join(', ')}`]),
  ].join(' ')

/** The changes of a plan, and what they say of each other; every live object is ours unless `owned` says otherwise. */
const movesOf = (desired: readonly Desired[], live: readonly Live[] = [OLD], owned = live, read = live) => {
  const records = owned.map(({ key }) => toRecord(toDesired(key.name, { key })))
  const world = { ...toWorld(live, records), details: toWorld(read).details }
  return toPlan(desired, world, toPolicy({ prune: 'all' })).changes.map(say)
}

describe('a creation and an owned deletion of the same content', () => {
  test('are one configuration under another name', () => {
    expect(movesOf([toDesired('new')])).toEqual(['delete old to new', 'create new from old'])
  })

  test('may differ in what is not content: a role', () => {
    expect(movesOf([toDesired('new', { ramRole: 'New' })])).toEqual(['delete old to new', 'create new from old'])
  })

  test('are found beside other changes', () => {
    const live = [OLD, toLive('kept', { ramRole: 'Other' }), toLive('gone', X)]
    const desired = [toDesired('new'), toDesired('kept'), toDesired('other', { configuration: { X: 2 } })]
    expect(movesOf(desired, live)).toEqual([
      'delete gone',
      'delete old to new',
      'update kept',
      'create new from old',
      'create other',
    ])
  })

  test('are found pair by pair', () => {
    const live = [OLD, toLive('old2', X)]
    expect(movesOf([toDesired('new'), toDesired('new2', X)], live)).toEqual([
      'delete old to new',
      'delete old2 to new2',
      'create new from old',
      'create new2 from old2',
    ])
  })

  test('are so whatever else has the old name elsewhere', () => {
    expect(movesOf([toDesired('new'), toDesiredIn(SHANGHAI, 'old')])).toEqual([
      'delete old to new',
      'create new from old',
      'create cn-shanghai/old',
    ])
  })
})

describe('nothing is taken for a move', () => {
  test.each<readonly [string, Desired, Live]>([
    ['another region', toDesiredIn(SHANGHAI, 'new'), OLD],
    ['another type', toDesired('new', { type: 'WeChat' }), OLD],
    ['another value', toDesired('new', X), OLD],
  ])('across %s', (_what, desired, live) => {
    expect(movesOf([desired], [live])).toEqual(['delete old', `create ${nameOf(desired.key)}`])
  })

  test('where the deleted object is not ours', () => {
    expect(movesOf([toDesired('new')], [OLD], [])).toEqual(['delete old', 'create new'])
  })

  test('where the deleted object was not read', () => {
    expect(movesOf([toDesired('new')], [OLD], [OLD], [])).toEqual(['delete old', 'create new'])
  })

  test('where no configuration says what it is', () => {
    const { configuration: _, ...bare } = toDesired('new')
    expect(movesOf([bare])).toEqual(['delete old', 'create new'])
    // What is not known on either side is not the same.
    expect(movesOf([bare], [OLD], [OLD], [])).toEqual(['delete old', 'create new'])
  })

  test('where no state is kept', () => {
    const { changes } = toPlan([toDesired('new')], toWorld([OLD]), toPolicy({ prune: 'all' }))
    expect(changes.map(say)).toEqual(['delete old', 'create new'])
  })
})

describe('a deletion that is no move for certain', () => {
  const [NEW, NEW2, NEW3] = [toDesired('new'), toDesired('new2'), toDesired('new3')]
  const [OLD2, OLD3] = [toLive('old2'), toLive('old3')]

  test.each<readonly [string, readonly Desired[], readonly Live[], readonly string[]]>([
    ['the creations that fit', [NEW, NEW2], [OLD], ['delete old after 1 of new, new2']],
    ['the one that fits two', [NEW], [OLD, OLD2], ['delete old after 1 of new', 'delete old2 after 1 of new']],
    [
      'as many creations as there are deletions that they fit',
      [NEW, NEW2, NEW3],
      [OLD, OLD2],
      ['delete old after 2 of new, new2, new3', 'delete old2 after 2 of new, new2, new3'],
    ],
    [
      'all creations where there are fewer',
      [NEW, NEW2],
      [OLD, OLD2, OLD3],
      ['delete old after 2 of new, new2', 'delete old2 after 2 of new, new2', 'delete old3 after 2 of new, new2'],
    ],
    [
      'its name in another region, whatever the content',
      [toDesired('other', X), toDesiredIn(SHANGHAI, 'old', X)],
      [OLD],
      ['delete old after 1 of cn-shanghai/old'],
    ],
    [
      'what fits and what has its name',
      [NEW, NEW2, toDesiredIn(SHANGHAI, 'old')],
      [OLD],
      ['delete old after 1 of new, new2, cn-shanghai/old'],
    ],
  ])('waits for %s', (_what, desired, live, deletions) => {
    expect(movesOf(desired, live)).toEqual([...deletions, ...desired.map(({ key }) => `create ${nameOf(key)}`)])
  })

  test('waits for its name in another region also where it was not read', () => {
    const desired = ['cn-beijing', SHANGHAI].map((region) => toDesiredIn(region, 'old'))
    expect(movesOf(desired, [OLD], [OLD], [])).toEqual([
      'delete old after 1 of cn-beijing/old, cn-shanghai/old',
      'create cn-beijing/old',
      'create cn-shanghai/old',
    ])
  })

  test('waits for nothing where it is not ours', () => {
    const desired = [NEW, NEW2, toDesiredIn(SHANGHAI, 'old')]
    expect(movesOf(desired, [OLD], [])).toEqual(['delete old', 'create new', 'create new2', 'create cn-shanghai/old'])
  })
})

describe('a content that goes to another name, while its own gets another', () => {
  const [ONE, TWO] = [{ configuration: { X: 1 } }, { configuration: { X: 2 } }]

  test('is not taken away before it is there: names in a row', () => {
    const live = [toLive('a', ONE), toLive('b', TWO)]
    expect(movesOf([toDesired('b', ONE), toDesired('c', TWO)], live)).toEqual([
      'delete a after 1 of b',
      'update b after 1 of c',
      'create c',
    ])
  })

  test('is not taken away before it is there: names in a circle', () => {
    const live = [toLive('a', ONE), toLive('b', TWO)]
    expect(movesOf([toDesired('a', TWO), toDesired('b', ONE)], live)).toEqual([
      'update a after 1 of b',
      'update b after 1 of a',
    ])
  })

  test('waits also for the new name of another', () => {
    const desired = [toDesired('new'), toDesired('x', ONE)]
    expect(movesOf(desired, [OLD, toLive('x')])).toEqual([
      'delete old to new',
      'update x after 1 of new',
      'create new from old',
    ])
  })

  test('waits for nothing where it stays, or is not in the file', () => {
    const stays = toDesired('a', { ...ONE, ramRole: 'Other' })
    const { configuration: _, ...isNotThere } = stays
    for (const a of [stays, isNotThere])
      expect(movesOf([a, toDesired('c', ONE)], [toLive('a', ONE)])).toEqual(['update a', 'create c'])
  })
})
