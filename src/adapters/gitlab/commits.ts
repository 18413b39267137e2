import { readMember, readText } from '../../model/members.ts'
import { AnswerFault, toUndefined } from '../http/answer.ts'
import type { ReadCommit } from '../http/first-parents.ts'
import type { History } from '../http/standing.ts'
import { readTime } from '../http/times.ts'
import type { GitLabClient } from './client.ts'

/** GitLab tells no more files of a comparison than its limit, which is at least this, and not that there are more. */
const MAX_COMPARED_FILES = 1000

/** Reads a commit by itself: the job's token can ask for no list of them. */
export const toReadCommit =
  (gitlab: GitLabClient): ReadCommit =>
  async (sha) => {
    const commit = await gitlab.get(`repository/commits/${sha}`)
    return { ms: readTime(commit, 'committed_date'), parents: readMember(commit, 'parent_ids') }
  }

/** What GitLab tells of two commits. The job's token can read files and no comparison. */
export const toHistory = (gitlab: GitLabClient): History => ({
  readHead: async (branch) => {
    const branches = await gitlab.list('repository/branches', { search: branch })
    const found = branches.find((one) => readText(one, 'name') === branch)
    return readText(found, 'commit', 'id')
  },
  ...(gitlab.canWrite && {
    comparison: {
      isAncestor: async (sha, head) => (await readMergeBase(gitlab, sha, head)) === sha,
      listChanged: (sha, head) => listChanged(gitlab, sha, head),
    },
  }),
  readFile: (path, ref) => gitlab.read(`repository/files/${encodeURIComponent(path)}/raw`, { ref }),
})

const readMergeBase = async (gitlab: GitLabClient, sha: string, head: string): Promise<string | undefined> => {
  // Named twice: a query of one name each would lose the first.
  const base = await gitlab.get(`repository/merge_base?refs%5B%5D=${sha}&refs%5B%5D=${head}`).catch(toUndefined)
  return readText(base, 'id')
}

const listChanged = async (gitlab: GitLabClient, from: string, to: string): Promise<readonly string[] | undefined> => {
  const comparison = await gitlab.get('repository/compare', { from, to })
  const diffs = readMember(comparison, 'diffs')
  if (!Array.isArray(diffs)) throw new AnswerFault({ status: 200 })
  if (readMember(comparison, 'compare_timeout') === true || diffs.length >= MAX_COMPARED_FILES) return undefined
  return diffs.flatMap((diff) => [readText(diff, 'new_path') ?? [], readText(diff, 'old_path') ?? []].flat())
}
