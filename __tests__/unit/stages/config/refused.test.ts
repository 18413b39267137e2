import { describe, expect, test } from '@jest/globals'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import { readText, toCodes, toConfigurationText } from './sources.ts'

const toNames = (...names: readonly string[]): string =>
  `version: 1\nregion: cn-hangzhou\nchatConfigurations:\n${names.map((name) => `  - { name: ${name}, type: WeChat }\n`).join('')}`

describe('what a file says in another way than it seems to', () => {
  test.each([
    ['an anchor', toConfigurationText('CorpId: &a c')],
    ['an alias', toConfigurationText('CorpId: &a c', 'Other: *a')],
    ['an alias of itself', toConfigurationText('Deep: &a [*a]')],
    ['a merge key', toConfigurationText('"<<": no', '<<: { CorpId: c }')],
    ['a tag', toConfigurationText('CorpId: !!str c')],
    ['a directive', `%YAML 1.1\n---\n${toConfigurationText('CorpId: c')}`],
    ['a second document', `${toConfigurationText('CorpId: c')}---\n${toConfigurationText('CorpId: d')}`],
  ])('is refused: %s', (_what, text) => {
    const reading = readText(text)
    expect(toCodes(reading)).toContain('YAML_FEATURE_FORBIDDEN')
    expect(reading.desired).toEqual([])
  })

  test.each([
    ['twice the same', ['CorpId: a', 'CorpId: b']],
    ['by an escape', ['CorpId: a', '"Corp\\x49d": b']],
    ['by Unicode normalisation', ['"\u00e9": a', '"e\u0301": b']],
  ])('is refused: a key that stands twice, %s', (_what, lines) => {
    expect(toCodes(readText(toConfigurationText(...lines)))).toContain('KEY_DUPLICATE')
  })

  test.each([
    ['the same', ['ops', 'ops']],
    ['in another letter case', ['ops', 'OPS']],
    ['in another normalisation', ['"\u00e9"', '"e\u0301"']],
  ])('is refused: two names that people cannot tell apart, %s', (_what, names) => {
    expect(toCodes(readText(toNames(...names)))).toEqual(['NAME_DUPLICATE'])
  })

  test.each([
    ['NUL', 'a\0'],
    ['escape', 'a\u001b[31m'],
    ['right-to-left override', 'a\u202eb'],
    ['byte-order mark inside', 'a\ufeffb'],
    ['half a character by an escape', '"\\ud83d"'],
  ])('is refused: a character that cannot be seen, %s', (_what, value) => {
    const reading = readText(toConfigurationText(`CorpId: ${value}`))
    expect(reading.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
    expect(reading.desired).toEqual([])
  })

  test('is refused: bytes that are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(toConfigurationText('CorpId: c')), Buffer.from([0xff])])
    expect(toCodes(readDesired([{ file: 'chat.yml', bytes }], {}))).toEqual(['ENCODING_INVALID'])
  })
})

describe('a reference', () => {
  test.each([
    'GITHUB_TOKEN',
    'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'OOS_CHAT_FINGERPRINT_KEY',
    'OOS_CHAT_SECRET_',
    'oos_chat_secret_a',
    'MY_OOS_CHAT_SECRET_A',
    '"OOS_CHAT_SECRET_A\\nGITHUB_TOKEN"',
  ])('reaches no variable of another name: %s', (name) => {
    const reading = readText(toConfigurationText(`CorpSecret: { fromEnv: ${name} }`))
    expect(reading.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
    expect(reading.desired).toEqual([])
  })
})
