import { readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile, Surroundings } from '../../ports.ts'
import { isSparse } from './checkout.ts'
import type { FindRepository } from './repository.ts'

const YAML_FILE = /\.ya?ml$/i

/** The files next to a path under `root`, a real path, including the path itself. `read` opens a file, or throws. */
export const listSurroundings = (
  root: string,
  path: string,
  findRepository: FindRepository,
  read: (path: string) => Uint8Array,
): Surroundings => {
  const parts = path.split(/[\\/]/)
  const isInside = parts.every((part) => part !== '..' && part !== '.' && part !== '')
  if (!isInside) return { files: [], unreadable: [path], isWhole: false }
  const folder = parts.slice(0, -1)
  const repository = findRepository(parts.join('/'))
  const checkouts = repository === undefined ? [] : [repository.root, ...repository.outer]
  const isWhole = !checkouts.some((prefix) => isSparse(join(root, prefix, '.git')))
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
