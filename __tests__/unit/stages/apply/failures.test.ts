import { describe, expect, test } from '@jest/globals'
import { AMBIGUOUS, answer, failWith, first, loseAnswer, toRejected } from '../../../support/call-script.ts'
import { toDesired, toLive, toRecord } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const UPDATE = { desired: [toDesired('a', { ramRole: 'New' })], live: [toLive('a')] }
const CREATE = { desired: [toDesired('a')] }
const REPLACE = { desired: [toDesired('a')], live: [toLive('a', { type: 'WeChat' })] }
const DELETE = { live: [toLive('a')] }
const MOVED = toLive('a', { updatedDate: '2026-03-03T00:00:00+00:00' })

const isWrite = (call: string): boolean => /^(create|update|delete|save|forget) /.test(call)

describe('an object that changed between plan and write', () => {
  test.each([
    ['update', UPDATE],
    ['replace', REPLACE],
    ['delete', DELETE],
    ['adopt', { desired: [toDesired('a')], live: [toLive('a')], records: [] }],
  ])('%s: edited, so nothing is written', async (_action, scene) => {
    const { applyOne, calls, chat } = rehearse(scene)
    chat.objects.set('cn-hangzhou/a', MOVED)
    expect(await applyOne()).toMatchObject({
      outcome: 'conflict',
      requestIds: [],
      failure: { code: 'OBJECT_MOVED', found: 'edited' },
    })
    expect(calls.filter(isWrite)).toEqual([])
  })

  test.each([
    ['update', UPDATE],
    ['replace', REPLACE],
  ])('%s: gone, so nothing is written', async (_action, scene) => {
    const { applyOne, calls, chat } = rehearse(scene)
    chat.objects.clear()
    expect(await applyOne()).toMatchObject({ outcome: 'conflict', failure: { code: 'OBJECT_MOVED', found: 'gone' } })
    expect(calls.filter(isWrite)).toEqual([])
  })

  test('create: somebody else made that name meanwhile', async () => {
    const { applyOne, calls, chat } = rehearse(CREATE)
    chat.objects.set('cn-hangzhou/a', MOVED)
    expect(await applyOne()).toMatchObject({ outcome: 'conflict', failure: { code: 'OBJECT_MOVED', found: 'exists' } })
    expect(calls).toEqual(['create a'])
    expect(chat.objects.get('cn-hangzhou/a')).toBe(MOVED)
  })
})

describe('an object that is deleted between its last read and its write', () => {
  test('update: a conflict', async () => {
    const { applyOne, chat } = rehearse(UPDATE)
    chat.script.on(
      'update a',
      first(() => chat.objects.clear()),
    )
    expect(await applyOne()).toMatchObject({ outcome: 'conflict', failure: { code: 'OBJECT_MOVED', found: 'gone' } })
  })

  test('update: refused as it was, where nothing can be read after it', async () => {
    const { applyOne, chat } = rehearse(UPDATE)
    chat.script.on('update a', failWith(toRejected('EntityNotExists.Role')))
    chat.script.on('get a', (proceed) => proceed(), ...AMBIGUOUS.slice(0, 1).map(failWith))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { apiCode: 'EntityNotExists.Role' } })
  })

  test('update: refused for another thing that does not exist', async () => {
    const { applyOne, chat } = rehearse(UPDATE)
    chat.script.on('update a', failWith(toRejected('EntityNotExists.Role')))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { apiCode: 'EntityNotExists.Role' } })
  })

  test('delete: as desired, and forgotten', async () => {
    const { applyOne, calls, chat } = rehearse({ ...DELETE, records: [toRecord(toDesired('a'))] })
    chat.script.on(
      'delete a',
      first(() => chat.objects.clear()),
    )
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
    expect(calls.at(-1)).toBe('forget a')
  })
})

