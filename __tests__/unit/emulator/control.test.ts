import { request } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../../src/emulator/emulator.ts'
import { type Call, dingTalk, getItems, getMember, REGION, start } from './rig.ts'

const send = async (emulator: Emulator, method: string, path: string, body?: unknown) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(`${emulator.url}/_emulator/${path}`, {
    method,
    ...(text !== undefined && { body: text }),
  })
  return { status: response.status, body: await response.json() }
}

const toState = (region: object) => ({ version: 1, accounts: { '1000000000000001': { [REGION]: region } } })

const getChat = async (call: Call, Name: string) =>
  getMember(await call('GetChatConfiguration', { Name }), 'ChatConfiguration')

describe('state', () => {
  test('is replaced, what was left out filled in, and read back', async () => {
    const { call, emulator } = await start()
    await call('CreateChatConfiguration', dingTalk('old'))
    const region = {
      chatConfigurations: [
        { Name: 'ops', Type: 'Slack', Configuration: { BotToken: 'x' }, UpdatedDate: '2025-12-23T10:14:28+00:00' },
      ],
      parameters: [{ Name: '/a/b', Value: 'v', Type: 'Secret' }],
    }
    const put = await send(emulator, 'PUT', 'state', toState(region))
    expect(put.status).toBe(200)
    expect(put.body).toMatchObject(toState(region))
    expect((await send(emulator, 'GET', 'state')).body).toEqual(put.body)
    expect(emulator.control.readState()).toEqual(put.body)
    expect(await getChat(call, 'ops')).toMatchObject({
      Type: 'Slack',
      Configuration: '{"BotToken":"******"}',
      CreatedDate: '2025-12-23T10:14:28+00:00',
    })
    const list = getItems(await call('ListChatConfigurations'), 'ChatConfigurations')
    expect(list.map((item) => item['Name'])).toEqual(['ops'])
  })

  test.each([
    ['{', 'the body is no JSON'],
    [[], 'state: must be object'],
    [{ version: 2, accounts: {} }, 'state: version must be 1'],
    [{ version: 1 }, "state: must have required property 'accounts'"],
    [toState({ chats: [] }), `state: accounts/1000000000000001/${REGION} has the unknown member 'chats'`],
    [toState({ chatConfigurations: [{ Name: 'a' }] }), "chatConfigurations/0 must have required property 'Type'"],
    [toState({ chatConfigurations: [{ Name: 'a', Type: 'b', UpdatedDate: 'now' }] }), 'UpdatedDate must match pattern'],
    [toState({ parameters: [{ Name: 'a', Value: 1 }] }), 'parameters/0/Value must be string'],
    [
      toState({ parameters: [{ Name: 'a', Value: 'x', Type: 'Number' }] }),
      'Type must be one of String, StringList, Secret',
    ],
    [
      toState({
        parameters: [
          { Name: 'a', Value: 'x' },
          { Name: 'a', Value: 'y' },
        ],
      }),
      "the name 'a' comes twice",
    ],
    [{ version: 1, accounts: { '1': { 'CN/x': {} } } }, 'accounts/1'],
  ])('refuses %j', async (body, message) => {
    const { call, emulator } = await start()
    await call('CreateChatConfiguration', dingTalk('kept'))
    const refused = await send(emulator, 'PUT', 'state', body)
    expect(refused).toEqual({ status: 400, body: { error: expect.stringContaining(message) } })
    expect(await getChat(call, 'kept')).toBeDefined()
  })
})

describe('operations', () => {
  test('tell what was sent, without secrets', async () => {
    const { call, emulator } = await start()
    const configuration = {
      BotName: 'b',
      Deep: { id: 1, AppKey: 'the-secret-value' },
      List: [{ Token: 'the-secret-value' }],
    }
    await call('CreateChatConfiguration', dingTalk('ops', { Configuration: JSON.stringify(configuration) }))
    await call('UpdateChatConfiguration', dingTalk('ops', { Configuration: '"the-secret-value"' })).catch(
      () => undefined,
    )
    const { body } = await send(emulator, 'GET', 'operations')
    expect(body).toEqual([
      {
        index: 0,
        operation: 'CreateChatConfiguration',
        region: REGION,
        name: 'ops',
        requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
        method: 'POST',
        hasQuery: false,
        outcome: 'OK',
        status: 200,
        committed: true,
        faults: [],
        members: expect.arrayContaining([
          'Name',
          'Configuration',
          'Configuration.BotName',
          'Configuration.Deep.AppKey',
        ]),
        values: {
          Name: 'ops',
          Type: 'DingTalk',
          RamRole: 'OOSServiceRole',
          ResourceGroupId: 'rg-example',
          'Configuration.BotName': 'b',
          'Configuration.Deep.id': 1,
          'Configuration.List': [{ Token: '******' }],
        },
        hasMask: false,
      },
      expect.objectContaining({ index: 1, outcome: 'InvalidParameter.Configuration', status: 400, committed: false }),
    ])
    expect(JSON.stringify(body)).not.toContain('the-secret-value')
    expect((await send(emulator, 'DELETE', 'operations')).body).toEqual([])
    await call('ListChatConfigurations')
    expect(emulator.control.listOperations().map((entry) => entry.index)).toEqual([2])
  })
})

