import type { OwnedText } from '../../ports.ts'
import { AnswerFault } from './answer.ts'
import { listAll, type Octokit, type Place } from './client.ts'
import { findOwned, isSameBody, type Owned, readAuthor, toMarkedBody } from './owned-texts.ts'

const PAGE_SIZE = 100
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Creates, updates in place, or removes our comment on a pull request; of several of ours the first one stays. */
export const writeComment = async (octokit: Octokit, place: Place, pullNumber: number, text: OwnedText) => {
  const { marker, body } = text
  const [first, ...others] = await listOwn(octokit, place, pullNumber, marker)
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
  (await listOwn(octokit, place, pullNumber, marker))[0]?.body

const listOwn = async (octokit: Octokit, place: Place, pullNumber: number, marker: string) => {
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
