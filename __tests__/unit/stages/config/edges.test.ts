import { describe, expect, test } from '@jest/globals'
import { toNameIdentity } from '../../../../src/stages/config/names.ts'
import { readText, toCodes, toConfigurationText } from './sources.ts'

const toText = (...entries: readonly string[]) =>
  ['version: 1', 'chatConfigurations:', ...entries.map((entry) => `  - ${entry}`), ''].join('\n')

describe('a file with an error wants nothing and speaks of no region', () => {
  test.each([
    ['that the format finds', `region: cn-hangzhou\n${toText('{ name: a }')}`, 'KEY_MISSING'],
    ['that only the rules find', toText('{ name: a, type: WeChat }'), 'REGION_MISSING'],
    ['of its version', 'version: 2\nregion: cn-hangzhou\nchatConfigurations: []\n', 'VERSION_UNKNOWN'],
    ['of its syntax', 'version: 1\nregion: [\n', 'YAML_SYNTAX'],
    ['of its characters', 'version: 1\u0000\n', 'CHARACTER_FORBIDDEN'],
  ])('%s', (_what, text, code) => {
    const { desired, diagnostics, regions } = readText(text)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    expect([desired, regions]).toStrictEqual([[], []])
  })
})

describe('what the file leaves out', () => {
  test('is no member at all', () => {
    const [desired] = readText(toText('{ name: a, type: WeChat, region: cn-hangzhou }')).desired
    expect(Object.keys(desired ?? {}).sort()).toEqual(['ignore', 'key', 'position', 'type'])
  })

  test('is the region of the run, of which the file then speaks too', () => {
    const text = toText('{ name: a, type: WeChat, region: cn-shanghai }', '{ name: b, type: WeChat }')
    const { desired, regions } = readText(text, 'cn-beijing')
    expect(desired.map(({ key }) => key.region)).toEqual(['cn-shanghai', 'cn-beijing'])
    expect(regions).toEqual(['cn-beijing', 'cn-shanghai'])
  })
})

describe('names', () => {
  test.each([
    ['straße', 'STRASSE'],
    ['OPS', 'ops'],
    ['e\u0301', '\u00c9'],
  ])('%s and %s are one', (a, b) => {
    const [one, other] = [a, b].map((name) => toNameIdentity({ region: 'cn-hangzhou', name }))
    expect(one).toBe(other)
    expect(toNameIdentity({ region: 'cn-shanghai', name: b })).not.toBe(one)
  })

  test('that are empty or no text are not compared', () => {
    for (const name of ['""', '[]', '1']) {
      const text = `region: cn-hangzhou\n${toText(`{ name: ${name}, type: WeChat }`, `{ name: ${name}, type: WeChat }`)}`
      expect(toCodes(readText(text))).not.toContain('NAME_DUPLICATE')
    }
  })

  test('in a region that is no text are not compared', () => {
    const entry = '{ name: a, type: WeChat, region: [] }'
    expect(toCodes(readText(toText(entry, entry)))).not.toContain('NAME_DUPLICATE')
  })
})

test('the text of a block is a text, whatever it begins with', () => {
  for (const content of ['&a', '*a', '!a', '%a', '"a', "'a", '[a', '---a']) {
    const [desired] = readText(toConfigurationText('a: |', `  ${content}`)).desired
    expect(desired?.configuration?.['a']).toBe(`${content}\n`)
  }
})

test.each([
  'AppSecret: 0123456789',
  'AppSecret: [0123456789]',
  'AppSecret: { a: 0123456789 }',
  'AppSecret: [{ a: [0123456789] }]',
  'AppSecret: { a0123456789: 1, a0123456789: 2 }',
])('nothing under a secret key is repeated, as what it may be: %s', (line) => {
  const { diagnostics } = readText(toConfigurationText(line))
  expect(diagnostics.length).toBeGreaterThan(0)
  expect(JSON.stringify(diagnostics)).not.toContain('0123456789')
})
