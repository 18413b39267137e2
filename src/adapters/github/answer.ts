import type { GitHubAnswer } from '../../model/failure.ts'
import { isJsonObject } from '../../model/json.ts'
import { readMember } from '../../model/members.ts'

const MS_PER_SECOND = 1000
const SECONDARY_LIMIT = /secondary rate limit|abuse detection/i
const REQUEST_TIMEOUT = 408
const FIRST_REDIRECT = 300
const FIRST_SERVER_ERROR = 500

/** A call that failed. It keeps nothing of the answer but what may be shown: messages and bodies stay behind. */
export class AnswerFault extends Error {
  readonly answer: GitHubAnswer
  /** How long GitHub asks to wait. */
  readonly pauseMs: number | undefined
  /** Whether the same call may get through after a pause. One that took its whole time is not worth another such time. */
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

/** No answer, one that is none, an error of the server, or a limit. */
const mayPass = ({ status, isRateLimit = false, isTimeout = false }: GitHubAnswer): boolean => {
  if (isTimeout) return false
  if (isRateLimit || status === undefined) return true
  return status < FIRST_REDIRECT || status === REQUEST_TIMEOUT || status >= FIRST_SERVER_ERROR
}

/** What shows before anything is asked, or in spite of an answer: asking again cannot change it. */
export const toLastingFault = (answer: GitHubAnswer = { isUnasked: true }): AnswerFault =>
  new AnswerFault(answer, { isPassing: false })

/** The fault that anything thrown below stands for. The client library invents a status where no answer came. */
export const toAnswerFault = (thrown: unknown): AnswerFault => {
  if (thrown instanceof AnswerFault) return thrown
  const status = readMember(thrown, 'response', 'status')
  if (typeof status !== 'number') return new AnswerFault({})
  if (!isRateLimit(status, thrown)) return new AnswerFault({ status })
  return new AnswerFault({ status, isRateLimit: true }, { pauseMs: toPauseMs(thrown) })
}

/** What GitHub does not have, or does not show, or what somebody else removed, is not there. Throws all else. */
export const toUndefined = (thrown: unknown): undefined => {
  if (!(thrown instanceof AnswerFault) || thrown.answer.status !== 404) throw thrown
}

/** Throws an {@link AnswerFault} unless the answer has the form of JSON that GitHub gives: an object, nothing, or to a question a list. */
export const assertAnswer = (answer: unknown, method: string): void => {
  const status = readMember(answer, 'status')
  if (typeof status !== 'number') throw new AnswerFault({})
  const data = readMember(answer, 'data')
  // The library takes a redirect without an address for an answer.
  if (status >= FIRST_REDIRECT) throw new AnswerFault({ status })
  const isList = method === 'GET' && Array.isArray(data)
  if (status !== 204 && !isJsonObject(data) && !isList) throw new AnswerFault({ status })
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

/** How long a limit lasts, as far as GitHub tells: in seconds, or by the time at which it ends. */
const toPauseMs = (thrown: unknown): number | undefined => {
  const after = readHeader(thrown, 'retry-after')
  if (after !== undefined && /^\d{1,9}$/.test(after)) return Number(after) * MS_PER_SECOND
  const reset = readHeader(thrown, 'x-ratelimit-reset')
  const now = Date.parse(readHeader(thrown, 'date') ?? '')
  const isLimited = readHeader(thrown, 'x-ratelimit-remaining') === '0'
  if (!isLimited || reset === undefined || !/^\d{1,12}$/.test(reset) || Number.isNaN(now)) return undefined
  return Math.max(0, Number(reset) * MS_PER_SECOND - now) + MS_PER_SECOND
}
