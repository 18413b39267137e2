import { readMarkedText, toFoundText } from '../../model/marked-text.ts'
import { readMember, readText } from '../../model/members.ts'
import type { FoundText } from '../../model/review.ts'
import type { WriteText } from '../../ports.ts'
import { AnswerFault } from '../http/answer.ts'
import { keepText } from '../http/kept-text.ts'
import { readTime } from '../http/times.ts'
import type { CodeupClient } from './client.ts'

/** A comment that is ours. */
interface Owned extends FoundText {
  readonly id: string
  readonly isResolved: boolean
}

const KIND = 'GLOBAL_COMMENT'
/** Nothing deletes a comment: what is left of one. Codeup takes no empty text. */
const REMOVED = '—'

const toPath = (number: number): string => `changeRequests/${number}/comments`

/**
 * Creates or updates in place our comment on a merge request; of several of ours the first one stays. What nobody needs
 * to look at is resolved, and open again where there is something to look at; without `isDone` that stays as it is.
 */
export const writeComment = async (
  codeup: CodeupClient,
  number: number,
  marker: string,
  write: WriteText,
  isDone: boolean | undefined,
): Promise<void> => {
  const author = await readAuthor(codeup)
  const change = async ({ id }: Owned, body: { readonly content: string; readonly resolved?: boolean }) => {
    const answer = await codeup.change('PUT', `${toPath(number)}/${encodeURIComponent(id)}`, body)
    if (readMember(answer, 'result') === false) throw new AnswerFault({ status: 200 })
  }
  await keepText<Owned>(marker, write, {
    list: () => listOwned(codeup, number, author, marker),
    now: codeup.now,
    create: async (content) => {
      const kind = { comment_type: KIND, draft: false, resolved: isDone === true }
      await codeup.create(toPath(number), { ...kind, content, patchset_biz_id: await readPatchSet(codeup, number) })
    },
    update: (owned, content) => change(owned, { content, ...(isDone !== undefined && { resolved: isDone }) }),
    // Somebody may have resolved it by hand: that stays while its text does.
    isSame: ({ isResolved }) => isDone !== true || isResolved,
    remove: (owned) => change(owned, { content: REMOVED, resolved: true }),
  })
}

/** Our comments. */
export const findComments = async (codeup: CodeupClient, number: number, marker: string) =>
  (await listOwned(codeup, number, await readAuthor(codeup), marker)).map(toFoundText)

/** Those that are ours, oldest first: begun with our marker, and written by us. Resolved ones are listed by themselves. */
const listOwned = async (
  codeup: CodeupClient,
  number: number,
  author: string,
  marker: string,
): Promise<readonly Owned[]> => {
  const owned = new Map<string, Owned>()
  for (const resolved of [false, true]) {
    const body = { comment_type: KIND, state: 'OPENED', resolved }
    const items = await codeup.ask(`${toPath(number)}/list`, body)
    if (!Array.isArray(items)) throw new AnswerFault({ status: 200 })
    // A list that does not heed what was asked for tells all of them, twice.
    for (const item of items) for (const one of toOwned(item, author, marker)) owned.set(one.id, one)
  }
  return [...owned.values()].sort((a, b) => a.createdAt - b.createdAt)
}

const toOwned = (item: unknown, author: string, marker: string): readonly Owned[] => {
  const id = readText(item, 'comment_biz_id')
  const body = readMarkedText(marker, readText(item, 'content') ?? '')
  if (id === undefined || body === undefined || readText(item, 'author', 'userId') !== author) return []
  if (readMember(item, 'is_deleted') === true) return []
  const createdAt = readTime(item, 'comment_time') ?? 0
  const updatedAt = readTime(item, 'last_edit_time') ?? createdAt
  return [{ id, body, createdAt, updatedAt, isResolved: readMember(item, 'resolved') === true }]
}

/** The id of the newest version of what is to be merged, which a comment belongs to. */
const readPatchSet = async (codeup: CodeupClient, number: number): Promise<string> => {
  const items = await codeup.get(`changeRequests/${number}/diffs/patches`)
  if (!Array.isArray(items)) throw new AnswerFault({ status: 200 })
  const sources = items.filter((item) => readText(item, 'relatedMergeItemType') === 'MERGE_SOURCE')
  const newest = sources.sort((a, b) => toVersion(b) - toVersion(a))[0]
  const id = readText(newest, 'patchSetBizId')
  if (id === undefined) throw new AnswerFault({ status: 200 })
  return id
}

const toVersion = (item: unknown): number => Number(readMember(item, 'versionNo')) || 0

/** The id of the member as whom the token writes. */
const readAuthor = async (codeup: CodeupClient): Promise<string> => {
  const id = readText(await codeup.get('/platform/user'), 'id')
  if (id === undefined) throw new AnswerFault({ status: 200 })
  return id
}
