import { describe, expect, test } from '@jest/globals'
import type { FailureDetail } from '../../../../src/model/failure.ts'
import { AMBIGUOUS, answer, failWith, type Hook, toRejected } from '../../../support/call-script.ts'
import { REGION, toDesired, toLive, toRecord } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const UPDATE = { desired: [toDesired('a', { ramRole: 'New' })], live: [toLive('a')] }
const CREATE = { desired: [toDesired('a')] }
const DELETE = { live: [toLive('a')] }
const EDITED = toLive('a', { ramRole: 'Theirs', updatedDate: 'later' })

const asItIs: Hook = (proceed) => proceed()
const times = (count: number, value: unknown): readonly Hook[] => Array.from({ length: count }, () => answer(value))
const isWrite = (call: string): boolean => /^(create|update|delete|save|forget) /.test(call)

describe('codes that only hint at what they mean', () => {
  const missing = { ...toRejected('NotFound.ChatConfiguration'), status: 404 } as FailureDetail
  const conflict = { ...toRejected('ResourceBusy'), status: 409 } as FailureDetail

  test.each([
    ...['ChatConfigurationAlreadyExists', 'NameExists', 'DuplicateName', 'ResourceConflict'].map(toRejected),
    conflict,
  ])('of a creation: a conflict where a read shows an object, else refused ($apiCode)', async (refusal) => {
    const taken = rehearse(CREATE)
    taken.chat.script.on('create a', failWith(refusal))
    taken.chat.script.on('get a', answer(EDITED))
    expect(await taken.applyOne()).toMatchObject({ outcome: 'conflict', failure: { found: 'exists' } })
    const free = rehearse(CREATE)
    free.chat.script.on('create a', failWith(refusal))
    expect(await free.applyOne()).toMatchObject({ outcome: 'failed', failure: refusal })
    expect([...taken.calls, ...free.calls].filter(isWrite)).toEqual(['create a', 'create a'])
  })

  test('of a deletion: done and forgotten where a read shows nothing, else refused', async () => {
    const gone = rehearse({ ...DELETE, records: [toRecord(toDesired('a'))] })
    gone.chat.script.on('delete a', failWith(missing))
    gone.chat.script.on('get a', asItIs, ...times(2, undefined))
    expect(await gone.applyOne()).toMatchObject({ outcome: 'applied' })
    expect(gone.calls).toContain('forget a')
    const there = rehearse(DELETE)
    there.chat.script.on('delete a', failWith(missing))
    expect(await there.applyOne()).toMatchObject({ outcome: 'failed', failure: missing })
  })

  test('of an update: a conflict where a read shows nothing, else refused', async () => {
    const gone = rehearse(UPDATE)
    gone.chat.script.on('update a', failWith(missing))
    gone.chat.script.on('get a', asItIs, answer(undefined))
    expect(await gone.applyOne()).toMatchObject({ outcome: 'conflict', failure: { found: 'gone' } })
    const there = rehearse(UPDATE)
    there.chat.script.on('update a', failWith(missing))
    expect(await there.applyOne()).toMatchObject({ outcome: 'failed', failure: missing })
  })

  const unreadable: FailureDetail = { code: 'OBJECT_UNREADABLE', region: REGION, name: 'a', why: 'form' }

  test.each([
    ['creation', CREATE, 'create a', conflict, []],
    ['update', UPDATE, 'update a', missing, [asItIs]],
    ['deletion', DELETE, 'delete a', missing, [asItIs]],
  ] as const)(
    'of a %s: a read that fails proves nothing, so it stays refused',
    async (_what, scene, call, refusal, before) => {
      for (const fault of [...AMBIGUOUS, toRejected('Forbidden.RAM')]) {
        const { applyOne, chat, calls } = rehearse(scene)
        chat.script.on(call, failWith(refusal))
        chat.script.on('get a', ...before, failWith(fault))
        expect(await applyOne()).toMatchObject({ outcome: 'failed', requestIds: [], failure: refusal })
        expect(calls.filter(isWrite)).toEqual([call])
      }
    },
  )

  test('of a creation: an object that cannot be read takes the name all the same', async () => {
    const { applyOne, chat } = rehearse(CREATE)
    chat.script.on('create a', failWith(conflict))
    chat.script.on('get a', failWith(unreadable))
    const failure = { code: 'OBJECT_MOVED', found: 'exists' }
    expect(await applyOne()).toMatchObject({ outcome: 'conflict', requestIds: [], failure })
  })

  test.each([
    ['update', UPDATE, 'update a'],
    ['deletion', DELETE, 'delete a'],
  ] as const)('of a %s: an object that cannot be read is not gone', async (_what, scene, call) => {
    const { applyOne, chat, calls } = rehearse(scene)
    chat.script.on(call, failWith(missing))
    chat.script.on('get a', asItIs, failWith(unreadable))
    expect(await applyOne()).toMatchObject({ outcome: 'failed', requestIds: [], failure: missing })
    expect(calls.filter(isWrite)).toEqual([call])
  })
})
