import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { AnswerFault } from '../../../../src/adapters/github/answer.ts'
import { withLimit, withRetry } from '../../../../src/adapters/github/retry.ts'
import { createFakeClock } from '../../../support/fake-clock.ts'

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('pauses between the tries of one call', () => {
  const BUSY = new AnswerFault({ status: 503 })
  const toLimit = (pauseMs: number) => new AnswerFault({ status: 429, isRateLimit: true }, { pauseMs })

  /** A call that fails with each fault, then with the last one for ever. */
  const retry = async (faults: readonly Error[]) => {
    const clock = createFakeClock()
    let tries = 0
    const end = await withRetry(clock, async () => {
      throw faults[Math.min(tries++, faults.length - 1)]
    }).catch((thrown: unknown) => thrown)
    return { tries, pauses: clock.pauses, end }
  }

  test.each([
    ['double', 0.5, [BUSY], [1500, 3000, 6000]],
    ['may be none', 0, [BUSY], [0, 0, 0]],
    ['are cut at 20 s in all', 0.9999, [BUSY], [2999, 5999, 11_002]],
    ['are as long as GitHub asks for', 0.5, [toLimit(1), toLimit(700), BUSY], [1, 700, 6000]],
    ['may take 20 s to the millisecond', 0.5, [toLimit(10_000)], [10_000, 10_000]],
    ['are not begun where they would end too late', 0.5, [BUSY, toLimit(18_501)], [1500]],
  ])('%s', async (_what, share, faults, pauses) => {
    jest.spyOn(Math, 'random').mockReturnValue(share)
    const end = faults[Math.min(pauses.length, faults.length - 1)]
    expect(await retry(faults)).toEqual({ tries: pauses.length + 1, pauses, end })
  })

  test('are none where the fault lasts, and what else was thrown becomes a fault', async () => {
    const refusal = new AnswerFault({ status: 403 })
    expect(await retry([refusal])).toEqual({ tries: 1, pauses: [], end: refusal })
    const { tries, end } = await retry([new Error('socket hang up')])
    expect([tries, end]).toEqual([4, new AnswerFault({})])
  })
})

describe('the time limit of one call', () => {
  test('ends a call that never ends, with its connection', async () => {
    jest.useFakeTimers()
    let given: AbortSignal | undefined
    const end = withLimit(15_000, (signal) => {
      given = signal
      return new Promise(() => undefined)
    }).catch((thrown: unknown) => thrown)
    jest.advanceTimersByTime(14_999)
    expect(given?.aborted).toBe(false)
    jest.advanceTimersByTime(1)
    const thrown = await end
    expect(thrown).toBeInstanceOf(AnswerFault)
    expect(thrown).toMatchObject({ answer: { isTimeout: true }, pauseMs: undefined, isPassing: false })
    expect(given?.aborted).toBe(true)
  })

  test.each(['an answer', 'a failure'])('leaves no timer behind %s', async (what) => {
    jest.useFakeTimers()
    const answer = withLimit(15_000, async () => {
      if (what === 'a failure') throw new AnswerFault({ status: 500 })
      return what
    })
    if (what === 'a failure') await expect(answer).rejects.toMatchObject({ answer: { status: 500 } })
    else expect(await answer).toBe(what)
    expect(jest.getTimerCount()).toBe(0)
  })
})
