import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../../src/model/plan.ts'
import type { PlanPolicy } from '../../../../src/model/policy.ts'
import { toByKey } from '../../../../src/model/world.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { POSITION, REGION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const MANY = { text: '9', amount: 9, unit: 'count' } as const
const keyOf = (name: string) => ({ region: REGION, name })
const bare = (name: string) => toDesired(name, { configuration: { Name: name } })

/** `kept` is as desired, `edited` is not, `new` does not exist; `gone` left the file. */
const DESIRED = ['kept', 'edited', 'new'].map(bare)
const LIVE = ['kept', 'edited', 'gone'].map((name) => toLive(name, { configuration: { Name: name } }))
const RECORDS = ['kept', 'edited', 'gone'].map((name) => toRecord(bare(name), { fingerprints: {}, references: {} }))
const WORLD = toWorld(
  LIVE.map((live) => (live.key.name === 'edited' ? { ...live, ramRole: 'Other' } : live)),
  RECORDS,
)
const LIMITED = { code: 'PLAN_LIMITED', severity: 'notice' }

const planOf = (only: readonly string[], world = WORLD, desired = DESIRED, members: Partial<PlanPolicy> = {}) => {
  const { changes, ...plan } = toPlan(desired, world, toPolicy({ only, maxDeletions: MANY, ...members }))
  return { ...plan, changes: changes.map(({ action, key }) => `${action} ${key.region}/${key.name}`) }
}
const ALL = { unchanged: [keyOf('kept')], unmanagedCount: 0, chores: [] }

describe('a plan', () => {
  test('without a limit has all, and says nothing of one', () => {
    expect(planOf([])).toEqual({
      ...ALL,
      changes: [`delete ${REGION}/gone`, `update ${REGION}/edited`, `create ${REGION}/new`],
      findings: [],
    })
  })

  test.each([
    ['by its name', 'edited', ['update'], [], 2, 1],
    ['as region/name', `${REGION}/edited`, ['update'], [], 2, 1],
    ['that is as desired', 'kept', [], [keyOf('kept')], 2, 1],
    ['that left the file', 'gone', ['delete'], [], 3, 0],
    ['that is new', 'new', ['create'], [], 2, 1],
  ])('can be limited to one %s, and counts what it leaves out', (_how, only, actions, unchanged, out, deletions) => {
    expect(planOf([only])).toEqual({
      ...ALL,
      unchanged,
      changes: actions.map((action) => `${action} ${REGION}/${only.split('/').at(-1)}`),
      findings: [{ ...LIMITED, configurations: out, deletions }],
    })
  })

  test('that is limited to one of a region leaves out its namesake elsewhere', () => {
    const elsewhere = toDesired('new', { key: { region: 'cn-shanghai', name: 'new' }, configuration: {} })
    expect(planOf(['cn-shanghai/new'], WORLD, [...DESIRED, elsewhere])).toMatchObject({
      changes: ['create cn-shanghai/new'],
      findings: [{ ...LIMITED, configurations: 3, deletions: 1 }],
    })
  })

  test('asks for no secret of what it leaves out', () => {
    const lookup = () => {
      throw new Error('A secret that was not read')
    }
    const world = toWorld([toLive('other'), ...WORLD.details.values()], [toRecord(toDesired('other')), ...RECORDS])
    const plan = planOf(['kept'], world, [toDesired('other'), ...DESIRED], { lookup })
    expect(plan).toMatchObject({ changes: [], unchanged: [keyOf('kept')] })
  })
})

describe('a limited plan says nothing else of what it leaves out', () => {
  const kept = [LIVE.slice(0, 1), RECORDS.slice(0, 1)] as const

  test.each<readonly [string, ReturnType<typeof toWorld>, Partial<PlanPolicy>]>([
    ['live objects of nobody’s', toWorld([...kept[0], toLive('nobodys')], kept[1]), {}],
    [
      'those that another file declares',
      toWorld([...kept[0], toLive('far')], [...kept[1], toRecord(bare('far'), { file: 'far.yml' })]),
      {},
    ],
    ['records whose object is gone', toWorld(kept[0], [...kept[1], toRecord(bare('lost'))]), {}],
    [
      'records of a scope that is taken over',
      toWorld([...kept[0], toLive('edited')], [...kept[1], toRecord(bare('edited'), { scope: 'acme/old' })]),
      { previousScopes: ['acme/old'] },
    ],
    ['entries under removed', toWorld(...kept), { removed: [{ key: keyOf('released'), position: POSITION }] }],
    ['names that look like live ones', toWorld([...kept[0], toLive('New')], kept[1]), {}],
    [
      'configurations that nothing can be planned for',
      { ...toWorld(...kept), unreadable: toByKey([{ key: keyOf('edited'), why: 'type' as const }]) },
      {},
    ],
  ])('%s', (_what, world, members) => {
    const findings = [{ ...LIMITED, configurations: 2, deletions: 0 }]
    expect(planOf(['kept'], world, DESIRED, members)).toEqual({ ...ALL, changes: [], findings })
  })
})

