import { describe, expect, test } from '@jest/globals'
import { readText } from './sources.ts'

const toText = (...names: readonly string[]): string =>
  `version: 1\nregion: cn-hangzhou\nchatConfigurations:\n${names.map((name) => `  - { name: ${name}, type: WeChat }\n`).join('')}`

describe('what cannot be seen in a name', () => {
  test.each([
    ['a zero-width space', 'ops\u200b', 'invisible', 'U+200B', 4],
    ['by an escape', '"\\u200bops"', 'invisible', 'U+200B', 1],
    ['in single quotes', "'o\u200cps'", 'invisible', 'U+200C', 2],
    ['a Hangul filler alone', '\u3164', 'invisible', 'U+3164', 1],
    ['a no-break blank', 'o\u00a0ps', 'blank', 'U+00A0', 2],
    ['a no-break blank at the end', 'ops\u00a0', 'blank', 'U+00A0', 4],
    ['an ideographic blank', '\u8fd0\u7ef4\u3000bot', 'blank', 'U+3000', 3],
  ])('is refused, by code point and place: %s', (_what, name, what, codePoint, place) => {
    const { desired, diagnostics } = readText(toText(name))
    expect(diagnostics).toMatchObject([{ code: 'NAME_CHARACTER', severity: 'error', what, codePoint, place }])
    expect(desired).toEqual([])
  })

  test('is shown at its column', () => {
    const [found] = readText(toText('ops\u200b1')).diagnostics
    expect(found?.position).toMatchObject({ line: 4, column: 16, endColumn: 17 })
  })

  test.each(['\u{1f469}\u200d\u{1f4bb}', '\u2764\ufe0f', '\u{1f1e8}\u{1f1f3}', '"1\ufe0f\u20e3"'])(
    'is none within an emoji: %s',
    (name) => {
      expect(readText(toText(name)).diagnostics).toEqual([])
    },
  )
})

describe('a name beside another one', () => {
  test.each([
    ['Cyrillic', '\u043eps', 'ops'],
    ['full width', '\uff4f\uff50\uff53', 'ops'],
    ['Greek', 'bot-\u03bf', 'bot-o'],
    ['one for a small L', 'bot-1', 'bot-l'],
    ['Katakana for an ideograph', '\u4e8c\u53f7', '\u30cb\u53f7'],
  ])('is warned about: %s', (_what, name, other) => {
    const { desired, diagnostics } = readText(toText(other, name))
    expect(diagnostics).toMatchObject([{ code: 'NAME_CONFUSABLE', severity: 'warning', name, firstName: other }])
    expect(desired).toHaveLength(2)
  })

  test('is none in another region, and none that differs plainly', () => {
    expect(readText(toText('ops', 'opt', '\u8fd0\u7ef4', '\u8fd0\u8425')).diagnostics).toEqual([])
    const text = toText('bot-1').concat('  - { name: bot-l, type: WeChat, region: cn-shanghai }\n')
    expect(readText(text).diagnostics).toEqual([])
  })

  test('that differs in letter case alone is an error, and no warning', () => {
    expect(readText(toText('AI', 'ai')).diagnostics.map(({ code }) => code)).toEqual(['NAME_DUPLICATE'])
  })
})

test.each([
  ['\u043eps', ['Cyrillic', 'Latin']],
  ['bot\u0430', ['Latin', 'Cyrillic']],
])('a name that mixes scripts is warned about: %s', (name, scripts) => {
  expect(readText(toText(name)).diagnostics).toMatchObject([
    { code: 'NAME_MIXES_SCRIPTS', severity: 'warning', scripts },
  ])
})

test('Chinese, Japanese and Korean beside Latin are normal', () => {
  const names = ['\u8fd0\u7ef4bot', '\u30dc\u30c3\u30c8-ops', '\ubd07 ops']
  expect(readText(toText(...names)).diagnostics).toEqual([])
})
