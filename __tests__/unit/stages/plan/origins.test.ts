import { describe, expect, test } from '@jest/globals'
import type { FileView } from '../../../../src/model/origin.ts'
import type { PlanPolicy } from '../../../../src/model/policy.ts'
import type { ChatRecord } from '../../../../src/model/record.ts'
import {
  isDeclaredFirst,
  isHere,
  isJudged,
  isMisplaced,
  listNamedFiles,
  toOrigin,
} from '../../../../src/stages/plan/origins.ts'
import { isOfScope, isOurs } from '../../../../src/stages/plan/owners.ts'
import { POSITION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const A = toDesired('a')
const HOME = { server: 'https://github.com', id: '1', name: 'acme/bots' }
const OTHER = { ...HOME, id: '2', name: 'acme/other' }

const record = (members: Partial<ChatRecord> = {}) => toRecord(A, members)
const files = (members: Partial<FileView> = {}): FileView => ({ ...toPolicy().files, ...members })
const policy = (members: Partial<PlanPolicy> = {}) => toPolicy({ repository: HOME, ...members })

describe('a record of another name', () => {
  test.each([
    ['of the same repository', { ...HOME, name: 'acme/old' }, 'acme/old', true],
    ['of the same repository, with more behind it', { ...HOME, name: 'acme/old' }, 'acme/old/eu', false],
    ['of the same repository, by a scope of its own', { ...HOME, name: 'acme/old' }, 'chat', false],
    ['of another repository', OTHER, 'acme/other', false],
    ['of another server', { ...HOME, server: 'https://git.example.com', name: 'acme/old' }, 'acme/old', false],
    ['of no repository', undefined, 'acme/old', false],
  ] as const)('%s', (_what, repository, scope, expected) => {
    const found = record({ scope, ...(repository && { repository }) })
    expect(isOfScope(found, policy())).toBe(expected)
    expect(isOfScope(found, toPolicy())).toBe(false)
    expect(isOurs(found, policy({ previousScopes: [scope] }))).toBe(true)
  })

  test('that goes on behind the repository’s name is ours where ours goes on alike', () => {
    const found = record({ scope: 'acme/old/eu', repository: { ...HOME, name: 'acme/old' } })
    expect(isOfScope(found, policy({ scope: 'acme/bots/eu' }))).toBe(true)
    expect(isOfScope(found, policy({ scope: 'acme/bots/us' }))).toBe(false)
  })
})

describe('what left the files', () => {
  test.each([
    ['is this run’s where it reads the file', {}, {}, true],
    ['is not where it does not', { file: 'teams/b.yml' }, {}, false],
    ['is not of another repository', { repository: OTHER }, {}, false],
    ['is where one side knows no repository', { repository: OTHER }, { repository: undefined }, true],
    ['is not of a scope that is taken over', { scope: 'acme/old' }, { previousScopes: ['acme/old'] }, false],
  ] as const)('%s', (_what, members, given, expected) => {
    const { repository = HOME, ...rest } = { ...given } as Partial<PlanPolicy>
    const us = 'repository' in given ? toPolicy(rest) : policy({ ...rest, repository })
    expect(isJudged(record(members), us)).toBe(expected)
  })
})

describe('what a run declares itself', () => {
  const beside = { file: 'teams/b.yml' }

  test.each([
    ['here, where the record says so', {}, {}, true],
    ['here, where this run reads the file', beside, { files: files({ isRead: () => true }) }, true],
    ['here, where the file is seen without it', beside, { files: files({ toDeclares: () => 'no' }) }, true],
    ['there, where the file has it', beside, { files: files({ toDeclares: () => 'yes' }) }, false],
    ['there, where nobody knows', beside, {}, false],
    ['there, where another repository is recorded', { repository: OTHER }, {}, false],
    ['here, where that one’s scope is taken over', { repository: OTHER }, { previousScopes: ['acme/bots'] }, true],
    ['here, where another scope is taken over', { ...beside, scope: 'x' }, { previousScopes: ['x'] }, true],
    ['here, where our key did not seal it', { ...beside, secrets: 'unkeyed' }, {}, true],
    ['there, without a seal and a key', { ...beside, secrets: 'unkeyed' }, { fingerprinter: undefined }, false],
  ] as const)('is %s', (_what, members, given, expected) => {
    const us = policy(given as Partial<PlanPolicy>)
    const found = record(members)
    expect(isHere(A, found, us)).toBe(expected)
    const origin = toOrigin(A, found, us)
    expect(origin.file).toBe(expected ? POSITION.file : found.file)
    expect(origin.repository).toEqual(expected ? HOME : found.repository)
  })

  test('is told of where another file is seen to have it, or another repository is recorded', () => {
    const seen = policy({ files: files({ toDeclares: () => 'yes' }) })
    expect(isDeclaredFirst(A, record(beside), seen)).toBe(true)
    expect(isDeclaredFirst(A, record({ repository: OTHER }), policy())).toBe(true)
    expect(isDeclaredFirst(A, record(beside), policy())).toBe(false)
    expect(isDeclaredFirst(A, record(), seen)).toBe(false)
  })

  test('keeps a repository that this run does not know', () => {
    expect(toOrigin(A, record({ repository: HOME }), toPolicy())).toEqual({ file: POSITION.file, repository: HOME })
    expect(toOrigin(A, undefined, toPolicy())).toStrictEqual({ file: POSITION.file })
  })
})

test('a record is misplaced by scope, file and repository, and not by the name of the last', () => {
  const origin = { file: POSITION.file, repository: HOME }
  const good = record({ repository: { ...HOME, name: 'acme/old' } })
  expect(isMisplaced(good, origin, policy())).toBe(false)
  expect(isMisplaced({ ...good, scope: 'x' }, origin, policy())).toBe(true)
  expect(isMisplaced({ ...good, file: 'x.yml' }, origin, policy())).toBe(true)
  expect(isMisplaced({ ...good, repository: OTHER }, origin, policy())).toBe(true)
  expect(isMisplaced(record(), origin, policy())).toBe(true)
  expect(isMisplaced(good, { file: POSITION.file }, policy())).toBe(true)
})

test('the files to look at are those of what left, and of what is recorded elsewhere', () => {
  const records = [
    record(),
    toRecord(toDesired('b'), { file: 'teams/b.yml' }),
    toRecord(toDesired('gone')),
    toRecord(toDesired('theirs'), { scope: 'x', file: 'x.yml' }),
    toRecord(toDesired('away'), { repository: OTHER, file: 'y.yml' }),
  ]
  const world = toWorld([toLive('a')], records)
  expect(listNamedFiles([A, toDesired('b')], world, policy())).toEqual([
    { file: 'teams/b.yml', isWanted: true },
    { file: POSITION.file, isWanted: false },
  ])
  expect(listNamedFiles([A], toWorld([]), policy())).toEqual([])
})
