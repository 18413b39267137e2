import { isCommit, isNoCommit } from '../../model/commit.ts'
import { AnswerFault } from './answer.ts'

/*
 * The history of a branch along first parents, one call a commit: those that merges brought are of their merge requests.
 */

/** A push of more commits than these is not followed. */
const MAX_PUSHED = 300

/** What a forge tells of one commit: its time, and the member that should list its parents. */
export type ReadCommit = (sha: string) => Promise<{ readonly ms: number | undefined; readonly parents: unknown }>

/** Throws unless it is a commit's full name: nothing else gets into an address. */
export const assertSha = (sha: string): void => {
  if (!isCommit(sha)) throw new AnswerFault({})
}

/** The commits of a push on the branch itself, oldest first. */
export const listPushedCommits = async (
  read: ReadCommit,
  before: string,
  after: string,
): Promise<readonly string[]> => {
  if (isNoCommit(before)) return [after]
  assertSha(before)
  const shas: string[] = []
  for await (const { sha } of walk(read, after)) {
    if (sha === before) return shas.reverse()
    if (shas.length === MAX_PUSHED) break
    shas.push(sha)
  }
  // The branch was rewritten, or grew by too much: what was pushed is not known.
  throw new AnswerFault({ status: 200 })
}

/** The first parents of a commit, newest first, until one is too old. */
export const listFirstParents = async (
  read: ReadCommit,
  sha: string,
  max: number,
  sinceMs: number,
): Promise<readonly string[]> => {
  const shas: string[] = []
  for await (const commit of walk(read, sha)) {
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

const walk = async function* (read: ReadCommit, from: string): AsyncGenerator<Commit> {
  for (let sha: string | undefined = from; sha !== undefined; ) {
    assertSha(sha)
    const { ms = Number.NEGATIVE_INFINITY, parents } = await read(sha)
    yield { sha, ms }
    // A first commit has an empty list.
    if (!Array.isArray(parents)) throw new AnswerFault({ status: 200 })
    const [first] = parents
    sha = typeof first === 'string' ? first : undefined
  }
}
