import { describe, expect, test } from '@jest/globals'
import type { JsonValue } from '../../../../src/model/json.ts'
import { toValuePair } from '../../../../src/stages/render/changes.ts'
import { toCode, toLogLine, type Visible } from '../../../../src/stages/render/escape.ts'
import fc from '../../../support/fast-check.ts'
import { toPage } from '../../../support/rendered-page.ts'
import { findActiveLines, hostileText } from './hostile.ts'

/** How a value is shown that has no other to be compared with. */
const toValueText = (value: JsonValue, limit: number): Visible =>
  toValuePair({ after: value }, limit).after ?? ('' as Visible)

describe('one value', () => {
  test.each<[JsonValue, string]>([
    ['text', '"text"'],
    ['', '""'],
    ['0', '"0"'],
    [0, '0'],
    [false, 'false'],
    [null, 'null'],
    ['***', '***'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['\u202e\ud800', '"\\u202e\\ud800"'],
    [{ b: [1, { d: 1, c: '***' }], a: '\n' }, '{"a":"\\n","b":[1,{"c":"***","d":1}]}'],
    [JSON.parse('{"__proto__":1}') as JsonValue, '{"__proto__":1}'],
  ])('%j', (value, text) => {
    expect(toValueText(value, 100)).toBe(text)
  })

  test('cuts between characters and escape sequences', () => {
    expect(toValueText('abcdef', 4)).toBe('"abc…')
    expect(toValueText('a\n\n', 3)).toBe('"a\\n…')
    expect(toValueText('👍👍', 2)).toBe('"👍…')
  })

  test('is inert in Markdown and in a log', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const value = toValueText({ [text]: [text] }, 500)
        expect(toPage(`| ${toCode(value)} |\n| --- |`).codes).toEqual([value])
        expect(findActiveLines(toLogLine(value))).toEqual([])
      }),
    )
  })
})

describe('toValuePair', () => {
  test('shows both values whole where they fit', () => {
    expect(toValuePair({ before: 'a', after: 'b' }, 10)).toEqual({ before: '"a"', after: '"b"' })
  })

  test('keeps the first difference in sight', () => {
    const common = 'x'.repeat(1000)
    const { before, after } = toValuePair({ before: `${common}1`, after: `${common}2` }, 40)
    expect(before).toBe(`…${'x'.repeat(10)}1"`)
    expect(after).toBe(`…${'x'.repeat(10)}2"`)
  })

  test('keeps an appended end in sight', () => {
    const { before, after } = toValuePair({ before: [1, 2, 3], after: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, 8)
    expect([before, after]).toEqual(['…,3]', '…,3,4,5,6…'])
  })

  test('leaves out what is not there', () => {
    expect(toValuePair({ after: 1 }, 10)).toEqual({ after: '1' })
  })
})
