import { createHash } from 'node:crypto'
import type { OwnedText } from '../../ports.ts'
import { AnswerFault, toAnswerFault } from './answer.ts'
import { listAll, type Octokit, type Place } from './client.ts'
import { readMember, readNumber, readText } from './event.ts'

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
const readAuthor = async (octokit: Octokit): Promise<string> => {
  try {
    const answer = await octokit.graphql('query { viewer { login } }')
    return readText(answer, 'viewer', 'login') ?? WORKFLOW_AUTHOR
  } catch (thrown) {
    assertRefused(thrown)
    return WORKFLOW_AUTHOR
  }
}

/** Those of a list that are ours: begun with our marker, and written by us. Whatever else is in the list does not matter. */
const findOwned = (items: readonly unknown[], idName: string, author: string, marker: string) => {
  const line = toMarkerLine(marker)
  return items.flatMap((item): readonly Owned[] => {
    const [id, body = '', login] = [readNumber(item, idName), readText(item, 'body'), readText(item, 'user', 'login')]
    return id !== undefined && login === author && body.startsWith(line) ? [{ id, body }] : []
  })
}

/** A text with its hidden marker, as GitHub keeps it. */
const toMarkedBody = (marker: string, body: string): string => `${toMarkerLine(marker)}\n${body}`

/** Whether GitHub already shows this text; it may have changed line ends. */
const isSameBody = (one: string, other: string): boolean => toPlainEnds(one) === toPlainEnds(other)

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

const PAGE_SIZE = 100
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Creates, updates in place, or removes our comment on a pull request; of several of ours the first one stays. */
export const writeComment = async (octokit: Octokit, place: Place, pullNumber: number, text: OwnedText) => {
  const { marker, body } = text
  const [first, ...others] = await listOwnComments(octokit, place, pullNumber, marker)
  if (body === undefined) {
    await deleteAll(octokit, place, first === undefined ? others : [first, ...others])
    return
  }
  const marked = toMarkedBody(marker, body)
  if (first === undefined) {
    await octokit.request(`POST ${COMMENTS}`, { ...place, issue_number: pullNumber, body: marked })
  } else if (!isSameBody(first.body, marked)) {
    await octokit.request(`PATCH ${COMMENT}`, { ...place, comment_id: first.id, body: marked })
  }
  await deleteAll(octokit, place, others)
}

/** The body of our comment, marker included, or undefined if there is none. */
export const findComment = async (octokit: Octokit, place: Place, pullNumber: number, marker: string) =>
  (await listOwnComments(octokit, place, pullNumber, marker))[0]?.body

const listOwnComments = async (octokit: Octokit, place: Place, pullNumber: number, marker: string) => {
  const author = await readAuthor(octokit)
  const query = { ...place, issue_number: pullNumber, per_page: PAGE_SIZE }
  const comments = await listAll(octokit.paginate.iterator(`GET ${COMMENTS}`, query))
  return findOwned(comments, 'id', author, marker)
}

const deleteAll = async (octokit: Octokit, place: Place, comments: readonly Owned[]): Promise<void> => {
  for (const { id } of comments) {
    await octokit.request(`DELETE ${COMMENT}`, { ...place, comment_id: id }).catch(assertGone)
  }
}

/** Somebody else may have been faster. */
const assertGone = (thrown: unknown): void => {
  if (!(thrown instanceof AnswerFault) || thrown.answer.status !== 404) throw thrown
}

const ISSUES = '/repos/{owner}/{repo}/issues'
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}'

/** Opens, updates in place, or closes our issue; of several of ours the one that GitHub lists first stays open. */
export const writeIssue = async (octokit: Octokit, place: Place, title: string, text: OwnedText): Promise<void> => {
  const { marker, body } = text
  const [first, ...others] = await listOwnIssues(octokit, place, marker)
  if (body === undefined) {
    await closeAll(octokit, place, first === undefined ? others : [first, ...others], 'completed')
    return
  }
  const marked = toMarkedBody(marker, body)
  if (first === undefined) await octokit.request(`POST ${ISSUES}`, { ...place, title, body: marked })
  else if (first.title !== title || !isSameBody(first.body, marked))
    await octokit.request(`PATCH ${ISSUE}`, { ...place, issue_number: first.id, title, body: marked })
  await closeAll(octokit, place, others, 'not_planned')
}

/** A pull request is in the list of issues too, and its author chooses its text. */
const listOwnIssues = async (octokit: Octokit, place: Place, marker: string) => {
  const author = await readAuthor(octokit)
  const query = { ...place, state: 'open', creator: author, sort: 'created', direction: 'asc' } as const
  const pages = octokit.paginate.iterator(`GET ${ISSUES}`, { ...query, per_page: PAGE_SIZE })
  const issues = (await listAll(pages)).filter((issue) => readMember(issue, 'pull_request') === undefined)
  const titles = new Map(issues.map((issue) => [readMember(issue, 'number'), readText(issue, 'title')]))
  return findOwned(issues, 'number', author, marker).map((owned) => ({ ...owned, title: titles.get(owned.id) }))
}

const closeAll = async (
  octokit: Octokit,
  place: Place,
  issues: readonly { readonly id: number }[],
  reason: 'completed' | 'not_planned',
): Promise<void> => {
  for (const { id } of issues) {
    await octokit.request(`PATCH ${ISSUE}`, { ...place, issue_number: id, state: 'closed', state_reason: reason })
  }
}
