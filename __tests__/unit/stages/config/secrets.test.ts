import { describe, expect, test } from '@jest/globals'
import { listSecretFields } from '../../../../src/model/desired.ts'
import { readText } from './sources.ts'

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
