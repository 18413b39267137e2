import { relative } from 'node:path'
import { ROOT } from '../support/root.ts'

/** How many test files are named: what they take decides how long all take. */
const MAX_NAMED = 10
const MS_PER_SECOND = 1000

/** What Jest tells of a test file that has run. */
interface FileResult {
  readonly testFilePath: string
  readonly perfStats: { readonly runtime: number }
}

/** Which files of a run were the slowest. None after a run of a few files. */
export const toLastLines = (results: readonly FileResult[]): readonly string[] => {
  if (results.length <= MAX_NAMED) return []
  const slowest = results.toSorted((a, b) => b.perfStats.runtime - a.perfStats.runtime).slice(0, MAX_NAMED)
  return [
    `The slowest of ${results.length} test files, in seconds:`,
    ...slowest.map(({ testFilePath, perfStats }) => {
      const path = relative(ROOT, testFilePath).replaceAll('\\', '/')
      return `${(perfStats.runtime / MS_PER_SECOND).toFixed(1).padStart(6)}  ${path}`
    }),
  ]
}
