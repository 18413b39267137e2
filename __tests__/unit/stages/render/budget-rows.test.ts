import { describe, expect, test } from '@jest/globals'
import { fitSections, type Limit, type Sections } from '../../../../src/stages/render/budget.ts'

const toLimit = (max: number): Limit => ({ max, measure: (text) => text.length })
const toRest = (count: number) => `+${count}`
const squeeze = (sections: Sections, max: number) => fitSections([() => sections], toLimit(max)).text

describe('a text that is as long as allowed', () => {
  test('is taken, one that is a character longer is not', () => {
    const levels = [() => [{ head: 'long' }], () => [{ head: 'b' }]]
    expect(fitSections(levels, toLimit('long\n'.length)).text).toBe('long\n')
    expect(fitSections(levels, toLimit('long\n'.length - 1)).text).toBe('b\n')
  })
})

describe('rows', () => {
  const list = [{ head: 'h', rows: ['aa', 'bb', 'cc'], toRest }]

  test.each([
    [11, 'h\naa\nbb\ncc\n'],
    [10, 'h\naa\n+2\n'],
    [8, 'h\naa\n+2\n'],
    [7, 'h\n+3\n'],
    [1, 'h\n+3\n'],
  ])('as many as fit into %i characters are kept', (max, text) => {
    expect(squeeze(list, max)).toBe(text)
  })

  test('after the first that does not fit are given up, even those that would', () => {
    expect(squeeze([{ rows: ['a', 'long row', 'b'], toRest }], 8)).toBe('a\n+2\n')
  })

  test('of a section take their room from those of the next', () => {
    const sections = [
      { head: 'x', rows: ['aa', 'bb'], toRest },
      { head: 'y', rows: ['cc', 'dd'], toRest },
    ]
    expect(squeeze(sections, 16)).toBe('x\naa\n+1\n\ny\n+2\n')
  })

  test('are not counted where a section keeps all of its own', () => {
    const sections = [
      { head: 'x', rows: ['aa'], toRest },
      { head: 'y', rows: [], toRest },
      { head: 'z', rows: ['bb', 'long row'], toRest },
    ]
    expect(squeeze(sections, 22)).toBe('x\naa\n\ny\n\nz\nbb\n+1\n')
  })

  test('take no room where a section has none', () => {
    const rows = Array.from({ length: 10 }, () => 'ten letter')
    const kept = rows.slice(0, 3).join('\n')
    expect(squeeze([{ head: 'head' }, { rows, toRest }], 10 + 33)).toBe(`head\n\n${kept}\n+7\n`)
  })

  test('may be given up without a word where the section has none for it', () => {
    expect(squeeze([{ head: 'h', rows: ['long row'] }], 5)).toBe('h\n')
    expect(squeeze([{ head: 'h' }, { rows: ['a', 'b'] }], 5)).toBe('h\n\na\n')
  })
})

describe('sections', () => {
  test('are parted by an empty line, and end without blanks', () => {
    expect(squeeze([{ head: 'a  ' }, { head: '' }, { rows: ['b', ''] }], 99)).toBe('a\n\nb\n')
  })

  test('that are none are an empty text', () => {
    expect(squeeze([], 99)).toBe('\n')
    expect(fitSections([], toLimit(0)).text).toBe('\n')
  })
})
