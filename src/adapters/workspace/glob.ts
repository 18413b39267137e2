import { type Dirent, readdirSync, realpathSync } from 'node:fs'
import { join, posix, relative, resolve, sep } from 'node:path'
import { CodedError, type PathFault } from '../../model/failure.ts'
import { codeOf } from '../../model/node-error.ts'
import type { Glob } from './any-glob.ts'

/** Errors of a folder that is not there, or whose name no folder can have. */
const MISSING: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'])

/**
 * The files and links below `root`, a real path, that a pattern names: relative to it, with forward slashes. No folder is
 * entered through a link. Throws CONFIG_PATH_REFUSED where the pattern leads out, and where a folder cannot be read: a
 * file that is overlooked would look like one that was deleted.
 */
export const findFiles = async (root: string, pattern: string): Promise<readonly string[]> => {
  const refuse = (why: PathFault) => new CodedError({ code: 'CONFIG_PATH_REFUSED', path: pattern, why })
  const simple = hasMagic(pattern) ? toStarred(pattern) : toPath(pattern)
  const { folder, isDeep, isMatch } = simple ?? (await import('./any-glob.ts')).toGlob(pattern)
  const full = resolve(root, folder)
  if (full !== root && !isInside(root, full)) throw refuse('outside')
  try {
    if (realpathSync.native(full) !== full) throw refuse('symlink')
    const entries = readdirSync(full, { withFileTypes: true, recursive: isDeep })
    return entries
      .filter(isFileOrLink)
      .map(({ parentPath, name }) => toRelative(root, join(parentPath, name)))
      .filter((path) => isMatch(path))
  } catch (error) {
    if (MISSING.has(codeOf(error))) return []
    throw error instanceof CodedError ? error : refuse('unreadable')
  }
}

const isFileOrLink = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink()

/** Characters that can make a text mean other paths than the one that it spells. */
const MAGIC = /[*?[\]{}()!"\\]/

/** Whether a text is a pattern: whatever has none of these characters is a path. A test asks the library. */
export const hasMagic = (text: string): boolean => MAGIC.test(text)

/** A pattern without what leads nowhere: `bots/./*.yml` and `bots//*.yml` mean what `bots/*.yml` does, and no path has such parts. */
export const toDirect = (pattern: string): string => posix.normalize(pattern)

/** What a text means that is no pattern: itself. The library would take a bar in it for an alternative. */
export const toPath = (text: string): Glob => {
  const path = toDirect(text)
  return { folder: posix.dirname(path), isDeep: false, isMatch: (other) => other === path }
}

/** The usual pattern: one star in its last part, and nothing else that a pattern could mean. */
const STARRED = /^(?:\.\/)?((?:[\w.-]+\/)*)([\w.-]*)\*([\w.-]*)$/

/**
 * A pattern such as `bots/*.yml`; undefined for any other. Read here, because the library for the rest takes 3 ms to load,
 * a twentieth of a validation. A test compares the two.
 */
export const toStarred = (pattern: string): Glob | undefined => {
  const [, folder, prefix, suffix] = STARRED.exec(pattern) ?? []
  if (folder === undefined || prefix === undefined || suffix === undefined) return undefined
  const isMatch = (path: string): boolean => {
    const name = path.slice(folder.length)
    const isLongEnough = name.length >= prefix.length + suffix.length
    const isThere = path.startsWith(folder) && !name.includes('/')
    return isThere && isLongEnough && name.startsWith(prefix) && name.endsWith(suffix)
  }
  return { folder, isDeep: false, isMatch }
}

/** Whether a full path lies below a folder, itself a full path. */
export const isInside = (folder: string, path: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** A full path from a folder's point of view, with forward slashes. */
export const toRelative = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
