import { describe, expect, test } from '@jest/globals'
import type { FailureDetail } from '../../../../src/model/failure.ts'
import { failWith, toRejected } from '../../../support/call-script.ts'
import { POSITION, toDesired, toLive, toRecord } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const UPDATED = toDesired('u', { ramRole: 'New' })
const WECHAT = { type: 'WeChat' }

describe('the calls of one change, in their order', () => {
  test('create: no read before, one after, then the record', async () => {
    const { applyOne, calls } = rehearse({ desired: [toDesired('a')], records: [] })
    expect(await applyOne()).toMatchObject({ outcome: 'applied', requestIds: ['request-1'] })
    expect(calls).toEqual(['create a', 'get a', 'save a'])
  })

  test('update: read again right before and after', async () => {
    const scene = { desired: [UPDATED], live: [toLive('u')], records: [toRecord(toDesired('u'))] }
    const { applyOne, calls } = rehearse(scene)
    expect(await applyOne()).toMatchObject({ outcome: 'applied', requestIds: ['request-1'] })
    expect(calls).toEqual(['get u', 'update u', 'get u', 'save u'])
  })

  test('replace: delete, see it gone, create', async () => {
    const live = toLive('r', WECHAT)
    const { applyOne, calls } = rehearse({
      desired: [toDesired('r')],
      live: [live],
      records: [toRecord(toDesired('r'))],
    })
    expect(await applyOne()).toMatchObject({ outcome: 'applied', requestIds: ['request-1', 'request-2'] })
    expect(calls).toEqual(['get r', 'delete r', 'get r', 'create r', 'get r', 'save r'])
  })

  test('delete: read again, delete, see it gone, forget', async () => {
    const { applyOne, calls } = rehearse({ live: [toLive('d')], records: [toRecord(toDesired('d'))] })
    expect(await applyOne()).toMatchObject({ outcome: 'applied', requestIds: ['request-1'] })
    expect(calls).toEqual(['get d', 'delete d', 'get d', 'forget d'])
  })

  test('delete of an object that is gone by then: only the record is forgotten', async () => {
    const { applyOne, calls, chat } = rehearse({ live: [toLive('d')], records: [toRecord(toDesired('d'))] })
    chat.objects.clear()
    expect(await applyOne()).toMatchObject({ outcome: 'applied', requestIds: [] })
    expect(calls).toEqual(['get d', 'forget d'])
  })

  test('adopt of an equal object writes only the record', async () => {
    const scene = { desired: [toDesired('a')], live: [toLive('a')], records: [], policy: { fingerprinter: undefined } }
    const { applyOne, calls } = rehearse(scene)
    expect(await applyOne()).toMatchObject({ outcome: 'applied', requestIds: [] })
    expect(calls).toEqual(['get a', 'save a'])
  })

  test('adopt with a secret to be known sends it', async () => {
    const { applyOne, calls } = rehearse({ desired: [toDesired('a')], live: [toLive('a')], records: [] })
    expect(await applyOne()).toMatchObject({ change: { action: 'adopt' }, outcome: 'applied' })
    expect(calls).toEqual(['get a', 'update a', 'get a', 'save a'])
  })
})

describe('a release', () => {
  const scene = {
    live: [toLive('d')],
    records: [toRecord(toDesired('d'))],
    policy: { removed: [{ key: toDesired('d').key, position: POSITION }] },
  }

  test('forgets the record, and neither reads nor writes the object', async () => {
    const { applyOne, calls, chat, plan } = rehearse(scene)
    expect(await applyOne()).toStrictEqual({ change: plan.changes[0], outcome: 'applied', requestIds: [] })
    expect(calls).toEqual(['forget d'])
    expect([...chat.objects.values()]).toEqual(scene.live)
  })
})

