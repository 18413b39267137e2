import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/*
 * Where files lie in their repository, which need not begin where the workspace does: a job can check out below it.
 */

/** The folders, from the workspace's point of view, with a slash at the end, or nothing for the workspace itself. */
export interface Repository {
  /** The nearest one above a file that holds `.git`. */
  readonly root: string
  /** Folders above it that also contain one: it may be their submodule. */
  readonly outer: readonly string[]
}

/** Finds the repository of a file, by its path below a workspace; undefined where no folder up to the workspace is one. */
export type FindRepository = (file: string) => Repository | undefined

/** Makes a {@link FindRepository} that asks about each folder once. */
export const createFindRepository = (workspace: string): FindRepository => {
  const known = new Map<string, boolean>()
  const holdsGit = (folder: string): boolean => {
    const isKnown = known.get(folder) ?? isThere(join(workspace, folder, '.git'))
    known.set(folder, isKnown)
    return isKnown
  }
  return (file) => {
    const [root, ...outer] = listFolders(file).filter(holdsGit).map(toPrefix)
    return root === undefined ? undefined : { root, outer }
  }
}

/** Where a file lies in its repository; undefined where that is unknown. */
export const toRepositoryPath = (file: string, findRepository: FindRepository): string | undefined => {
  const repository = findRepository(file)
  return repository && file.slice(repository.root.length)
}

/** The folders above a file, the nearest one first, and the workspace last. */
export const listFolders = (file: string): readonly string[] => {
  const folder = dirname(file)
  return folder === '.' || folder === dirname(folder) ? ['.'] : [folder, ...listFolders(folder)]
}

/** How the paths of all files in a folder begin. */
export const toPrefix = (folder: string): string => (folder === '.' ? '' : `${folder}/`)

/** A folder of its own, or a file that says where that is: of a submodule, or of another work tree. */
const isThere = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
