import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../../src/model/secret.ts'
import { showsRequest, toRequest } from '../../../../src/stages/apply/confirm.ts'
import { AMBIGUOUS, answer, failWith, type Hook } from '../../../support/call-script.ts'
import { toDesired, toLive, toLookup, toRecord } from '../../../support/models.ts'
import { rehearse, type Scene } from '../../../support/rehearsal.ts'

const OLD = toLive('a')
const UPDATE: Scene = { desired: [toDesired('a', { ramRole: 'New' })], live: [OLD] }
const WAITED_MS = [200, 400, 800, 1_600, 3_200]
const asItIs: Hook = (proceed) => proceed()
const times = (count: number, value: unknown): readonly Hook[] => Array.from({ length: count }, () => answer(value))

describe('reads that show an older state', () => {
  test('are asked again, with growing pauses, until they show the write', async () => {
    const { applyOne, chat, clock } = rehearse(UPDATE)
    chat.script.on('get a', asItIs, ...times(3, OLD))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual([200, 400, 800])
  })

  test.each([
    ['update', UPDATE, 'get a', [asItIs, ...times(6, OLD)]],
    ['create', { desired: [toDesired('a')] }, 'get a', times(6, undefined)],
    ['delete', { live: [OLD] }, 'get a', [asItIs, ...times(6, OLD)]],
  ] as const)('%s: given up after about six seconds, as unconfirmed', async (_action, scene, call, hooks) => {
    const { applyOne, chat, clock } = rehearse(scene)
    chat.script.on(call, ...hooks)
    expect(await applyOne()).toMatchObject({
      outcome: 'unconfirmed',
      requestIds: ['request-1'],
      failure: { code: 'WRITE_NOT_SHOWN' },
    })
    expect(clock.pauses).toEqual(WAITED_MS)
  })

  test('an unconfirmed write leaves no record', async () => {
    const { applyOne, chat, calls } = rehearse({ ...UPDATE, records: [toRecord(toDesired('a'))] })
    chat.script.on('get a', asItIs, ...times(6, OLD))
    await applyOne()
    expect(calls).not.toContain('save a')
  })

  test('reads that fail after the write: unconfirmed, with the write’s request id', async () => {
    const { applyOne, chat } = rehearse(UPDATE)
    chat.script.on('get a', asItIs, ...AMBIGUOUS.slice(0, 1).map(failWith))
    expect(await applyOne()).toMatchObject({
      outcome: 'unconfirmed',
      requestIds: ['request-1'],
      failure: { code: 'API_UNAVAILABLE' },
    })
  })

  test('somebody else’s state after the write is not ours', async () => {
    const { applyOne, chat } = rehearse(UPDATE)
    chat.script.on('get a', asItIs, ...times(6, toLive('a', { ramRole: 'Theirs', updatedDate: 'later' })))
    expect(await applyOne()).toMatchObject({ outcome: 'unconfirmed' })
  })
})

describe('an update of secrets alone', () => {
  const desired = toDesired('a')
  const rotated: Scene = {
    desired: [desired],
    live: [OLD],
    records: [toRecord(desired)],
    policy: { lookup: toLookup({ OOS_CHAT_SECRET_A: 'another-value' }) },
  }

  test('waits for the date to move', async () => {
    const { applyOne, chat, clock } = rehearse(rotated)
    chat.script.on('get a', asItIs, answer(OLD))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual([200])
  })

  test('is applied where the date never moves', async () => {
    const { applyOne, chat, clock, calls } = rehearse(rotated)
    chat.script.on('get a', asItIs, ...times(6, OLD))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual(WAITED_MS)
    expect(calls.at(-1)).toBe('save a')
  })
})

describe('whether a live object shows a request', () => {
  const desired = toDesired('a', { resourceGroupId: 'rg-1' })
  const request = toRequest(desired, undefined, toLookup())
  const shown = toLive('a', { resourceGroupId: 'rg-1' })

  test('secrets cannot be seen and count as shown', () => {
    expect(showsRequest(shown, request)).toBe(true)
  })

  test.each([
    ['type', { type: 'WeChat' }],
    ['role', { ramRole: 'Other' }],
    ['resource group', { resourceGroupId: 'rg-2' }],
    ['value', { configuration: { DingTalkClientId: 'other', DingTalkClientSecret: new Secret('******') } }],
    ['missing secret', { configuration: { DingTalkClientId: 'ding1' } }],
    ['additional key', { configuration: { ...shown.configuration, BotName: 'ops' } }],
  ] as const)('another %s does not show it', (_what, members) => {
    expect(showsRequest({ ...shown, ...members }, request)).toBe(false)
  })

  test('members that are not sent may be anything', () => {
    const { ramRole: _, resourceGroupId: __, configuration: ___, ...bare } = request
    expect(showsRequest(toLive('a', { ramRole: 'Any', resourceGroupId: 'rg-any' }), bare)).toBe(true)
  })

  test('no object shows nothing', () => {
    expect(showsRequest(undefined, request)).toBe(false)
  })
})
