import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile, Surroundings } from '../../ports.ts'

const YAML_FILE = /\.ya?ml$/i
/** What Git's settings say of a checkout that leaves files out. */
const SPARSE = /^\s*sparseCheckout\s*=\s*true\b/im

/** What stands beside a path below `root`, a real path, the path included. `read` opens a file, or throws. */
export const listSurroundings = (root: string, path: string, read: (path: string) => Uint8Array): Surroundings => {
  const parts = path.split(/[\\/]/)
  const isInside = parts.every((part) => part !== '..' && part !== '.' && part !== '')
  if (!isInside) return { files: [], unreadable: [path], isWhole: false }
  const folder = parts.slice(0, -1)
  const isWhole = !isSparse(root, folder)
  const names = listNames(join(root, ...folder))
  const files: SourceFile[] = []
  const unreadable: string[] = []
  for (const name of names.filter((name) => YAML_FILE.test(name) || name === parts.at(-1))) {
    const file = [...folder, name].join('/')
    try {
      files.push({ file, bytes: read(file) })
    } catch {
      unreadable.push(file)
    }
  }
  return { files, unreadable, isWhole }
}

/** None where the folder is not there, or is reached through a link. */
const listNames = (folder: string): readonly string[] => {
  try {
    if (realpathSync.native(folder) !== folder) return []
    const entries = readdirSync(folder, { withFileTypes: true })
    // A link is read by no run.
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()
  } catch {
    return []
  }
}

/** Whether a checkout that the folder belongs to leaves files out. */
const isSparse = (root: string, folder: readonly string[]): boolean => {
  const folders = [folder, ...folder.map((_part, index) => folder.slice(0, index))]
  return folders.some((parts) =>
    ['config', 'config.worktree'].some((name) => isSetSparse(join(root, ...parts, '.git', name))),
  )
}

const isSetSparse = (path: string): boolean => {
  try {
    return SPARSE.test(readFileSync(path, 'utf8'))
  } catch {
    return false
  }
}
