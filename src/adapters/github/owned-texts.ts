import type { OwnedText } from '../../ports.ts'
import { AnswerFault, toAnswerFault } from './answer.ts'
import { listAll, type Octokit, type Place } from './client.ts'
import { readMember, readNumber, readText } from './members.ts'

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const ISSUES = '/repos/{owner}/{repo}/issues'
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}'
const PAGE_SIZE = 100

/** Creates, updates in place, or removes our comment on a pull request; of several of ours the first one stays. */
export const writeComment = async (octokit: Octokit, place: Place, pullNumber: number, text: OwnedText) => {
  const own = await listOwnComments(octokit, place, pullNumber, text.marker)
  if (text.body === undefined) return await deleteAll(octokit, place, own)
  const [first, ...others] = own
  const body = toMarkedBody(text.marker, text.body)
  if (first === undefined) {
    await octokit.request(`POST ${COMMENTS}`, { ...place, issue_number: pullNumber, body })
  } else if (!isSameBody(first.body, body)) {
    await octokit.request(`PATCH ${COMMENT}`, { ...place, comment_id: first.id, body })
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

/** Opens, updates in place, or closes our issue; of several of ours the one that GitHub lists first stays open. */
export const writeIssue = async (octokit: Octokit, place: Place, title: string, text: OwnedText): Promise<void> => {
  const own = await listOwnIssues(octokit, place, text.marker)
  if (text.body === undefined) return await closeAll(octokit, place, own, 'completed')
  const [first, ...others] = own
  const body = toMarkedBody(text.marker, text.body)
  if (first === undefined) {
    await octokit.request(`POST ${ISSUES}`, { ...place, title, body })
  } else if (first.title !== title || !isSameBody(first.body, body)) {
    await octokit.request(`PATCH ${ISSUE}`, { ...place, issue_number: first.id, title, body })
  }
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
  issues: readonly Owned[],
  reason: 'completed' | 'not_planned',
): Promise<void> => {
  for (const { id } of issues) {
    await octokit.request(`PATCH ${ISSUE}`, { ...place, issue_number: id, state: 'closed', state_reason: reason })
  }
}

/** A comment or an issue that is ours. */
interface Owned {
  readonly id: number
  readonly body: string
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

/** A marker is a word with a digest in it: it cannot end the comment that hides it. */
const toMarkerLine = (marker: string): string => `<!-- ${marker} -->`

/** Whether GitHub already shows this text; it may have changed line ends. */
const isSameBody = (one: string, other: string): boolean => toPlainEnds(one) === toPlainEnds(other)

const toPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()

/** Who acts where the token may not ask for its owner: the token of a workflow. */
const WORKFLOW_AUTHOR = 'github-actions[bot]'

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

/** How GitHub refuses the question itself; with other answers the next call would fail as well. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404])

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
