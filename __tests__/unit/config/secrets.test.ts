import { describe, expect, test } from '@jest/globals'
import { checkSecretValue, listReferences } from '../../../src/config/secrets.ts'
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

  test('each source and name stands once, in order, where it stands first', () => {
    const references = listReferences(readText(TEXT).desired)
    expect(references.map(({ source, name, position }) => [source, name, position.line, position.column])).toEqual([
      ['env', 'OOS_CHAT_SECRET_B', 7, 24],
      ['env', 'OOS_CHAT_SECRET_A', 8, 14],
      ['parameter', 'chat', 9, 12],
      ['parameter', 'chat/c', 16, 12],
      ['env', 'OOS_CHAT_SECRET_chat', 17, 13],
    ])
  })

  test('without configurations there are none', () => {
    expect(listReferences([])).toEqual([])
  })
})
