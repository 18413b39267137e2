import { describe, expect, test } from '@jest/globals'
import {
  ELLIPSIS,
  listShownForms,
  toCode,
  toInlineCode,
  toLogLine,
  toLogQuote,
  toLogText,
  toVisibleJson,
  toVisibleText,
} from '../../../../src/stages/render/escape.ts'

describe('a character that cannot be seen, or that reorders others, is written out', () => {
  test.each([
    ['a control character', '\u0000', '\\u0000'],
    ['a delete', '\u007f', '\\u007f'],
    ['a soft hyphen (Cf)', '\u00ad', '\\u00ad'],
    ['half of a surrogate pair (Cs)', '\udfff', '\\udfff'],
    ['a character of private use (Co)', '\ue000', '\\ue000'],
    ['one beyond the first plane', '\u{10fffd}', '\\u{10fffd}'],
    ['a line separator (Zl)', '\u2028', '\\u2028'],
    ['a paragraph separator (Zp)', '\u2029', '\\u2029'],
    ['a filler, which is a letter', '\u3164', '\\u3164'],
    ['a variation selector, which is a mark', '\ufe0f', '\\ufe0f'],
    ['no character (FDD0)', '\ufdd0', '\\ufdd0'],
    ['an empty Braille pattern', '\u2800', '\\u2800'],
    ['an ideographic space', '\u3000', '\\u3000'],
    ['a space without a break', '\u00a0', '\\u00a0'],
    ['a line feed', '\n', '\\n'],
    ['a carriage return', '\r', '\\r'],
    ['a tab', '\t', '\\t'],
    ['a backslash, so that no text looks like another', '\\', '\\\\'],
  ])('%s', (_what, text, visible) => {
    expect(toVisibleText(`a${text}b`)).toBe(`a${visible}b`)
  })

  test('no other is: a blank, a letter, a mark, a number, an emoji', () => {
    const text = ' a b\u0301 1 ½ 钉 👍 "\'<>&|'
    expect(toVisibleText(text)).toBe(text)
  })
})

describe('the limit of a text', () => {
  test('is 300 characters, none of which is cut', () => {
    expect(toVisibleText('👍'.repeat(300))).toBe('👍'.repeat(300))
    expect(toVisibleText('👍'.repeat(301))).toBe('👍'.repeat(300) + ELLIPSIS)
    expect(ELLIPSIS).toBe('…')
  })

  test('holds for every medium', () => {
    expect(toLogText('abc', 2)).toBe('ab…')
    expect(toInlineCode('abc', 2)).toBe('<code>ab&#8230;</code>')
    expect(toVisibleText('', 0)).toBe('')
  })
})

describe('JSON text', () => {
  test('is a list of characters and escape sequences, none of which is cut', () => {
    expect(toVisibleJson('"a\\u00e9\\n\\"👍"')).toEqual(['"', 'a', '\\u00e9', '\\n', '\\"', '👍', '"'])
  })

  test('has written out what JSON leaves as it is', () => {
    expect(toVisibleJson('"\u202e\u007f\n"')).toEqual(['"', '\\u202e', '\\u007f', '\\n', '"'])
  })

  test('takes a sequence that only looks like one of four digits apart', () => {
    expect(toVisibleJson('\\u00g9')).toEqual(['\\u', '0', '0', 'g', '9'])
    expect(toVisibleJson('\\\\u00e9')).toEqual(['\\\\', 'u', '0', '0', 'e', '9'])
    expect(toVisibleJson('\\')).toEqual(['\\'])
  })
})

describe('Markdown', () => {
  test('leaves letters, marks, numbers, blanks and hyphens, and writes all else as references', () => {
    expect(toCode(toVisibleText('a-1 é e\u0301 钉½'))).toBe('<code>a-1 é e\u0301 钉½</code>')
    expect(toInlineCode('<a>_*`|\\👍')).toBe('<code>&#60;a&#62;&#95;&#42;&#96;&#124;&#92;&#92;&#128077;</code>')
  })

  test('parts the text at an at sign, in which GitHub would find a mail address', () => {
    expect(toInlineCode('a@b')).toBe('<code>a<!-- -->&#64;b</code>')
  })
})

describe('a log line', () => {
  test.each([
    ['::error::x', '\\::error::x'],
    ['  ::error::x', '  \\::error::x'],
    [':x', '\\:x'],
    ['a::b', 'a::b'],
    ['##[x]', '#\\#[x]'],
    ['a ### b', 'a #\\#\\# b'],
    ['# # #', '# # #'],
  ])('%j', (text, line) => {
    expect(toLogLine(toVisibleText(text))).toBe(line)
    expect(toLogText(text)).toBe(line)
    expect(toLogQuote(text)).toBe(`"${line}"`)
  })
})

describe('every form in which a text may be shown', () => {
  test('is listed once, and is the text itself where there is only that', () => {
    expect(listShownForms('plain')).toEqual(['plain'])
  })

  test('are the visible text and its JSON, each as it is, for a log line, and for Markdown', () => {
    expect(listShownForms(':"\n')).toEqual([
      ':"\\n',
      '\\:"\\n',
      '&#58;&#34;&#92;n',
      ':\\"\\n',
      '\\:\\"\\n',
      '&#58;&#92;&#34;&#92;n',
    ])
  })

  test('is not cut, however long the text is', () => {
    expect(listShownForms('x'.repeat(5_000))).toEqual(['x'.repeat(5_000)])
  })
})
