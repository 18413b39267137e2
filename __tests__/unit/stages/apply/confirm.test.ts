import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../../src/model/secret.ts'
import { isAsDesired } from '../../../../src/stages/apply/confirm.ts'
import { AMBIGUOUS, answer, failWith, type Hook, toRejected } from '../../../support/call-script.ts'
import { reference, toDesired, toLive, toLookup, toRecord } from '../../../support/models.ts'
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

  const UNSURE = { ...toRejected('NotFound.ChatConfiguration'), status: 404 }

  test.each([
    ['create', { desired: [toDesired('a')] }, []],
    ['update', UPDATE, [asItIs]],
    ['delete', { live: [OLD] }, [asItIs]],
  ] as const)('%s: what a list shows and a read does not is waited for', async (_action, scene, before) => {
    const { applyOne, chat, clock } = rehearse(scene)
    chat.script.on('get a', ...before, failWith(UNSURE), failWith(UNSURE))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual([200, 400])
  })

  test('what a list shows and no read does is unconfirmed, and told as the API told it', async () => {
    const { applyOne, chat, clock } = rehearse({ live: [OLD] })
    chat.script.on('get a', asItIs, ...times(6, OLD).map(() => failWith(UNSURE)))
    expect(await applyOne()).toMatchObject({ outcome: 'unconfirmed', failure: UNSURE })
    expect(clock.pauses).toEqual(WAITED_MS)
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

describe('a read that is newer than the write and differs', () => {
  const expectAltered = async (scene: Scene, call: string, shown: object, fields: readonly object[]) => {
    const { applyOne, chat, clock, calls } = rehearse(scene)
    chat.script.on(call, ...(scene.live === undefined ? [] : [asItIs]), ...times(6, shown))
    const { failure, ...result } = await applyOne()
    expect(result).toMatchObject({ outcome: 'unconfirmed', requestIds: ['request-1'] })
    // Strictly: a form that is not there is no member.
    expect(failure).toStrictEqual({ code: 'WRITE_ALTERED', fields })
    expect(clock.pauses).toEqual([])
    expect(calls).not.toContain('save a')
  }
  const desired = toDesired('a', { ramRole: 'New' })
  const LATER = { ramRole: 'New', updatedDate: '2026-01-01T00:00:01Z' }
  const open = toLive('a').configuration

  test.each<readonly [string, object, readonly object[]]>([
    ['a form of its own', { ramRole: 'Newer' }, [{ field: 'ramRole', sent: 'New', shown: 'Newer' }]],
    [
      'a key that it adds',
      { configuration: { ...open, 'Robot.Code': 'r' } },
      [{ field: 'configuration["Robot.Code"]', shown: 'r' }],
    ],
    [
      'no key that it drops',
      { configuration: { DingTalkClientSecret: new Secret('******') } },
      [{ field: 'configuration.DingTalkClientId', sent: 'ding1' }],
    ],
    [
      'no secret that it drops',
      { configuration: { DingTalkClientId: 'ding1' } },
      [{ field: 'configuration.DingTalkClientSecret', sent: '***' }],
    ],
    [
      'a secret where there was none',
      { configuration: { ...open, Note: ['x', { is: 'value-of-OOS_CHAT_SECRET_A' }], Token: new Secret('open') } },
      [
        { field: 'configuration.Note', shown: ['x', { is: '***' }] },
        { field: 'configuration.Token', shown: '***' },
      ],
    ],
    ['another type', { type: 'WeChat' }, [{ field: 'type', sent: 'DingTalk', shown: 'WeChat' }]],
  ])('ends the waiting, and %s is named', async (_what, members, fields) => {
    const shown = toLive('a', { ...LATER, ...members })
    await expectAltered({ ...UPDATE, records: [toRecord(toDesired('a'))] }, 'get a', shown, fields)
    await expectAltered({ desired: [desired], records: [] }, 'get a', shown, fields)
  })

  test.each([
    ['2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z', true],
    ['2025-12-31T23:59:59Z', '2026-01-01T00:00:00Z', false],
    ['x2025-12-31T23:59:59Z', 'x2026-01-01T00:00:00Z', true],
    ['2025-12-31T23:59:59Zx', '2026-01-01T00:00:00Zx', true],
    ['today', '2026-01-01T00:00:00Z', true],
    ['2026-01-01T00:00:00Z', 'today', true],
    ['yesterday', 'today', true],
    ['today', 'today', false],
  ])('is known by its date: %s after %s: %s', async (updatedDate, before, isLater) => {
    const live = toLive('a', { updatedDate: before })
    const { applyOne, chat, clock } = rehearse({ ...UPDATE, live: [live] })
    chat.script.on('get a', asItIs, ...times(6, toLive('a', { updatedDate })))
    const fields = [{ field: 'ramRole', sent: 'New', shown: 'OOSServiceRole' }]
    const code = isLater ? 'WRITE_ALTERED' : 'WRITE_NOT_SHOWN'
    expect(await applyOne()).toMatchObject({ outcome: 'unconfirmed', failure: { code, fields } })
    expect(clock.pauses).toEqual(isLater ? [] : WAITED_MS)
  })

  test('shows no known secret, whichever it is', async () => {
    const secrets = { AppSecret: reference('OOS_CHAT_SECRET_A'), Token: reference('OOS_CHAT_SECRET_B') }
    const { applyOne, chat } = rehearse({ desired: [toDesired('a', { configuration: secrets })], records: [] })
    const shown = { AppSecret: new Secret('***'), Token: new Secret('***'), Note: 'value-of-OOS_CHAT_SECRET_B' }
    chat.script.on('get a', answer(toLive('a', { configuration: shown })))
    const fields = [{ field: 'configuration.Note', shown: '***' }]
    expect(await applyOne()).toMatchObject({ failure: { code: 'WRITE_ALTERED', fields } })
  })

  test('is that of an object made anew, whatever its date', async () => {
    const { applyOne, chat, clock } = rehearse(UPDATE)
    chat.script.on('get a', asItIs, ...times(6, toLive('a', { createdDate: '2026-01-03T00:00:00+00:00' })))
    expect(await applyOne()).toMatchObject({ failure: { code: 'WRITE_ALTERED' } })
    expect(clock.pauses).toEqual([])
  })

  test('needs no waiting either where it shows the write and its date did not move', async () => {
    const { applyOne, chat, clock } = rehearse(UPDATE)
    chat.script.on('get a', asItIs, ...times(6, toLive('a', { ramRole: 'New' })))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual([])
  })

  test('a replacement that reads still the old object waits', async () => {
    const live = toLive('a', { type: 'WeChat' })
    const { applyOne, chat, clock } = rehearse({ desired: [toDesired('a')], live: [live] })
    chat.script.on('get a', asItIs, answer(undefined), ...times(2, live))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual([200, 400])
  })
})

describe('what the file leaves to others', () => {
  const configuration = { DingTalkClientId: 'ding1', Card: { Title: 'ours' } }
  const ignore = ['configuration.RobotCode', 'configuration.Card["x.y"]', 'resourceGroupId']
  const desired = toDesired('a', { configuration, ignore })
  const theirs = { resourceGroupId: 'rg-2', updatedDate: '2026-03-03T00:00:00+00:00' }

  test.each([
    ['create', { desired: [desired], records: [] }, []],
    ['update', { desired: [desired], live: [toLive('a', { ramRole: 'Old', configuration })], records: [] }, [asItIs]],
  ])('may change with a write: %s is applied and recorded', async (_action, scene, hooks) => {
    const { applyOne, chat, calls, clock } = rehearse(scene)
    const added = { ...configuration, RobotCode: 'r', Card: { Title: 'ours', 'x.y': 1 } }
    chat.script.on('get a', ...hooks, answer(toLive('a', { ...theirs, configuration: added })))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect([clock.pauses, calls.at(-1)]).toEqual([[], 'save a'])
  })

  test('may have changed where an answer was lost', async () => {
    const { applyOne, chat } = rehearse({ desired: [desired], records: [] })
    const shown = toLive('a', { ...theirs, configuration: { ...configuration, RobotCode: 'r' } })
    chat.script.on('create a', ...AMBIGUOUS.slice(0, 1).map(failWith))
    chat.script.on('get a', ...times(2, shown))
    expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
  })

  test('is where it is, and not beside it', async () => {
    const { applyOne, chat } = rehearse({ desired: [desired], records: [] })
    const shown = { ...configuration, Card: { Title: 'ours', x: { y: 1 } } }
    chat.script.on('get a', answer(toLive('a', { configuration: shown })))
    const fields = [{ field: 'configuration.Card.x', shown: { y: 1 } }]
    expect(await applyOne()).toMatchObject({ failure: { code: 'WRITE_ALTERED', fields } })
  })
})

describe('whether a live object is as desired', () => {
  const desired = toDesired('a', { resourceGroupId: 'rg-1' })
  const shown = toLive('a', { resourceGroupId: 'rg-1' })

  test('secrets cannot be seen and count as shown', () => {
    expect(isAsDesired(desired, shown)).toBe(true)
  })

  test.each([
    ['type', { type: 'WeChat' }],
    ['role', { ramRole: 'Other' }],
    ['resource group', { resourceGroupId: 'rg-2' }],
    ['value', { configuration: { DingTalkClientId: 'other', DingTalkClientSecret: new Secret('******') } }],
    ['missing secret', { configuration: { DingTalkClientId: 'ding1' } }],
    ['additional key', { configuration: { ...shown.configuration, BotName: 'ops' } }],
  ] as const)('it is not with another %s', (_what, members) => {
    expect(isAsDesired(desired, { ...shown, ...members })).toBe(false)
  })

  test('members that the file leaves out may be anything', () => {
    const { ramRole: _, resourceGroupId: __, configuration: ___, ...bare } = desired
    expect(isAsDesired(bare, toLive('a', { ramRole: 'Any', resourceGroupId: 'rg-any' }))).toBe(true)
  })

  test('a value that the API hides may be the one of the file', () => {
    const hidden = toLive('a', { configuration: { Note: new Secret('******') } })
    expect(isAsDesired(toDesired('a', { configuration: { Note: 'x' } }), hidden)).toBe(true)
  })

  test('no object is', () => {
    expect(isAsDesired(desired, undefined)).toBe(false)
  })
})
