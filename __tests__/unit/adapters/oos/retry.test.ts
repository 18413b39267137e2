import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { TransportError } from '../../../../src/adapters/oos/answer.ts'
import { createRetry, type Retry } from '../../../../src/adapters/oos/retry.ts'
import { CodedError, type FailureDetail } from '../../../../src/model/failure.ts'
import { AMBIGUOUS, toRejected } from '../../../support/call-script.ts'

const THROTTLED: FailureDetail = { code: 'API_THROTTLED', operation: 'X', region: 'cn-hangzhou', status: 400 }
const ALL_TRIES = 7

// A budget of its own for every call: the tests on what calls share make theirs.
const retryRead: Retry['read'] = (run) => createRetry(Date.now).read(run)
const retryWrite: Retry['write'] = (run) => createRetry(Date.now).write(run)

/** Runs under a retry policy and lets all pauses pass at once. Returns how often it was tried, and its end. */
const count = async (retry: Retry['read'], toError: (tries: number) => Error | undefined) => {
  let tries = 0
  const end = retry(async () => {
    tries += 1
    const error = toError(tries)
    if (error !== undefined) throw error
    return 'done'
  }).catch((thrown: unknown) => thrown)
  await jest.runAllTimersAsync()
  return { tries, end: await end }
}

beforeEach(() => void jest.useFakeTimers())
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

describe('how often a call is sent', () => {
  test.each([...AMBIGUOUS, THROTTLED])('a read is tried again after $code', async (detail) => {
    const error = new TransportError(detail)
    expect(await count(retryRead, () => error)).toEqual({ tries: ALL_TRIES, end: error })
  })

  test.each(AMBIGUOUS)('a write is sent once: $code', async (detail) => {
    const error = new TransportError(detail)
    expect(await count(retryWrite, () => error)).toEqual({ tries: 1, end: error })
  })

  test('a throttled write was not carried out, and is sent again', async () => {
    expect(await count(retryWrite, () => new TransportError(THROTTLED))).toMatchObject({ tries: ALL_TRIES })
  })

  test('once the run is asked to stop, a throttled write is not sent again, and a read still is', async () => {
    const { read, write } = createRetry(Date.now, () => true)
    const throttled = new TransportError(THROTTLED)
    expect(await count(write, () => throttled)).toEqual({ tries: 1, end: throttled })
    expect(await count(read, () => throttled)).toMatchObject({ tries: ALL_TRIES })
  })

  test('a write that is throttled first and lost then is not sent a third time', async () => {
    const [lost] = AMBIGUOUS.map((detail) => new TransportError(detail))
    const outcome = await count(retryWrite, (tries) => (tries === 1 ? new TransportError(THROTTLED) : lost))
    expect(outcome).toEqual({ tries: 2, end: lost })
  })

  test.each([retryRead, retryWrite])('a refusal stands (%#)', async (retry) => {
    expect(await count(retry, () => new TransportError(toRejected('Forbidden.RAM')))).toMatchObject({ tries: 1 })
  })

  test.each([retryRead, retryWrite])('what is no fault of transport is not tried again (%#)', async (retry) => {
    expect(await count(retry, () => new CodedError(THROTTLED))).toMatchObject({ tries: 1 })
    expect(await count(retry, () => new TypeError('bug'))).toMatchObject({ tries: 1 })
  })

  test('success ends it', async () => {
    const outcome = await count(retryRead, (tries) => (tries < 3 ? new TransportError(THROTTLED) : undefined))
    expect(outcome).toEqual({ tries: 3, end: 'done' })
  })
})

