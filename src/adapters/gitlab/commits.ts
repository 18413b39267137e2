import { isCommit, isNoCommit } from '../../model/commit.ts'
import { readMember, readText } from '../../model/members.ts'
import type { Standing } from '../../model/review.ts'
import type { WatchedFiles } from '../../ports.ts'
import { readTime } from '../http/times.ts'
import { AnswerFault, toUndefined } from './answer.ts'
import type { GitLabClient } from './client.ts'

/** A push with more commits is not read. */
const MAX_PUSHED = 300

/**
 * GitLab lists no more files of a comparison than its limit, at least this many, and does not say that there are more.
 */
const MAX_COMPARED_FILES = 1000

/** Throws unless it is a commit's full name: nothing else gets into an address. */
export const assertSha = (sha: string): void => {
  if (!isCommit(sha)) throw new AnswerFault({})
}

/**
 * How a branch relates to a commit. The job's token can read files but no comparison: then only the files are compared.
 */
export const compareWith = async (
  gitlab: GitLabClient,
  sha: string,
  branch: string,
  files: WatchedFiles,
): Promise<Standing> => {
  assertSha(sha)
  const head = await readHead(gitlab, branch)
  if (head === sha) return 'current'
  if (gitlab.canWrite) {
    if ((await readMergeBase(gitlab, sha, head)) !== sha) return 'rewritten'
    const names = await listChanged(gitlab, sha, head)
    if (names?.some(files.isWatched)) return 'superseded'
    if (names !== undefined) return 'current'
  }
  if (await isAnyDifferent(gitlab, [sha, head], files.paths)) return 'superseded'
  // It is unknown whether a file was added that matches a pattern.
  if (files.isOpen) throw new AnswerFault({ status: 200 })
  return 'current'
}

const readHead = async (gitlab: GitLabClient, branch: string): Promise<string> => {
  const branches = await gitlab.list('repository/branches', { search: branch })
  const head = readText(
    branches.find((found) => readText(found, 'name') === branch),
    'commit',
    'id',
  )
  if (head === undefined) throw new AnswerFault({ status: 404 })
  assertSha(head)
  return head
}

const readMergeBase = async (gitlab: GitLabClient, sha: string, head: string): Promise<string | undefined> => {
  // Named twice: a query of one name each would lose the first.
  const base = await gitlab.get(`repository/merge_base?refs%5B%5D=${sha}&refs%5B%5D=${head}`).catch(toUndefined)
  return readText(base, 'id')
}

/** The names of the files that differ, old and new ones; undefined where the comparison may have been cut. */
const listChanged = async (gitlab: GitLabClient, from: string, to: string): Promise<readonly string[] | undefined> => {
  const comparison = await gitlab.get('repository/compare', { from, to })
  const diffs = readMember(comparison, 'diffs')
  if (!Array.isArray(diffs)) throw new AnswerFault({ status: 200 })
  if (readMember(comparison, 'compare_timeout') === true || diffs.length >= MAX_COMPARED_FILES) return undefined
  return diffs.flatMap((diff) => [readText(diff, 'new_path') ?? [], readText(diff, 'old_path') ?? []].flat())
}

const isAnyDifferent = async (
  gitlab: GitLabClient,
  [before, after]: readonly [string, string],
  paths: readonly string[],
): Promise<boolean> => {
  for (const path of paths) {
    const read = (ref: string) => gitlab.read(`repository/files/${encodeURIComponent(path)}/raw`, { ref })
    const [one, other] = [await read(before), await read(after)]
    // It was just read from the workspace: if GitLab does not have it, the path is wrong.
    if (one === undefined) throw new AnswerFault({ status: 404 })
    if (other === undefined || !one.equals(other)) return true
  }
  return false
}

/** The commits of a push on the branch itself, oldest first; those that merges brought are of their merge requests. */
export const listPushedCommits = async (gitlab: GitLabClient, before: string, after: string) => {
  if (isNoCommit(before)) return [after]
  assertSha(before)
  const shas: string[] = []
  for await (const { sha } of walk(gitlab, after)) {
    if (sha === before) return shas.reverse()
    if (shas.length === MAX_PUSHED) break
    shas.push(sha)
  }
  // The branch was rewritten, or has too many new commits: the push is unknown.
  throw new AnswerFault({ status: 200 })
}

/** The first parents of a commit, newest first, until one is too old. */
export const listFirstParents = async (gitlab: GitLabClient, sha: string, max: number, sinceMs: number) => {
  const shas: string[] = []
  for await (const commit of walk(gitlab, sha)) {
    if (commit.sha === sha) continue
    if (shas.length === max || commit.ms < sinceMs) break
    shas.push(commit.sha)
    if (shas.length === max) break
  }
  return shas
}

interface Commit {
  readonly sha: string
  readonly ms: number
}

/** A commit and its first parents, one call each: the job's token can ask for no list of them. */
const walk = async function* (gitlab: GitLabClient, from: string): AsyncGenerator<Commit> {
  for (let sha: string | undefined = from; sha !== undefined; ) {
    assertSha(sha)
    const commit: unknown = await gitlab.get(`repository/commits/${sha}`)
    yield { sha, ms: readTime(commit, 'committed_date') ?? Number.NEGATIVE_INFINITY }
    const parents = readMember(commit, 'parent_ids')
    // A first commit has an empty list.
    if (!Array.isArray(parents)) throw new AnswerFault({ status: 200 })
    const [first] = parents
    sha = typeof first === 'string' ? first : undefined
  }
}
