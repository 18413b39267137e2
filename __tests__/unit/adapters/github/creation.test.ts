import { describe, expect, test } from '@jest/globals'
import { AnswerFault } from '../../../../src/adapters/github/answer.ts'
import { create, settle } from '../../../../src/adapters/github/creation.ts'
import { createFakeClock } from '../../../support/fake-clock.ts'
import { toComment } from '../../../support/github-objects.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'

interface Try {
  /** Whether the text exists after it. */
  readonly isDone: boolean
  /** The status that comes back, or what is thrown. */
  readonly end: number | Error
}

/** Keeps a text whose creation goes as told, and the last time for ever. */
const keep = async (tries: readonly Try[]) => {
  const clock = createFakeClock()
  let [calls, texts] = [0, 0]
  const end = await settle({ clock }, async (mayCreate) => {
    if (texts > 0) return
    await create(mayCreate, async () => {
      const { isDone, end } = tries[Math.min(calls, tries.length - 1)] as Try
      calls += 1
      if (isDone) texts += 1
      if (typeof end !== 'number') throw end
      return { status: end }
    })
  }).then(
    () => 'kept',
    (thrown: unknown) => thrown,
  )
  return { calls, texts, pauses: clock.pauses.length, end: end instanceof AnswerFault ? end.answer : end }
}

const LOST = new Error('socket hang up')
const LATE = new AnswerFault({ isTimeout: true })
const REFUSED = new AnswerFault({ status: 403 })

describe('a creation', () => {
  test.each([
    ['made', [{ isDone: true, end: 201 }], { calls: 1, texts: 1, pauses: 0, end: 'kept' }],
    ['made, and its answer lost', [{ isDone: true, end: LOST }], { calls: 1, texts: 1, pauses: 1, end: 'kept' }],
    [
      'not made at first',
      [
        { isDone: false, end: LOST },
        { isDone: true, end: 201 },
      ],
      { calls: 2, texts: 1, pauses: 1, end: 'kept' },
    ],
    ['never made', [{ isDone: false, end: LOST }], { calls: 4, texts: 0, pauses: 3, end: {} }],
    ['refused', [{ isDone: false, end: REFUSED }], { calls: 1, texts: 0, pauses: 0, end: { status: 403 } }],
    ['made, and timed out', [{ isDone: true, end: LATE }], { calls: 1, texts: 1, pauses: 0, end: 'kept' }],
    [
      'timed out, and not made by then: it may still be',
      [{ isDone: false, end: LATE }],
      { calls: 1, texts: 0, pauses: 0, end: { isTimeout: true } },
    ],
    ['turned into a read', [{ isDone: false, end: 200 }], { calls: 4, texts: 0, pauses: 3, end: { status: 200 } }],
    ['turned away', [{ isDone: false, end: 302 }], { calls: 1, texts: 0, pauses: 0, end: { status: 302 } }],
  ] as const)('%s', async (_what, tries, told) => {
    expect(await keep(tries)).toEqual(told)
  })
})

describe('a comment that was there a moment ago', () => {
  const rig = useGitHub()
  const OURS = toComment(1, 'github-actions[bot]', '<!-- m -->\nold')
  const write = () => rig.forge.keepComment(7, 'm', () => 'new')

  test('and cannot be updated is not written a second time', async () => {
    rig.server.state.comments.set(7, [OURS])
    rig.server.faults.push({ on: /^PATCH/, fault: { status: 403 } })
    await expectUnavailable(write(), { task: 'comment', status: 403 })
    expect(rig.server.listWrites()).toHaveLength(1)
  })

  test('and is gone at every try is given up', async () => {
    rig.server.state.comments.set(7, [OURS])
    rig.server.faults.push({ on: /^PATCH/, times: 9, fault: { status: 404 } })
    await expectUnavailable(write(), { task: 'comment', status: 404 })
    expect([rig.server.listWrites().length, rig.clock.pauses]).toEqual([4, [0, 0, 0]])
  })
})
