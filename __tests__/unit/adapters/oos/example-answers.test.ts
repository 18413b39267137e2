import { expect, test } from '@jest/globals'
import { createChatApi } from '../../../../src/adapters/oos/chat.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import type { ChatApi } from '../../../../src/ports.ts'
import { readRepositoryFile } from '../../../support/repository.ts'
import { withScript } from '../../../support/scripted-call.ts'

/*
 * The answers that Alibaba's reference pages show as examples (OOS 2019-06-01), oddities included: asterisks in the
 * request id, a request id inside the object, a date without a zone, and outputs that are cut and so no JSON.
 */
const readAnswer = (operation: string) => readRepositoryFile(`__tests__/golden/answers/${operation}.json`)

/** What our reader makes of the example of an operation, over HTTP. */
const read = async <T>(operation: string, use: (chat: ChatApi) => Promise<T>): Promise<T | undefined> => {
  let result: T | undefined
  await withScript([{ body: readAnswer(operation) }], async (call) => {
    result = await use(createChatApi(call, createRetry(Date.now), () => undefined))
  })
  return result
}

const KEY = { region: 'cn-hangzhou', name: 'chatops' }

test('GetChatConfiguration', async () => {
  const live = await read('GetChatConfiguration', (chat) => chat.get(KEY))
  expect(live).toMatchObject({
    key: KEY,
    type: 'DingTalk',
    ramRole: 'OOSServiceRole',
    resourceGroupId: 's',
    updatedDate: '2026-01-07T02:14:55Z',
    createdDate: '2025-12-26T09:53:02Z',
  })
  expect(JSON.parse(JSON.stringify(live?.configuration))).toEqual({
    DingTalkClientId: 'dingpxlbxp0rgs7uxmtb',
    DingTalkClientSecret: '***',
    DingTalkTemplateId: '381c5aee-f8af-48a4-94be-cce587e42ea4.schema',
  })
})

test('ListChatConfigurations', async () => {
  const list = await read('ListChatConfigurations', (chat) => chat.list('cn-hangzhou'))
  const key = { region: 'cn-hangzhou', name: 'test-wechat' }
  expect([list?.unreadable, list?.strangeNames]).toEqual([[], []])
  expect(list?.summaries).toMatchObject([{ key, type: 'WeChat', updatedDate: '2025-12-28T13:59:48Z' }])
  expect(JSON.stringify(list)).not.toContain('oos-webhook')
})

test.each([
  ['CreateChatConfiguration', (chat: ChatApi) => chat.create({ key: KEY, type: 'DingTalk' })],
  ['UpdateChatConfiguration', (chat: ChatApi) => chat.update({ key: KEY, type: 'DingTalk' })],
  ['DeleteChatConfiguration', (chat: ChatApi) => chat.delete(KEY)],
] as const)('%s', async (operation, use) => {
  // The example's request id holds asterisks: it is not shown.
  expect(await read(operation, use)).toEqual({ requestId: '' })
})
