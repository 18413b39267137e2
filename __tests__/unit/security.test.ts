import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const toPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const text = read('SECURITY.md')
const promises = text.slice(text.indexOf('## What we promise'), text.indexOf('## What we cannot promise'))
const rows = promises.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:Promise|---)/.test(line))

describe('every promise of SECURITY.md names a test', () => {
  test('and there are promises', () => {
    expect(rows.length).toBeGreaterThan(30)
  })

  test.each(rows)('%s', (row) => {
    const [, path = '', name = ''] = / \| `(__tests__\/[^`]+\.test\.ts)`: (.+) \|$/.exec(row) ?? []
    expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(path !== '')
    // A title stands in quotes, right after the call or at the start of a line.
    expect(read(path)).toMatch(new RegExp(`(?:test[^\\n]*\\(|^ +)['\`]${toPattern(name)}['\`],`, 'm'))
  })
})
