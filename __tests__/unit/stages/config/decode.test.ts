import { describe, expect, test } from '@jest/globals'
import { decodeFile } from '../../../../src/stages/config/decode.ts'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'

const decode = (...parts: readonly (string | readonly number[])[]) => {
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)))
  return { file: 'chat.yml', bytes }
}
const placeOf = (...parts: readonly (string | readonly number[])[]) => {
  const { desired, diagnostics } = readDesired([decode(...parts)])
  expect(desired).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'ENCODING_INVALID', severity: 'error', path: '' }])
  const { position } = diagnostics[0] ?? {}
  return `${position?.line}:${position?.column}`
}

describe('the text of a file', () => {
  test('is whole where every byte is UTF-8', () => {
    expect(decodeFile(decode('a钉👍'))).toMatchObject({ source: { file: 'chat.yml', text: 'a钉👍' }, faults: [] })
  })

  test('has LF as its only line end, and no byte-order mark', () => {
    expect(decodeFile(decode([0xef, 0xbb, 0xbf], 'a\r\nb\n')).source.text).toBe('a\nb\n')
  })
})

describe('the first byte that is no UTF-8 is found', () => {
  test.each<readonly [string, readonly (string | readonly number[])[], string]>([
    ['at the start', [[0xff], 'abc'], '1:1'],
    ['after one byte', ['a', [0xff]], '1:2'],
    ['after several', ['abc', [0xff], 'def'], '1:4'],
    ['after characters of several bytes', ['钉钉钉', [0xff], '钉'], '1:4'],
    ['on a later line', ['ab\r\nc', [0xff]], '2:2'],
    ['where a character of two bytes is cut at the end', ['ab', [0xc3]], '1:3'],
    ['where one of four bytes is cut at the end', ['ab', [0xf0, 0x9f, 0x91]], '1:3'],
    ['where a character is cut and text goes on', ['ab', [0xe9, 0x92], 'c'], '1:3'],
    ['where the first of several is', ['a', [0xff], 'b', [0xff]], '1:2'],
    ['in a single byte', [[0x80]], '1:1'],
  ])('%s', (_where, parts, place) => {
    expect(placeOf(...parts)).toBe(place)
  })
})
