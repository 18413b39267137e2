import { describe, expect, test } from '@jest/globals'
import { listSecretFields } from '../../../../src/model/desired.ts'
import { checkSecretValue } from '../../../../src/stages/observe/secrets.ts'
import { readText } from './sources.ts'

describe('the value of a secret', () => {
  test.each([
    '12345678',
    'a'.repeat(5_000),
    'with blanks inside',
    ' blanks around ',
    '密钥密钥密钥密钥',
    '*a*******',
    '{"a":"%"}\\',
  ])('%j is fit', (value) => {
    expect(checkSecretValue(value)).toBeUndefined()
  })

  test.each([
    ['', 'blank'],
    ['        ', 'blank'],
    ['\n', 'blank'],
    ['*', 'mask'],
    ['******', 'mask'],
    ['**********', 'mask'],
    ['***** *****', 'mask'],
    ['******\n', 'mask'],
    ['one line\n', 'control-character'],
    ['two\nlines', 'control-character'],
    ['two\r\nlines of text', 'control-character'],
    ['tab\tinside', 'control-character'],
    ['nul\0inside', 'control-character'],
    ['escape\u001b[0m', 'control-character'],
    ['next line\u0085', 'control-character'],
    ['separator\u2028', 'control-character'],
    ['1234567', 'too-short'],
    ['true', 'too-short'],
    ['a', 'too-short'],
  ])('%j is unfit: %s', (value, fault) => {
    expect(checkSecretValue(value)).toBe(fault)
  })
})

describe('the references in configurations', () => {
  const TEXT = `version: 1
region: cn-hangzhou
chatConfigurations:
  - name: a
    type: WeChat
    configuration:
      Nested: [{ Hook: { fromEnv: OOS_CHAT_SECRET_B } }]
      Token: { fromEnv: OOS_CHAT_SECRET_A }
      Key: { fromSecretParameter: chat }
  - name: b
    type: WeChat
  - name: c
    type: WeChat
    configuration:
      Token: { fromEnv: OOS_CHAT_SECRET_A }
      Key: { fromSecretParameter: chat/c }
      Same: { fromEnv: OOS_CHAT_SECRET_chat }
      Other: { fromSecretParameter: chat/c }
`

  test('are listed with their field paths, at any depth, in the order of the file', () => {
    const fields = readText(TEXT).desired.flatMap(listSecretFields)
    expect(
      fields.map(({ field, reference: { source, name, position } }) => [field, source, name, position.line]),
    ).toEqual([
      ['configuration.Nested[0].Hook', 'env', 'OOS_CHAT_SECRET_B', 7],
      ['configuration.Token', 'env', 'OOS_CHAT_SECRET_A', 8],
      ['configuration.Key', 'parameter', 'chat', 9],
      ['configuration.Token', 'env', 'OOS_CHAT_SECRET_A', 15],
      ['configuration.Key', 'parameter', 'chat/c', 16],
      ['configuration.Same', 'env', 'OOS_CHAT_SECRET_chat', 17],
      ['configuration.Other', 'parameter', 'chat/c', 18],
    ])
  })
})
