import { describe, expect, test } from '@jest/globals'
import { withinGrace } from '../../../../src/stages/apply/grace.ts'
import { createFakeClock } from '../../../support/fake-clock.ts'

const never = new Promise<never>(() => undefined)
/** Lets everything that is settled already take effect. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

const toStop = () => {
  const controller = new AbortController()
  const clock = createFakeClock()
  return { clock, signal: controller.signal, stop: () => controller.abort() }
}

describe('a run that is not asked to stop', () => {
  test('gives what its work gives, however long it takes, and waits for nothing', async () => {
    const { clock, signal } = toStop()
    expect(
      await withinGrace(
        { signal, clock },
        settle().then(() => 'done'),
      ),
    ).toBe('done')
    expect(clock.pauses).toEqual([])
  })

  test('fails as its work fails', async () => {
    const { clock, signal } = toStop()
    await expect(withinGrace({ signal, clock }, Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  })

  test('leaves nothing behind: a stop after its work starts no wait', async () => {
    const { clock, signal, stop } = toStop()
    await withinGrace({ signal, clock }, Promise.resolve())
    stop()
    expect(clock.pauses).toEqual([])
  })
})

describe('a run that is asked to stop', () => {
  test('waits five seconds for the work, and no longer', async () => {
    const { clock, signal, stop } = toStop()
    const work = withinGrace({ signal, clock }, never)
    stop()
    await expect(work).rejects.toMatchObject({ detail: { code: 'CANCELLED' } })
    expect(clock.pauses).toEqual([5_000])
  })

  test('waits no longer either where it was asked before', async () => {
    const { clock, signal, stop } = toStop()
    stop()
    await expect(withinGrace({ signal, clock }, never)).rejects.toMatchObject({ detail: { code: 'CANCELLED' } })
    expect(clock.pauses).toEqual([5_000])
  })

  test('gives what the work gives within that time', async () => {
    const { signal, stop } = toStop()
    const clock = { now: () => 0, elapsed: () => 0, sleep: () => never }
    const work = withinGrace(
      { signal, clock },
      settle().then(() => 'done'),
    )
    stop()
    expect(await work).toBe('done')
  })

  test('goes on waiting for the work where the clock fails', async () => {
    const { signal, stop } = toStop()
    const clock = { now: () => 0, elapsed: () => 0, sleep: () => Promise.reject(new Error('no timer')) }
    const work = withinGrace(
      { signal, clock },
      settle().then(() => 'done'),
    )
    stop()
    expect(await work).toBe('done')
  })
})
