import { toFoundText, toMarkedText } from '../../model/marked-text.ts'
import type { FoundText } from '../../model/review.ts'
import type { WriteText } from '../../ports.ts'
import { toUndefined } from './answer.ts'
import { type Asked, listAll, PAGE_SIZE } from './client.ts'
import { create, settle, toUnsettled } from './creation.ts'
import { findOwned, isSameBody, type Owned, readAuthor, toWanted } from './owned-texts.ts'

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Creates, updates in place, or removes our comment on a pull request; of several of ours the first one stays. */
export const writeComment = async (asked: Asked, pull: number, marker: string, write: WriteText): Promise<void> => {
  await settle(asked, (mayCreate) => writeOnce(asked, pull, marker, write, mayCreate))
}

const writeOnce = async (asked: Asked, pull: number, marker: string, write: WriteText, mayCreate: boolean) => {
  const { octokit, place } = asked
  const own = await listOwnComments(asked, pull, marker)
  const [first, ...others] = own
  const wanted = await toWanted(write, first, asked.now())
  if (wanted === undefined) return await deleteAll(asked, own)
  const body = toMarkedText(marker, wanted)
  if (first === undefined) {
    await create(mayCreate, () => octokit.request(`POST ${COMMENTS}`, { ...place, issue_number: pull, body }))
  } else if (!isSameBody(first.body, wanted)) {
    await octokit.request(`PATCH ${COMMENT}`, { ...place, comment_id: first.id, body }).catch(toUnsettled)
  }
  await deleteAll(asked, others)
}

/** Our comments. */
export const findComments = async (asked: Asked, pull: number, marker: string): Promise<readonly FoundText[]> =>
  (await listOwnComments(asked, pull, marker)).map(toFoundText)

const listOwnComments = async ({ octokit, place }: Asked, pull: number, marker: string) => {
  const author = await readAuthor(octokit)
  const query = { ...place, issue_number: pull, per_page: PAGE_SIZE }
  const comments = await listAll(octokit.paginate.iterator(`GET ${COMMENTS}`, query))
  return findOwned(comments, 'id', author, marker)
}

const deleteAll = async ({ octokit, place }: Asked, comments: readonly Owned[]): Promise<void> => {
  for (const { id } of comments) {
    await octokit.request(`DELETE ${COMMENT}`, { ...place, comment_id: id }).catch(toUndefined)
  }
}
