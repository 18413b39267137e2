import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../../../src/model/diagnostic.ts'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { anyCharacter } from '../../../support/any-character.ts'
import fc from '../../../support/fast-check.ts'
import { readText, toFile } from './sources.ts'

const MARKS = { quote: JSON.stringify, word: JSON.stringify }

const TOKENS =
  '- |? |: |, |[|]|{|}|# |&a |*a |!t |<<: ||\n  |>-\n |"|\'|%|@|`|\\|\n|\n  |\n    |\t| |~|null|1|0x1|no|---\n|...\n|%YAML 1.1\n|a|b: c|é|e\u0301|🚀|\u202e|\ufeff|\u0085|\u2028|\r'.split(
    /\|(?!\n| )/,
  )
const MEMBERS = [
  'version: 1\n',
  'region: cn-hangzhou\n',
  'chatConfigurations:\n',
  '  - name: x\n    type: DingTalk\n',
  '    configuration:\n',
  '      aSecret: ',
  '{fromEnv: OOS_CHAT_SECRET_A}',
  '__proto__: ',
]

/** Texts that come near to files: what a parser finds hard, in any order. */
const nearFiles = fc
  .tuple(
    fc.constantFrom(
      '',
      'version: 1\nregion: cn-hangzhou\nchatConfigurations:\n  - name: x\n    configuration:\n      ',
    ),
    fc.array(fc.constantFrom(...TOKENS, ...MEMBERS), { maxLength: 40 }),
  )
  .map(([head, tokens]) => `${head}${tokens.join('')}`)

const expectSound = (diagnostic: Diagnostic): void => {
  const { line, column, endLine, endColumn } = diagnostic.position
  expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
  expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
  const text = en.toDiagnostic(diagnostic, MARKS)
  expect(text).not.toMatch(/undefined|\[object|NaN|\n/)
}

const withoutPlaces = (text: string) => {
  const { desired, diagnostics, regions } = readText(text)
  return JSON.parse(JSON.stringify({ desired, diagnostics, regions }))
}

describe('any input gives diagnostics, and never throws', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const { desired, diagnostics } = readDesired([{ file: 'chat.yml', bytes }])
        expect(desired.length === 0 && diagnostics.length > 0).toBe(true)
        diagnostics.forEach(expectSound)
      }),
      { numRuns: 1_000 },
    )
  })

  test('texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 100 }), (text) =>
        readText(text).diagnostics.forEach(expectSound),
      ),
      { numRuns: 1_000 },
    )
  })

  test('texts that come near to files', () => {
    fc.assert(
      fc.property(nearFiles, (text) => readText(text).diagnostics.forEach(expectSound)),
      { numRuns: 4_000 },
    )
  })

  test('several files', () => {
    fc.assert(
      fc.property(fc.array(nearFiles, { maxLength: 4 }), (texts) => {
        const { diagnostics } = readDesired(texts.map((text, index) => toFile(text, `${index}.yml`)))
        const places = diagnostics.map(({ position: { file, line, column } }) => [file, line, column])
        expect(places).toEqual([...places].sort(comparePlaces))
      }),
      { numRuns: 500 },
    )
  })
})

const comparePlaces = (a: readonly unknown[], b: readonly unknown[]): number =>
  String(a[0]).localeCompare(String(b[0])) || Number(a[1]) - Number(b[1]) || Number(a[2]) - Number(b[2])

describe('how a file is stored does not matter', () => {
  test('a leading byte-order mark and CRLF line ends change nothing', () => {
    fc.assert(
      fc.property(nearFiles, (text) => {
        const plain = text.replaceAll('\r', '').replace(/^\ufeff+/, '')
        const expected = withoutPlaces(plain)
        expect(withoutPlaces(`\ufeff${plain}`)).toEqual(expected)
        expect(withoutPlaces(plain.replaceAll('\n', '\r\n'))).toEqual(expected)
      }),
      { numRuns: 1_500 },
    )
  })
})

describe('a literal under a secret key', () => {
  const secrets = fc.stringMatching(/^[a-zA-Z0-9]{12,40}$/).map((text) => `hunter2${text}`)
  const keys = fc.constantFrom('AppSecret', 'token', 'EncodingAESKey', 'PASSWORD', 'ApiKey')
  const forms: readonly ((secret: string) => string)[] = [
    (secret) => secret,
    (secret) => `"${secret}"`,
    (secret) => `'${secret}'`,
    (secret) => `|\n        ${secret}`,
    (secret) => `[${secret}, ${secret}]`,
    (secret) => `{ value: ${secret} }`,
    (secret) => `{ fromEnv: ${secret} }`,
    (secret) => `{ fromEnv: [${secret}] }`,
    (secret) => `{ fromSecretParameter: "${secret}!" }`,
    (secret) => `{ fromEnv: OOS_CHAT_SECRET_A, ${secret}: 1 }`,
    (secret) => `{ ${secret}: 1, ${secret}: 2 }`,
    (secret) => `{ {${secret}} }`,
    (secret) => `\${{ ${secret} }}`,
    (secret) => `*${secret}`,
    (secret) => `!${secret} x`,
    (secret) => `&${secret} x`,
    (secret) => `"${secret}\\a"`,
    (secret) => `"${secret}`,
    (secret) => `[${secret}`,
    (secret) => `a: ${secret}`,
    (secret) => `@${secret}`,
  ]

  test('is an error that does not repeat it', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(...forms), secrets, (key, toForm, secret) => {
        const text = `version: 1\nregion: cn-hangzhou\nchatConfigurations:\n  - name: ops\n    type: WeChat\n    configuration:\n      ${key}: ${toForm(secret)}\n`
        const { diagnostics } = readText(text)
        expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
        const shown = diagnostics.map((item) => JSON.stringify(item) + en.toDiagnostic(item, MARKS)).join()
        expect(shown).not.toContain(secret)
      }),
      { numRuns: 1_000 },
    )
  })
})
