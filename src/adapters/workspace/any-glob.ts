import { dirname } from 'node:path'
import picomatch from 'picomatch'
import type { WatchedFiles } from '../../ports.ts'
import type { Glob } from './glob.ts'

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

/** The patterns count, not only the files that they name now: a newer commit may add one. */
export const toWatched = (patterns: readonly string[], paths: readonly string[]): WatchedFiles => {
  const isWatched = picomatch([...patterns.map((pattern) => pattern.replace(/^\.\//, '')), ...paths], { dot: true })
  return { paths, isWatched, isOpen: patterns.some((pattern) => picomatch.scan(pattern).isGlob) }
}
