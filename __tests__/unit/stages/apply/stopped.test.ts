import { describe, expect, test } from '@jest/globals'
import { applyPlan } from '../../../../src/stages/apply/apply.ts'
import { AMBIGUOUS, failWith, type Hook } from '../../../support/call-script.ts'
import { toCreateShow, toDesired, toLive, toLookup } from '../../../support/models.ts'
import { rehearse, type Scene } from '../../../support/rehearsal.ts'

const UPDATE: Scene = { desired: [toDesired('a', { ramRole: 'New' })], live: [toLive('a')] }
const REPLACE: Scene = { desired: [toDesired('a')], live: [toLive('a', { type: 'WeChat' })] }
const asItIs: Hook = (proceed) => proceed()
const hang: Hook = () => new Promise(() => undefined)

/** A scene whose hooks can ask the run to stop, and then go on. The grace is over at once, unless it `lasts`. */
const rehearseStop = (scene: Scene, grace: 'ends' | 'lasts' = 'ends') => {
  const { plan, chat, clock, calls } = rehearse(scene)
  const controller = new AbortController()
  const stopThen =
    (hook: Hook): Hook =>
    (proceed) => {
      controller.abort()
      return hook(proceed)
    }
  const apply = () =>
    applyPlan(plan, {
      chat,
      clock: grace === 'ends' ? clock : { ...clock, sleep: () => new Promise(() => undefined) },
      signal: controller.signal,
      lookup: toLookup(),
      createShow: toCreateShow(scene.desired ?? []),
      keeper: undefined,
      desired: scene.desired ?? [],
      onResult: () => undefined,
    })
  return { chat, clock, calls, controller, stopThen, apply }
}

const CANCELLED = { code: 'CANCELLED' } as const

describe('a run that is asked to stop', () => {
  test('before it begins calls nothing and reaches nothing', async () => {
    const { apply, calls, controller } = rehearseStop(UPDATE)
    controller.abort()
    expect((await apply()).results).toMatchObject([{ outcome: 'not-reached', failure: { code: 'NOT_REACHED' } }])
    expect(calls).toEqual([])
  })

  test('while it reads writes nothing', async () => {
    const { apply, chat, calls, stopThen } = rehearseStop(UPDATE, 'lasts')
    chat.script.on('get a', stopThen(asItIs))
    expect((await apply()).results).toMatchObject([{ outcome: 'not-reached', requestIds: [], failure: CANCELLED }])
    expect(calls).toEqual(['get a'])
  })

  test('while it writes lets the write come to its end, and begins no other', async () => {
    const scene = { desired: [toDesired('a'), toDesired('b')] }
    const { apply, chat, calls, stopThen } = rehearseStop(scene, 'lasts')
    chat.script.on('create a', stopThen(asItIs))
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'not-reached'])
    expect(calls).toEqual(['create a', 'get a'])
  })

  test('while a write hangs does not know what became of it', async () => {
    const { apply, chat, clock, stopThen } = rehearseStop(UPDATE)
    chat.script.on('update a', stopThen(hang))
    expect((await apply()).results).toMatchObject([{ outcome: 'unknown', requestIds: [], failure: CANCELLED }])
    expect(clock.pauses).toEqual([5_000])
  })

  test('while a read after the write hangs has written, unconfirmed', async () => {
    const { apply, chat, stopThen } = rehearseStop(UPDATE)
    chat.script.on('get a', asItIs, stopThen(hang))
    const { results } = await apply()
    expect(results).toMatchObject([{ outcome: 'unconfirmed', requestIds: ['request-1'], failure: CANCELLED }])
  })

  test('while the answer of a write is lost does not send it again', async () => {
    const { apply, chat, calls, stopThen } = rehearseStop(UPDATE)
    chat.script.on('update a', ...AMBIGUOUS.slice(0, 1).map((failure) => stopThen(failWith(failure))))
    expect((await apply()).results).toMatchObject([{ outcome: 'unknown', failure: CANCELLED }])
    expect(calls.filter((call) => call === 'update a')).toHaveLength(1)
  })

  test('while a write waits to be sent has not sent it', async () => {
    const { apply, chat, stopThen } = rehearseStop(UPDATE, 'lasts')
    chat.script.on('update a', stopThen(failWith(CANCELLED)))
    expect((await apply()).results).toMatchObject([{ outcome: 'not-reached', requestIds: [], failure: CANCELLED }])
  })

  test('while the creation of a replacement waits to be sent says that the old object is gone', async () => {
    const { apply, chat, stopThen } = rehearseStop(REPLACE, 'lasts')
    chat.script.on('create a', stopThen(failWith(CANCELLED)))
    expect((await apply()).results).toMatchObject([
      { outcome: 'failed', requestIds: ['request-1'], failure: { code: 'REPLACE_INCOMPLETE', cause: CANCELLED } },
    ])
  })

  test('between the deletion and the creation of a replacement says that the old object is gone', async () => {
    const { apply, chat, calls, stopThen } = rehearseStop(REPLACE)
    chat.script.on('get a', asItIs, stopThen(asItIs))
    expect((await apply()).results).toMatchObject([
      { outcome: 'failed', failure: { code: 'REPLACE_INCOMPLETE', cause: CANCELLED } },
    ])
    expect(calls).toEqual(['get a', 'delete a', 'get a'])
  })

  test('while the creation of a replacement hangs does not know what became of it', async () => {
    const { apply, chat, stopThen } = rehearseStop(REPLACE)
    chat.script.on('create a', stopThen(hang))
    expect((await apply()).results).toMatchObject([{ outcome: 'unknown', failure: CANCELLED }])
  })
})
