import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../../src/model/json.ts'
import { type Call, connect, dingTalk, getError, getItems, getMember, REGION, start } from './rig.ts'

const getChat = async (call: Call, Name: string) =>
  getMember(await call('GetChatConfiguration', { Name }), 'ChatConfiguration')

const getNames = async (call: Call, parameters: Record<string, string> = {}) => {
  const answer = await call('ListChatConfigurations', parameters)
  const names = getItems(answer, 'ChatConfigurations').map((item) => item['Name'])
  return { names, token: answer['NextToken'] as string | undefined }
}

describe('create and get', () => {
  test('answer the documented members, the secret masked and the webhook filled in', async () => {
    const { call } = await start()
    const created = await call('CreateChatConfiguration', dingTalk('ops'))
    expect(Object.keys(created).sort()).toEqual(['ChatConfiguration', 'RequestId'])
    expect(getMember(created, 'ChatConfiguration')).toEqual({
      Name: 'ops',
      CreatedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
      UpdatedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
    })
    const { Configuration = '', Outputs = '', ...others } = await getChat(call, 'ops')
    const { CreatedDate, UpdatedDate } = getMember(created, 'ChatConfiguration')
    const named = { Name: 'ops', Type: 'DingTalk', RamRole: 'OOSServiceRole', ResourceGroupId: 'rg-example' }
    expect(others).toEqual({ ...named, CreatedDate, UpdatedDate })
    expect(JSON.parse(Configuration)).toEqual({ DingTalkClientId: 'ding1', DingTalkClientSecret: '******' })
    expect(JSON.parse(Outputs)).toEqual({
      URL: expect.stringMatching(/^https:\/\/oos-webhook\.example\/webhook\/[0-9a-f]{40}$/),
    })
  })

  test('mask by name at any depth and in any case', async () => {
    const { call } = await start()
    const configuration = { Bots: [{ signTOKEN: 'a', id: 'b' }], Deep: { AppPassword: { x: 1 }, Encodingaeskey: 'c' } }
    await call('CreateChatConfiguration', dingTalk('ops', { Configuration: JSON.stringify(configuration) }))
    expect(JSON.parse((await getChat(call, 'ops'))['Configuration'] ?? '')).toEqual({
      Bots: [{ signTOKEN: '******', id: 'b' }],
      Deep: { AppPassword: '******', Encodingaeskey: '******' },
    })
  })

  test('a WeChat configuration has an AesKey of 43 letters and digits', async () => {
    const { call } = await start()
    await call('CreateChatConfiguration', { Name: 'wx', Type: 'WeChat' })
    const { Outputs = '', Configuration } = await getChat(call, 'wx')
    expect(JSON.parse(Outputs)).toEqual({
      URL: expect.any(String),
      AesKey: expect.stringMatching(/^[A-Za-z0-9]{43}$/),
    })
    expect(Configuration).toBe('{}')
  })

  test('an object made again under its name has another date and another webhook, even within a second', async () => {
    const now = Date.now()
    const { call } = await start({ now: () => now })
    await call('CreateChatConfiguration', dingTalk('ops'))
    const first = await getChat(call, 'ops')
    await call('DeleteChatConfiguration', { Name: 'ops' })
    await call('CreateChatConfiguration', dingTalk('ops'))
    const second = await getChat(call, 'ops')
    expect(second['CreatedDate']).not.toBe(first['CreatedDate'])
    expect(second['Outputs']).not.toBe(first['Outputs'])
  })
})

describe('refusals', () => {
  test.each([
    ['no name', { Type: 'DingTalk' }, 'MissingName'],
    ['no type', { Name: 'ops' }, 'MissingType'],
    ['a type nobody knows', { Name: 'ops', Type: 'Slack' }, 'InvalidParameter.Type'],
    [
      'a configuration that is a list',
      { Name: 'ops', Type: 'WeChat', Configuration: '[]' },
      'InvalidParameter.Configuration',
    ],
    [
      'a configuration that is no JSON',
      { Name: 'ops', Type: 'WeChat', Configuration: '[object Object]' },
      'InvalidParameter.Configuration',
    ],
    ['a name that is too long', { Name: 'x'.repeat(201), Type: 'WeChat' }, 'InvalidParameter.Name'],
  ])('%s', async (_case, parameters, code) => {
    const { call } = await start()
    expect(await getError(call('CreateChatConfiguration', parameters))).toMatchObject({ code, status: 400 })
  })

  test('what exists already, and what does not', async () => {
    const { call } = await start()
    await call('CreateChatConfiguration', dingTalk('ops'))
    const again = await getError(call('CreateChatConfiguration', dingTalk('ops')))
    expect(again).toMatchObject({ code: 'EntityAlreadyExists.ChatConfiguration', status: 400 })
    for (const operation of ['GetChatConfiguration', 'UpdateChatConfiguration', 'DeleteChatConfiguration']) {
      const missing = await getError(call(operation, { Name: 'other' }))
      expect(missing).toMatchObject({ code: 'EntityNotExists.ChatConfiguration', status: 404 })
    }
  })

  test('GET', async () => {
    const { call } = await start()
    const refused = await getError(call('GetChatConfiguration', { Name: 'ops' }, { method: 'GET' }))
    expect(refused).toMatchObject({ code: 'UnsupportedHTTPMethod', status: 400 })
  })
})