describe('a write that fails', () => {
  test.each([
    ['create a', CREATE],
    ['update a', UPDATE],
    ['delete a', DELETE],
  ])('%s: refused, and not tried again', async (call, scene) => {
    const { applyOne, calls, chat } = rehearse(scene)
    chat.script.on(call, failWith(toRejected('Forbidden.RAM')))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', requestIds: [], failure: { apiCode: 'Forbidden.RAM' } })
    expect(calls.at(-1)).toBe(call)
  })

  test('throttled to the end: certainly not carried out', async () => {
    const { applyOne, chat } = rehearse(CREATE)
    const failure = { code: 'API_THROTTLED', operation: 'X', region: 'cn-hangzhou' } as const
    chat.script.on('create a', failWith(failure))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure })
  })

  test('a read before the write fails: nothing was written', async () => {
    const { applyOne, chat } = rehearse(UPDATE)
    chat.script.on('get a', ...AMBIGUOUS.slice(0, 1).map(failWith))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { code: 'API_UNAVAILABLE' } })
  })

  test('what is thrown besides coded errors becomes a result without its message', async () => {
    const { applyOne, chat } = rehearse(CREATE)
    const crash = first(() => {
      throw new TypeError('value-of-secret')
    })
    chat.script.on('create a', crash)
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { code: 'UNEXPECTED', kind: 'TypeError' } })
  })
})

describe('a replacement that stops half-way', () => {
  test('the new object is refused: the old one is gone, and the result says so', async () => {
    const { applyOne, chat } = rehearse(REPLACE)
    chat.script.on('create a', failWith(toRejected('Forbidden.RAM')))
    expect(await applyOne()).toMatchObject({
      outcome: 'failed',
      requestIds: ['request-1'],
      failure: { code: 'REPLACE_INCOMPLETE', cause: { code: 'API_REJECTED', apiCode: 'Forbidden.RAM' } },
    })
  })

  test('the old object is not deleted: nothing is created', async () => {
    const { applyOne, calls, chat } = rehearse(REPLACE)
    chat.script.on('delete a', failWith(toRejected('Forbidden.RAM')))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', failure: { code: 'API_REJECTED' } })
    expect(calls).toEqual(['get a', 'delete a'])
  })

  test('the answer to the create is lost: a read confirms it', async () => {
    const { applyOne, chat } = rehearse(REPLACE)
    chat.script.on('create a', ...AMBIGUOUS.slice(0, 1).map(loseAnswer))
    expect(await applyOne()).toMatchObject({ outcome: 'confirmed' })
  })

  test('the read between delete and create fails: the old one is gone, and the result says so', async () => {
    const { applyOne, chat } = rehearse(REPLACE)
    chat.script.on('get a', (proceed) => proceed(), failWith(toRejected('Forbidden.RAM')))
    expect(await applyOne()).toMatchObject({ failure: { code: 'REPLACE_INCOMPLETE' } })
  })

  test('the deletion never shows: the API decides whether the name is free', async () => {
    const { applyOne, chat } = rehearse(REPLACE)
    const old = chat.objects.get('cn-hangzhou/a')
    chat.script.on('get a', ...Array.from({ length: 7 }, () => answer(old)))
    expect(await applyOne()).toMatchObject({ outcome: 'applied' })
  })

  test('somebody takes the name in between: not overwritten', async () => {
    const { applyOne, chat } = rehearse(REPLACE)
    chat.script.on(
      'create a',
      first(() => chat.objects.set('cn-hangzhou/a', MOVED)),
    )
    expect(await applyOne()).toMatchObject({
      outcome: 'failed',
      failure: { code: 'REPLACE_INCOMPLETE', cause: { code: 'OBJECT_MOVED', found: 'exists' } },
    })
    expect(chat.objects.get('cn-hangzhou/a')).toBe(MOVED)
  })

  test('a secret that cannot be had stops it before the old object is deleted', async () => {
    const lookup = () => {
      throw new Error('not read')
    }
    const { applyOne, calls } = rehearse({ ...REPLACE, policy: { lookup } })
    expect(await applyOne()).toMatchObject({ outcome: 'failed' })
    expect(calls).not.toContain('delete a')
  })
})
