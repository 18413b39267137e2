import { readMember, readNumber, readText } from '../../model/members.ts'
import { toPresent } from '../../model/present.ts'
import type { Approval, PullRequest } from '../../model/review.ts'
import { askInTime } from '../http/retry.ts'
import { readTime } from '../http/times.ts'
import { AnswerFault, toUndefined } from './answer.ts'
import { type Asked, assertSha, listAll, PAGE_SIZE } from './client.ts'

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}'
const PULLS_OF_COMMIT = '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'
const PERMISSION = '/repos/{owner}/{repo}/collaborators/{username}/permission'

/** A pull request, or undefined if there is none. */
export const readPull = async ({ octokit, place }: Asked, number: number): Promise<PullRequest | undefined> => {
  try {
    const { data, status } = await octokit.request(`GET ${PULL}`, { ...place, pull_number: number })
    const pull = toPull(data)
    if (pull === undefined) throw new AnswerFault({ status })
    return pull
  } catch (thrown) {
    return toUndefined(thrown)
  }
}

/** The pull requests that commits merged into a branch. */
export const listMerged = async (
  asked: Asked,
  shas: readonly string[],
  branch: string,
  mayBeEarly: boolean,
): Promise<readonly PullRequest[]> => {
  for (const sha of shas) assertSha(sha)
  const found = new Map<number, PullRequest>()
  for (const [index, sha] of shas.entries()) {
    const isLast = index === shas.length - 1
    const pulls =
      isLast && mayBeEarly
        ? await askInTime(asked.clock, () => listMergedAs(asked, sha))
        : await listMergedAs(asked, sha)
    for (const pull of pulls) if (pull.baseBranch === branch) found.set(pull.number, pull)
  }
  return [...found.values()].sort((a, b) => a.number - b.number)
}

/** Of a pull request's own commits, which GitHub tells of it as well, none is its merge. */
const listMergedAs = async ({ octokit, place }: Asked, sha: string): Promise<readonly PullRequest[]> => {
  const query = { ...place, commit_sha: sha, per_page: PAGE_SIZE }
  const items = await listAll(octokit.paginate.iterator(`GET ${PULLS_OF_COMMIT}`, query))
  const pulls = items.flatMap((item) => toPull(item) ?? [])
  return pulls.filter(({ mergedAt, mergeSha }) => mergedAt !== undefined && mergeSha === sha)
}

/** The approvals of a pull request that were not dismissed. */
export const listApprovals = async (asked: Asked, number: number): Promise<readonly Approval[]> => {
  const { octokit, place } = asked
  const query = { ...place, pull_number: number, per_page: PAGE_SIZE }
  const reviews = await listAll(octokit.paginate.iterator(`GET ${PULL}/reviews`, query))
  const rights = new Map<string, boolean>()
  const approvals: Approval[] = []
  for (const review of reviews) {
    const [submittedAt, login] = [readTime(review, 'submitted_at'), readText(review, 'user', 'login')]
    if (readText(review, 'state') !== 'APPROVED' || submittedAt === undefined) continue
    const mayWrite = login !== undefined && (rights.get(login) ?? (await mayUserWrite(asked, login)))
    if (login !== undefined) rights.set(login, mayWrite)
    approvals.push({ submittedAt, mayWrite })
  }
  return approvals
}

/** GitHub tells the finer roles as these. */
const WRITERS: ReadonlySet<unknown> = new Set(['admin', 'maintain', 'write'])

const mayUserWrite = async ({ octokit, place }: Asked, username: string): Promise<boolean> => {
  try {
    const { data } = await octokit.request(`GET ${PERMISSION}`, { ...place, username })
    return WRITERS.has(readMember(data, 'permission'))
  } catch (thrown) {
    return toUndefined(thrown) ?? false
  }
}

const toPull = (item: unknown): PullRequest | undefined => {
  const number = readNumber(item, 'number')
  return number === undefined
    ? undefined
    : toPresent<PullRequest>({
        number,
        isOpen: readMember(item, 'state') === 'open',
        mergedAt: readTime(item, 'merged_at'),
        mergeSha: readText(item, 'merge_commit_sha'),
        headSha: readText(item, 'head', 'sha'),
        headRepository: readText(item, 'head', 'repo', 'full_name'),
        baseBranch: readText(item, 'base', 'ref'),
        author: readText(item, 'user', 'login'),
      })
}
