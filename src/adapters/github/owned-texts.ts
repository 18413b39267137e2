import { createHash } from 'node:crypto'
import { AnswerFault, toAnswerFault } from './answer.ts'
import type { Octokit } from './client.ts'
import { readMember, readNumber, readText } from './payload.ts'

/** Who acts where the token may not ask for its owner: the token of a workflow. */
const WORKFLOW_AUTHOR = 'github-actions[bot]'
const INERT_MARKER = /^[\w:.-]{1,100}$/
const MARKER_HEX_DIGITS = 16
/** How GitHub refuses the question itself; with other answers the next call would fail as well. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404])

/** A comment or an issue that is ours. */
export interface Owned {
  readonly id: number
  readonly body: string
}

/** The login under which this token writes. */
export const readAuthor = async (octokit: Octokit): Promise<string> => {
  try {
    const answer = await octokit.graphql('query { viewer { login } }')
    return readText(answer, 'viewer', 'login') ?? WORKFLOW_AUTHOR
  } catch (thrown) {
    assertRefused(thrown)
    return WORKFLOW_AUTHOR
  }
}

/** Those of a list that are ours: begun with our marker, and written by us. Whatever else is in the list does not matter. */
export const findOwned = (items: readonly unknown[], idName: string, author: string, marker: string) => {
  const line = toMarkerLine(marker)
  return items.flatMap((item): readonly Owned[] => {
    const [id, body = '', login] = [readNumber(item, idName), readText(item, 'body'), readText(item, 'user', 'login')]
    return id !== undefined && login === author && body.startsWith(line) ? [{ id, body }] : []
  })
}

/** A text with its hidden marker, as GitHub keeps it. */
export const toMarkedBody = (marker: string, body: string): string => `${toMarkerLine(marker)}\n${body}`

/** Whether GitHub already shows this text; it may have changed line ends. */
export const isSameBody = (one: string, other: string): boolean => toPlainEnds(one) === toPlainEnds(other)

/** Anything but a plain word is digested, so that no marker can end the comment it stands in. */
const toMarkerLine = (marker: string): string => {
  if (INERT_MARKER.test(marker)) return `<!-- ${marker} -->`
  return `<!-- oos-chat-sync:${createHash('sha256').update(marker).digest('hex').slice(0, MARKER_HEX_DIGITS)} -->`
}

const toPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()

/** Throws unless the question itself was refused, as far as one can tell: by status, or by errors in the answer. */
const assertRefused = (thrown: unknown): void => {
  const errors = readMember(thrown, 'errors')
  if (Array.isArray(errors)) {
    const isRateLimit = errors.some((error) => readText(error, 'type') === 'RATE_LIMITED')
    if (isRateLimit) throw new AnswerFault({ status: 200, isRateLimit })
    return
  }
  const { status, isRateLimit } = toAnswerFault(thrown).answer
  if (status === undefined || isRateLimit === true || !REFUSALS.has(status)) throw thrown
}
