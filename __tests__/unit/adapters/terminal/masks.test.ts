import { describe, expect, test } from '@jest/globals'
import { createMasks } from '../../../../src/adapters/terminal/masks.ts'
import fc from '../../../support/fast-check.ts'

const hide = (masks: readonly string[], text: string): string => {
  const made = createMasks()
  for (const mask of masks) made.add(mask)
  return made.hide(text)
}

describe('a mask is hidden', () => {
  test.each([
    ['at the start, in the middle and at the end', ['hunter2'], 'hunter2 a hunter2', '*** a ***'],
    ['whatever its length', ['a', 'bc', 'def', 'ghij'], 'a bc def ghij k', '*** *** *** *** k'],
    ['with one that starts with it', ['secret', 'secret-and-more'], 'secret-and-more secret', '*** ***'],
    ['with one that starts with it, told later', ['secret-and-more', 'secret'], 'secret-and-more secret', '*** ***'],
    ['of a few characters, the longer one first', ['a', 'abc', 'ab'], 'abc ab a', '*** *** ***'],
    ['with one within it', ['secret-and-more', 'and-more'], 'secret-and-more', '***'],
    ['with one that begins before its end', ['abcdef', 'defghi'], '-abcdefghi-', '-***-'],
    ['beside another', ['abcdef', 'ghijkl'], 'abcdefghijkl', '******'],
    ['again and again', ['aaaa'], 'aaaaaaaaab', '***b'],
    ['across lines', ['one\ntwo'], 'x one\ntwo', 'x ***'],
  ])('%s', (_, masks, text, hidden) => {
    expect(hide(masks, text)).toBe(hidden)
  })
})

test('characters of which others make the same number are compared as well', () => {
  // 31 * 'b' + 'C' = 31 * 'a' + 'b'
  expect(hide(['xxbC'], 'xxab xxbC')).toBe('xxab ***')
})

test('no mask of four characters or more is left in any text, and nothing else is taken out', () => {
  const letters = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom('a', 'b', 'c'), { minLength, maxLength }).map((list) => list.join(''))
  fc.assert(
    fc.property(fc.array(letters(4, 7), { maxLength: 5 }), letters(0, 40), (masks, text) => {
      const isCovered = Array.from(text, () => false)
      for (const mask of masks) {
        for (let at = text.indexOf(mask); at !== -1; at = text.indexOf(mask, at + 1))
          isCovered.fill(true, at, at + mask.length)
      }
      const hidden = hide(masks, text)
      expect(masks.filter((mask) => hidden.includes(mask))).toEqual([])
      expect(hidden.replaceAll('*', '')).toBe([...text].filter((_, index) => !isCovered[index]).join(''))
    }),
  )
})
