import { describe, expect, test } from '@jest/globals'
import {
  listShownForms,
  toInlineCode,
  toLogQuote,
  toLogText,
  toVisibleText,
} from '../../../../src/stages/render/escape.ts'
import fc from '../../../support/fast-check.ts'
import { toPage } from '../../../support/rendered-page.ts'
import { FRAGMENTS, findActiveLines, hostileText } from './hostile.ts'

describe('toVisibleText', () => {
  test.each([
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\u0000\u001b[1m\u0085', '\\u0000\\u001b[1m\\u0085'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['a\u00a0b', 'a\\u00a0b'],
    ['a\\nb', 'a\\\\nb'],
    ['运维机器人 👍 é', '运维机器人 👍 é'],
  ])('%j', (text, visible) => {
    expect(toVisibleText(text)).toBe(visible)
  })

  test('no two texts look alike', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        expect(toVisibleText(a) === toVisibleText(b)).toBe(a === b)
        expect(toLogText(a) === toLogText(b)).toBe(a === b)
      }),
    )
  })

  test('cuts after the limit, never within a character or an escape sequence', () => {
    expect(toVisibleText('👍👍👍', 2)).toBe('👍👍…')
    expect(toVisibleText('\u202e\u202e', 1)).toBe('\\u202e…')
    expect(toVisibleText('ab', 2)).toBe('ab')
    expect(toVisibleText('x'.repeat(1000))).toBe(`${'x'.repeat(300)}…`)
  })
})

describe('toInlineCode', () => {
  const CONTEXTS: readonly (readonly [string, (code: string) => string])[] = [
    ['a paragraph', (code) => code],
    ['a sentence', (code) => `see ${code}: done`],
    ['a heading', (code) => `## ${code}`],
    ['a table', (code) => `| a | b |\n| --- | --- |\n| ${code} | ${code} |`],
    ['an alert', (code) => `> [!WARNING]\n> - ${code}\n> - ${code}`],
    ['a fold', (code) => `<details><summary>${code} in ${code}</summary>\n\n${code}\n\n</details>`],
  ]

  test.each(CONTEXTS)('is inert in %s', (_, toDocument) => {
    const harmless = toPage(toDocument(toInlineCode('harmless')))
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = toPage(toDocument(toInlineCode(text)))
        expect(page.tags).toEqual(harmless.tags)
        expect(page.prose).toBe(harmless.prose)
        expect(page.codes).toEqual(harmless.codes.map(() => toVisibleText(text)))
        expect(page.nodes.filter((node) => /[\w.+-]@\w/.test(node))).toEqual([])
      }),
      // Texts of ASCII alone and all others go different ways.
      { examples: FRAGMENTS.flatMap((fragment) => [[fragment], [`运${fragment}`]]) },
    )
  })
})

describe('toLogText', () => {
  test('is inert at the start of a line and after anything but a hash', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(findActiveLines(toLogText(text))).toEqual([])
        expect(findActiveLines(`  ${toLogText(text)}: ${toLogQuote(text)}, [x]`)).toEqual([])
      }),
      { examples: FRAGMENTS.flatMap((fragment) => [[fragment], [`\n${fragment}`]]) },
    )
  })

  test('leaves ordinary text as it is', () => {
    const texts = ['ops-dingtalk', 'acs:ram::1234:role/x', 'C#', '运维机器人', 'a: b']
    expect(texts.map((text) => toLogText(text))).toEqual(texts)
  })
})

test('listShownForms has every form in which a secret could appear', () => {
  const secret = 'a"b\\c|d\ne@f'
  const forms = listShownForms(secret)
  const inCode = (code: string) => code.slice('<code>'.length, -'</code>'.length)
  expect(forms).toContain(toVisibleText(secret))
  expect(forms).toContain(toLogText(secret))
  expect(forms).toContain(inCode(toInlineCode(secret)))
})
