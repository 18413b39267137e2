import { describe, expect, test } from '@jest/globals'
import { applyChange } from '../../../../src/stages/apply/change.ts'
import { AMBIGUOUS, answer, failWith, type Hook, loseAnswer, toRejected } from '../../../support/call-script.ts'
import { createFakeClock } from '../../../support/fake-clock.ts'
import { createMemoryChat } from '../../../support/memory-chat.ts'
import { toCreateShow, toDesired, toLive, toLookup } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const OLD = toLive('a')
const UPDATE = { desired: [toDesired('a', { ramRole: 'New' })], live: [OLD] }
const CREATE = { desired: [toDesired('a')] }
const REPLACE = { desired: [toDesired('a')], live: [toLive('a', { type: 'WeChat' })] }
const DELETE = { live: [OLD] }
const EDITED = toLive('a', { ramRole: 'Theirs', updatedDate: 'later' })

const LOST = AMBIGUOUS[0] ?? { code: 'NOT_REACHED' }
const asItIs: Hook = (proceed) => proceed()
const times = (count: number, value: unknown): readonly Hook[] => Array.from({ length: count }, () => answer(value))
const isWrite = (call: string): boolean => /^(create|update|delete|save|forget) /.test(call)

describe('a lost answer, and a read shows neither the old state nor what was sent', () => {
  test.each([
    ['edited', UPDATE, 'update a', EDITED],
    ['gone', UPDATE, 'update a', undefined],
    ['edited', DELETE, 'delete a', EDITED],
    ['edited', CREATE, 'create a', EDITED],
  ] as const)('%s: a conflict, and nothing more is written', async (found, scene, call, live) => {
    const { applyOne, chat, calls } = rehearse(scene)
    chat.script.on(call, failWith(LOST))
    chat.script.on('get a', ...(call === 'create a' ? [] : [asItIs]), answer(live))
    expect(await applyOne()).toMatchObject({ outcome: 'conflict', failure: { code: 'OBJECT_MOVED', found } })
    expect(calls.filter(isWrite)).toEqual([call])
  })
})

describe('a second try', () => {
  test('of a deletion that meets what the first one left is confirmed', async () => {
    const { applyOne, chat, calls } = rehearse(DELETE)
    chat.script.on('delete a', loseAnswer(LOST))
    // The first request is carried out late, after the read that looked for it.
    chat.script.on('get a', asItIs, answer(OLD))
    expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
    expect(calls.filter(isWrite)).toEqual(['delete a', 'delete a'])
  })

  test.each(['Forbidden.RAM', 'Role.EntityNotExists'])(
    'that is refused with %s is refused, without another read',
    async (apiCode) => {
      const { applyOne, chat, calls } = rehearse(CREATE)
      chat.script.on('create a', failWith(LOST), failWith(toRejected(apiCode)))
      expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { apiCode } })
      expect(calls).toEqual(['create a', 'get a', 'create a'])
    },
  )

  test('that is refused with what may speak of a name that is taken is refused, where a read shows nothing', async () => {
    const { applyOne, chat, calls } = rehearse(CREATE)
    chat.script.on('create a', failWith(LOST), failWith(toRejected('QuotaConflict')))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { apiCode: 'QuotaConflict' } })
    expect(calls).toEqual(['create a', 'get a', 'create a', 'get a', 'get a'])
  })

  test('that is refused because the name is taken, by an object that is not what was sent: a conflict', async () => {
    const { applyOne, chat } = rehearse(CREATE)
    chat.script.on('create a', failWith(LOST), failWith(toRejected('EntityAlreadyExists.Chat')))
    chat.script.on('get a', answer(undefined), answer(EDITED))
    expect(await applyOne()).toMatchObject({ outcome: 'conflict', failure: { found: 'edited' } })
  })

  test('that is refused because the name is taken, and a read shows nobody there: as it was refused', async () => {
    const { applyOne, chat } = rehearse(CREATE)
    chat.script.on('create a', failWith(LOST), failWith(toRejected('EntityAlreadyExists.Chat')))
    chat.script.on('get a', ...times(2, undefined))
    expect(await applyOne()).toMatchObject({ outcome: 'conflict', failure: { found: 'exists' } })
  })
})

describe('a refusal without a code of the API', () => {
  const { apiCode: _, ...bare } = { ...toRejected('X'), apiCode: undefined }

  test.each([
    ['create a', CREATE],
    ['update a', UPDATE],
    ['delete a', DELETE],
  ])('%s: failed, at the first try and at the second', async (call, scene) => {
    for (const hooks of [[failWith(bare)], [failWith(LOST), failWith(bare)]]) {
      const { applyOne, chat, calls } = rehearse(scene)
      chat.script.on(call, ...hooks)
      expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { code: 'API_REJECTED' } })
      expect(calls.at(-1)).toBe(call)
    }
  })
})

