import type { WatchedFiles } from '../../model/outside.ts'
import type { Standing } from '../../model/review.ts'
import { AnswerFault } from './answer.ts'
import { assertSha } from './first-parents.ts'

/** What a forge tells of two commits. */
export interface History {
  readonly readHead: (branch: string) => Promise<string | undefined>
  /** Absent where nobody may ask for a comparison: then the files alone are compared. */
  readonly comparison?: {
    readonly isAncestor: (sha: string, head: string) => Promise<boolean>
    /** The names of the files that differ, old and new ones; undefined where the comparison may have been cut. */
    readonly listChanged: (sha: string, head: string) => Promise<readonly string[] | undefined>
  }
  /** A file at a commit; undefined where there is none. */
  readonly readFile: (path: string, sha: string) => Promise<Buffer | undefined>
}

/** How a branch stands to a commit. */
export const findStanding = async (
  { readHead, comparison, readFile }: History,
  sha: string,
  branch: string,
  files: WatchedFiles,
): Promise<Standing> => {
  assertSha(sha)
  const head = await readHead(branch)
  if (head === undefined) throw new AnswerFault({ status: 404 })
  assertSha(head)
  if (head === sha) return 'current'
  if (comparison !== undefined) {
    if (!(await comparison.isAncestor(sha, head))) return 'rewritten'
    const names = await comparison.listChanged(sha, head)
    if (names?.some(files.isWatched)) return 'superseded'
    if (names !== undefined) return 'current'
  }
  for (const path of files.paths) {
    const [before, after] = [await readFile(path, sha), await readFile(path, head)]
    // It was just read from the workspace: whoever does not find it looks elsewhere.
    if (before === undefined) throw new AnswerFault({ status: 404 })
    if (after === undefined || !before.equals(after)) return 'superseded'
  }
  // Nobody can tell whether a file was added that a pattern names.
  if (files.isOpen) throw new AnswerFault({ isUnasked: true })
  return 'current'
}
