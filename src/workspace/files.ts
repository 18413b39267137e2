import { constants } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { CodedError, type PathFault } from '../errors.ts'
import type { Files, SourceFile } from '../ports.ts'

/** Far above what a configuration file may hold, so that a huge file is refused before it is read. */
const MAX_BYTES = 4 * 1024 * 1024

/** `Files` below one folder. Neither `..`, nor an absolute path, nor a symbolic link leads out of it. */
export const createFiles = (workspace: string): Files => ({
  read: async (patterns) => {
    const root = await realpath(workspace)
    const paths = new Set<string>()
    for (const pattern of patterns) for (const path of await expandPattern(root, pattern)) paths.add(path)
    const files: SourceFile[] = []
    for (const path of [...paths].sort()) files.push({ file: path, bytes: await readInside(root, path) })
    return files
  },
  write: async (path, text) => writeInside(await realpath(workspace), path, text),
})

/** The files a pattern names, relative to the root with forward slashes. */
const expandPattern = async (root: string, pattern: string): Promise<readonly string[]> => {
  const refuse = (why: PathFault) => new CodedError({ code: 'CONFIG_PATH_REFUSED', path: pattern, why })
  const normal = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  if (isAbsolute(normal) || normal.split('/').includes('..')) throw refuse('outside')
  // A path that exists is that file, even where its name holds characters of a pattern.
  if (await exists(join(root, normal))) return [toRelative(root, resolve(root, normal))]
  const { glob } = await import('tinyglobby')
  const found = await glob(normal, { cwd: root, dot: true, followSymbolicLinks: false, expandDirectories: false })
  if (found.length === 0) throw new CodedError({ code: 'CONFIG_NOT_FOUND', pattern })
  // A pattern can write its dots in disguise, so what it found is looked at as well.
  if (found.some((path) => !isInside(root, resolve(root, path)))) throw refuse('outside')
  return found
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}

const isInside = (root: string, path: string): boolean => path.startsWith(root.endsWith(sep) ? root : root + sep)

const toRelative = (root: string, path: string): string => relative(root, path).split(sep).join('/')

/** Opens first and checks what was opened, so that nothing can be swapped between check and read. */
const readInside = async (root: string, path: string): Promise<Uint8Array> => {
  const refuse = (why: PathFault) => new CodedError({ code: 'CONFIG_PATH_REFUSED', path, why })
  const full = join(root, path)
  if (full !== root && !isInside(root, full)) throw refuse('outside')
  // Without O_NONBLOCK, opening a FIFO would wait for a writer for ever.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const handle = await open(full, flags).catch((error: unknown) => {
    throw refuse(codeOf(error) === 'ELOOP' ? 'symlink' : 'unreadable')
  })
  try {
    const opened = await handle.stat()
    if (!opened.isFile()) throw refuse('not-a-file')
    if (opened.size > MAX_BYTES) throw refuse('too-large')
    const real = await realpath(full).catch(() => undefined)
    if (real !== full) throw refuse('symlink')
    const named = await stat(real)
    if (named.ino !== opened.ino || named.dev !== opened.dev) throw refuse('changed')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** Writes beside the target and renames, so that no reader ever sees half a file. */
const writeInside = async (root: string, path: string, text: string): Promise<void> => {
  const refuse = (why: PathFault) => new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why })
  const full = resolve(root, path)
  const folder = await realpath(dirname(full)).catch(() => {
    throw refuse('missing-folder')
  })
  if (folder !== root && !isInside(root, folder)) throw refuse('outside')
  const target = join(folder, full.slice(dirname(full).length + 1))
  const temporary = `${target}.${process.pid}.tmp`
  try {
    const handle = await open(temporary, 'wx', 0o600)
    await handle.writeFile(text).finally(() => handle.close())
    await rename(temporary, target)
  } catch {
    await rm(temporary, { force: true })
    throw refuse('unreadable')
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
