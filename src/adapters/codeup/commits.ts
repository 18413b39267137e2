import { readMember, readText } from '../../model/members.ts'
import { AnswerFault, toUndefined } from '../http/answer.ts'
import type { ReadCommit } from '../http/first-parents.ts'
import type { History } from '../http/standing.ts'
import { readTime } from '../http/times.ts'
import type { CodeupClient } from './client.ts'

/** Nobody documents how many files a comparison may tell: from here on it counts as cut. */
const MAX_COMPARED_FILES = 300

/** Reads a commit by itself. */
export const toReadCommit =
  (codeup: CodeupClient): ReadCommit =>
  async (sha) => {
    const commit = await codeup.get(`commits/${sha}`)
    return { ms: readTime(commit, 'committedDate'), parents: readMember(commit, 'parentIds') }
  }

/** What Codeup tells of two commits. */
export const toHistory = (codeup: CodeupClient): History => ({
  readHead: async (branch) => {
    const found = await codeup.get(`branches/${encodeURIComponent(branch)}`).catch(toUndefined)
    return readText(found, 'commit', 'id')
  },
  comparison: {
    // Compared backwards, what is listed is what the branch lacks.
    isAncestor: async (sha, head) => (await compare(codeup, head, sha, 'commits')).length === 0,
    listChanged: async (sha, head) => toNames(await compare(codeup, sha, head, 'diffs')),
  },
  readFile: async (path, ref) => {
    const file = await codeup.get(`files/${encodeURIComponent(path)}`, { ref }).catch(toUndefined)
    if (file === undefined) return undefined
    const content = readMember(file, 'content')
    if (typeof content !== 'string') throw new AnswerFault({ status: 200 })
    return Buffer.from(content, readText(file, 'encoding') === 'base64' ? 'base64' : 'utf8')
  },
})

const compare = async (codeup: CodeupClient, from: string, to: string, member: string): Promise<readonly unknown[]> => {
  const found = readMember(await codeup.get('compares', { from, to }), member)
  if (!Array.isArray(found)) throw new AnswerFault({ status: 200 })
  return found
}

const toNames = (diffs: readonly unknown[]): readonly string[] | undefined => {
  if (diffs.length >= MAX_COMPARED_FILES) return undefined
  return diffs.flatMap((diff) => {
    const names = ['newPath', 'oldPath'].flatMap((name) => readText(diff, name) ?? [])
    // A file without a name could be any.
    if (names.length === 0) throw new AnswerFault({ status: 200 })
    return names
  })
}
