import { dirname } from 'node:path'
import picomatch from 'picomatch'
import type { WatchedFiles } from '../../ports.ts'

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
    // All files but one would be nearly everything that there is.
    isMatch: negated ? () => false : picomatch(pattern, { dot: true }),
  }
}

/**
 * The patterns count, not only the files that they name now: a newer commit may add one. `isPattern` tells what is more than a
 * path.
 */
export const toWatched = (
  patterns: readonly string[],
  paths: readonly string[],
  isPattern: (text: string) => boolean,
): WatchedFiles => {
  const meant = patterns.map((pattern) => pattern.replace(/^\.\//, ''))
  // A file's name may look like a pattern, and is none.
  const names = new Set([...meant, ...paths])
  const isMatch = picomatch(meant.filter(isPattern), { dot: true })
  return {
    paths,
    isWatched: (path) => names.has(path) || isMatch(path),
    isOpen: patterns.some((pattern) => picomatch.scan(pattern).isGlob),
  }
}
