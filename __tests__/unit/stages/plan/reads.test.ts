import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../../src/model/secret.ts'
import { listCompared, listReads } from '../../../../src/stages/plan/reads.ts'
import { toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const DESIRED = toDesired('a')
const LIVE = toLive('a')
const RECORD = toRecord(DESIRED)

describe('an object that the file names', () => {
  const namesOf = (live = LIVE, record = RECORD, policy = toPolicy(), desired = DESIRED) =>
    listReads([desired], toWorld([live], [record]), policy).map(({ name }) => name)

  test('is not read where its record proves that it is as desired', () => {
    expect(namesOf()).toStrictEqual([])
  })

  test('is not read where it does not exist', () => {
    expect(listReads([DESIRED], toWorld([], []), toPolicy({ refresh: 'all' }))).toStrictEqual([])
  })

  test.each([
    ['everything is to be read', LIVE, RECORD, toPolicy({ refresh: 'all' }), DESIRED],
    ['it was written since', toLive('a', { updatedDate: 'later' }), RECORD, toPolicy(), DESIRED],
    ['it was made anew', toLive('a', { createdDate: 'later' }), RECORD, toPolicy(), DESIRED],
    ['the file wants something else', LIVE, RECORD, toPolicy(), toDesired('a', { ramRole: 'New' })],
    ['its secret is another', LIVE, RECORD, toPolicy({ lookup: () => new Secret('rotated') }), DESIRED],
    ['secretVersion moved', LIVE, RECORD, toPolicy(), toDesired('a', { secretVersion: '2' })],
    ['the record is of others', LIVE, toRecord(DESIRED, { scope: 'acme/others' }), toPolicy(), DESIRED],
  ])('is read where %s', (_why, live, record, policy, desired) => {
    expect(namesOf(live, record, policy, desired)).toEqual(['a'])
  })

  test('is read where one of its secrets is not proved, although another is', () => {
    const two = { ...DESIRED.configuration, AppToken: DESIRED.configuration?.['DingTalkClientSecret'] ?? '' }
    const desired = toDesired('a', { configuration: two })
    expect(namesOf(LIVE, toRecord(desired), toPolicy(), desired)).toEqual(['a'])
  })

  test('is read where no record tells of it, and where no state is kept', () => {
    expect(listReads([DESIRED], toWorld([LIVE], []), toPolicy())).toEqual([DESIRED.key])
    expect(listReads([DESIRED], toWorld([LIVE]), toPolicy({ fingerprinter: undefined }))).toEqual([DESIRED.key])
  })

  test('is not read for secrets that nothing can compare', () => {
    const record = toRecord(DESIRED, { secrets: 'unkeyed', fingerprints: {} })
    expect(namesOf(LIVE, record, toPolicy({ fingerprinter: undefined }))).toStrictEqual([])
  })
})

describe('an object that left the file', () => {
  const NEW = toDesired('new')
  const readsOf = (desired = [NEW], live = [LIVE], records = [RECORD], policy = toPolicy()) =>
    listReads(desired, toWorld(live, records), policy).map(({ name }) => name)

  test('is read where one of its type and region came in: it may be the same under another name', () => {
    expect(readsOf()).toEqual(['a'])
  })

  test.each([
    ['nothing came in', [], [LIVE]],
    ['another type came in', [toDesired('new', { type: 'WeChat' })], [LIVE]],
    ['it came in elsewhere', [toDesired('new', { key: { region: 'cn-shanghai', name: 'new' } })], [LIVE]],
    ['what came in is there already', [DESIRED], [LIVE, toLive('b')]],
  ])('is not read where %s', (_why, desired, live) => {
    expect(readsOf(desired, live, [RECORD, toRecord(toDesired('b'))])).toStrictEqual([])
  })

  test('is not read where it will not be deleted', () => {
    expect(readsOf(undefined, undefined, undefined, toPolicy({ prune: 'none' }))).toStrictEqual([])
    expect(readsOf(undefined, undefined, [])).toStrictEqual([])
    expect(readsOf(undefined, undefined, [toRecord(DESIRED, { scope: 'acme/others' })])).toStrictEqual([])
  })

  test('nothing that stays in the file is read as a possible move', () => {
    expect(readsOf([NEW, DESIRED])).toStrictEqual([])
  })

  test('nothing is read as a possible move where no state is kept', () => {
    expect(listReads([NEW], toWorld([LIVE]), toPolicy({ prune: 'all' }))).toStrictEqual([])
  })
})

describe('the configurations whose secrets are compared', () => {
  const comparedOf = (live = [LIVE], records = [RECORD], policy = toPolicy()) =>
    listCompared([DESIRED], toWorld(live, records), policy).map(({ key }) => key.name)

  test('are those with a trusted record of ours', () => {
    expect(comparedOf()).toEqual(['a'])
  })

  test('are also those whose date moved: the list may be older than the read after it', () => {
    expect(comparedOf([toLive('a', { updatedDate: 'later' })])).toEqual(['a'])
  })

  test.each([
    ['without a live object', [], [RECORD]],
    ['made anew', [toLive('a', { createdDate: 'later' })], [RECORD]],
    ['without a record', [LIVE], []],
    ['of others', [LIVE], [toRecord(DESIRED, { scope: 'acme/others' })]],
    ['recorded with another key', [LIVE], [toRecord(DESIRED, { secrets: 'other-key' })]],
  ])('are none %s', (_what, live, records) => {
    expect(comparedOf(live, records)).toStrictEqual([])
  })

  test('are those alone that the plan is limited to', () => {
    expect(comparedOf(undefined, undefined, toPolicy({ only: ['a'] }))).toEqual(['a'])
    expect(comparedOf(undefined, undefined, toPolicy({ only: ['b'] }))).toStrictEqual([])
  })

  test('are none without a key, and none where no state is kept', () => {
    expect(comparedOf(undefined, undefined, toPolicy({ fingerprinter: undefined }))).toStrictEqual([])
    expect(listCompared([DESIRED], toWorld([LIVE]), toPolicy())).toStrictEqual([])
  })
})