describe('edits as in the console', () => {
  test('a configuration is merged with what is sent, and its date moves', async () => {
    const { call, emulator } = await start()
    await call('CreateChatConfiguration', dingTalk('ops/1'))
    const before = await getChat(call, 'ops/1')
    const edit = {
      RamRole: null,
      Configuration: { DingTalkClientSecret: 'other', BotName: 'b', DingTalkClientId: null },
    }
    const edited = await send(emulator, 'PATCH', `chat-configurations/${REGION}/ops%2F1?account=1000000000000001`, edit)
    expect(edited.status).toBe(200)
    expect(edited.body).toHaveProperty('Configuration', { DingTalkClientSecret: 'other', BotName: 'b' })
    const after = await getChat(call, 'ops/1')
    expect(after['RamRole']).toBeUndefined()
    expect(after['ResourceGroupId']).toBe('rg-example')
    expect(after['UpdatedDate']).not.toBe(before['UpdatedDate'])
    expect(after['CreatedDate']).toBe(before['CreatedDate'])
  })

  test('a configuration and a parameter are deleted', async () => {
    const { call, emulator } = await start()
    await call('CreateChatConfiguration', dingTalk('ops'))
    await call('CreateParameter', { Name: '/a/b', Type: 'String', Value: 'x' })
    for (const path of [`chat-configurations/${REGION}/ops`, `parameters/${REGION}/%2Fa%2Fb`]) {
      expect((await send(emulator, 'DELETE', path)).status).toBe(200)
      expect((await send(emulator, 'DELETE', path)).status).toBe(404)
    }
    expect(emulator.control.readState().accounts).toEqual({})
  })

  test('a parameter gets another value', async () => {
    const { call, emulator } = await start()
    await call('CreateParameter', { Name: '/a/b', Type: 'String', Value: 'x' })
    await send(emulator, 'PATCH', `parameters/${REGION}/%2Fa%2Fb`, { Value: 'tampered' })
    const parameter = getMember(await call('GetParameter', { Name: '/a/b' }), 'Parameter')
    expect(parameter).toMatchObject({ Value: 'tampered', ParameterVersion: 2 })
  })

  test.each([
    ['PATCH', `chat-configurations/${REGION}/none`, { RamRole: 'x' }, 404, 'there is no such object'],
    ['PATCH', `parameters/${REGION}/none`, { Value: 'x' }, 404, 'there is no such object'],
    ['PATCH', `chat-configurations/${REGION}/ops`, { Name: 'x' }, 400, "edit: has the unknown member 'Name'"],
    ['PATCH', `chat-configurations/${REGION}/%`, {}, 400, 'which is not percent-encoded'],
    ['PATCH', 'behaviour', { omitted: 'maybe' }, 400, 'behaviour: omitted must be one of clear, keep'],
    ['GET', `chat-configurations/${REGION}`, undefined, 404, 'there is no such path'],
    ['GET', 'nothing', undefined, 404, 'there is no such path'],
    ['POST', 'state', {}, 405, 'the method must be one of GET, PUT'],
  ])('%s %s %j', async (method, path, body, status, message) => {
    const { emulator } = await start()
    const answer = await send(emulator, method, path, body)
    expect(answer).toEqual({ status, body: { error: expect.stringContaining(message) } })
  })
})

test('faults and behaviour are set over HTTP too', async () => {
  const { emulator } = await start()
  const fault = { kind: 'drop-after' }
  const added = await send(emulator, 'POST', 'faults', { fault })
  expect(added).toEqual({ status: 201, body: { operation: '*', skip: 0, times: 1, fault } })
  expect((await send(emulator, 'GET', 'faults')).body).toHaveLength(1)
  expect((await send(emulator, 'DELETE', 'faults')).body).toEqual([])
  expect((await send(emulator, 'PATCH', 'behaviour', { omitted: 'keep' })).body).toMatchObject({
    omitted: 'keep',
    mask: 'stored',
  })
  expect((await send(emulator, 'GET', 'behaviour')).body).toEqual(emulator.control.readBehaviour())
})

test('web pages are kept out', async () => {
  const { emulator } = await start()
  const getStatus = (headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const asked = request(`${emulator.url}/_emulator/state`, { headers }, (response) => {
        resolve(response.statusCode)
        response.resume()
      })
      asked.on('error', reject).end()
    })
  expect(await getStatus({ origin: 'https://acme.example' })).toBe(403)
  expect(await getStatus({ host: 'rebound.example' })).toBe(403)
  expect(await getStatus({})).toBe(200)
})
