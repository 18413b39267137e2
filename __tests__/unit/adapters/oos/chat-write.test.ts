import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { TransportError } from '../../../../src/adapters/oos/answer.ts'
import { createChatApi } from '../../../../src/adapters/oos/chat.ts'
import { toLive } from '../../../../src/adapters/oos/live.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import type { ChatRequest } from '../../../../src/model/full-set.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { AMBIGUOUS } from '../../../support/call-script.ts'
import { toFakeCall } from '../../../support/fake-call.ts'
import { withScript } from '../../../support/scripted-call.ts'
import { json } from '../../../support/scripted-server.ts'

const KEY = { region: 'cn-hangzhou', name: 'ops' }
const REQUEST: ChatRequest = {
  key: KEY,
  type: 'DingTalk',
  ramRole: 'Role',
  resourceGroupId: 'rg-1',
  configuration: { Id: 'x', AppSecret: new Secret('value-of-a-secret'), Robots: [{ Token: new Secret('value-two') }] },
}
const WRITES = ['create', 'update'] as const

beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void jest.restoreAllMocks())

const open = (...bodies: readonly unknown[]) => {
  const { call, made } = toFakeCall(...bodies)
  return { chat: createChatApi(call, createRetry(Date.now), () => undefined), made }
}

describe('a create and an update', () => {
  test.each(WRITES)('%s: sends the full set, secrets as they are', async (write) => {
    const { chat, made } = open({ RequestId: 'id-1' })
    expect(await chat[write](REQUEST)).toEqual({ requestId: 'id-1' })
    expect(made).toEqual([
      {
        operation: write === 'create' ? 'CreateChatConfiguration' : 'UpdateChatConfiguration',
        region: 'cn-hangzhou',
        parameters: {
          Name: 'ops',
          Type: 'DingTalk',
          RamRole: 'Role',
          ResourceGroupId: 'rg-1',
          Configuration: '{"Id":"x","AppSecret":"value-of-a-secret","Robots":[{"Token":"value-two"}]}',
        },
      },
    ])
  })

  test('puts secrets into the body, and into nothing else of the HTTP request', async () => {
    await withScript([json({ RequestId: 'id-1' })], async (call, { received }) => {
      await createChatApi(call, createRetry(Date.now), () => undefined).create(REQUEST)
      const [{ form = {}, text: _body, ...rest } = {}] = received
      expect(JSON.stringify(rest)).not.toContain('value-of-a-secret')
      expect(form['Configuration']).toContain('"AppSecret":"value-of-a-secret"')
    })
  })

  test('leaves out what is not given: no text such as undefined or null is sent', async () => {
    await withScript([json({ RequestId: 'id-1' })], async (call, { received }) => {
      await createChatApi(call, createRetry(Date.now), () => undefined).create({ key: KEY, type: 'WeChat' })
      const { form = {} } = received[0] ?? {}
      for (const member of ['RamRole', 'ResourceGroupId', 'Configuration']) expect(form).not.toHaveProperty(member)
    })
  })

  test.each(['12345678901234567890', '0.12345678901234567890', '1e400'])(
    'a text of digits is a text, whatever number they would make: %s',
    (number) => {
      const object = { Name: 'ops', Type: 'WeChat', CreatedDate: 'made', UpdatedDate: 'read' }
      const Configuration = `{"AgentId":"${number}","Small":1.50}`
      expect(toLive(KEY, { ...object, Configuration })).toMatchObject({
        configuration: { AgentId: number, Small: 1.5 },
      })
    },
  )
})

test('a delete names the object, and that is all', async () => {
  const { chat, made } = open({ RequestId: 'id-1' })
  expect(await chat.delete(KEY)).toEqual({ requestId: 'id-1' })
  expect(made).toEqual([{ operation: 'DeleteChatConfiguration', region: 'cn-hangzhou', parameters: { Name: 'ops' } }])
})

describe('a write that fails', () => {
  const THROTTLED = new TransportError({ code: 'API_THROTTLED', operation: 'X', region: 'cn-hangzhou' })

  test.each(AMBIGUOUS)('is sent once: $code', async (detail) => {
    const { chat, made } = open(new TransportError(detail))
    await expect(chat.create(REQUEST)).rejects.toMatchObject({ detail })
    await expect(chat.update(REQUEST)).rejects.toMatchObject({ detail })
    await expect(chat.delete(KEY)).rejects.toMatchObject({ detail })
    expect(made).toHaveLength(3)
  })

  test('is sent again when it was throttled', async () => {
    const { chat, made } = open(THROTTLED, THROTTLED, { RequestId: 'id-1' })
    expect(await chat.create(REQUEST)).toEqual({ requestId: 'id-1' })
    expect(made).toHaveLength(3)
  })

  test('over HTTP too: a 500 is one request, a throttled 400 two', async () => {
    const throttled = json({ Code: 'Throttling', Message: 'x' }, 400)
    await withScript([throttled, json({}, 500)], async (call, { received }) => {
      const failure = createChatApi(call, createRetry(Date.now), () => undefined).update(REQUEST)
      await expect(failure).rejects.toMatchObject({ detail: { code: 'API_UNAVAILABLE' } })
      expect(received).toHaveLength(2)
    })
  })
})
