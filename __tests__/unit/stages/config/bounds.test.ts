import { describe, expect, test } from '@jest/globals'
import { readText, toCodes, toConfigurationText } from './sources.ts'

const HEAD = 'version: 1\nregion: cn-hangzhou\nchatConfigurations:'
const times = (count: number, toLine: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => toLine(index))

describe('the most that is read, and one more', () => {
  test('262,144 bytes', () => {
    const padded = (bytes: number) => `${HEAD} [] #`.padEnd(bytes, 'x')
    expect(toCodes(readText(padded(262_144)))).toEqual([])
    expect(readText(padded(262_145)).diagnostics).toMatchObject([
      { code: 'FILE_TOO_LARGE', bytes: 262_145, allowedBytes: 262_144, position: { line: 1, column: 1, endColumn: 1 } },
    ])
  })

  test('500 keys', () => {
    const keys = times(501, (index) => `k${index}: x`)
    expect(toCodes(readText(toConfigurationText(...keys.slice(1))))).toEqual([])
    expect(readText(toConfigurationText(...keys)).diagnostics).toMatchObject([
      { code: 'TOO_MANY_KEYS', found: 501, allowed: 500, path: 'chatConfigurations[0].configuration' },
    ])
  })

  test('200 configurations', () => {
    const entries = times(201, (index) => `\n  - { name: bot-${index}, type: WeChat }`)
    expect(toCodes(readText(HEAD + entries.slice(1).join('')))).toEqual([])
    expect(readText(HEAD + entries.join('')).diagnostics).toMatchObject([
      {
        code: 'TOO_MANY_CONFIGURATIONS',
        found: 201,
        allowed: 200,
        path: 'chatConfigurations',
        position: { line: 204 },
      },
    ])
  })

  test('201 items of another list', () => {
    const items = times(201, (index) => `${index + 1}`).join(',')
    expect(toCodes(readText(toConfigurationText(`list: [${items}]`)))).toEqual([])
  })

  test.each([
    ['in brackets', (levels: number) => `a: ${'['.repeat(levels)}1${']'.repeat(levels)}`],
    ['in braces', (levels: number) => `a: ${'{ b: '.repeat(levels)}1${' }'.repeat(levels)}`],
    ['in dashes', (levels: number) => `a:\n        ${'- '.repeat(levels)}1`],
  ])('12 levels %s', (_what, toLine) => {
    // The file, its list, the entry and its configuration are four of them.
    expect(toCodes(readText(toConfigurationText(toLine(8))))).toEqual([])
    expect(readText(toConfigurationText(toLine(9))).diagnostics).toMatchObject([
      { code: 'NESTING_TOO_DEEP', allowed: 12 },
    ])
  })
})
