import type { GitHubAnswer } from '../../model/failure.ts'
import { isJsonObject, parseJson } from '../../model/json.ts'
import { type HttpAnswer, HttpFault } from '../http/exchange.ts'

/** A call that failed. It keeps only the parts of the answer that may be shown, no messages or bodies. */
export class AnswerFault extends Error {
  readonly answer: GitHubAnswer
  /** Whether the call may have been carried out all the same. */
  readonly isLost: boolean
  /** How long GitLab asks to wait; undefined where it does not say. */
  readonly pauseMs: number | undefined

  constructor(answer: GitHubAnswer, isLost = false, pauseMs?: number) {
    super('GITLAB_UNAVAILABLE')
    this.name = 'AnswerFault'
    this.answer = answer
    this.isLost = isLost
    this.pauseMs = pauseMs
  }
}

const MS_PER_SECOND = 1000
/** No list of GitLab's that we read comes close to it. */
export const MAX_BYTES = 10 * 1024 * 1024

/** The fault of an answer that is no success; undefined for one that is. */
export const toFault = ({ status, headers }: Pick<HttpAnswer, 'status' | 'headers'>): AnswerFault | undefined => {
  if (status >= 200 && status < 300) return undefined
  if (status === 429) return new AnswerFault({ status, isRateLimit: true }, false, toPause(headers.get('retry-after')))
  return new AnswerFault({ status }, status >= 500)
}

const toPause = (retryAfter: string | null): number | undefined =>
  retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * MS_PER_SECOND : undefined

/** Treats what GitLab does not have, does not show, or what somebody removed as missing. Throws everything else. */
export const toUndefined = (thrown: unknown): undefined => {
  if (!(thrown instanceof AnswerFault) || thrown.answer.status !== 404) throw thrown
}

/** Throws the fault of an exchange without an answer, or with one that is too long. */
export const throwFault = (thrown: unknown): never => {
  if (thrown instanceof HttpFault && thrown.status !== undefined) throw new AnswerFault({ status: thrown.status })
  throw new AnswerFault(thrown instanceof HttpFault && thrown.why === 'timeout' ? { isTimeout: true } : {}, true)
}

/** The JSON of a body: an object or a list, as GitLab gives it. Throws an {@link AnswerFault} for anything else. */
export const toJson = (bytes: Buffer, status: number): unknown => {
  const value = parseJson(bytes.toString('utf8'))
  if (!isJsonObject(value) && !Array.isArray(value)) throw new AnswerFault({ status })
  return value
}
