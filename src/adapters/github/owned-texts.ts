import { readMarkedText, toFoundText } from '../../model/marked-text.ts'
import { readMember, readNumber, readText } from '../../model/members.ts'
import type { FoundText } from '../../model/review.ts'
import type { WriteText } from '../../ports.ts'
import { readTime } from '../http/times.ts'
import { AnswerFault, toAnswerFault } from './answer.ts'
import type { Octokit } from './client.ts'

/** A comment or an issue that is ours. */
export interface Owned extends FoundText {
  readonly id: number
}

/** Those of a list that are ours: begun with our marker, and written by us. Whatever else is in the list does not matter. */
export const findOwned = (
  items: readonly unknown[],
  idName: string,
  author: string,
  marker: string,
): readonly Owned[] => {
  return items.flatMap((item): readonly Owned[] => {
    const [id, login] = [readNumber(item, idName), readText(item, 'user', 'login')]
    const body = readMarkedText(marker, readText(item, 'body') ?? '')
    if (id === undefined || login !== author || body === undefined) return []
    return [{ id, body, createdAt: readTime(item, 'created_at') ?? 0, updatedAt: readTime(item, 'updated_at') ?? 0 }]
  })
}

/** The new content of our text. `nowMs` is the time of GitHub's last answer; throws if it had none. */
export const toWanted = async (
  write: WriteText,
  found: Owned | undefined,
  nowMs: number | undefined,
): Promise<string | undefined> => {
  if (nowMs === undefined) throw new AnswerFault({})
  return await write(found && toFoundText(found), nowMs)
}

/** Whether GitHub already shows this text; it may have changed line ends. */
export const isSameBody = (one: string, other: string): boolean => toPlainEnds(one) === toPlainEnds(other)

const toPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()

/** The login behind a workflow's token, which may not query its owner. */
const WORKFLOW_AUTHOR = 'github-actions[bot]'

/** The login under which this token writes. */
export const readAuthor = async (octokit: Octokit): Promise<string> => {
  try {
    const answer = await octokit.graphql('query { viewer { login } }')
    const login = readText(answer, 'viewer', 'login')
    if (login !== undefined) return login
  } catch (thrown) {
    assertRefused(thrown)
    return WORKFLOW_AUTHOR
  }
  throw new AnswerFault({ status: 200 })
}

/** How GitHub refuses the question itself; with other answers the next call would fail as well. */
const REFUSALS: ReadonlySet<number | undefined> = new Set([401, 403, 404])

/** The same as errors of an answer: with any other one the login is not known, and a second comment would be the price. */
const REFUSING_ERRORS: ReadonlySet<string | undefined> = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND'])

/** Throws unless the question itself was refused, as far as one can tell: by status, or by errors in the answer. */
const assertRefused = (thrown: unknown): void => {
  const errors = readMember(thrown, 'errors')
  if (Array.isArray(errors)) {
    const isRateLimit = errors.some((error) => readText(error, 'type') === 'RATE_LIMITED')
    if (isRateLimit) throw new AnswerFault({ status: 200, isRateLimit })
    if (errors.every((error) => REFUSING_ERRORS.has(readText(error, 'type')))) return
    throw new AnswerFault({ status: 200 })
  }
  const { status, isRateLimit } = toAnswerFault(thrown).answer
  if (isRateLimit === true || !REFUSALS.has(status)) throw thrown
}
