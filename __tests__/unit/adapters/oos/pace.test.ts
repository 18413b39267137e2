import { describe, expect, test } from '@jest/globals'
import { TransportError } from '../../../../src/adapters/oos/answer.ts'
import { createPace } from '../../../../src/adapters/oos/pace.ts'
import { createFakeClock } from '../../../support/fake-clock.ts'

const PLACE = 'cn-hangzhou GetChatConfiguration'

const toThrottled = (retryAfterMs?: number) =>
  new TransportError({ code: 'API_THROTTLED', operation: 'X', region: 'r' }, retryAfterMs)

/** A pace, and the pauses it took before each of so many calls of which some are throttled. */
const setPace = () => {
  const clock = createFakeClock()
  const pace = createPace(clock)
  const pass = (place = PLACE) => pace.run(place, async () => 'through')
  const throttle = (error = toThrottled(), place = PLACE) =>
    pace.run(place, () => Promise.reject(error)).catch((thrown: unknown) => thrown)
  return { clock, pace, pass, throttle }
}

describe('before anything is throttled', () => {
  test('nothing waits', async () => {
    const { clock, pass } = setPace()
    for (let index = 0; index < 100; index += 1) expect(await pass()).toBe('through')
    expect(clock.pauses).toEqual([])
  })

  test('other faults slow nothing down, and are thrown on', async () => {
    const { clock, pass, throttle } = setPace()
    const error = new TransportError({ code: 'API_UNAVAILABLE', operation: 'X', region: 'r' })
    expect(await throttle(error)).toBe(error)
    await pass()
    expect(clock.pauses).toEqual([])
  })
})

describe('after a throttling', () => {
  test('calls leave five a second, and the fault is thrown on', async () => {
    const { clock, pass, throttle } = setPace()
    const error = toThrottled()
    expect(await throttle(error)).toBe(error)
    await pass()
    await pass()
    expect(clock.pauses[0]).toBe(200)
    expect(clock.pauses[1]).toBeCloseTo(200, 5)
  })

  test('only calls of the same operation and region wait', async () => {
    const { clock, pass, throttle } = setPace()
    await throttle()
    await pass('cn-hangzhou ListChatConfigurations')
    await pass('cn-shanghai GetChatConfiguration')
    expect(clock.pauses).toEqual([])
  })

  test('each further one slows down, to one call in five seconds at the least', async () => {
    const { clock, throttle } = setPace()
    for (let index = 0; index < 30; index += 1) await throttle()
    expect(clock.pauses[1]).toBeGreaterThan(clock.pauses[0] ?? 0)
    expect(clock.pauses.at(-1)).toBe(5_000)
  })

  test('calls that were under way together count as one', async () => {
    const { clock, pace, pass } = setPace()
    let fail: () => void = () => undefined
    const answer = new Promise<never>((_resolve, reject) => {
      fail = () => reject(toThrottled())
    })
    const calls = Promise.allSettled([1, 2, 3, 4].map(() => pace.run(PLACE, () => answer)))
    fail()
    await calls
    await pass()
    expect(clock.pauses).toEqual([200])
  })

  test.each([
    [1_000, 1_000],
    [3_600_000, 10_000],
  ])('all wait for the %i ms that the server asks for, up to ten seconds', async (hintMs, pauseMs) => {
    const { clock, pass, throttle } = setPace()
    await throttle(toThrottled(hintMs))
    await pass()
    expect(clock.pauses).toEqual([pauseMs])
  })

  test('calls that get through make it faster, and free again in the end', async () => {
    const { clock, pass, throttle } = setPace()
    await throttle()
    for (let index = 0; index < 310; index += 1) await pass()
    const { length } = clock.pauses
    expect(length).toBeGreaterThan(200)
    expect(length).toBeLessThan(310)
    for (let index = 0; index < 10; index += 1) await pass()
    expect(clock.pauses).toHaveLength(length)
  })
})
