import { describe, expect, test } from '@jest/globals'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
import { createCall } from '../../../../src/adapters/oos/transport.ts'
import { systemClock } from '../../../../src/adapters/workspace/process.ts'
import { type ApiCall, CodedError } from '../../../../src/model/failure.ts'
import { toCall, withScript } from '../../../support/scripted-call.ts'
import { CREDENTIALS, json, startScriptedServer } from '../../../support/scripted-server.ts'

const OK = json({ RequestId: 'id-1' })

describe('a request', () => {
  test('is a POST whose parameters are all in the body, none in the URL', async () => {
    await withScript([OK], async (call, { received }) => {
      await call('GetChatConfiguration', 'cn-hangzhou', { Name: 'ops & 运维 +%' })
      expect(received).toMatchObject([
        {
          method: 'POST',
          url: '/',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          form: {
            Action: 'GetChatConfiguration',
            Version: '2019-06-01',
            Format: 'JSON',
            RegionId: 'cn-hangzhou',
            Name: 'ops & 运维 +%',
            AccessKeyId: CREDENTIALS.accessKeyId,
            SecurityToken: CREDENTIALS.securityToken?.reveal(),
            SignatureMethod: 'HMAC-SHA1',
          },
        },
      ])
    })
  })

  test('holds the access key secret nowhere', async () => {
    await withScript([OK], async (call, { received }) => {
      await call('GetChatConfiguration', 'cn-hangzhou', {})
      expect(JSON.stringify(received)).not.toContain(CREDENTIALS.accessKeySecret.reveal())
    })
  })

  test('leaves out what is undefined and sends what is empty', async () => {
    await withScript([OK], async (call, { received }) => {
      await call('UpdateChatConfiguration', 'cn-hangzhou', { RamRole: undefined, ResourceGroupId: '' })
      expect(received[0]?.form).not.toHaveProperty('RamRole')
      expect(received[0]?.form).toHaveProperty('ResourceGroupId', '')
    })
  })

  test('has a nonce and a signature of its own, however often it is made', async () => {
    await withScript([OK], async (call, { received }) => {
      await call('GetChatConfiguration', 'cn-hangzhou', { Name: 'a' })
      await call('GetChatConfiguration', 'cn-hangzhou', { Name: 'a' })
      expect(new Set(received.map(({ form }) => form['SignatureNonce'])).size).toBe(2)
      expect(new Set(received.map(({ form }) => form['Signature'])).size).toBe(2)
    })
  })

  test('goes where its region is, and is told before it leaves', async () => {
    const server = await startScriptedServer([OK])
    const [asked, told]: [string[], ApiCall[]] = [[], []]
    const endpointOf = (region: string) => {
      asked.push(region)
      return server.origin
    }
    const call = createCall(
      endpointOf,
      async () => CREDENTIALS,
      (made) => void told.push(made),
      createTimeOffset(systemClock),
    )
    await call('ListChatConfigurations', 'cn-shanghai', {}).finally(server.close)
    expect(asked).toEqual(['cn-shanghai'])
    expect(told).toEqual([{ operation: 'ListChatConfigurations', region: 'cn-shanghai' }])
  })
})

describe('an answer', () => {
  test('comes with its status and its request id', async () => {
    await withScript([json({ RequestId: 'A1-b2', X: 1 })], async (call) => {
      expect(await call('GetChatConfiguration', 'cn-hangzhou', {})).toEqual({
        call: { operation: 'GetChatConfiguration', region: 'cn-hangzhou' },
        status: 200,
        requestId: 'A1-b2',
        dateMs: expect.any(Number),
        body: { RequestId: 'A1-b2', X: 1 },
      })
    })
  })

  test('holds large integers as texts with all their digits', async () => {
    await withScript([{ body: '{"Id":12345678901234567890}' }], async (call) => {
      expect((await call('X', 'cn-hangzhou', {})).body).toEqual({ Id: '12345678901234567890' })
    })
  })

  test.each([
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"ChatConfiguration":{"__proto__":{"polluted":1}}}',
  ])('cannot reach a prototype: %s', async (body) => {
    await withScript([{ body }], async (call) => {
      await expect(call('X', 'cn-hangzhou', {})).rejects.toMatchObject({ detail: { code: 'API_ANSWER_INVALID' } })
      expect({}).not.toHaveProperty('polluted')
    })
  })

  test.each(['a b', '<img>', '', 'x'.repeat(101), 7])('has no request id that could not be shown: %j', async (id) => {
    await withScript([json({ RequestId: id })], async (call) => {
      expect((await call('X', 'cn-hangzhou', {})).requestId).toBe('')
    })
  })
})

test('credentials that cannot be had are told as they are, and nothing is sent', async () => {
  const server = await startScriptedServer([OK])
  const refusal = new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })
  const getCredentials = async () => {
    throw refusal
  }
  const call = createCall(
    () => server.origin,
    getCredentials,
    () => undefined,
    createTimeOffset(systemClock),
  )
  await expect(call('X', 'cn-hangzhou', {}).finally(server.close)).rejects.toBe(refusal)
  expect(server.received).toEqual([])
})

test('where nobody listens, there is no answer', async () => {
  const server = await startScriptedServer([])
  await server.close()
  const failure = toCall(server.origin)('X', 'cn-hangzhou', {})
  await expect(failure).rejects.toBeInstanceOf(CodedError)
  await expect(failure).rejects.toMatchObject({ detail: { code: 'API_UNREACHABLE', reason: 'refused' } })
})
