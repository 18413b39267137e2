import { once } from 'node:events'
import { connect as connectSocket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { DEFAULT_ACCOUNT } from '../../../src/emulator/caller.ts'
import type { Emulator } from '../../../src/emulator/emulator.ts'
import { toSignature, toStringToSign } from '../../../src/emulator/signature.ts'
import { connect, dingTalk, getError, REGION, start } from './rig.ts'

/** A signed request made by hand: what a client library would not send. */
const post = async (emulator: Emulator, changes: Record<string, string | undefined>, path = '/') => {
  const all: Record<string, string | undefined> = {
    Action: 'ListChatConfigurations',
    Version: '2019-06-01',
    Format: 'JSON',
    RegionId: REGION,
    AccessKeyId: DEFAULT_ACCOUNT.accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: `nonce-${Math.random()}`,
    Timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
    ...changes,
  }
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const parameters = new Map(given)
  if (!('Signature' in changes)) {
    parameters.set('Signature', toSignature(toStringToSign('POST', parameters), DEFAULT_ACCOUNT.accessKeySecret))
  }
  const response = await fetch(`${emulator.url}${path}`, { method: 'POST', body: new URLSearchParams([...parameters]) })
  const body = (await response.json()) as Record<string, string>
  return { status: response.status, body, headers: response.headers }
}

describe('signatures', () => {
  test('agree with the published example of the RPC signature', () => {
    // The example of Alibaba Cloud's page on RPC signatures: key `testsecret`.
    const parameters = new Map(
      Object.entries({
        Timestamp: '2016-02-23T12:46:24Z',
        Format: 'XML',
        AccessKeyId: 'testid',
        Action: 'DescribeRegions',
        SignatureMethod: 'HMAC-SHA1',
        SignatureNonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf',
        Version: '2014-05-26',
        SignatureVersion: '1.0',
      }),
    )
    expect(toSignature(toStringToSign('GET', parameters), 'testsecret')).toBe('OLeaidS1JvxuMvnyHOwuJ+uX5qY=')
  })

  test('cover every character of the parameters', async () => {
    const { call } = await start()
    const text = `a b+c*d~e'f(g)h!i%20&j=k/ü漢😀\n"`
    await call('CreateChatConfiguration', dingTalk('ops', { Configuration: JSON.stringify({ BotName: text }) }))
    const answer = await call('GetChatConfiguration', { Name: 'ops' })
    const chat = answer['ChatConfiguration'] as { Configuration: string }
    expect(JSON.parse(chat.Configuration)).toEqual({ BotName: text })
  })

  test('cover what is in the URL and what is in the body alike', async () => {
    const { emulator } = await start()
    const parameters = new Map(
      Object.entries({
        Action: 'CreateParameter',
        Version: '2019-06-01',
        AccessKeyId: DEFAULT_ACCOUNT.accessKeyId,
        SignatureMethod: 'HMAC-SHA1',
        SignatureVersion: '1.0',
        SignatureNonce: 'one',
        Timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
        RegionId: REGION,
        Name: 'a',
        Type: 'String',
        Value: 'why? because=1',
      }),
    )
    parameters.set('Signature', toSignature(toStringToSign('POST', parameters), DEFAULT_ACCOUNT.accessKeySecret))
    const all = [...parameters]
    const url = `${emulator.url}/?${new URLSearchParams(all.slice(0, 8))}`
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(all.slice(8)) })
    expect(response.status).toBe(200)
    expect(emulator.control.listOperations()).toMatchObject([
      { outcome: 'OK', hasQuery: true, values: { Value: 'why? because=1' } },
    ])
  })

  test('a wrong one is told with every parameter of the request', async () => {
    const { emulator } = await start()
    const call = connect(emulator, { accessKeySecret: 'wrong' })
    const error = await getError(call('CreateChatConfiguration', dingTalk('ops')))
    expect(error).toMatchObject({ code: 'SignatureDoesNotMatch', status: 400 })
    expect(error.message).toContain('server string to sign is:POST&%2F&AccessKeyId%3Demulator-access-key-id')
    expect(error.message).toContain('the-secret-value')
    expect(emulator.control.readState().accounts).toEqual({})
  })

  test('an unknown key', async () => {
    const { emulator } = await start()
    const error = await getError(connect(emulator, { accessKeyId: 'other' })('ListChatConfigurations'))
    expect(error).toMatchObject({ code: 'InvalidAccessKeyId.NotFound', status: 404 })
  })

  test('temporary credentials need their token', async () => {
    const account = { ...DEFAULT_ACCOUNT, securityToken: 'the-token' }
    const { emulator } = await start({ accounts: [account] })
    const codeWith = async (credentials: object) =>
      (await getError(connect(emulator, credentials)('ListChatConfigurations'))).code
    await expect(connect(emulator, account)('ListChatConfigurations')).resolves.toHaveProperty('ChatConfigurations')
    expect(await codeWith({})).toBe('MissingSecurityToken')
    expect(await codeWith({ securityToken: 'wrong' })).toBe('InvalidSecurityToken.MismatchWithAccessKey')
  })

  test('a nonce counts once', async () => {
    const { emulator } = await start()
    expect((await post(emulator, { SignatureNonce: 'again' })).status).toBe(200)
    expect((await post(emulator, { SignatureNonce: 'again' })).body['Code']).toBe('SignatureNonceUsed')
    expect((await post(emulator, { SignatureNonce: 'bad', Signature: 'x' })).body['Code']).toBe('SignatureDoesNotMatch')
    expect((await post(emulator, { SignatureNonce: 'bad' })).status).toBe(200)
  })
})