describe('how long it waits', () => {
  /** The pauses between tries, in milliseconds, with a random number that is always the same. */
  const pausesOf = async (random: number, hint?: number): Promise<readonly number[]> => {
    jest.spyOn(Math, 'random').mockReturnValue(random)
    const times: number[] = []
    await count(retryRead, () => {
      times.push(Date.now())
      return new TransportError(THROTTLED, hint)
    })
    return times.slice(1).map((time, index) => time - (times[index] ?? 0))
  }

  test('longer and longer, with full jitter', async () => {
    expect(await pausesOf(0.5)).toEqual([100, 200, 400, 800, 1_600, 3_200])
    expect(Math.max(...(await pausesOf(0)))).toBeLessThanOrEqual(1)
  })

  test('never above ten seconds, and below two minutes in all', async () => {
    const pauses = await pausesOf(0.999)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(10_000)
    expect(pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(120_000)
  })

  test('at least as long as the server asks', async () => {
    expect(await pausesOf(0.5, 1_000)).toEqual([1_000, 1_000, 1_000, 1_000, 1_600, 3_200])
  })

  test('a server that asks for an hour gets ten seconds', async () => {
    expect(await pausesOf(0.5, 3_600_000)).toEqual(Array.from({ length: 6 }, () => 10_000))
  })
})

describe('the budget of a run', () => {
  const HINT_MS = 10_000
  const throttle = () => new TransportError(THROTTLED, HINT_MS)

  test('is two minutes for all calls together; then a throttled call ends as such, without another wait', async () => {
    const { read, write } = createRetry(Date.now)
    const startMs = Date.now()
    expect(await count(read, throttle)).toMatchObject({ tries: ALL_TRIES })
    expect(await count(write, throttle)).toMatchObject({ tries: ALL_TRIES })
    expect(Date.now() - startMs).toBe(120_000)
    const error = throttle()
    expect(await count(write, () => error)).toEqual({ tries: 1, end: error })
    expect(Date.now() - startMs).toBe(120_000)
  })

  test('has no room for a wait that would go past it, and still has for a shorter one', async () => {
    const { read } = createRetry(Date.now)
    await count(read, throttle)
    await count(read, (tries) => {
      if (tries === 6) jest.setSystemTime(Date.now() + 5_000)
      return tries <= 5 ? throttle() : undefined
    })
    // Five seconds are left.
    expect(await count(read, throttle)).toMatchObject({ tries: 1 })
    const toShort = (tries: number) => (tries === 1 ? new TransportError(THROTTLED, 4_000) : undefined)
    expect(await count(read, toShort)).toEqual({ tries: 2, end: 'done' })
  })

  test('also ends what could not be reached: time-outs count as well as waits', async () => {
    const { read } = createRetry(Date.now)
    let tries = 0
    const end = read(async () => {
      tries += 1
      jest.setSystemTime(Date.now() + 50_000)
      throw new TransportError({ code: 'API_UNREACHABLE', operation: 'X', region: 'r', reason: 'timeout' })
    }).catch((thrown: unknown) => thrown)
    await jest.runAllTimersAsync()
    expect(await end).toMatchObject({ detail: { code: 'API_UNREACHABLE' } })
    // The first try is no retry; two more of 50 s fit.
    expect(tries).toBe(4)
  })

  test('is spent once by calls that wait at the same time, and not by calls that get through', async () => {
    const { read } = createRetry(Date.now)
    const both = await Promise.all([0, 1, 2].map(() => count(read, throttle)))
    expect(both.map(({ tries }) => tries)).toEqual([ALL_TRIES, ALL_TRIES, ALL_TRIES])
    jest.setSystemTime(Date.now() + 3_600_000)
    expect(await count(read, () => undefined)).toMatchObject({ tries: 1, end: 'done' })
    expect(await count(read, throttle)).toMatchObject({ tries: ALL_TRIES })
  })

  test('comes back as calls get through, so that a long run is judged by its progress', async () => {
    const { read, write } = createRetry(Date.now)
    await count(read, throttle)
    await count(write, throttle)
    for (let index = 0; index < 100; index += 1) await count(read, () => undefined)
    // Ten seconds are there again: one pause of that length fits.
    expect(await count(read, throttle)).toMatchObject({ tries: 2 })
  })

  test('is a hundred retries, however short their pauses, and one more for every five calls that get through', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0)
    const { read } = createRetry(Date.now)
    const failing = () => new TransportError(THROTTLED)
    const tries: number[] = []
    for (let index = 0; index < 18; index += 1) tries.push((await count(read, failing)).tries)
    expect(tries.reduce((sum, one) => sum + one - 1, 0)).toBe(100)
    expect(tries.slice(-2)).toEqual([5, 1])
    for (let index = 0; index < 10; index += 1) await count(read, () => undefined)
    expect(await count(read, failing)).toMatchObject({ tries: 3 })
  })
})
