import { describe, expect, test } from '@jest/globals'
import { isEarlier, isLater, toInstant } from '../../../src/model/instant.ts'
import fc from '../../support/fast-check.ts'

describe('a date', () => {
  test.each([
    '2025-12-23T10:14:28Z',
    '2025-12-23T10:14:28+00:00',
    '2025-12-23T10:14:28.178097',
    '2025-12-23T10:14:28',
    '2025-12-23 10:14:28',
    '2025-12-23T18:14:28+08:00',
    '2025-12-23T18:14:28.999+0800',
    '2025-12-22T23:44:28-1030',
    '2025-12-23T18:14:28+08',
    '2025-12-23 10:14:28 UTC',
    '2025-12-23t10:14:28,5z',
    '1766484868',
    '1766484868123',
    '1766484868.123',
    '2025/12/23 10:14:28',
    '20251223T101428Z',
    '20251223T181428.5+0800',
    'Tue, 23 Dec 2025 10:14:28 GMT',
    '23 December 2025 18:14:28 +0800',
    'Tuesday, 23-Dec-2025 10:14:28',
  ])('is the same instant in every form: %s', (date) => {
    expect(toInstant(date)).toBe('2025-12-23T10:14:28Z')
  })

  test('without seconds is at the full minute', () => {
    expect(toInstant('2025-12-23T10:14Z')).toBe('2025-12-23T10:14:00Z')
  })

  test.each([
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['2016-12-31T23:59:60.5+00:00', '2017-01-01T00:00:00Z'],
    ['2017-01-01 07:59:60+08:00', '2017-01-01T00:00:00Z'],
    ['2016-12-31T24:00:00Z', '2017-01-01T00:00:00Z'],
  ])('at the end of a day is the same instant in every form: %s', (date, instant) => {
    expect(toInstant(date)).toBe(instant)
  })

  test.each([
    '',
    'made',
    '2025-13-01T00:00:00Z',
    '2025-12-23',
    '2025-12-23T25:00:00Z',
    '2025-12-23T10:60:00Z',
    '2025-12-23T10:14:61+00:00',
    '2025-12-00T00:00:00Z',
    '2025-12/23 10:14:28',
    'Tue, 23 Dez 2025 10:14:28 GMT',
  ])('that is none stays as it is: %j', (text) => expect(toInstant(text)).toBe(text))

  test('is what the calendar says, in every zone', () => {
    const most = Date.UTC(9999, 0)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: most }), fc.integer({ min: -1_439, max: 1_439 }), (ms, zone) => {
        const seconds = Math.floor(ms / 1_000) * 1_000
        const two = (number: number) => String(Math.abs(number)).padStart(2, '0')
        const local = new Date(seconds + zone * 60_000).toISOString().slice(0, 19)
        const date = `${local}${zone < 0 ? '-' : '+'}${two(Math.trunc(zone / 60))}:${two(zone % 60)}`
        if (local.length === 19) expect(toInstant(date)).toBe(new Date(seconds).toISOString().replace('.000', ''))
      }),
    )
  })
})

test('instants have an order; of other texts it is only known whether they differ', () => {
  const [first, second] = ['2025-12-23T10:14:28Z', '2025-12-23T10:14:29Z']
  expect([isEarlier(first, second), isEarlier(second, first), isEarlier(first, first)]).toEqual([true, false, false])
  expect([isLater(first, second), isLater(second, first), isLater(first, first)]).toEqual([false, true, false])
  expect([isEarlier('a', 'b'), isLater('a', 'b'), isLater('a', 'a')]).toEqual([false, true, false])
})
