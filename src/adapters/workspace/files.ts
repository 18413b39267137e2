/*
 * The only room that knows the machine: files below the workspace (this file), patterns of files (`glob.ts`), and
 * the process with its clock, environment and signals (`process.ts`). Nothing outside of the workspace is ever
 * opened, whichever way a path leads there.
 */

import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { CodedError, type PathFault } from '../../model/failure.ts'
import { codeOf, toPathFault } from '../../model/node-error.ts'
import type { Files, SourceFile } from '../../ports.ts'
import { findFiles, hasMagic, isInside, toDirect, toRelative } from './glob.ts'
import { createFindRepository, type FindRepository, toRepositoryPath } from './repository.ts'

/** Far above what a configuration file may hold, so that a huge file is refused before it is read. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * `Files` below one folder, by default the working folder. Neither `..`, nor an absolute path, nor a symbolic link
 * leads out of it. Nothing else runs meanwhile, so Node's synchronous functions are sufficient: the others first start
 * a thread pool.
 */
export const createFiles = (workspace?: string): Files => {
  /** The files read so far, whatever spelling the path had. */
  const identities = new Set<string>()
  // Resolved each time, because the working folder may be deleted while the process runs.
  const toRoot = () => attempt(() => realpathSync.native(workspace ?? process.cwd()))
  const toPlace = (path: string) => placeInside(toRoot(), path)
  let known: FindRepository | undefined
  const findRepository: FindRepository = (file) => {
    known ??= createFindRepository(toRoot() ?? '')
    return known(file)
  }
  return {
    read: async (patterns) => {
      const root = toRoot()
      if (root === undefined) {
        throw new CodedError({ code: 'CONFIG_PATH_REFUSED', path: patterns[0] ?? '', why: 'missing-workspace' })
      }
      const paths = new Set<string>()
      for (const pattern of patterns) for (const path of await expandPattern(root, pattern)) paths.add(path)
      return [...paths].sort().map((path): SourceFile => ({ file: path, bytes: readInside(root, path, identities) }))
    },
    assertWritable: async (path, kept) => assertPlace(path, toPlace(path), kept, identities),
    exists: async (path) => lstatSync(toPlace(path).target, { throwIfNoEntry: false }) !== undefined,
    write: async (path, text) => writeInside(path, toPlace(path), text),
    readCommit: async (path) => {
      const root = findRepository(path)?.root
      if (root === undefined) return undefined
      return (await import('./checkout.ts')).readCommit(join(toRoot() ?? '', root, '.git'))
    },
    watch: async (patterns, paths) =>
      (await import('./any-glob.ts')).toWatched(patterns.map(toDirect), paths, findRepository, hasMagic),
    locate: (path) => toRepositoryPath(path, findRepository),
    lookAround: async (path) => {
      const root = toRoot()
      if (root === undefined) return { files: [], unreadable: [path], isWhole: false }
      const { listSurroundings } = await import('./surroundings.ts')
      return listSurroundings(root, path, findRepository, (found) => readInside(root, found, identities))
    },
  }
}

/** The files a pattern names, relative to the root with forward slashes. */
const expandPattern = async (root: string, pattern: string): Promise<readonly string[]> => {
  const refuse = (why: PathFault) => new CodedError({ code: 'CONFIG_PATH_REFUSED', path: pattern, why })
  const given = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  if (isAbsolute(given) || given.split('/').includes('..')) throw refuse('outside')
  const normal = toDirect(given)
  const isPattern = hasMagic(normal)
  // A name may contain characters of a pattern: the file with exactly that name is an additional match.
  const named = toNamedFile(root, normal, isPattern)
  if (named !== undefined && !isPattern) return [named]
  const found = [...(await findFiles(root, normal)), ...(named === undefined ? [] : [named])]
  if (found.length === 0) throw new CodedError({ code: 'CONFIG_NOT_FOUND', pattern })
  return found
}