describe('update', () => {
  test('moves UpdatedDate within the same second and answers it in the other form', async () => {
    const now = Math.floor(Date.now() / 1000) * 1000 + 178
    const { call } = await start({ now: () => now })
    await call('CreateChatConfiguration', dingTalk('ops'))
    const before = await getChat(call, 'ops')
    const receipt = getMember(await call('UpdateChatConfiguration', dingTalk('ops')), 'ChatConfiguration')
    const after = await getChat(call, 'ops')
    expect(receipt['UpdatedDate']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/)
    expect(receipt['CreatedDate']).toBe(before['CreatedDate'])
    expect(Date.parse(after['UpdatedDate'] ?? '')).toBe(Date.parse(before['UpdatedDate'] ?? '') + 1000)
    expect(after['UpdatedDate']?.slice(0, 19)).toBe(receipt['UpdatedDate']?.slice(0, 19))
    expect(after['Outputs']).toBe(before['Outputs'])
  })

  test('clears what is not sent, or keeps it if so told', async () => {
    const { call, emulator } = await start()
    await call('CreateChatConfiguration', dingTalk('ops'))
    emulator.control.writeBehaviour({ omitted: 'keep' })
    await call('UpdateChatConfiguration', { Name: 'ops', RamRole: 'Other' })
    expect(await getChat(call, 'ops')).toMatchObject({ RamRole: 'Other', ResourceGroupId: 'rg-example' })
    emulator.control.writeBehaviour({ omitted: 'clear' })
    await call('UpdateChatConfiguration', { Name: 'ops' })
    const { Name, Type, RamRole, ResourceGroupId, Configuration } = await getChat(call, 'ops')
    expect({ Name, Type, RamRole, ResourceGroupId, Configuration }).toEqual({
      Name: 'ops',
      Type: 'DingTalk',
      RamRole: undefined,
      ResourceGroupId: 'rg-emulatordefault',
      Configuration: '{}',
    })
  })

  test.each([
    ['stored', '******'],
    ['ignored', 'the-secret-value'],
  ] as const)('with mask: %s asterisks leave the secret as %s', async (mask, secret) => {
    const { call, emulator } = await start({ behaviour: { mask } })
    await call('CreateChatConfiguration', dingTalk('ops'))
    const Configuration = JSON.stringify({ DingTalkClientId: 'ding2', DingTalkClientSecret: '******' })
    await call('UpdateChatConfiguration', dingTalk('ops', { Configuration }))
    const stored = emulator.control.readState().accounts['1000000000000001']?.[REGION]?.chatConfigurations?.[0]
    expect(stored?.Configuration).toEqual({ DingTalkClientId: 'ding2', DingTalkClientSecret: secret })
    expect(emulator.control.listOperations().map((entry) => entry.hasMask)).toEqual([false, true])
  })

  test('refuses another type, or changes it if so told', async () => {
    const { call, emulator } = await start()
    await call('CreateChatConfiguration', dingTalk('ops'))
    const refused = await getError(call('UpdateChatConfiguration', dingTalk('ops', { Type: 'WeChat' })))
    expect(refused.code).toBe('InvalidParameter.Type')
    emulator.control.writeBehaviour({ type: 'change' })
    await call('UpdateChatConfiguration', dingTalk('ops', { Type: 'WeChat' }))
    expect((await getChat(call, 'ops'))['Type']).toBe('WeChat')
  })
})

describe('list and delete', () => {
  test('pages by opaque tokens, each item without Configuration and ResourceGroupId', async () => {
    const { call } = await start({ behaviour: { listSizes: '1..100' } })
    const names = ['a', 'b', 'c', 'd', 'e']
    for (const name of names) await call('CreateChatConfiguration', dingTalk(name))
    const first = await getNames(call, { MaxResults: '2' })
    const second = await getNames(call, { MaxResults: '2', NextToken: first.token ?? '' })
    const third = await getNames(call, { MaxResults: '2', NextToken: second.token ?? '' })
    expect([...first.names, ...second.names, ...third.names]).toEqual(names)
    expect(third.token).toBeUndefined()
    const [item] = getItems(await call('ListChatConfigurations'), 'ChatConfigurations')
    const members = ['CreatedDate', 'Name', 'Outputs', 'RamRole', 'Type', 'UpdatedDate']
    expect(Object.keys(item ?? {}).sort()).toEqual(members)
  })

  test('a page holds no more than the behaviour says', async () => {
    const { call } = await start({ behaviour: { pageSize: 1 } })
    for (const name of ['a', 'b']) await call('CreateChatConfiguration', dingTalk(name))
    expect((await getNames(call, { MaxResults: '100' })).names).toEqual(['a'])
  })

  test.each([
    [{ MaxResults: '9' }, 'InvalidParameter.MaxResults'],
    [{ MaxResults: '101' }, 'InvalidParameter.MaxResults'],
    [{ MaxResults: 'ten' }, 'InvalidParameter.MaxResults'],
    [{ NextToken: 'made-up' }, 'InvalidParameter.NextToken'],
  ])('refuses %j', async (parameters, code) => {
    const { call } = await start()
    expect((await getError(call('ListChatConfigurations', parameters))).code).toBe(code)
  })

  test('delete removes', async () => {
    const { call } = await start()
    await call('CreateChatConfiguration', dingTalk('ops'))
    const answer: JsonObject = await call('DeleteChatConfiguration', { Name: 'ops' })
    expect(Object.keys(answer).sort()).toEqual(['Content', 'RequestId'])
    expect((await getNames(call)).names).toEqual([])
  })

  test('regions and accounts are apart', async () => {
    const accounts = [
      { id: '1', accessKeyId: 'one', accessKeySecret: 'secret-one' },
      { id: '2', accessKeyId: 'two', accessKeySecret: 'secret-two' },
    ]
    const { emulator } = await start({ accounts })
    const one = connect(emulator, accounts[0])
    await one('CreateChatConfiguration', dingTalk('ops'))
    expect((await getNames(one)).names).toEqual(['ops'])
    expect((await getNames(one, { RegionId: 'cn-shanghai' })).names).toEqual([])
    expect((await getNames(connect(emulator, accounts[1]))).names).toEqual([])
  })
})
