import { readMember, readText } from '../../model/members.ts'
import type { Standing } from '../../model/review.ts'
import type { WatchedFiles } from '../../ports.ts'
import { AnswerFault, toUndefined } from './answer.ts'
import { type Asked, assertSha } from './client.ts'

/** GitHub lists no more files of a comparison than this, and does not say that there are more. */
const MAX_COMPARED_FILES = 300

/** How a branch relates to a commit. Throws if GitHub's answer does not show it. */
export const compare = async (asked: Asked, sha: string, branch: string, watched: WatchedFiles): Promise<Standing> => {
  const { octokit, place } = asked
  const { paths, isWatched, isOpen } = watched
  assertSha(sha)
  const query = { ...place, basehead: `${sha}...${branch}`, per_page: 1 }
  const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', query)
  if (data.status === 'identical') return 'current'
  if (data.status === 'diverged' || data.status === 'behind') return 'rewritten'
  const { files } = data
  if (data.status !== 'ahead' || !Array.isArray(files)) throw new AnswerFault({ status })
  const names = files.flatMap((file) =>
    [readText(file, 'filename') ?? [], readText(file, 'previous_filename') ?? []].flat(),
  )
  if (names.some(isWatched)) return 'superseded'
  if (files.length < MAX_COMPARED_FILES) return 'current'
  if (await isAnyDifferent(asked, [sha, branch], paths)) return 'superseded'
  // A truncated comparison does not show whether a file was added that matches a pattern.
  if (isOpen) throw new AnswerFault({ status })
  return 'current'
}

const isAnyDifferent = async (
  asked: Asked,
  [before, after]: readonly [string, string],
  paths: readonly string[],
): Promise<boolean> => {
  for (const path of paths) {
    const [one, other] = [await readBlob(asked, path, before), await readBlob(asked, path, after)]
    if (one !== other) return true
  }
  return false
}

/** The object id of a file's content at a commit, or undefined if there is no such file. */
const readBlob = async ({ octokit, place }: Asked, path: string, ref: string): Promise<string | undefined> => {
  try {
    const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { ...place, path, ref })
    const sha = readMember(data, 'sha')
    if (typeof sha !== 'string') throw new AnswerFault({ status })
    return sha
  } catch (thrown) {
    return toUndefined(thrown)
  }
}
