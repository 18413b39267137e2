import { readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import picomatch from 'picomatch'
import { CodedError, type PathFault } from '../errors.ts'
import { codeOf } from '../model/error-code.ts'
import { isInside, toRelative } from './paths.ts'

/** Errors of a folder that is not there, or whose name no folder can have. */
const MISSING: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'])

/**
 * The files and links below `root`, a real path, that a pattern names: relative to it, with forward slashes. No folder is
 * entered through a link. Throws CONFIG_PATH_REFUSED where the pattern leads out, and where a folder cannot be read: a
 * file that is overlooked would look like one that was deleted.
 *
 * Node's own glob is not there on Node 20, and other libraries take longer to load than a small run takes to read.
 */
export const findFiles = (root: string, pattern: string): readonly string[] => {
  const refuse = (why: PathFault) => new CodedError({ code: 'CONFIG_PATH_REFUSED', path: pattern, why })
  const { glob, negated } = picomatch.scan(pattern)
  if (negated) return []
  const { base } = picomatch.scan(pattern, { unescape: true })
  const named = join(root, base)
  const folder = glob === '' ? dirname(named) : named
  if (folder !== root && !isInside(root, folder)) throw refuse('outside')
  const isMatch = picomatch(pattern, { dot: true })
  try {
    if (realpathSync.native(folder) !== folder) throw refuse('symlink')
    return listFiles(folder, glob.includes('/') || glob.includes('**'))
      .map((path) => toRelative(root, path))
      .filter((path) => isMatch(path))
  } catch (error) {
    if (MISSING.has(codeOf(error))) return []
    throw error instanceof CodedError ? error : refuse('unreadable')
  }
}

const listFiles = (folder: string, isDeep: boolean): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: isDeep })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name))