/** The file at the literal path of a pattern, relative to the root. A pattern never matches a folder. */
const toNamedFile = (root: string, pattern: string, isPattern: boolean): string | undefined => {
  const entry = attempt(() => (isPattern ? lstatSync : statSync)(join(root, pattern), { throwIfNoEntry: false }))
  const isNamed = entry !== undefined && !(isPattern && entry.isDirectory())
  return isNamed ? toRelative(root, resolve(root, pattern)) : undefined
}

/** Opens first and checks what was opened, so that nothing can be swapped between check and read. */
const readInside = (root: string, path: string, identities: Set<string>): Uint8Array => {
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
    identities.add(toIdentity(opened))
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

const openFile = (path: string, refuse: (why: PathFault) => CodedError): number => {
  try {
    // Without O_NONBLOCK, opening a FIFO would wait forever for a writer.
    return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw refuse(codeOf(error) === 'ELOOP' ? 'symlink' : 'unreadable')
  }
}

/** The first of these paths that is there. */
export const findFirst = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path))

/**
 * Makes the folder of a file that is to be written into the working folder, and those above it: through no link out of it. Throws
 * OUTPUT_FILE_REFUSED.
 */
export const makeFolder = (path: string): void => {
  const root = attempt(() => realpathSync.native(process.cwd()))
  if (root === undefined) throw refuseOutput(path, 'missing-workspace')
  const wanted = dirname(resolve(root, path))
  try {
    let there = wanted
    while (!existsSync(there)) there = dirname(there)
    const real = realpathSync.native(there)
    if (real !== root && !isInside(root, real)) throw refuseOutput(path, 'outside')
    mkdirSync(wanted, { recursive: true })
  } catch (error) {
    throw error instanceof CodedError ? error : refuseOutput(path, toPathFault(error))
  }
}

const toIdentity = ({ dev, ino }: Stats): string => `${dev} ${ino}`

const refuseOutput = (path: string, why: PathFault) => new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why })

/** Where a file goes that is written: its folder and its full path. */
interface Place {
  readonly folder: string
  readonly target: string
}

const placeInside = (root: string | undefined, path: string): Place => {
  if (root === undefined) throw refuseOutput(path, 'missing-workspace')
  const full = resolve(root, path)
  const folder = attempt(() => realpathSync.native(dirname(full)))
  if (folder === undefined) throw refuseOutput(path, 'missing-folder')
  if (folder !== root && !isInside(root, folder)) throw refuseOutput(path, 'outside')
  return { folder, target: join(folder, full.slice(dirname(full).length + 1)) }
}

const assertPlace = (
  path: string,
  { folder, target }: Place,
  kept: 'anything' | 'read' | 'nothing',
  identities: ReadonlySet<string>,
): void => {
  try {
    const there = lstatSync(target, { throwIfNoEntry: false })
    if (there?.isDirectory()) throw refuseOutput(path, 'not-a-file')
    if (there !== undefined && kept === 'anything') throw refuseOutput(path, 'exists')
    if (there !== undefined && kept === 'read' && identities.has(toIdentity(there))) {
      throw refuseOutput(path, 'configuration')
    }
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw error instanceof CodedError ? error : refuseOutput(path, toPathFault(error))
  }
}

/** Writes beside the target and renames, so that no reader ever sees half a file. */
const writeInside = (path: string, { folder, target }: Place, text: string): void => {
  // Short, so that every valid file name can be written; a file left behind by a killed run is not used.
  const temporary = join(folder, `.oos-chat-sync-${process.pid}.tmp`)
  try {
    rmSync(temporary, { force: true })
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 })
    renameSync(temporary, target)
  } catch (error) {
    attempt(() => rmSync(temporary, { force: true }))
    throw refuseOutput(path, toPathFault(error))
  }
}

const attempt = <Result>(action: () => Result): Result | undefined => {
  try {
    return action()
  } catch {
    return undefined
  }
}
