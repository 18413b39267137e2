import { describe, expect, test } from '@jest/globals'
import { isDone } from '../../../../src/model/report.ts'
import { AMBIGUOUS, answer, failWith, type Hook, loseAnswer, toRejected } from '../../../support/call-script.ts'
import { toDesired, toLive } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const UPDATE = { desired: [toDesired('a', { ramRole: 'New' })], live: [toLive('a')] }
const CREATE = { desired: [toDesired('a')] }
const DELETE = { live: [toLive('a')] }

const isWrite = (call: string): boolean => /^(create|update|delete|save|forget) /.test(call)
const pass: Hook = (proceed) => proceed()

const cases = AMBIGUOUS.flatMap((failure) =>
  ([['create a', CREATE] as const, ['update a', UPDATE] as const, ['delete a', DELETE] as const] as const).map(
    ([call, scene]) => [call, failure.code, scene, failure] as const,
  ),
)
test.each(cases)('%s: %s, and a read shows it done: confirmed, and sent once', async (call, _code, scene, failure) => {
  const { applyOne, calls, chat } = rehearse(scene)
  chat.script.on(call, loseAnswer(failure))
  const result = await applyOne()
  expect(result).toMatchObject({ outcome: 'confirmed', requestIds: [] })
  expect(isDone(result)).toBe(true)
  expect(calls.filter(isWrite)).toEqual([call])
})

test.each(cases)('%s: %s, and a read shows it not done: sent once more', async (call, _code, scene, failure) => {
  const { applyOne, calls, chat } = rehearse(scene)
  chat.script.on(call, failWith(failure))
  expect(await applyOne()).toMatchObject({ outcome: 'applied' })
  expect(calls.filter(isWrite)).toEqual([call, call])
})

test.each(cases)(
  '%s: %s twice, and never done: unknown, and not sent a third time',
  async (call, _code, scene, failure) => {
    const { applyOne, calls, chat } = rehearse(scene)
    chat.script.on(call, failWith(failure), failWith(failure))
    expect(await applyOne()).toMatchObject({ outcome: 'unknown', failure })
    expect(calls.filter(isWrite)).toEqual([call, call])
  },
)

test.each(cases)('%s: %s, and no read either: unknown, and not sent again', async (call, _code, scene, failure) => {
  const { applyOne, calls, chat } = rehearse(scene)
  const isCreate = call === 'create a'
  const lost = failWith(toRejected('Forbidden.RAM'))
  chat.script.on('get a', ...(isCreate ? [lost] : [pass, lost]))
  chat.script.on(call, loseAnswer(failure))
  expect(await applyOne()).toMatchObject({ outcome: 'unknown', failure })
  expect(calls.filter(isWrite)).toEqual([call])
})

describe('a request that never left, and no read either', () => {
  const call = { code: 'API_UNREACHABLE', operation: 'CreateChatConfiguration', region: 'cn-hangzhou' } as const
  const forbidden = failWith(toRejected('Forbidden.RAM'))

  test.each(['proxy', 'refused', 'dns'] as const)('failed: %s', async (reason) => {
    const { applyOne, calls, chat } = rehearse(CREATE)
    chat.script.on('create a', failWith({ ...call, reason }))
    chat.script.on('get a', forbidden)
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { reason } })
    expect(calls.filter(isWrite)).toEqual(['create a'])
  })

  test('is unknown where one before it may have left', async () => {
    const { applyOne, chat } = rehearse(CREATE)
    chat.script.on('create a', failWith({ ...call, reason: 'reset' }), failWith({ ...call, reason: 'proxy' }))
    chat.script.on('get a', pass, forbidden)
    expect(await applyOne()).toMatchObject({ outcome: 'unknown', failure: { reason: 'proxy' } })
  })
})

test('somebody else made the name meanwhile: a conflict, and not overwritten', async () => {
  const { applyOne, calls, chat } = rehearse(CREATE)
  chat.script.on('create a', (_proceed) => {
    chat.objects.set('cn-hangzhou/a', toLive('a', { ramRole: 'Theirs' }))
    return failWith(AMBIGUOUS[1] ?? { code: 'NOT_REACHED' })(() => undefined)
  })
  expect(await applyOne()).toMatchObject({ outcome: 'conflict', failure: { code: 'OBJECT_MOVED' } })
  expect(calls.filter(isWrite)).toEqual(['create a'])
})

test('a second try that meets what the first one left is confirmed', async () => {
  const { applyOne, calls, chat } = rehearse(CREATE)
  // The first request is carried out late, after the read that looked for it.
  chat.script.on('get a', answer(undefined))
  chat.script.on('create a', ...AMBIGUOUS.slice(1, 2).map(loseAnswer))
  expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
  expect(calls.filter(isWrite)).toEqual(['create a', 'create a'])
})

test('a nonce that was used says that an earlier copy came in: read, not failed', async () => {
  const { applyOne, chat } = rehearse(UPDATE)
  chat.script.on('update a', loseAnswer(toRejected('SignatureNonceUsed')))
  expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
})

test('a record of secrets is not kept where only a read confirmed them: the next run sends them again', async () => {
  const { applyOne, calls, chat } = rehearse({ ...CREATE, records: [] })
  chat.script.on('create a', ...AMBIGUOUS.slice(0, 1).map(loseAnswer))
  expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
  expect(calls).not.toContain('save a')
})
