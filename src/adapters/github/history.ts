import { isNoCommit } from '../../model/commit.ts'
import { readNumber, readText } from '../../model/members.ts'
import { AnswerFault } from './answer.ts'
import { type Asked, assertSha, PAGE_SIZE } from './client.ts'

/* Commits along first parents: the history of a branch. A pull request's merge is always one of them. */

/** More commits than a push has, or than one day brings: the rest is not read. */
const MAX_PAGES = 20

/** The commits of a push, oldest first. Throws rather than answer with fewer. */
export const listPushed = async (asked: Asked, before: string, after: string): Promise<readonly string[]> => {
  assertSha(after)
  if (isNoCommit(before)) return [after]
  assertSha(before)
  const { octokit, place } = asked
  const parents = new Map<string, string>()
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = { ...place, basehead: `${before}...${after}`, per_page: PAGE_SIZE, page }
    const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', query)
    const total = readNumber(data, 'total_commits') ?? 0
    const size = addParents(parents, data.commits, status)
    if (parents.size >= total) return toChain(parents, after, parents.size).reverse()
    if (size === 0) break
  }
  throw new AnswerFault({ status: 200 })
}

/** At most `max` commits before one, newest first: those that GitHub lists as not older than `sinceMs`. */
export const listEarlier = async (
  { octokit, place }: Asked,
  sha: string,
  max: number,
  sinceMs: number,
): Promise<readonly string[]> => {
  assertSha(sha)
  const parents = new Map<string, string>()
  const since = new Date(sinceMs).toISOString()
  let chain: readonly string[] = []
  for (let page = 1; page <= MAX_PAGES && chain.length <= max; page += 1) {
    const query = { ...place, sha, since, per_page: PAGE_SIZE, page }
    const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/commits', query)
    const size = addParents(parents, data, status)
    chain = toChain(parents, sha, max + 1)
    if (size < PAGE_SIZE) break
  }
  return chain.slice(1)
}

/** Keeps each commit's first parent; the first commit of all has none. Returns how many commits there were. */
const addParents = (parents: Map<string, string>, commits: unknown, status: number): number => {
  if (!Array.isArray(commits)) throw new AnswerFault({ status })
  for (const commit of commits) {
    const sha = readText(commit, 'sha')
    if (sha === undefined) throw new AnswerFault({ status })
    const [first] = Array.isArray(commit.parents) ? commit.parents : []
    parents.set(sha, readText(first, 'sha') ?? '')
  }
  return commits.length
}

/** From a commit back along first parents, as far as they are known. */
const toChain = (parents: ReadonlyMap<string, string>, from: string, max: number): string[] => {
  const chain: string[] = []
  for (let at = from; chain.length < max; ) {
    const parent = parents.get(at)
    if (parent === undefined) break
    chain.push(at)
    at = parent
  }
  return chain
}