describe('the names that a plan can be limited to', () => {
  const unknown = (found: string, more = {}): Finding => ({ code: 'ONLY_UNKNOWN', severity: 'error', found, ...more })
  const unknownOf = (only: readonly string[], world = WORLD, members: Partial<PlanPolicy> = {}) =>
    planOf(only, world, DESIRED, members).findings.filter(({ code }) => code === 'ONLY_UNKNOWN')

  test.each<readonly [string, string, ReturnType<typeof toWorld>, Partial<PlanPolicy>]>([
    ['in the file', 'new', WORLD, {}],
    ['in the file, in its region', `${REGION}/new`, WORLD, {}],
    ['under removed', 'released', WORLD, { removed: [{ key: keyOf('released'), position: POSITION }] }],
    ['live', 'gone', WORLD, {}],
    ['live, where no state is kept', 'gone', toWorld(LIVE), {}],
    ['live and unreadable', 'odd', { ...WORLD, unreadable: toByKey([{ key: keyOf('odd'), why: 'type' }]) }, {}],
    ['recorded', 'lost', toWorld([], [toRecord(bare('lost'))]), {}],
  ])('are those %s', (_where, name, world, members) => {
    expect(unknownOf([name], world, members)).toEqual([])
  })

  test('are no others: each is an error, with the name that was probably meant', () => {
    expect(unknownOf(['kept', 'edted', 'nothing', `${REGION}/nex`, 'cn-shanghai/kept'])).toEqual([
      unknown('edted', { suggestion: 'edited' }),
      unknown('nothing'),
      unknown(`${REGION}/nex`, { suggestion: `${REGION}/new` }),
      unknown('cn-shanghai/kept'),
    ])
    // Strictly: where nothing is meant, there is no suggestion rather than one that is undefined.
    expect(unknownOf(['nothing'])).toStrictEqual([unknown('nothing')])
  })
})

describe('a rename in a limited plan', () => {
  const world = toWorld([toLive('old')], [toRecord(toDesired('old'))])
  const HALF = { code: 'ONLY_HALF', severity: 'error', key: keyOf('old'), renamed: 'renamed' }
  const renameOf = (only: readonly string[]) => planOf(only, world, [toDesired('renamed')])
  const [deletion, creation] = [`delete ${REGION}/old`, `create ${REGION}/renamed`]

  test('is refused where the old name would go without the new one', () => {
    expect(renameOf(['old'])).toMatchObject({
      changes: [deletion],
      findings: [HALF, { ...LIMITED, configurations: 1, deletions: 0 }],
    })
  })

  test.each([
    ['both names', ['old', 'renamed'], [deletion, creation], 0],
    ['both names in their region', [`${REGION}/old`, `${REGION}/renamed`], [deletion, creation], 0],
    ['the new name', ['renamed'], [creation], 1],
  ])('is no fault where it is limited to %s', (_what, only, changes, deletions) => {
    expect(renameOf(only)).toMatchObject({ changes, findings: [{ ...LIMITED, configurations: 0, deletions }] })
  })
})

test('the deletion budget of a limited plan is a part of all that is managed', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const world = toWorld(
    names.map((name) => toLive(name)),
    names.map((name) => toRecord(toDesired(name))),
  )
  const desired = names.slice(4).map((name) => toDesired(name))
  const limit = { text: '30%', amount: 30, unit: 'percent' } as const
  expect(planOf(['a', 'b'], world, desired, { maxDeletions: limit }).findings).toEqual([
    { ...LIMITED, configurations: 2, deletions: 2 },
    { code: 'TOO_MANY_DELETIONS', severity: 'error', deletions: 2, allowed: 1, managed: 6, limit: '30%' },
  ])
})
