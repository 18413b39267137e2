import { dirname } from 'node:path'
import picomatch from 'picomatch'
import type { WatchedFiles } from '../../ports.ts'
import { type FindRepository, listFolders, toPrefix } from './repository.ts'

/** What a pattern means. */
export interface Glob {
  /** Where to look, relative to the root. */
  readonly folder: string
  /** Whether to look in the folders below, too. */
  readonly isDeep: boolean
  /** Whether a path is meant, relative to the root and with forward slashes. */
  readonly isMatch: (path: string) => boolean
}

/**
 * What any pattern means. Node's own glob is not there on Node 20, and other libraries take longer to load than a small
 * run takes to read.
 */
export const toGlob = (pattern: string): Glob => {
  const { glob, negated } = picomatch.scan(pattern)
  const { base } = picomatch.scan(pattern, { unescape: true })
  return {
    folder: glob === '' ? dirname(base) : base,
    isDeep: glob.includes('/') || glob.includes('**'),
    // A negated pattern would match nearly every file.
    isMatch: negated ? () => false : picomatch(pattern, { dot: true }),
  }
}

/**
 * The patterns count, not only the files that match now: a newer commit may add one. A path of the repository is seen
 * from the workspace: below where the files' repository begins. Where that is unknown it may be any folder above them.
 * The patterns are direct ones; `isPattern` tells what is more than a path.
 */
export const toWatched = (
  patterns: readonly string[],
  paths: readonly string[],
  findRepository: FindRepository,
  isPattern: (text: string) => boolean,
): WatchedFiles => {
  // A file's name may look like a pattern without being one.
  const names = new Set([...patterns, ...paths])
  const isMatch = picomatch(patterns.filter(isPattern), { dot: true })
  const isNamed = (path: string) => names.has(path) || isMatch(path)
  const repositories = paths.flatMap((path) => findRepository(path) ?? [])
  const prefixes = new Set(paths.flatMap((path) => listPrefixes(path, findRepository)))
  // In the repository around it, a submodule is the commit that it stands at.
  const links = new Set(
    repositories.flatMap(({ root, outer }) => outer.map((prefix) => root.slice(prefix.length).replace(/\/$/, ''))),
  )
  return {
    paths: paths.flatMap((path) => listPrefixes(path, findRepository).map((prefix) => path.slice(prefix.length))),
    isWatched: (path) => links.has(path) || [...prefixes].some((prefix) => isNamed(prefix + path)),
    isNamed,
    isOpen: patterns.some((pattern) => picomatch.scan(pattern).isGlob),
  }
}

const listPrefixes = (path: string, findRepository: FindRepository): readonly string[] => {
  const repository = findRepository(path)
  return repository === undefined ? listFolders(path).map(toPrefix) : [repository.root]
}
