import { describe, expect, test } from '@jest/globals'
import {
  AnswerFault,
  assertAnswer,
  toAnswerFault,
  toLastingFault,
  toUndefined,
} from '../../../../src/adapters/github/answer.ts'

/** An error as GitHub's client library throws it; `status` beside the answer is its own invention. */
const toThrown = (status: number, headers: Readonly<Record<string, unknown>> = {}, data: unknown = {}) =>
  Object.assign(new Error('text of an answer'), { status: 500, response: { status, headers, data } })

const tell = ({ answer, pauseMs, isPassing }: AnswerFault) => ({ ...answer, pauseMs, isPassing })

/** What a call throws, told as far as it is kept. */
const catchFault = (call: () => unknown) => {
  try {
    return call()
  } catch (thrown) {
    return thrown instanceof AnswerFault ? tell(thrown) : thrown
  }
}

const DATE = 'Thu, 01 Jan 2026 00:00:00 GMT'
const AT_S = Date.parse(DATE) / 1000

describe('whether the same call may succeed after a pause', () => {
  test.each([
    ...[200, 299, 408, 500, 599].map((status) => [status, true] as const),
    ...[300, 302, 399, 400, 403, 404, 407, 409, 422, 499].map((status) => [status, false] as const),
  ])('status %i: %p', (status, isPassing) => {
    expect(tell(toAnswerFault(toThrown(status)))).toEqual({ status, pauseMs: undefined, isPassing })
  })

  test.each([undefined, null, 'text', new Error('x'), { status: 404 }, { response: { status: '404' } }])(
    'no answer came: %p',
    (thrown) => {
      expect(tell(toAnswerFault(thrown))).toEqual({ pauseMs: undefined, isPassing: true })
    },
  )

  test('a fault stays the one it is, and one before a call lasts', () => {
    const late = new AnswerFault({ isTimeout: true })
    expect(toAnswerFault(late)).toBe(late)
    expect(tell(late)).toEqual({ isTimeout: true, pauseMs: undefined, isPassing: false })
    expect(tell(toLastingFault())).toEqual({ isUnasked: true, pauseMs: undefined, isPassing: false })
    expect(tell(toLastingFault({ status: 200 }))).toEqual({ status: 200, pauseMs: undefined, isPassing: false })
  })

  test('nothing of an answer but its status is kept', () => {
    const fault = toAnswerFault(toThrown(500, { 'x-secret': 'text of an answer' }, { message: 'text of an answer' }))
    expect([fault.name, fault.message, fault.cause]).toEqual(['AnswerFault', 'GITHUB_UNAVAILABLE', undefined])
    expect(JSON.stringify(fault)).not.toContain('text of an answer')
  })
})

describe('a limit', () => {
  const reset = (seconds: unknown) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds, date: DATE })

  test.each([
    ['429 alone', 429, {}, undefined],
    ['seconds', 429, { 'retry-after': '2' }, 2000],
    ['no seconds', 403, { 'retry-after': '0' }, 0],
    ['more seconds than a number of the header has', 429, { 'retry-after': '1234567890' }, undefined],
    ...['', '2.5', '-2', 'x2', '2x', DATE].map(
      (after) => [`what are no seconds: ${after}`, 403, { 'retry-after': after }, undefined] as const,
    ),
    ['seconds go before the end of the primary limit', 403, { ...reset(`${AT_S + 9}`), 'retry-after': '2' }, 2000],
    ['the end of the primary limit', 403, reset(`${AT_S + 9}`), 10_000],
    ['an end of 429', 429, reset(`${AT_S + 9}`), 10_000],
    ['an end that is past', 403, reset(`${AT_S - 9}`), 1000],
    ['an end without a clock', 403, { ...reset(`${AT_S + 9}`), date: undefined }, undefined],
    ['an end by a broken clock', 403, { ...reset(`${AT_S + 9}`), date: 'today' }, undefined],
    ['no end', 403, reset(undefined), undefined],
    ['an end longer than any', 403, reset('1234567890123'), undefined],
    ...['', `x${AT_S}`, `${AT_S}x`, AT_S].map((end) => [`what is no end: ${end}`, 403, reset(end), undefined] as const),
    ['an end of what is left', 429, { ...reset(`${AT_S + 9}`), 'x-ratelimit-remaining': '1' }, undefined],
  ])('says how long it lasts: %s', (_what, status, headers, pauseMs) => {
    expect(tell(toAnswerFault(toThrown(status, headers)))).toEqual({
      status,
      isRateLimit: true,
      pauseMs,
      isPassing: true,
    })
  })

  test.each([
    [true, 403, {}, { message: 'You have exceeded a secondary rate limit. Wait.' }],
    [true, 403, {}, { message: 'You have triggered an Abuse Detection mechanism' }],
    [false, 403, {}, { message: 'Resource not accessible by integration' }],
    [false, 403, {}, { message: ['secondary rate limit'] }],
    [false, 403, {}, 'secondary rate limit'],
    [false, 403, { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': `${AT_S}` }, {}],
    [false, 403, { 'x-ratelimit-remaining': 0 }, {}],
    [false, 404, { 'retry-after': '1', 'x-ratelimit-remaining': '0' }, { message: 'secondary rate limit' }],
    [false, 503, { 'retry-after': '1' }, {}],
  ])('%p: %i with %j and %j', (isRateLimit, status, headers, data) => {
    const { answer } = toAnswerFault(toThrown(status, headers, data))
    expect(answer).toEqual(isRateLimit ? { status, isRateLimit } : { status })
  })
})

describe('an answer', () => {
  test.each([
    ['GET', { status: 200, data: {} }],
    ['GET', { status: 200, data: [] }],
    ['POST', { status: 201, data: {} }],
    ['DELETE', { status: 204, data: undefined }],
    ['DELETE', { status: 204, data: '' }],
  ])('of %s that is one: %j', (method, answer) => {
    expect(catchFault(() => assertAnswer(answer, method))).toBeUndefined()
  })

  test.each([
    ['GET', undefined, {}, true],
    ['GET', { data: {} }, {}, true],
    ['GET', { status: '200', data: {} }, {}, true],
    ...['text', 1, true, null, undefined].map((data) => ['GET', { status: 200, data }, { status: 200 }, true] as const),
    ['POST', { status: 201, data: [] }, { status: 201 }, true],
    ['GET', { status: 205 }, { status: 205 }, true],
    ['GET', { status: 300, data: {} }, { status: 300 }, false],
    ['GET', { status: 302, data: '' }, { status: 302 }, false],
  ])('of %s that is none: %j', (method, answer, told, isPassing) => {
    expect(catchFault(() => assertAnswer(answer, method))).toEqual({ ...told, pauseMs: undefined, isPassing })
  })

  test('of nothing there is undefined, and every other fault stays one', () => {
    expect(toUndefined(new AnswerFault({ status: 404 }))).toBeUndefined()
    const others = [
      new AnswerFault({ status: 403 }),
      new AnswerFault({}),
      Object.assign(new Error('x'), { status: 404 }),
    ]
    for (const thrown of others) {
      const caught = () => toUndefined(thrown)
      expect(caught).toThrow(thrown)
    }
  })
})
