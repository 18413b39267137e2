import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One promise of SECURITY.md and the test that it names. */
export interface PromiseRow {
  readonly promise: string
  /** Path of the test file, from the repository's root. */
  readonly path: string
  /** The test's title as it stands in the source, with `%s` and the like for what differs. */
  readonly title: string
}

const BEGIN = '## What we promise'
const END = '## What we cannot promise'
const ROW = /^\| (.+?) \| `(__tests__\/[^`]+\.test\.ts)`: (.+) \|$/

/** The rows of SECURITY.md, in order. Throws on a row that names no test. */
export const readRows = (root: string): readonly PromiseRow[] => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  const lines = text.slice(text.indexOf(BEGIN), text.indexOf(END)).split('\n')
  return lines.filter((line) => line.startsWith('| ') && !/^\| (?:Promise|---)/.test(line)).map(toRow)
}

const toRow = (line: string): PromiseRow => {
  const [, promise, path, title] = ROW.exec(line) ?? []
  if (promise === undefined || path === undefined || title === undefined) throw new Error(`No test is named: ${line}`)
  return { promise, path, title }
}

/** What a title in the source becomes in a report: its places for values hold anything. */
export const toTitlePattern = (title: string): string =>
  title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%[a-z]|\\\$[\w.]+/g, '[^]*')
