import { describe, expect, test } from '@jest/globals'
import { findDifference, findScriptMix, foldCase, listHidden, toSkeleton } from '../../../src/model/look-alikes.ts'

const hiddenIn = (name: string) => listHidden(name).map(({ kind, codePoint, place }) => [kind, codePoint, place])

describe('what cannot be seen in a name', () => {
  test.each([
    ['zero-width space', 'a\u200bb', 'invisible', 'U+200B', 2],
    ['joiner between letters', 'a\u200db', 'invisible', 'U+200D', 2],
    ['non-joiner', 'a\u200c', 'invisible', 'U+200C', 2],
    ['soft hyphen', '\u00ada', 'invisible', 'U+00AD', 1],
    ['combining grapheme joiner', 'a\u034f', 'invisible', 'U+034F', 2],
    ['word joiner', 'a\u2060', 'invisible', 'U+2060', 2],
    ['Hangul filler', 'a\u3164', 'invisible', 'U+3164', 2],
    ['half-width Hangul filler', '\uffa0', 'invisible', 'U+FFA0', 1],
    ['variation selector behind a letter', 'a\ufe0f', 'invisible', 'U+FE0F', 2],
    ['variation selector of an ideograph', '\u8fbb\u{e0100}', 'invisible', 'U+E0100', 2],
    ['tag', 'a\u{e0061}', 'invisible', 'U+E0061', 2],
    ['no-break space', 'a\u00a0b', 'blank', 'U+00A0', 2],
    ['ideographic space', '\u8fd0\u7ef4\u3000b', 'blank', 'U+3000', 3],
    ['em space behind an emoji', '\u{1f916}\u2003', 'blank', 'U+2003', 2],
    ['object replacement', 'a\ufffc', 'invisible', 'U+FFFC', 2],
    ['Braille blank', 'a\u2800', 'blank', 'U+2800', 2],
  ])('%s', (_what, name, kind, codePoint, place) => {
    expect(hiddenIn(name)).toEqual([[kind, codePoint, place]])
  })

  test('is told once for each character, where it stands first', () => {
    expect(hiddenIn('a\u200bb\u200bc\u00a0')).toEqual([
      ['invisible', 'U+200B', 2],
      ['blank', 'U+00A0', 6],
    ])
  })

  test.each([
    ['a coder', '\u{1f469}\u200d\u{1f4bb} bot'],
    ['a red heart', '\u2764\ufe0f'],
    ['a flag', '\u{1f1e8}\u{1f1f3}'],
    ['the flag of England, made of tags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a rainbow flag', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['a rainbow flag without its selector', '\u{1f3f3}\u200d\u{1f308}'],
    ['a runner whose sign has none', '\u{1f3c3}\u{1f3fd}\u200d\u2642'],
    ['a plain blank', 'ops bot'],
    ['an accent of its own', 'e\u0301'],
    ['Chinese', '\u8fd0\u7ef4\u673a\u5668\u4eba'],
  ])('is nothing in %s', (_what, name) => {
    expect(hiddenIn(name)).toEqual([])
  })

  test('is a joiner that joins no emoji that there is', () => {
    expect(hiddenIn('\u{1f469}\u200d')).toEqual([['invisible', 'U+200D', 2]])
    expect(hiddenIn('\u{1f680}\u200d\u{1f680}')).toEqual([['invisible', 'U+200D', 2]])
    expect(hiddenIn('1\ufe0f')).toEqual([['invisible', 'U+FE0F', 2]])
  })
})

describe('a name of several scripts', () => {
  test.each([
    ['\u043eps', ['Cyrillic', 'Latin'], 'U+043E', 1],
    ['ops-\u0431\u043e\u0442', ['Latin', 'Cyrillic'], 'U+0431', 5],
    ['\u03a9x', ['Greek', 'Latin'], 'U+03A9', 1],
    ['\u4e2d\u05d0', ['Han', 'Hebrew'], 'U+05D0', 2],
    ['\u03b1\u0431', ['Greek', 'Cyrillic'], 'U+0431', 2],
    ['a\u16a0', ['Latin', 'another'], 'U+16A0', 2],
  ])('is mixed: %s', (name, scripts, codePoint, place) => {
    expect(findScriptMix(name)).toMatchObject({ scripts, codePoint, place })
  })

  test.each([
    'ops',
    '\u8fd0\u7ef4bot',
    '\u3072\u3089\u304c\u306a\u30ab\u30bf\u30ab\u30ca\u6f22\u5b57abc',
    '\ud55c\uad6d\uc5b4\u6f22\u5b57 bot',
    '\u0431\u043e\u0442 2',
    '\u03bf\u03c1\u03c2',
    'n\u00e9',
    '\u16a0\u16a2',
    'ops \u{1f916}',
    '\u8fd0\u7ef4\u30fc1',
  ])('is none, or written together: %s', (name) => {
    expect(findScriptMix(name)).toBeUndefined()
  })
})

describe('names that could be taken for each other', () => {
  test.each([
    ['Cyrillic', 'ops', '\u043e\u0440\u0455'],
    ['Cyrillic capitals', 'OPS', '\u041e\u0420\u0405'],
    ['Greek', 'opv', '\u03bfp\u03bd'],
    ['full width', 'ops', '\uff4f\uff50\uff53'],
    ['mathematical letters', 'ops', '\u{1d428}\u{1d429}\u{1d42c}'],
    ['ASCII among itself', 'bot1', 'botl'],
    ['two letters for one', 'modern', 'rnodern'],
    ['a hyphen', 'ops-bot', 'ops\u2010bot'],
    ['Katakana and ideographs', '\u529b', '\u30ab'],
    ['a radical and its ideograph', '\u897f', '\u2ec4'],
    ['an emoji in two forms', '\u2764', '\u2764\ufe0f'],
    ['a mark apart', '\u00e9', 'e\u0301'],
    ['two blanks for one', 'ops bot', 'ops  bot'],
  ])('%s', (_what, one, other) => {
    expect(toSkeleton(one)).toBe(toSkeleton(other))
  })

  test.each([
    ['ops', 'opt'],
    ['\u8fd0\u7ef4', '\u8fd0\u8425'],
    ['\u043fps', 'ops'],
    ['n\u00e9', 'ne'],
  ])('are not %s and %s', (one, other) => {
    expect(toSkeleton(one)).not.toBe(toSkeleton(other))
  })

  test('differ at their first character that is another, or at the end of one', () => {
    expect(findDifference('ops', '\u043eps')).toEqual({ place: 1, codePoint: 'U+006F', otherCodePoint: 'U+043E' })
    expect(findDifference('\u2764', '\u2764\ufe0f')).toEqual({ place: 2, otherCodePoint: 'U+FE0F' })
    expect(findDifference('modern', 'mo')).toEqual({ place: 3, codePoint: 'U+0064' })
  })
})

test('letter case and Unicode form make no other name', () => {
  expect(foldCase('Stra\u00dfe')).toBe(foldCase('STRASSE'))
  expect(foldCase('\u00c9')).toBe(foldCase('e\u0301'))
  expect(foldCase('ops')).not.toBe(foldCase('\u043eps'))
})