describe('the other common parameters', () => {
  test.each([
    [{ Action: undefined }, 400, 'MissingAction'],
    [{ Action: 'DescribeInstances' }, 404, 'InvalidAction.NotFound'],
    [{ Version: undefined }, 400, 'MissingVersion'],
    [{ Version: '2014-05-26' }, 400, 'InvalidVersion'],
    [{ Format: 'XML' }, 400, 'InvalidParameter.Format'],
    [{ AccessKeyId: undefined }, 400, 'MissingAccessKeyId'],
    [{ Signature: undefined }, 400, 'MissingSignature'],
    [{ SignatureMethod: 'HMAC-SHA256' }, 400, 'InvalidSignatureMethod'],
    [{ SignatureVersion: '2.0' }, 400, 'InvalidSignatureVersion'],
    [{ SignatureNonce: undefined }, 400, 'MissingSignatureNonce'],
    [{ Timestamp: undefined }, 400, 'MissingTimestamp'],
    [{ Timestamp: 'yesterday' }, 400, 'InvalidTimeStamp.Format'],
    [{ Timestamp: '2020-01-01T00:00:00Z' }, 400, 'InvalidTimeStamp.Expired'],
    [{ RegionId: undefined }, 400, 'MissingRegionId'],
    [{ RegionId: 'evil.com/#' }, 400, 'InvalidParameter.RegionId'],
  ])('%j', async (changes, status, code) => {
    const { emulator } = await start()
    const answer = await post(emulator, changes)
    expect([answer.status, answer.body['Code']]).toEqual([status, code])
    expect(Object.keys(answer.body).sort()).toEqual(['Code', 'HostId', 'Message', 'Recommend', 'RequestId'])
    expect(answer.body['RequestId']).toBe(answer.headers.get('x-acs-request-id'))
  })

  test('the clock is the emulator’s, in the Date header too', async () => {
    const { emulator } = await start({ now: () => Date.parse('2030-01-01T00:00:00Z') })
    const late = await post(emulator, {})
    expect(late.body['Code']).toBe('InvalidTimeStamp.Expired')
    expect(late.headers.get('date')).toBe('Tue, 01 Jan 2030 00:00:00 GMT')
    expect((await post(emulator, { Timestamp: '2030-01-01T00:15:00Z' })).status).toBe(200)
    expect((await post(emulator, { Timestamp: '2030-01-01T00:15:01Z' })).status).toBe(400)
  })

  test('an address that is none cuts the connection and nothing else', async () => {
    const { emulator, call } = await start()
    const { port } = new URL(emulator.url)
    const socket = connectSocket(Number(port), '127.0.0.1')
    socket.end('GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(socket.resume(), 'close')
    await expect(call('ListChatConfigurations')).resolves.toHaveProperty('RequestId')
  })

  test('another path, and a body above the limit', async () => {
    const { emulator } = await start()
    expect((await post(emulator, {}, '/other')).status).toBe(404)
    expect((await post(emulator, { Name: 'x'.repeat(2_000_000) })).status).toBe(413)
  })
})
