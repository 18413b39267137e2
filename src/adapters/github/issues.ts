import { toMarkedText } from '../../model/marked-text.ts'
import { readMember, readText } from '../../model/members.ts'
import type { WriteText } from '../../ports.ts'
import { type Asked, listAll, PAGE_SIZE } from './client.ts'
import { create, settle } from './creation.ts'
import { findOwned, isSameBody, type Owned, readAuthor, toWanted } from './owned-texts.ts'

const ISSUES = '/repos/{owner}/{repo}/issues'
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}'

/** Opens, updates in place, or closes our issue; of several of ours the one that GitHub lists first stays open. */
export const writeIssue = async (asked: Asked, marker: string, title: string, write: WriteText): Promise<void> => {
  await settle(asked, (mayCreate) => writeOnce(asked, marker, title, write, mayCreate))
}

const writeOnce = async (asked: Asked, marker: string, title: string, write: WriteText, mayCreate: boolean) => {
  const { octokit, place } = asked
  const own = await listOwnIssues(asked, marker)
  const [first, ...others] = own
  const wanted = await toWanted(write, first, asked.now())
  if (wanted === undefined) return await closeAll(asked, own, 'completed')
  const body = toMarkedText(marker, wanted)
  if (first === undefined) {
    await create(mayCreate, () => octokit.request(`POST ${ISSUES}`, { ...place, title, body }))
  } else if (first.title !== title || !isSameBody(first.body, wanted)) {
    await octokit.request(`PATCH ${ISSUE}`, { ...place, issue_number: first.id, title, body })
  }
  await closeAll(asked, others, 'not_planned')
}

/** A pull request is in the list of issues too, and its author chooses its text. */
const listOwnIssues = async ({ octokit, place }: Asked, marker: string) => {
  const author = await readAuthor(octokit)
  const query = { ...place, state: 'open', creator: author, sort: 'created', direction: 'asc' } as const
  const pages = octokit.paginate.iterator(`GET ${ISSUES}`, { ...query, per_page: PAGE_SIZE })
  const issues = (await listAll(pages)).filter((issue) => readMember(issue, 'pull_request') === undefined)
  const titles = new Map(issues.map((issue) => [readMember(issue, 'number'), readText(issue, 'title')]))
  return findOwned(issues, 'number', author, marker).map((owned) => ({ ...owned, title: titles.get(owned.id) }))
}

const closeAll = async (
  { octokit, place }: Asked,
  issues: readonly Owned[],
  reason: 'completed' | 'not_planned',
): Promise<void> => {
  for (const { id } of issues) {
    await octokit.request(`PATCH ${ISSUE}`, { ...place, issue_number: id, state: 'closed', state_reason: reason })
  }
}
