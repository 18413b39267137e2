import { describe, expect, jest, test } from '@jest/globals'
import { COMMENT_LIMIT, fitSections, type Limit, SUMMARY_LIMIT, toRows } from '../../../../src/stages/render/budget.ts'

const toLimit = (max: number): Limit => ({ max, measure: (text) => text.length })
const toRest = (count: number) => `${count} more`

describe('fitSections', () => {
  test('takes the first level that fits and makes no later one', () => {
    const later = jest.fn(() => [{ head: 'c' }])
    expect(fitSections([() => [{ head: 'x'.repeat(50) }], () => [{ head: 'b' }], later], toLimit(10)).text).toBe('b\n')
    expect(later).not.toHaveBeenCalled()
  })

  test('drops whole rows of the last level, the latest first, and says how many', () => {
    const level = () => [
      { head: 'head' },
      { head: 'list', rows: ['aaaa', 'bbbb', 'cccc', 'dddd'], toRest },
      { head: 'tail' },
    ]
    const whole = fitSections([level], toLimit(1000)).text
    expect(whole).toBe('head\n\nlist\naaaa\nbbbb\ncccc\ndddd\n\ntail\n')
    expect(fitSections([level], toLimit(whole.length - 1)).text).toBe('head\n\nlist\naaaa\nbbbb\n2 more\n\ntail\n')
    expect(fitSections([level], toLimit(25)).text).toBe('head\n\nlist\n4 more\n\ntail\n')
  })

  test('never exceeds the limit, whatever the rows', () => {
    const rows = Array.from({ length: 200 }, (_, index) => '值'.repeat(index % 17))
    for (let max = 60; max < 1500; max += 7) {
      const limit = { max, measure: SUMMARY_LIMIT.measure }
      const sections = () => [
        { head: 'head', rows, toRest },
        { head: 'next', rows, toRest },
      ]
      const text = fitSections([sections], limit).text
      expect(limit.measure(text)).toBeLessThanOrEqual(max)
    }
  })

  test('makes each row once, and none that is far beyond the limit', () => {
    const toRow = jest.fn((index: number) => `row ${index}`)
    const rows = toRows(
      Array.from({ length: 1000 }, (_, index) => index),
      toRow,
    )
    const toLevel = () => [{ head: 'head', rows, toRest }]
    const text = fitSections([toLevel, toLevel], toLimit(100)).text
    const shown = text.split('\n').filter((line) => line.startsWith('row'))
    expect(shown.length).toBeGreaterThan(5)
    expect(toRow.mock.calls.length).toBeLessThan(2 * shown.length)
    expect(new Set(toRow.mock.calls.flat()).size).toBe(toRow.mock.calls.length)
  })

  test('leaves out empty sections', () => {
    expect(fitSections([() => [{ head: 'a' }, { rows: [] }, { head: 'b' }]], toLimit(99)).text).toBe('a\n\nb\n')
  })
})

test('the limits are those of GitHub, with a margin', () => {
  expect([SUMMARY_LIMIT.max, SUMMARY_LIMIT.measure('值')]).toEqual([921_600, 3])
  expect([COMMENT_LIMIT.max, COMMENT_LIMIT.measure('👍')]).toEqual([60_000, 2])
})
