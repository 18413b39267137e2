import { expect, test } from '@jest/globals'
import { toByKey } from '../../../../src/model/world.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { REGION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const WHY = { why: 'levels' } as const
const keyOf = (name: string) => ({ region: REGION, name })

test('an object that cannot be read costs itself alone: no creation, no deletion, and its record stays', () => {
  const [a, b, gone] = [toDesired('a'), toDesired('b'), toDesired('left-the-file')]
  const records = [a, b, gone].map((desired) => toRecord(desired))
  const world = {
    ...toWorld([toLive('a', { ramRole: 'Other' })], records),
    unreadable: toByKey([
      { key: keyOf('b'), ...WHY },
      { key: keyOf('left-the-file'), ...WHY },
    ]),
  }
  const plan = toPlan([a, b], world, toPolicy({ prune: 'all' }))
  expect(plan.changes.map(({ action, key }) => [action, key.name])).toEqual([['update', 'a']])
  expect([plan.unchanged, plan.chores]).toEqual([[], []])
  const { position } = b
  expect(plan.findings).toEqual([{ code: 'OBJECT_UNREADABLE', ...WHY, severity: 'warning', key: keyOf('b'), position }])
})

test.each(['left out of the file', 'given up by the file'])(
  'its record is neither given up nor forgotten: %s',
  (what) => {
    const lost = toDesired('lost')
    const world = { ...toWorld([], [toRecord(lost)]), unreadable: toByKey([{ key: keyOf('lost'), ...WHY }]) }
    const removed = what === 'given up by the file' ? [lost] : []
    const plan = toPlan([], world, toPolicy({ removed }))
    expect([plan.changes, plan.chores, plan.findings]).toEqual([[], [], []])
  },
)

test('a new name that differs from an unreadable one in letter case alone is refused', () => {
  const world = { ...toWorld([], []), unreadable: toByKey([{ key: keyOf('Ops'), ...WHY }]) }
  expect(toPlan([toDesired('ops')], world, toPolicy()).findings).toMatchObject([{ code: 'NAME_BY_CASE', live: 'Ops' }])
})