describe('the code of an answer counts only where it is a refusal', () => {
  const CALL = { operation: 'X', region: 'cn-hangzhou', status: 503 }

  test('a service that is down and says that the name is taken leaves open what became of the write', async () => {
    const failure = { code: 'API_UNAVAILABLE', ...CALL, apiCode: 'EntityAlreadyExists.Chat' } as const
    const { applyOne, chat } = rehearse(CREATE)
    chat.script.on('create a', failWith(failure), failWith(failure))
    expect(await applyOne()).toMatchObject({ outcome: 'unknown', failure })
  })

  test.each(['SignatureNonceUsed', 'EntityAlreadyExists.Chat'])(
    'a throttled write was not carried out, and is not read: %s',
    async (apiCode) => {
      const failure = { code: 'API_THROTTLED', ...CALL, apiCode } as const
      const { applyOne, chat, calls } = rehearse(CREATE)
      chat.script.on('create a', failWith(LOST), failWith(failure))
      expect(await applyOne()).toMatchObject({ outcome: 'failed', failure })
      expect(calls).toEqual(['create a', 'get a', 'create a'])
    },
  )
})

describe('reads after a write', () => {
  test('that fail after one confirmed it: unconfirmed, for it was written', async () => {
    const { applyOne, chat } = rehearse(UPDATE)
    chat.script.on('update a', loseAnswer(LOST))
    chat.script.on('get a', asItIs, asItIs, failWith(LOST))
    expect(await applyOne()).toMatchObject({ outcome: 'unconfirmed', requestIds: [], failure: LOST })
  })

  test('a create that shows at once waits for nothing', async () => {
    const { applyOne, clock } = rehearse(CREATE)
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual([])
  })

  test('a deletion that shows in the last read counts', async () => {
    const { applyOne, chat, clock } = rehearse(DELETE)
    chat.script.on('get a', asItIs, ...times(5, OLD))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toHaveLength(5)
  })

  test('a replacement waits until the old object is gone, and no longer', async () => {
    const { applyOne, chat, clock, calls } = rehearse(REPLACE)
    chat.script.on('get a', asItIs, answer(REPLACE.live[0]))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(clock.pauses).toEqual([200])
    expect(calls).toEqual(['get a', 'delete a', 'get a', 'get a', 'create a', 'get a'])
  })

  test('a replacement whose new object never shows is unconfirmed: it was created', async () => {
    const { applyOne, chat } = rehearse(REPLACE)
    chat.script.on('get a', asItIs, asItIs, ...times(6, undefined))
    expect(await applyOne()).toMatchObject({
      outcome: 'unconfirmed',
      requestIds: ['request-1', 'request-2'],
      failure: { code: 'WRITE_NOT_SHOWN' },
    })
  })

  test('a deletion of what was gone, and no read after it: unconfirmed', async () => {
    const { applyOne, chat } = rehearse(DELETE)
    chat.script.on('delete a', failWith(toRejected('EntityNotExists.Chat')))
    chat.script.on('get a', asItIs, failWith(LOST))
    expect(await applyOne()).toMatchObject({ outcome: 'unconfirmed', requestIds: [], failure: LOST })
  })
})

describe('a replacement whose create loses its answer', () => {
  test('and cannot be read: nobody knows, so nothing is said to be half done', async () => {
    const { applyOne, chat } = rehearse(REPLACE)
    chat.script.on('create a', failWith(LOST))
    chat.script.on('get a', asItIs, asItIs, failWith(LOST))
    expect(await applyOne()).toMatchObject({ outcome: 'unknown', failure: LOST })
  })
})

test('the record of a write that only a read confirmed is kept where it had no secrets', async () => {
  const { applyOne, chat, calls } = rehearse({ desired: [toDesired('a', { configuration: { X: 1 } })], records: [] })
  chat.script.on('create a', loseAnswer(LOST))
  expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
  expect(calls.at(-1)).toBe('save a')
})

test('a refusal without a code does not end the run', async () => {
  const { apply, chat } = rehearse({ desired: [toDesired('a'), toDesired('b')] })
  const { apiCode: _, ...bare } = { ...toRejected('X'), apiCode: undefined }
  chat.script.on('create a', failWith(bare))
  const { results } = await apply()
  expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'applied'])
})

test('a code that only ends like one of bad credentials does not end the run', async () => {
  const { apply, chat } = rehearse({ desired: [toDesired('a'), toDesired('b')] })
  chat.script.on('create a', failWith(toRejected('Proxy.SignatureDoesNotMatch')))
  const { results } = await apply()
  expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'applied'])
})

test('a change whose configuration is not at hand calls nothing', async () => {
  const chat = createMemoryChat()
  const { plan } = rehearse(CREATE)
  const [change] = plan.changes
  if (change === undefined) throw new Error('No change')
  const { signal } = new AbortController()
  const createShow = toCreateShow([])
  const context = { chat, clock: createFakeClock(), lookup: toLookup(), createShow, keeper: undefined, signal }
  expect(await applyChange(context, { change, desired: undefined })).toMatchObject({
    outcome: 'failed',
    failure: { code: 'UNEXPECTED', kind: 'Error' },
  })
  expect(chat.script.calls).toEqual([])
})

test('an update whose answer was lost is done where the read shows it, be it within the same second', async () => {
  const { applyOne, chat, calls } = rehearse(UPDATE)
  chat.script.on('update a', loseAnswer(LOST))
  chat.script.on('get a', asItIs, ...times(2, toLive('a', { ramRole: 'New' })))
  expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
  expect(calls.filter(isWrite).filter((call) => call === 'update a')).toHaveLength(1)
})
