import { readMarkedText, toFoundText } from '../../model/marked-text.ts'
import { readMember, readNumber, readText } from '../../model/members.ts'
import type { FoundText } from '../../model/review.ts'
import type { WriteText } from '../../ports.ts'
import { AnswerFault, toUndefined } from '../http/answer.ts'
import { keepText } from '../http/kept-text.ts'
import { readTime } from '../http/times.ts'
import type { GitLabClient } from './client.ts'
import { listNotes, OLDEST_FIRST, toNotesPath } from './notes.ts'

/** A note or an issue that is ours. */
interface Owned extends FoundText {
  /** Of a note its id, of an issue its number in the project. */
  readonly id: number
  readonly title: string | undefined
}

/** Creates, updates in place, or removes our note on a merge request; of several of ours the first one stays. */
export const writeNote = (gitlab: GitLabClient, pullNumber: number, marker: string, write: WriteText) => {
  const notes = toNotesPath(pullNumber)
  return keep(gitlab, marker, write, {
    list: () => listNotes(gitlab, pullNumber),
    idName: 'id',
    bodyName: 'body',
    create: (body) => gitlab.create(notes, { body }),
    update: ({ id }, body) => gitlab.change('PUT', `${notes}/${id}`, { body }),
    isSame: () => true,
    remove: ({ id }) => gitlab.change('DELETE', `${notes}/${id}`).catch(toUndefined),
  })
}

/**
 * Our notes. A job's token cannot query its user: then every note with our marker may be ours, also that of a token that
 * has been replaced since, and its seal must verify.
 */
export const findNotes = async (gitlab: GitLabClient, pullNumber: number, marker: string) => {
  const author = gitlab.canWrite ? await readAuthor(gitlab) : undefined
  const items = await listNotes(gitlab, pullNumber)
  return listOwned(items, { idName: 'id', bodyName: 'body' }, author, marker).map(toFoundText)
}

/** Opens, updates in place, or closes our issue; of several of ours the first one stays open. */
export const writeIssue = (gitlab: GitLabClient, marker: string, title: string, write: WriteText) =>
  keep(gitlab, marker, write, {
    list: (author) =>
      gitlab.list('issues', { state: 'opened', scope: 'all', author_id: String(author), ...OLDEST_FIRST }),
    idName: 'iid',
    bodyName: 'description',
    create: (description) => gitlab.create('issues', { title, description }),
    update: ({ id }, description) => gitlab.change('PUT', `issues/${id}`, { title, description }),
    isSame: (owned) => owned.title === title,
    remove: ({ id }) => gitlab.change('PUT', `issues/${id}`, { state_event: 'close' }),
  })

/** One kind of text, and how it is kept. */
interface Kind {
  readonly list: (author: number) => Promise<readonly unknown[]>
  readonly idName: string
  readonly bodyName: string
  readonly create: (body: string) => Promise<void>
  readonly update: (owned: Owned, body: string) => Promise<unknown>
  readonly isSame: (owned: Owned) => boolean
  readonly remove: (owned: Owned) => Promise<unknown>
}

const keep = async (gitlab: GitLabClient, marker: string, write: WriteText, kind: Kind): Promise<void> => {
  const author = await readAuthor(gitlab)
  const writeInert: WriteText = async (found, nowMs) => {
    const text = await write(found, nowMs)
    return text === undefined ? undefined : toInert(text)
  }
  const list = async () => listOwned(await kind.list(author), kind, author, marker)
  await keepText(marker, writeInert, { ...kind, list, now: gitlab.now })
}

/** Those of a list that are ours: begun with our marker, and written by us. Whatever else is in the list does not matter. */
const listOwned = (
  items: readonly unknown[],
  { idName, bodyName }: Pick<Kind, 'idName' | 'bodyName'>,
  author: number | undefined,
  marker: string,
): readonly Owned[] => {
  return items.flatMap((item): readonly Owned[] => {
    const id = readNumber(item, idName)
    const body = readMarkedText(marker, readText(item, bodyName) ?? '')
    const isAuthor = author === undefined || readNumber(item, 'author', 'id') === author
    if (id === undefined || body === undefined || !isAuthor || readMember(item, 'system') === true) return []
    const createdAt = readTime(item, 'created_at') ?? 0
    const updatedAt = readTime(item, 'updated_at') ?? createdAt
    return [{ id, body, createdAt, updatedAt, title: readText(item, 'title') }]
  })
}

/** No line begins with a slash: GitLab would carry it out, as the owner of the token. */
const toInert = (text: string): string => text.replaceAll(/(^|[\n\r])\//g, '$1\\/')

/** The number of the user as whom the token writes. */
const readAuthor = async (gitlab: GitLabClient): Promise<number> => {
  const id = readNumber(await gitlab.get('/user'), 'id')
  if (id === undefined) throw new AnswerFault({ status: 200 })
  return id
}