describe('several changes', () => {
  // Of other content than what is created: no rename.
  const live = [toLive('d', { configuration: { X: 1 } }), toLive('r', WECHAT), toLive('u'), toLive('p')]
  const records = ['d', 'r', 'u'].map((name) => toRecord(toDesired(name)))
  const desired = [toDesired('r'), UPDATED, toDesired('c'), toDesired('p')]
  const scene = { desired, live, records, policy: { maxDeletions: { text: '9', amount: 9, unit: 'count' } as const } }

  test('what adds comes first, what deletes last', async () => {
    const { apply, calls } = rehearse(scene)
    await apply()
    const writes = calls.filter((call) => /^(create|update|delete) /.test(call))
    expect(writes).toEqual(['create c', 'update u', 'update p', 'delete r', 'create r', 'delete d'])
  })

  test('a release comes before what deletes', async () => {
    const released = toDesired('k')
    const { apply } = rehearse({
      desired,
      live: [...live, toLive('k')],
      records: [...records, toRecord(released)],
      policy: { ...scene.policy, removed: [{ key: released.key, position: POSITION }] },
    })
    const { results } = await apply()
    expect(results.map(({ change, outcome }) => `${change.action} ${change.key.name}: ${outcome}`)).toEqual([
      'create c: applied',
      'update u: applied',
      'adopt p: applied',
      'release k: applied',
      'replace r: applied',
      'delete d: applied',
    ])
  })

  test('one write at a time: a change is told before the next begins', async () => {
    const { apply, calls, told } = rehearse(scene)
    const report = await apply()
    expect(told).toEqual(report.results)
    expect(calls.indexOf('save c')).toBeLessThan(calls.indexOf('get u'))
  })

  test('a failed write does not stop the others', async () => {
    const { apply, chat } = rehearse(scene)
    chat.script.on('create c', failWith(toRejected('Forbidden.RAM')))
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'applied', 'applied', 'applied', 'applied'])
  })

  const stsRefusal = { code: 'API_REJECTED', operation: 'AssumeRole', region: 'sts', status: 403 } as const

  test.each<FailureDetail>([
    ...['InvalidAccessKeyId.NotFound', 'InvalidSecurityToken.Expired', 'SignatureDoesNotMatch'].map(toRejected),
    { code: 'LOGIN_REFUSED', source: 'oidc', why: 'file' },
    { ...stsRefusal, apiCode: 'NoPermission' },
    stsRefusal,
  ])('nothing after it can succeed, so nothing is tried: $code $apiCode $region', async (failure) => {
    const { apply, chat, calls } = rehearse(scene)
    chat.script.on('update u', failWith(failure))
    const { results } = await apply()
    const outcomes = ['applied', 'failed', 'not-reached', 'not-reached', 'not-reached']
    expect(results.map(({ outcome }) => outcome)).toEqual(outcomes)
    expect(results[1]).toMatchObject({ failure, requestIds: [] })
    expect(results[2]).toMatchObject({ failure: { code: 'NOT_REACHED' }, requestIds: [] })
    expect(calls.at(-1)).toBe('update u')
  })

  test.each([
    ['in the middle of a replacement', 'create r', ['applied', 'applied', 'applied', 'failed', 'not-reached']],
    ['when a record is written', 'save c', ['applied', 'not-reached', 'not-reached', 'not-reached', 'not-reached']],
  ])('nor after credentials that are refused %s', async (_when, call, outcomes) => {
    const { apply, chat } = rehearse(scene)
    chat.script.on(call, failWith(toRejected('InvalidAccessKeyId.NotFound')))
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(outcomes)
  })

  test.each<readonly [string, string, FailureDetail]>([
    ['what OOS refuses with a code of STS', 'failed', toRejected('NoPermission')],
    [
      'an STS that is unavailable',
      'unknown',
      { code: 'API_UNAVAILABLE', operation: 'AssumeRole', region: 'sts', status: 503 },
    ],
  ])('%s does not stop the others', async (_what, outcome, failure) => {
    const { apply, chat } = rehearse(scene)
    chat.script.on('update u', ...Array.from({ length: 9 }, () => failWith(failure)))
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', outcome, 'applied', 'applied', 'applied'])
  })

  test('a delete waits for nothing but its turn: it is done although an update failed', async () => {
    const { apply, chat } = rehearse(scene)
    chat.script.on('update u', failWith(toRejected('Forbidden.RAM')))
    await apply()
    expect(chat.objects.has('cn-hangzhou/d')).toBe(false)
  })
})
