import { CodedError, type GitHubAnswer, type GitHubTask } from '../../model/failure.ts'
import { isJsonObject, parseJson } from '../../model/json.ts'
import { type HttpAnswer, HttpFault } from './exchange.ts'

/*
 * What a forge answers, and what of it may be shown: its status, and nothing that it says.
 */

/** A call that failed. It keeps only the parts of the answer that may be shown, no messages or bodies. */
export class AnswerFault extends Error {
  readonly answer: GitHubAnswer
  /** Whether the call may have been carried out all the same. */
  readonly isLost: boolean
  /** How long the forge asks to wait; undefined where it does not say. */
  readonly pauseMs: number | undefined

  constructor(answer: GitHubAnswer, isLost = false, pauseMs?: number) {
    super('FORGE_UNAVAILABLE')
    this.name = 'AnswerFault'
    this.answer = answer
    this.isLost = isLost
    this.pauseMs = pauseMs
  }
}

const MS_PER_SECOND = 1000
/** Nothing that a forge lists here is near it. */
export const MAX_BYTES = 10 * 1024 * 1024

/** The fault of an answer that is no success; undefined for one that is. */
export const toFault = ({ status, headers }: Pick<HttpAnswer, 'status' | 'headers'>): AnswerFault | undefined => {
  if (status >= 200 && status < 300) return undefined
  if (status === 429) return new AnswerFault({ status, isRateLimit: true }, false, toPause(headers))
  return new AnswerFault({ status }, status >= 500)
}

/** Told in seconds, or as a time by the same clock as the answer's. */
const toPause = (headers: Headers): number | undefined => {
  const after = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(after)) return Number(after) * MS_PER_SECOND
  const ms = Date.parse(after) - Date.parse(headers.get('date') ?? '')
  // Other texts can be read as times of long ago.
  return / GMT$/.test(after) && !Number.isNaN(ms) ? Math.max(ms, 0) : undefined
}

/** What a forge does not have, or does not show, or what somebody else removed, is not there. Throws all else. */
export const toUndefined = (thrown: unknown): undefined => {
  if (!(thrown instanceof AnswerFault) || thrown.answer.status !== 404) throw thrown
}

/** Throws the fault of an exchange without an answer, or with one that is too long. */
export const throwFault = (thrown: unknown): never => {
  if (thrown instanceof HttpFault && thrown.status !== undefined) throw new AnswerFault({ status: thrown.status })
  throw new AnswerFault(thrown instanceof HttpFault && thrown.why === 'timeout' ? { isTimeout: true } : {}, true)
}

/** The JSON of a body: an object or a list. Throws an {@link AnswerFault} for anything else. */
export const toJson = (bytes: Buffer, status: number): unknown => {
  const value = parseJson(bytes.toString('utf8'))
  if (!isJsonObject(value) && !Array.isArray(value)) throw new AnswerFault({ status })
  return value
}

/** Does something for a task; everything that fails becomes such a failure, with nothing of the answer but its status. */
export const asTask = async <T>(
  failure: { readonly code: 'CODEUP_UNAVAILABLE' | 'GITLAB_UNAVAILABLE' },
  task: GitHubTask,
  use: () => Promise<T>,
): Promise<T> => {
  try {
    return await use()
  } catch (thrown) {
    if (thrown instanceof CodedError) throw thrown
    const answer = thrown instanceof AnswerFault ? thrown.answer : {}
    throw new CodedError({ ...failure, task, ...answer })
  }
}
