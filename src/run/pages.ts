import type { RunEvent } from '../model/event.ts'
import type { Files } from '../ports.ts'
import type { CommentState } from '../stages/render/comment-state.ts'

/* The pages of the repository that a text links to. */

/** The commit that a run plans, with its page: of a pull request the newest one. */
export const toCommitState = ({ headSha, sha, filesUrl }: RunEvent): CommentState => {
  const commit = headSha ?? sha
  const commitUrl = filesUrl === undefined ? undefined : `${filesUrl.replace(/blob$/, 'commit')}/${commit}`
  return { commit, commitUrl }
}

/** The page of each file at a commit, by its path in the workspace, which counts as the repository where none is known. */
export const toFilePages = (
  { filesUrl }: RunEvent,
  commit: string | undefined,
  paths: readonly string[],
  files: Pick<Files, 'locate'>,
): ReadonlyMap<string, string> => {
  if (filesUrl === undefined || commit === undefined) return new Map()
  return new Map(paths.map((path) => [path, toPage([filesUrl, commit], files.locate(path) ?? path)]))
}

const toPage = (folder: readonly string[], path: string): string =>
  [...folder, ...path.split('/').map(encodeURIComponent)].join('/')
