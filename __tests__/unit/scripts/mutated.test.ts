import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import picomatch from 'picomatch'
import { readSourceFiles } from '../../../scripts/check/source-files.ts'
import { ROOT } from '../../../scripts/support/root.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const PAGE = readRepositoryFile('docs/mutation-testing.md')
interface Mutated {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  readonly leastPercent: number
}

const FOLDERS = Object.entries<Mutated>(JSON.parse(readRepositoryFile('scripts/test/mutated.json')))
const SOURCES = readSourceFiles(join(ROOT, 'src')).map(({ path }) => `src/${path}`)

/** The rows of the page that begin with a folder's name, cell by cell. */
const toRows = (name: string): readonly (readonly string[])[] =>
  PAGE.split('\n').flatMap((line) => (line.startsWith(`| ${name} | `) ? [line.slice(2, -2).split(' | ')] : []))

describe.each(FOLDERS)('what is mutated as %s', (name, { mutate, tests, leastPercent }) => {
  test('is there, and so are its tests', () => {
    for (const pattern of mutate.filter((one) => !one.startsWith('!'))) {
      const isMatch = picomatch(pattern)
      expect([pattern, SOURCES.some((path) => isMatch(path))]).toEqual([pattern, true])
    }
    expect(tests.filter((folder) => !existsSync(join(ROOT, '__tests__/unit', folder)))).toEqual([])
  })

  test('stands on the page, with the score that it must have and, once it was measured, the one that it had', () => {
    const [told, scored] = toRows(name)
    expect(told?.at(-1)).toBe(`${leastPercent} %`)
    expect(Number.parseFloat(scored?.at(-1) ?? '100')).toBeGreaterThanOrEqual(leastPercent)
  })
})

test('the page tells of nothing else', () => {
  const named = [...PAGE.matchAll(/^\| (\w+) \| .*\d %/gm)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(FOLDERS.map(([name]) => name)))
})
