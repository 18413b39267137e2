import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import type { Live } from '../../../../src/model/live.ts'
import type { PlanPolicy } from '../../../../src/model/policy.ts'
import type { ChatRecord } from '../../../../src/model/record.ts'
import { decide } from '../../../../src/stages/plan/decide.ts'
import { POSITION, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const DESIRED = toDesired('a')
const PLACE = { key: DESIRED.key, position: POSITION }

const decideOn = (
  desired: Desired,
  live: readonly Live[],
  records?: readonly ChatRecord[],
  policy = toPolicy(records === undefined ? { fingerprinter: undefined } : {}),
) => decide(desired, toWorld(live, records), policy)

describe('a configuration of the file', () => {
  test('that does not exist is created, and nothing else is said of it', () => {
    const desired = toDesired('a', { configuration: {} })
    expect(decideOn(desired, [], [])).toEqual({
      key: desired.key,
      change: { action: 'create', type: 'DingTalk', fields: [{ field: 'ramRole', after: 'OOSServiceRole' }], ...PLACE },
      isUnchanged: false,
      findings: [],
      uncomparedCount: 0,
    })
  })

  test('that its record settles was not read, and is unchanged', () => {
    const world = { ...toWorld([toLive('a')], [toRecord(DESIRED)]), details: new Map() }
    expect(decide(DESIRED, world, toPolicy())).toEqual({
      key: DESIRED.key,
      isUnchanged: true,
      findings: [],
      uncomparedCount: 0,
    })
  })

  test('that another scope owns is left alone, with an error where it stands', () => {
    expect(decideOn(DESIRED, [toLive('a')], [toRecord(DESIRED, { scope: 'acme/others' })])).toEqual({
      key: DESIRED.key,
      isUnchanged: false,
      findings: [{ code: 'OWNED_BY_OTHERS', owner: 'acme/others', severity: 'error', ...PLACE }],
      uncomparedCount: 0,
    })
  })
})

describe('the owner of what others own', () => {
  const [server, OURS] = ['https://github.com', { server: 'https://github.com', id: '1', name: 'acme/bots' }]
  const THEIRS = { server, id: '2', name: 'acme/others' }
  const PAGE = { url: 'https://github.com/acme/others' }

  test.each<readonly [string, Pick<ChatRecord, 'scope' | 'repository'>, Pick<PlanPolicy, 'repository'>, object]>([
    ['is linked on our forge', { scope: 'acme/others', repository: THEIRS }, { repository: OURS }, PAGE],
    ['is linked by one of its scopes', { scope: 'acme/others/eu', repository: THEIRS }, { repository: OURS }, PAGE],
    ['is not by a scope that only ends so', { scope: 'eu/acme/others', repository: THEIRS }, { repository: OURS }, {}],
    ['is not by a scope of its own', { scope: 'chat', repository: THEIRS }, { repository: OURS }, {}],
    ['is not without a repository', { scope: 'acme/others' }, { repository: OURS }, {}],
    ['is not where ours is unknown', { scope: 'acme/others', repository: THEIRS }, {}, {}],
    [
      'is not on another server',
      { scope: 'acme/others', repository: { ...THEIRS, server: 'https://evil.example' } },
      { repository: OURS },
      {},
    ],
  ])('%s', (_how, members, policy, link) => {
    const { findings } = decideOn(DESIRED, [toLive('a')], [toRecord(DESIRED, members)], toPolicy(policy))
    expect(findings).toStrictEqual([
      { code: 'OWNED_BY_OTHERS', owner: members.scope, ...link, severity: 'error', ...PLACE },
    ])
  })
})

describe('a record that would not fit its parameter', () => {
  const withBytes = (bytes: number) => decideOn(DESIRED, [], [], toPolicy({ countRecordBytes: () => bytes }))

  test('is told before anything is written: an error, and nothing is planned', () => {
    expect(withBytes(4_097)).toEqual({
      key: DESIRED.key,
      isUnchanged: false,
      findings: [{ code: 'RECORD_TOO_LONG', bytes: 4_097, allowed: 4_096, severity: 'error', ...PLACE }],
      uncomparedCount: 0,
    })
  })

  test('is none that fits to the last byte', () => {
    expect(withBytes(4_096)).toMatchObject({ findings: [], change: { action: 'create' } })
  })

  test('is looked for where a record is written, with a change or without, and nowhere else', () => {
    const policy = toPolicy({ countRecordBytes: () => 4_097 })
    const decideOf = (record: ChatRecord) => decideOn(DESIRED, [toLive('a')], [record], policy)
    const TOO_LONG = { isUnchanged: false, findings: [{ code: 'RECORD_TOO_LONG' }] }
    expect(decideOf(toRecord(DESIRED))).toMatchObject({ isUnchanged: true, findings: [] })
    expect(decideOf(toRecord(DESIRED, { desiredDigest: 'of another form' }))).toMatchObject(TOO_LONG)
    expect(decideOn(DESIRED, [toLive('a')], [], policy)).toMatchObject(TOO_LONG)
  })
})

describe('secrets of an object that its record settles', () => {
  const settled = { ...toWorld([toLive('a')], [toRecord(DESIRED)]), details: new Map() }

  test('are said not to be compared where there is no key', () => {
    expect(decide(DESIRED, settled, toPolicy({ fingerprinter: undefined })).uncomparedCount).toBe(1)
    expect(decide(DESIRED, settled, toPolicy()).uncomparedCount).toBe(0)
  })
})

describe('what becomes ours', () => {
  const other = toLive('a', { ramRole: 'Other' })
  const wechat = toLive('a', { type: 'WeChat' })

  test('an object without a record that is equal: by its record, which is no other change', () => {
    const change = decideOn(DESIRED, [toLive('a')], []).change
    expect(change).toMatchObject({ action: 'adopt', updatedDate: other.updatedDate, ...PLACE })
    expect(change).not.toHaveProperty('adopts')
  })

  test.each([
    ['differs', 'update', other],
    ['has another type', 'replace', wechat],
  ])('an object without a record that %s: with its %s', (_how, action, live) => {
    expect(decideOn(DESIRED, [live], []).change).toMatchObject({ action, adopts: true })
  })

  test('nothing that is ours already', () => {
    const change = decideOn(DESIRED, [other], [toRecord(DESIRED)]).change
    expect(change).toMatchObject({ action: 'update' })
    expect(change).not.toHaveProperty('adopts')
  })

  test('nothing where no state is kept', () => {
    expect(decideOn(DESIRED, [toLive('a')])).not.toHaveProperty('change')
    expect(decideOn(DESIRED, [other]).change).not.toHaveProperty('adopts')
  })

  test('an object made anew since its record: the record says nothing of it', () => {
    const renewed = toLive('a', { createdDate: 'later' })
    expect(decideOn(DESIRED, [renewed], [toRecord(DESIRED)]).change).toMatchObject({
      action: 'adopt',
      fields: [{ reason: 'no-record' }],
    })
  })
})

describe('an object that its record settles', () => {
  const OTHER_FILE = toRecord(DESIRED, { file: 'teams/b.yml' })
  const settle = (record: ChatRecord, files: Partial<PlanPolicy['files']> = {}) =>
    decide(
      DESIRED,
      { ...toWorld([toLive('a')], [record]), details: new Map() },
      toPolicy({ files: { ...toPolicy().files, ...files }, previousScopes: ['acme/old'] }),
    )
  const UNCHANGED = { key: DESIRED.key, isUnchanged: true, findings: [], uncomparedCount: 0 }
  const REFRESH = { chore: { chore: 'refresh', key: DESIRED.key } }

  test('has its record refreshed for a new place: another file, or another scope', () => {
    expect(settle(OTHER_FILE, { toDeclares: () => 'no' })).toStrictEqual({ ...UNCHANGED, ...REFRESH })
    expect(settle(toRecord(DESIRED, { scope: 'acme/old' }))).toStrictEqual({ ...UNCHANGED, ...REFRESH })
  })

  test('is warned about where another file declares it first, and its record stays', () => {
    expect(settle(OTHER_FILE, { toDeclares: () => 'yes' })).toStrictEqual({
      ...UNCHANGED,
      findings: [{ code: 'DECLARED_FIRST', file: 'teams/b.yml', severity: 'warning', ...PLACE }],
    })
    expect(settle(OTHER_FILE, { toDeclares: () => 'unknown' })).toStrictEqual(UNCHANGED)
  })
})

describe('the record of an unchanged object', () => {
  test('that is up to date needs nothing', () => {
    expect(decideOn(DESIRED, [toLive('a')], [toRecord(DESIRED)])).toEqual({
      key: DESIRED.key,
      isUnchanged: true,
      findings: [],
      uncomparedCount: 0,
    })
  })

  test('that is not is refreshed', () => {
    const stale = toRecord(DESIRED, { desiredDigest: 'older' })
    expect(decideOn(DESIRED, [toLive('a')], [stale])).toMatchObject({
      isUnchanged: true,
      chore: { chore: 'refresh', key: DESIRED.key },
    })
  })

  test('is not refreshed beside a change, which writes it anyway', () => {
    const stale = toRecord(DESIRED, { desiredDigest: 'older' })
    const decision = decideOn(DESIRED, [toLive('a', { ramRole: 'Other' })], [stale])
    expect(decision).toMatchObject({ isUnchanged: false, change: { action: 'update' } })
    expect(decision).not.toHaveProperty('chore')
  })

  test('that does not exist is not refreshed where no state is kept', () => {
    expect(decideOn(DESIRED, [toLive('a')])).toEqual({
      key: DESIRED.key,
      isUnchanged: true,
      findings: [],
      uncomparedCount: 1,
    })
  })
})

test('what could not be compared is a warning, what would destroy a value an error, each where it stands', () => {
  const live = toLive('a', { configuration: { Note: toLive('a').configuration['DingTalkClientSecret'] ?? '' } })
  const literal = decideOn(toDesired('a', { configuration: { Note: 'x' } }), [live])
  expect(literal.findings).toEqual([
    { code: 'MASKED_LITERAL', field: 'configuration.Note', severity: 'warning', ...PLACE },
  ])
  const echo = toDesired('a', { ramRole: 'New', configuration: {}, ignore: ['configuration.Note'] })
  expect(decideOn(echo, [live]).findings).toEqual([
    { code: 'MASKED_ECHO', field: 'configuration.Note', severity: 'error', ...PLACE },
  ])
})
