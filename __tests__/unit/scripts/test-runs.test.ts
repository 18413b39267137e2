import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../../../scripts/support/root.ts'
import { toLastLines } from '../../../scripts/test/last-lines.ts'
import { SHARES } from '../../../scripts/test/shares.ts'
import { SLOW_FILES, SlowFirst } from '../../../scripts/test/slow-first.ts'

const toResults = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    testFilePath: join(ROOT, `__tests__/${index}.test.ts`),
    perfStats: { runtime: index * 1_000 + 40 },
  }))

describe('the last lines of a run', () => {
  test('name the ten slowest files, the slowest first', () => {
    const lines = toLastLines(toResults(12))
    expect(lines.slice(0, 3)).toEqual([
      'The slowest of 12 test files, in seconds:',
      '  11.0  __tests__/11.test.ts',
      '  10.0  __tests__/10.test.ts',
    ])
    expect(lines.slice(10)).toEqual(['   2.0  __tests__/2.test.ts'])
  })

  test('are none after a run of a few files', () => {
    expect(toLastLines(toResults(10))).toEqual([])
  })
})

describe('the order of test files', () => {
  test('knows no slow file that is not there', () => {
    expect(SLOW_FILES.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  test('is that of the slow ones, then as Jest has it', async () => {
    // As `never`, because Jest's own types ask for far more than a sequencer looks at.
    const sequencer = new SlowFirst({ contexts: [], globalConfig: {} as never })
    // Where no run is remembered, Jest begins with the largest file.
    const sizes = new Map([
      ['/a/small.test.ts', 1],
      [`/a/${SLOW_FILES[1]}`, 2],
      ['/a/large.test.ts', 3],
      [`/a/${SLOW_FILES[0]}`, 0],
    ])
    const context = {
      config: { id: 'none', cacheDirectory: join(ROOT, 'no-such-folder') },
      hasteFS: { getSize: (path: string) => sizes.get(path) ?? null },
    }
    const sorted = await sequencer.sort([...sizes.keys()].map((path) => ({ path, context }) as never))
    expect(sorted.map(({ path }) => path)).toEqual([
      `/a/${SLOW_FILES[0]}`,
      `/a/${SLOW_FILES[1]}`,
      '/a/large.test.ts',
      '/a/small.test.ts',
    ])
  })
})

test.each(Object.entries(SHARES))('%s: the whole is more than what npm test runs', (_name, { test: share, whole }) => {
  expect(whole).toBeGreaterThan(share)
})
