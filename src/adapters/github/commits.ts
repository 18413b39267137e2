import type { WatchedFiles } from '../../ports.ts'
import { AnswerFault } from './answer.ts'
import { listAll, type Octokit, type Place } from './client.ts'
import { readMember, readNumber, readText } from './members.ts'

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const PAGE_SIZE = 100
/** GitHub tells no more files of a comparison than these, and not that there are more. */
const MAX_COMPARED_FILES = 300

/** The number of the pull request whose merge made this commit, or undefined. */
export const findMerged = async (octokit: Octokit, place: Place, sha: string): Promise<number | undefined> => {
  assertSha(sha)
  const query = { ...place, commit_sha: sha, per_page: PAGE_SIZE }
  const pulls = await listAll(octokit.paginate.iterator('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', query))
  const merged = pulls.filter(
    (pull) => readText(pull, 'merged_at') !== undefined && readText(pull, 'merge_commit_sha') === sha,
  )
  // One push can merge several with the same commits; the first of them had the review.
  return merged.flatMap((pull) => readNumber(pull, 'number') ?? []).sort((a, b) => a - b)[0]
}

/**
 * Whether one of the files differs between a commit and the branch that goes on from it. Throws where the branch does
 * not: after a force push nothing can be said of what is newer.
 */
export const isNewerOnBranch = async (
  octokit: Octokit,
  place: Place,
  sha: string,
  branch: string,
  { paths, isWatched, isOpen }: WatchedFiles,
): Promise<boolean> => {
  assertSha(sha)
  const query = { ...place, basehead: `${sha}...${branch}`, per_page: 1 }
  const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', query)
  if (data.status === 'identical') return false
  const { files } = data
  if (data.status !== 'ahead' || !Array.isArray(files)) throw new AnswerFault({ status })
  const names = files.flatMap((file) =>
    [readText(file, 'filename') ?? [], readText(file, 'previous_filename') ?? []].flat(),
  )
  if (names.some(isWatched)) return true
  if (files.length < MAX_COMPARED_FILES) return false
  if (await isAnyDifferent(octokit, place, [sha, branch], paths)) return true
  // Of a comparison that was cut, nobody can tell whether it added a file that a pattern names.
  if (isOpen) throw new AnswerFault({ status })
  return false
}

const isAnyDifferent = async (
  octokit: Octokit,
  place: Place,
  [before, after]: readonly [string, string],
  paths: readonly string[],
): Promise<boolean> => {
  for (const path of paths) {
    const [one, other] = [await readBlob(octokit, place, path, before), await readBlob(octokit, place, path, after)]
    if (one !== other) return true
  }
  return false
}

/** The object id of a file's content at a commit, or undefined if there is no such file. */
const readBlob = async (octokit: Octokit, place: Place, path: string, ref: string): Promise<string | undefined> => {
  try {
    const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { ...place, path, ref })
    const sha = readMember(data, 'sha')
    if (typeof sha !== 'string') throw new AnswerFault({ status })
    return sha
  } catch (thrown) {
    if (thrown instanceof AnswerFault && thrown.answer.status === 404) return undefined
    throw thrown
  }
}

const assertSha = (sha: string): void => {
  if (!SHA.test(sha)) throw new AnswerFault({})
}
