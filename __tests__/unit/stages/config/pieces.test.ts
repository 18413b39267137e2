import { describe, expect, test } from '@jest/globals'
import { isJsonObject } from '../../../../src/model/json.ts'
import { toFound, toPosition, toSourceText } from '../../../../src/stages/config/fault.ts'
import { toChildPointer, toKeys, toLastKey } from '../../../../src/stages/config/locate.ts'
import { isReferenceLike, toAllowedKinds, toKind } from '../../../../src/stages/config/words.ts'

describe('a pointer', () => {
  test('escapes what has a meaning in it, and gives it back', () => {
    const pointer = toChildPointer(toChildPointer(toChildPointer('', 'a/~b~1'), 0), '~~//')
    expect(pointer).toBe('/a~1~0b~01/0/~0~0~1~1')
    expect(toKeys(pointer)).toEqual(['a/~b~1', '0', '~~//'])
    expect(toLastKey(pointer)).toBe('~~//')
  })

  test('has no key at the root', () => {
    expect([toKeys(''), toLastKey('')]).toEqual([[], ''])
  })
})

describe('a found text', () => {
  test('is kept up to 80 characters, none of which is cut', () => {
    const most = '👍'.repeat(80)
    expect(toFound(most)).toBe(most)
    expect(toFound(`${most}a`)).toBe(`${most}…`)
    expect(toFound('x'.repeat(80))).toBe('x'.repeat(80))
    expect(toFound('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`)
    expect(toFound(`${'👍'.repeat(79)}ab`)).toBe(`${'👍'.repeat(79)}a…`)
  })
})

describe('what a value is', () => {
  test.each<readonly [string, unknown]>([
    ['list', []],
    ['boolean', false],
    ['nothing', null],
    ['number', 0],
    ['mapping', {}],
    ['text', ''],
    ['reference', { fromEnv: null }],
    ['reference', { fromSecretParameter: 1, other: 2 }],
  ])('%s', (kind, value) => {
    expect(toKind(value)).toBe(kind)
    expect(isJsonObject(value)).toBe(kind === 'mapping' || kind === 'reference')
    expect(isReferenceLike(value)).toBe(kind === 'reference')
  })

  test('is told for one type of the schema and for several', () => {
    expect(toAllowedKinds('string')).toEqual(['text'])
    expect(toAllowedKinds(['array', 'object', 'integer'])).toEqual(['list', 'mapping'])
  })
})

describe('a place in a text', () => {
  const source = toSourceText('chat.yml', 'ab\n\n cd \t\n')
  const placeOf = (start: number, end: number) => {
    const { line, column, endLine, endColumn } = toPosition(source, [start, end])
    return `${line}:${column}-${endLine}:${endColumn}`
  }

  test.each([
    ['a word', 5, 7, '3:2-3:4'],
    ['blanks at its end do not count', 5, 9, '3:2-3:4'],
    ['line ends at its end do not count', 0, 4, '1:1-1:3'],
    ['a place beyond the text ends with it', 5, 99, '3:2-3:4'],
    ['nothing is where it is', 1, 1, '1:2-1:2'],
    ['a line end is where it begins', 2, 3, '1:3-1:3'],
    ['a blank is a place of its own', 4, 5, '3:1-3:2'],
    ['the end of the text', 10, 10, '4:1-4:1'],
  ])('%s', (_what, start, end, place) => {
    expect(placeOf(start, end)).toBe(place)
  })
})
