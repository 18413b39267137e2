import { describe, expect, test } from '@jest/globals'
import type { Declaring, FileView } from '../../../../src/model/origin.ts'
import type { PlanPolicy } from '../../../../src/model/policy.ts'
import type { ChatRecord } from '../../../../src/model/record.ts'
import { toDepartures } from '../../../../src/stages/plan/departures.ts'
import { POSITION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const HOME = { server: 'https://github.com', id: '1', name: 'acme/bots' }
const OTHER = { ...HOME, id: '2', name: 'acme/other' }
const THEIRS = { scope: 'acme/others' }

const keyOf = (name: string) => toDesired(name).key
const recordOf = (name: string, members: Partial<ChatRecord> = {}) => toRecord(toDesired(name), members)
const us = (members: Partial<PlanPolicy> = {}) =>
  toPolicy({ repository: HOME, previousScopes: ['acme/old'], ...members })

/** What becomes of objects with these records, all in no file, and of these that nobody owns. */
const departuresOf = (records: readonly ChatRecord[], policy = us(), nobodys: readonly string[] = []) => {
  const live = [...records.map(({ key }) => key.name), ...nobodys].map((name) => toLive(name))
  const { deletions, ...rest } = toDepartures(live, toWorld(live, records), policy)
  return { ...rest, deletions: deletions.map(({ key }) => key.name) }
}

/** The view of a run beside whose file this one lies, which declares these names. */
const filesBeside = (beside: Declaring, names: readonly string[]): FileView => ({
  ...toPolicy().files,
  findDeclaring: (path, { name }) => (path === POSITION.file && names.includes(name) ? beside : undefined),
})

const MOVED = { file: 'teams/b.yml', isSure: true }
const toMoved = (name: string, members = {}) => ({
  code: 'MOVED_TO_FILE',
  from: POSITION.file,
  to: MOVED.file,
  isSure: true,
  severity: 'notice',
  key: keyOf(name),
  ...members,
})
const toElsewhere = (file: string, names: readonly string[], members = {}) => ({
  code: 'DECLARED_ELSEWHERE',
  severity: 'notice',
  file,
  names: names.map((name) => `cn-hangzhou/${name}`),
  ...members,
})

describe('an owned object in no file', () => {
  test('is deleted where this run reads the file that declared it', () => {
    expect(departuresOf([recordOf('a')])).toEqual({ deletions: ['a'], findings: [], unmanagedCount: 0 })
  })

  test('stays where this run does not', () => {
    expect(departuresOf([recordOf('a', { file: 'teams/b.yml' })])).toStrictEqual({
      deletions: [],
      findings: [toElsewhere('teams/b.yml', ['a'])],
      unmanagedCount: 0,
    })
  })

  test.each([true, false])('stays where a file beside that one has it, for sure: %s', (isSure) => {
    expect(departuresOf([recordOf('a')], us({ files: filesBeside({ ...MOVED, isSure }, ['a']) }))).toStrictEqual({
      deletions: [],
      findings: [toMoved('a', { isSure })],
      unmanagedCount: 0,
    })
  })

  test('is declared elsewhere, rather than moved, where this run does not decide about it', () => {
    const files = filesBeside(MOVED, ['a'])
    expect(departuresOf([recordOf('a', { repository: OTHER })], us({ files })).findings).toStrictEqual([
      toElsewhere(POSITION.file, ['a'], { repository: OTHER.name }),
    ])
  })
})

describe('what stays', () => {
  const records = [
    recordOf('moved1'),
    recordOf('moved2'),
    recordOf('away1', { file: 'x.yml' }),
    recordOf('away2', { file: 'x.yml' }),
    recordOf('away3', { file: 'y.yml' }),
    recordOf('gone'),
    recordOf('theirs1', THEIRS),
    recordOf('theirs2', THEIRS),
  ]
  const files = filesBeside(MOVED, ['moved1', 'moved2', 'theirs1', 'nobodys'])
  const findings = [
    toMoved('moved1'),
    toMoved('moved2'),
    toElsewhere('x.yml', ['away1', 'away2']),
    toElsewhere('y.yml', ['away3']),
  ]

  test.each([
    ['managed', { deletions: ['gone'], findings, unmanagedCount: 3 }],
    // Of what nobody owns no file is asked.
    ['all', { deletions: ['gone', 'nobodys'], findings, unmanagedCount: 2 }],
    ['none', { deletions: [], findings: [], unmanagedCount: 9 }],
  ] as const)('is told where it is ours, and counted where it is not: prune %s', (prune, expected) => {
    expect(departuresOf(records, us({ files, prune }), ['nobodys'])).toEqual(expected)
  })
})

describe('what is declared elsewhere', () => {
  const OLD = { scope: 'acme/old' }
  const BESIDE = { file: 'x.yml' }

  test.each<readonly [string, Partial<ChatRecord>, PlanPolicy, object]>([
    ['in our repository', { repository: HOME }, us(), {}],
    ['in our repository under an older name', { repository: { ...HOME, name: 'acme/was' } }, us(), {}],
    ['in a repository, where ours is not known', { repository: OTHER }, toPolicy(), {}],
    ['in another repository', { repository: OTHER }, us(), { repository: OTHER.name }],
    ['in a scope that is taken over', OLD, us(), OLD],
    ['in both', { ...OLD, repository: OTHER }, us(), { ...OLD, repository: OTHER.name }],
  ])('is told with its place: %s', (_what, members, policy, place) => {
    expect(departuresOf([recordOf('a', { ...BESIDE, ...members })], policy).findings).toStrictEqual([
      toElsewhere('x.yml', ['a'], place),
    ])
  })

  test('is one finding for each place, its names in order', () => {
    const records = [
      recordOf('c', BESIDE),
      recordOf('d', { ...BESIDE, ...OLD }),
      recordOf('e', { file: 'y.yml' }),
      recordOf('a', BESIDE),
      recordOf('f', { ...BESIDE, repository: OTHER }),
      recordOf('b', BESIDE),
    ]
    expect(departuresOf(records).findings).toStrictEqual([
      toElsewhere('x.yml', ['a', 'b', 'c']),
      toElsewhere('x.yml', ['d'], OLD),
      toElsewhere('y.yml', ['e']),
      toElsewhere('x.yml', ['f'], { repository: OTHER.name }),
    ])
  })
})

test('no place is shown that holds a secret', () => {
  const hidden = { holdsSecret: (text: string) => text.includes('hush') }
  const record = { file: 'hush.yml', scope: 'hush', repository: { ...OTHER, name: 'hush/other' } }
  expect(departuresOf([recordOf('a', record)], us({ ...hidden, previousScopes: ['hush'] })).findings).toStrictEqual([
    toElsewhere('***', ['a'], { scope: '***', repository: '***' }),
  ])
  const files: FileView = {
    ...toPolicy().files,
    isRead: () => true,
    findDeclaring: () => ({ file: 'teams/hush.yml', isSure: true }),
  }
  expect(departuresOf([recordOf('a', { file: 'hush.yml' })], us({ ...hidden, files })).findings).toStrictEqual([
    toMoved('a', { from: '***', to: '***' }),
  ])
})
