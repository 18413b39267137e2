import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/support/root.ts'
import { BREACHES } from '../../scripts/test/promises/breaches.ts'
import { readRows } from '../../scripts/test/promises/rows.ts'
import { readRepositoryFile as read } from '../support/repository.ts'

const rows = readRows(ROOT)
const breaches = Object.values(BREACHES).flat()

const toPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('every promise of SECURITY.md names a test', () => {
  test('and there are promises', () => {
    expect(rows.length).toBeGreaterThan(90)
  })

  test.each(rows)('$promise', ({ path, title }) => {
    expect(existsSync(join(ROOT, path))).toBe(true)
    // A title stands in quotes, right after the call or at the start of a line.
    const named = new RegExp(`(?:test[^\\n]*\\(|^ +|\\](?: as const)?\\)\\()['\`]${toPattern(title)}['\`],`, 'm')
    expect([title, named.test(read(path))]).toEqual([title, true])
  })
})

test('SECURITY.zh-CN.md names the same tests, in the same order, and as many ways', () => {
  const text = read('SECURITY.zh-CN.md')
  const named = [...text.matchAll(/ \| `(__tests__\/[^`]+\.test\.ts)`：(.+) \|$/gm)].map(([, path, title]) => ({
    path,
    title,
  }))
  expect(named).toEqual(rows.map(({ path, title }) => ({ path, title })))
  expect(text).toContain(`以 ${breaches.length} 种方式逐一打破这 ${rows.length} 项承诺`)
})

describe('every promise of SECURITY.md can be broken', () => {
  test('by at least one breach, and no breach is of a promise that is not there', () => {
    const broken = Object.entries(BREACHES).flatMap(([promise, { length }]) => (length > 0 ? [promise] : []))
    expect(broken.sort()).toEqual(rows.map(({ promise }) => promise).sort())
  })

  test.each(breaches)('$file: $what', ({ file, find, replace }) => {
    // The count, and not the pieces: where it is wrong, they are the whole source.
    expect(read(file).split(find).length).toBe(2)
    expect(replace).not.toBe(find)
  })

  test('as often as SECURITY.md says', () => {
    const [told] = /\d+ promises in \d+ ways/.exec(read('SECURITY.md')) ?? []
    expect(told).toBe(`${rows.length} promises in ${breaches.length} ways`)
  })
})
