import type { GitHubAnswer } from '../../model/failure.ts'
import { isJsonObject } from '../../model/json.ts'
import { readMember } from './members.ts'

const MS_PER_SECOND = 1000
/** GitHub mostly asks for a minute, which no comment is worth. */
const MAX_PAUSE_MS = 10_000
const SECONDARY_LIMIT = /secondary rate limit|abuse detection/i

/** A call that failed. It keeps nothing of the answer but what may be shown: messages and bodies stay behind. */
export class AnswerFault extends Error {
  readonly answer: GitHubAnswer
  /** How long GitHub asks to wait, where one more try is worth it. */
  readonly pauseMs: number | undefined

  constructor(answer: GitHubAnswer, pauseMs?: number) {
    super('GITHUB_UNAVAILABLE')
    this.name = 'AnswerFault'
    this.answer = answer
    this.pauseMs = pauseMs
  }
}

/** The fault that anything thrown below stands for. The client library invents a status where no answer came. */
export const toAnswerFault = (thrown: unknown): AnswerFault => {
  if (thrown instanceof AnswerFault) return thrown
  const status = readMember(thrown, 'response', 'status')
  if (typeof status !== 'number') return new AnswerFault({})
  if (!isRateLimit(status, thrown)) return new AnswerFault({ status })
  return new AnswerFault({ status, isRateLimit: true }, toPause(readHeader(thrown, 'retry-after')))
}

/** Throws an {@link AnswerFault} unless the answer has the form of JSON that GitHub gives: an object, a list, or nothing. */
export const assertAnswer = (answer: unknown): void => {
  const status = readMember(answer, 'status')
  if (typeof status !== 'number') throw new AnswerFault({})
  const data = readMember(answer, 'data')
  if (status !== 204 && !isJsonObject(data) && !Array.isArray(data)) throw new AnswerFault({ status })
}

/** Primary limits answer with 403 too, and tell by a header; secondary ones sometimes only in words. */
const isRateLimit = (status: number, thrown: unknown): boolean => {
  if (status === 429) return true
  if (status !== 403) return false
  if (readHeader(thrown, 'retry-after') !== undefined || readHeader(thrown, 'x-ratelimit-remaining') === '0')
    return true
  const message = readMember(thrown, 'response', 'data', 'message')
  return typeof message === 'string' && SECONDARY_LIMIT.test(message)
}

const readHeader = (thrown: unknown, name: string): string | undefined => {
  const value = readMember(thrown, 'response', 'headers', name)
  return typeof value === 'string' ? value : undefined
}

const toPause = (retryAfter: string | undefined): number | undefined => {
  if (retryAfter === undefined || !/^\d{1,6}$/.test(retryAfter)) return undefined
  const pauseMs = Number(retryAfter) * MS_PER_SECOND
  return pauseMs <= MAX_PAUSE_MS ? pauseMs : undefined
}
