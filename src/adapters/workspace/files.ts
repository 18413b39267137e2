/*
 * The only room that knows the machine: files below the workspace (this file), patterns of files (`glob.ts`), and
 * the process with its clock, environment and signals (`process.ts`). Nothing outside of the workspace is ever
 * opened, whichever way a path leads there.
 */

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { CodedError, type PathFault } from '../../model/failure.ts'
import { codeOf } from '../../model/node-error.ts'
import type { Files, SourceFile } from '../../ports.ts'
import { findFiles, hasMagic, isInside, toRelative } from './glob.ts'

/** Far above what a configuration file may hold, so that a huge file is refused before it is read. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * `Files` below one folder. Neither `..`, nor an absolute path, nor a symbolic link leads out of it. Nothing else goes on
 * meanwhile, so that Node's synchronous functions do: the others start a pool of threads first.
 */
export const createFiles = (workspace: string): Files => ({
  read: async (patterns) => {
    const root = realpathSync.native(workspace)
    const paths = new Set<string>()
    for (const pattern of patterns) for (const path of await expandPattern(root, pattern)) paths.add(path)
    return [...paths].sort().map((path): SourceFile => ({ file: path, bytes: readInside(root, path) }))
  },
  write: async (path, text) => writeInside(realpathSync.native(workspace), path, text),
  watch: async (patterns, paths) => (await import('./any-glob.ts')).toWatched(patterns, paths),
  lookAround: async (path) => {
    const { listSurroundings } = await import('./surroundings.ts')
    const root = realpathSync.native(workspace)
    return listSurroundings(root, path, (found) => readInside(root, found))
  },
})

/** The files a pattern names, relative to the root with forward slashes. */
const expandPattern = async (root: string, pattern: string): Promise<readonly string[]> => {
  const refuse = (why: PathFault) => new CodedError({ code: 'CONFIG_PATH_REFUSED', path: pattern, why })
  const normal = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  if (isAbsolute(normal) || normal.split('/').includes('..')) throw refuse('outside')
  const isPattern = hasMagic(normal)
  // A name may hold characters of a pattern: the file of that very name is one match more, and hides no other.
  const named = toNamedFile(root, normal, isPattern)
  if (named !== undefined && !isPattern) return [named]
  const found = [...(await findFiles(root, normal)), ...(named === undefined ? [] : [named])]
  if (found.length === 0) throw new CodedError({ code: 'CONFIG_NOT_FOUND', pattern })
  return found
}

/** What stands at the path that a pattern spells, from the root's point of view. A pattern names no folder. */
const toNamedFile = (root: string, pattern: string, isPattern: boolean): string | undefined => {
  const entry = attempt(() => (isPattern ? lstatSync : statSync)(join(root, pattern), { throwIfNoEntry: false }))
  const isNamed = entry !== undefined && !(isPattern && entry.isDirectory())
  return isNamed ? toRelative(root, resolve(root, pattern)) : undefined
}

/** Opens first and checks what was opened, so that nothing can be swapped between check and read. */
const readInside = (root: string, path: string): Uint8Array => {
  const refuse = (why: PathFault) => new CodedError({ code: 'CONFIG_PATH_REFUSED', path, why })
  const full = join(root, path)
  if (full !== root && !isInside(root, full)) throw refuse('outside')
  const file = openFile(full, refuse)
  try {
    const opened = fstatSync(file)
    if (!opened.isFile()) throw refuse('not-a-file')
    if (opened.size > MAX_BYTES) throw refuse('too-large')
    if (attempt(() => realpathSync.native(full)) !== full) throw refuse('symlink')
    const named = attempt(() => statSync(full))
    if (named?.ino !== opened.ino || named.dev !== opened.dev) throw refuse('changed')
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

const openFile = (path: string, refuse: (why: PathFault) => CodedError): number => {
  try {
    // Without O_NONBLOCK, opening a FIFO would wait for a writer for ever.
    return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw refuse(codeOf(error) === 'ELOOP' ? 'symlink' : 'unreadable')
  }
}

/** Writes beside the target and renames, so that no reader ever sees half a file. */
const writeInside = (root: string, path: string, text: string): void => {
  const refuse = (why: PathFault) => new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why })
  const full = resolve(root, path)
  const folder = attempt(() => realpathSync.native(dirname(full)))
  if (folder === undefined) throw refuse('missing-folder')
  if (folder !== root && !isInside(root, folder)) throw refuse('outside')
  const target = join(folder, full.slice(dirname(full).length + 1))
  const temporary = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 })
    renameSync(temporary, target)
  } catch {
    rmSync(temporary, { force: true })
    throw refuse('unreadable')
  }
}

const attempt = <Result>(action: () => Result): Result | undefined => {
  try {
    return action()
  } catch {
    return undefined
  }
}
