import type { OwnedText } from '../../ports.ts'
import { listAll, type Octokit, type Place } from './client.ts'
import { findOwned, isSameBody, readAuthor, toMarkedBody } from './owned-texts.ts'
import { readMember, readText } from './payload.ts'

const PAGE_SIZE = 100
const ISSUES = '/repos/{owner}/{repo}/issues'
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}'

/** Opens, updates in place, or closes our issue; of several of ours the one that GitHub lists first stays open. */
export const writeIssue = async (octokit: Octokit, place: Place, title: string, text: OwnedText): Promise<void> => {
  const { marker, body } = text
  const [first, ...others] = await listOwn(octokit, place, marker)
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
const listOwn = async (octokit: Octokit, place: Place, marker: string) => {
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
