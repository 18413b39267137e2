import type { GitHubAnswer } from '../../model/failure.ts'
import { isJsonObject } from '../../model/json.ts'
import { readMember } from '../../model/members.ts'

const MS_PER_SECOND = 1000
const SECONDARY_LIMIT = /secondary rate limit|abuse detection/i
const REQUEST_TIMEOUT = 408
const FIRST_REDIRECT = 300
const FIRST_SERVER_ERROR = 500

/** A call that failed. It keeps only the parts of the answer that may be shown, no messages or bodies. */
export class AnswerFault extends Error {
  readonly answer: GitHubAnswer
  /** How long GitHub asks to wait. */
  readonly pauseMs: number | undefined
  /** Whether the same call may succeed after a pause. A call that timed out is not repeated. */
  readonly isPassing: boolean

  constructor(answer: GitHubAnswer, { pauseMs, isPassing = mayPass(answer) }: FaultOptions = {}) {
    super('GITHUB_UNAVAILABLE')
    this.name = 'AnswerFault'
    this.answer = answer
    this.pauseMs = pauseMs
    this.isPassing = isPassing
  }
}

interface FaultOptions {
  readonly pauseMs?: number | undefined
  readonly isPassing?: boolean
}

/** No answer, an invalid one, a server error, or a rate limit. */
const mayPass = ({ status, isRateLimit = false, isTimeout = false }: GitHubAnswer): boolean => {
  if (isTimeout) return false
  if (isRateLimit || status === undefined) return true
  return status < FIRST_REDIRECT || status === REQUEST_TIMEOUT || status >= FIRST_SERVER_ERROR
}

/** Faults found before a call, or regardless of its answer: a retry cannot change them. */
export const toLastingFault = (answer: GitHubAnswer = { isUnasked: true }): AnswerFault =>
  new AnswerFault(answer, { isPassing: false })

/** The fault for anything thrown by a lower layer. The client library invents a status if no answer came. */
export const toAnswerFault = (thrown: unknown): AnswerFault => {
  if (thrown instanceof AnswerFault) return thrown
  const status = readMember(thrown, 'response', 'status')
  if (typeof status !== 'number') return new AnswerFault({})
  if (!isRateLimit(status, thrown)) return new AnswerFault({ status })
  return new AnswerFault({ status, isRateLimit: true }, { pauseMs: toPauseMs(thrown) })
}

/** Treats what GitHub does not have, does not show, or what somebody removed as missing. Throws everything else. */
export const toUndefined = (thrown: unknown): undefined => {
  if (!(thrown instanceof AnswerFault) || thrown.answer.status !== 404) throw thrown
}

/**
 * Throws an {@link AnswerFault} unless the answer has GitHub's form of JSON: an object, nothing, or for a read a list.
 */
export const assertAnswer = (answer: unknown, method: string): void => {
  const status = readMember(answer, 'status')
  if (typeof status !== 'number') throw new AnswerFault({})
  const data = readMember(answer, 'data')
  // The library treats a redirect without an address as an answer.
  if (status >= FIRST_REDIRECT) throw new AnswerFault({ status })
  const isList = method === 'GET' && Array.isArray(data)
  if (status !== 204 && !isJsonObject(data) && !isList) throw new AnswerFault({ status })
}

/** Primary limits also answer with 403, marked by a header; secondary ones sometimes only by their message. */
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

/** How long a limit lasts, if GitHub says so: in seconds, or as the time at which it ends. */
const toPauseMs = (thrown: unknown): number | undefined => {
  const after = readHeader(thrown, 'retry-after')
  if (after !== undefined && /^\d{1,9}$/.test(after)) return Number(after) * MS_PER_SECOND
  const reset = readHeader(thrown, 'x-ratelimit-reset')
  const now = Date.parse(readHeader(thrown, 'date') ?? '')
  const isLimited = readHeader(thrown, 'x-ratelimit-remaining') === '0'
  if (!isLimited || reset === undefined || !/^\d{1,12}$/.test(reset) || Number.isNaN(now)) return undefined
  return Math.max(0, Number(reset) * MS_PER_SECOND - now) + MS_PER_SECOND
}
