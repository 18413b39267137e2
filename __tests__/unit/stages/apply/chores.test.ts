import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { RecordChore } from '../../../../src/model/plan.ts'
import { toByKey } from '../../../../src/model/world.ts'
import { doChores } from '../../../../src/stages/apply/chores.ts'
import type { RecordKeeper } from '../../../../src/stages/apply/records.ts'
import { CallScript, failWith, first, hang, toRejected } from '../../../support/call-script.ts'
import { createFakeClock } from '../../../support/fake-clock.ts'
import { createMemoryChat } from '../../../support/memory-chat.ts'
import { toDesired, toLive } from '../../../support/models.ts'

const A = toDesired('a')
const REFRESH: RecordChore = { chore: 'refresh', key: A.key }
const FORGET: RecordChore = { chore: 'forget', key: toDesired('b').key }

const rehearseChores = () => {
  const script = new CallScript()
  const controller = new AbortController()
  const keeper: RecordKeeper = {
    save: (desired, live) => script.run(`save ${desired.key.name} ${live.updatedDate}`, () => undefined),
    forget: ({ name }) => script.run(`forget ${name}`, () => undefined),
  }
  const chat = createMemoryChat([], script)
  const run = (chores: readonly RecordChore[], details = [toLive('a', { updatedDate: 'read' })], listed = details) => {
    const world = { details: toByKey(details), summaries: toByKey(listed) }
    return doChores(chores, {
      chat,
      clock: createFakeClock(),
      signal: controller.signal,
      keeper,
      desired: toByKey([A]),
      world,
    })
  }
  return { script, chat, run, stop: () => controller.abort() }
}

describe('records of objects that need no change', () => {
  test('refresh saves what was read, forget forgets', async () => {
    const { script, run } = rehearseChores()
    expect(await run([REFRESH, FORGET])).toEqual([])
    expect(script.calls).toEqual(['save a read', 'get b', 'forget b'])
  })

  test('refresh saves the dates of the list where the object was not read as a whole', async () => {
    const { script, run } = rehearseChores()
    expect(await run([REFRESH], [], [toLive('a', { updatedDate: 'listed' })])).toEqual([])
    expect(script.calls).toEqual(['save a listed'])
  })

  test('refresh saves what was read where the list shows another date', async () => {
    const { script, run } = rehearseChores()
    const listed = [toLive('a', { updatedDate: 'listed' })]
    expect(await run([REFRESH], [toLive('a', { updatedDate: 'read' })], listed)).toEqual([])
    expect(script.calls).toEqual(['save a read'])
  })

  test('without an object that was listed or read there is nothing to save', async () => {
    const { script, run } = rehearseChores()
    expect(await run([REFRESH], [])).toEqual([])
    expect(script.calls).toEqual([])
  })

  test('without a configuration in the file there is nothing to save', async () => {
    const { script, run } = rehearseChores()
    expect(await run([{ chore: 'refresh', key: FORGET.key }], [toLive('b')])).toEqual([])
    expect(script.calls).toEqual([])
  })

  test('an object that one list lacks and a read shows is not forgotten', async () => {
    const { script, chat, run } = rehearseChores()
    chat.objects.set('cn-hangzhou/b', toLive('b'))
    await run([FORGET])
    expect(script.calls).toEqual(['get b'])
  })

  test('one that was made anew is forgotten, although it is there', async () => {
    const { script, run } = rehearseChores()
    await run([FORGET], [], [toLive('b')])
    expect(script.calls).toEqual(['forget b'])
  })

  test('a failure is told and does not stop the others', async () => {
    const { script, run } = rehearseChores()
    script.on('save a read', failWith(toRejected('Forbidden.RAM')))
    expect(await run([REFRESH, FORGET])).toMatchObject([
      { code: 'RECORD_NOT_WRITTEN', cause: { apiCode: 'Forbidden.RAM' } },
    ])
    expect(script.calls).toContain('forget b')
  })

  test('without state nothing is done', async () => {
    const world = { details: toByKey([toLive('a')]), summaries: toByKey([toLive('a')]) }
    const chat = createMemoryChat()
    const ports = { chat, clock: createFakeClock(), signal: new AbortController().signal }
    const context = { ...ports, keeper: undefined, desired: toByKey([A]), world }
    expect(await doChores([REFRESH, FORGET], context)).toEqual([])
    expect(chat.script.calls).toEqual([])
  })

  test('once the run is asked to stop, no other chore begins', async () => {
    const { script, run, stop } = rehearseChores()
    script.on('save a read', first(stop))
    await run([REFRESH, FORGET])
    expect(script.calls).toEqual(['save a read'])
  })

  test('nothing is forgotten after a stop, although the read for it was under way', async () => {
    const { script, run, stop } = rehearseChores()
    script.on('get b', first(stop))
    await run([FORGET])
    await setImmediate()
    expect(script.calls).toEqual(['get b'])
  })

  test('one that hangs is given up after a stop', async () => {
    const { script, run, stop } = rehearseChores()
    script.on('save a read', hang)
    const end = run([REFRESH])
    stop()
    expect(await end).toEqual([{ code: 'CANCELLED' }])
  })
})
