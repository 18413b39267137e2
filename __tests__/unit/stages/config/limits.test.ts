import { describe, expect, test } from '@jest/globals'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import { readText, toCodes, toConfigurationText } from './sources.ts'

const HEAD = 'version: 1\nregion: cn-hangzhou\nchatConfigurations:'
const times = (count: number, toLine: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => toLine(index))

describe('the size of a file', () => {
  const padded = (bytes: number) => `${HEAD} [] #`.padEnd(bytes, 'x')

  test('256 KiB are read', () => {
    expect(readText(padded(262_144))).toMatchObject({ desired: [], diagnostics: [], regions: ['cn-hangzhou'] })
  })

  test('a byte more is refused, unread', () => {
    const { diagnostics } = readText(padded(262_145))
    expect(diagnostics).toMatchObject([{ code: 'FILE_TOO_LARGE', bytes: 262_145, allowedBytes: 262_144 }])
    expect(diagnostics[0]?.position).toEqual({ file: 'chat.yml', line: 1, column: 1, endLine: 1, endColumn: 1 })
  })

  test('it is counted in bytes, not in characters', () => {
    expect(toCodes(readText(`${HEAD} [] #${'钉'.repeat(90_000)}`))).toEqual(['FILE_TOO_LARGE'])
  })
})

describe('the depth of a file', () => {
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(60_000)],
    ['closed brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['colons', ': '.repeat(100_000)],
    ['keys on lines of their own', times(600, (index) => `${' '.repeat(index)}a:`).join('\n')],
    ['dashes on lines of their own', times(600, (index) => `${' '.repeat(index)}-`).join('\n')],
    ['brackets in a configuration', toConfigurationText(`a: ${'['.repeat(100_000)}`)],
  ])('100,000 levels of %s end at the thirteenth', (_, text) => {
    expect(readText(text).diagnostics).toMatchObject([{ code: 'NESTING_TOO_DEEP', allowed: 12, path: '' }])
  })

  test('the place is where the thirteenth level begins', () => {
    const { diagnostics } = readText(toConfigurationText(`a: ${'['.repeat(20)}`))
    expect(diagnostics[0]?.position).toMatchObject({ line: 7, column: 18, endColumn: 19 })
  })
})

describe('the number of keys', () => {
  const toText = (count: number) => toConfigurationText(...times(count, (index) => `k${index}: ${index}`))

  test('500 are read', () => {
    const [first] = readText(toText(500)).desired
    expect(Object.keys(first?.configuration ?? {})).toHaveLength(500)
  })

  test('501 are refused', () => {
    expect(readText(toText(501)).diagnostics).toMatchObject([{ code: 'TOO_MANY_KEYS', found: 501, allowed: 500 }])
  })

  test('20,000 end with one diagnostic, at any level and in any style', () => {
    const keys = times(20_000, (index) => `k${index}: 1`)
    expect(toCodes(readText(keys.join('\n')))).toEqual(['TOO_MANY_KEYS'])
    expect(toCodes(readText(`{${keys.join(',')}}`))).toEqual(['TOO_MANY_KEYS'])
    expect(toCodes(readText(`${HEAD}\n  - {${keys.join(',')}}`))).toEqual(['TOO_MANY_KEYS'])
    expect(toCodes(readText(toConfigurationText(`a: {${keys.join(',')}}`)))).toEqual(['TOO_MANY_KEYS'])
  })

  test('500 times the same key are 499 duplicates', () => {
    const codes = toCodes(readText(toConfigurationText(...times(500, () => 'same: 1'))))
    expect(codes).toEqual(times(499, () => 'KEY_DUPLICATE'))
  })
})

describe('the number of chat configurations', () => {
  const toEntries = (count: number) => times(count, (index) => `\n  - { name: bot-${index}, type: WeChat }`).join('')

  test('200 are read', () => {
    expect(readText(`${HEAD}${toEntries(200)}`).desired).toHaveLength(200)
  })

  test('201 are refused, and nothing more is said of them', () => {
    const { desired, diagnostics } = readText(`${HEAD}${toEntries(201)}`)
    expect(desired).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'TOO_MANY_CONFIGURATIONS', found: 201, position: { line: 204 } }])
  })

  test('20,000 broken ones end with one diagnostic', () => {
    expect(toCodes(readText(`${HEAD}\n${'- {}\n'.repeat(20_000)}`))).toEqual(['TOO_MANY_CONFIGURATIONS'])
  })

  test('the limit is one of each file', () => {
    const files = ['cn-hangzhou', 'cn-shanghai'].map((region) => ({
      file: `${region}.yml`,
      bytes: Buffer.from(`version: 1\nregion: ${region}\nchatConfigurations:${toEntries(200)}`),
    }))
    expect(readDesired(files).desired).toHaveLength(400)
  })
})

describe('the number of words, symbols and line breaks', () => {
  /** A word and a comma for each, and some more of the file around them. */
  const toText = (count: number) => toConfigurationText(`a: [${'x, '.repeat(count)}]`)

  test('90,000 are read', () => {
    expect(readText(toText(44_980)).diagnostics).toEqual([])
  })

  test('more are refused where they begin', () => {
    const { desired, diagnostics } = readText(toText(45_000))
    expect(desired).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'TOO_MANY_VALUES', allowedTokens: 90_000, position: { line: 7 } }])
    expect(diagnostics[0]?.position.column).toBeGreaterThan(3 * 44_900)
  })

  test.each(['a\n', '#\n', '\n', '[],', ':\n', '? ', '- \n', '"",', '*a,', '&a '])('whatever they are: %j', (unit) => {
    expect(toCodes(readText(unit.repeat(91_000).slice(0, 262_144)))).not.toContain('TOO_MANY_FAULTS')
  })
})

describe('the number of faults', () => {
  const toText = (count: number) => toConfigurationText(`a: [${'no, '.repeat(count)}]`)

  test('a thousand are told one by one', () => {
    expect(toCodes(readText(toText(1_000)))).toEqual(times(1_000, () => 'TEXT_NOT_QUOTED'))
  })

  test('of more only the number is told, where the first of them is', () => {
    const { desired, diagnostics } = readText(toText(40_000))
    expect(desired).toEqual([])
    expect(diagnostics).toHaveLength(1_001)
    expect(diagnostics.at(-1)).toMatchObject({ code: 'TOO_MANY_FAULTS', count: 39_000, severity: 'error' })
    expect(diagnostics.at(-1)?.position).toMatchObject({ line: 7, column: 11 + 4 * 1_000 })
  })

  test('the first ones are those that stand first, whatever finds them', () => {
    const { diagnostics } = readText(`${toText(2_000)}extra: *alias\n`)
    expect(diagnostics.map(({ code }) => code)).not.toContain('YAML_FEATURE_FORBIDDEN')
  })
})

describe('files made to be slow', () => {
  const unit = (text: string) => text.repeat(Math.floor(250_000 / text.length))

  test.each([
    ['quotes', unit('"')],
    ['stray brackets', unit(']')],
    ['anchors', unit('&a ')],
    ['aliases', unit('*a ')],
    ['tags', unit('!a ')],
    ['lines that are no keys', `x:\n  ${unit('a\n')}`],
    ['block headers', `- ${unit('|\n')}`],
    ['blank lines', unit('\n')],
    ['comments', `a:\n${unit(' #\n  #\n')}`],
    ['backslashes', `"${unit('\\')}`],
    ['unquoted words', toConfigurationText(`a: [${unit('no,')}]`)],
  ])('%s end with a diagnostic', (_, text) => {
    expect(readText(text).diagnostics.length).toBeGreaterThan(0)
  })
})
