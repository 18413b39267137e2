import { describe, expect, test } from '@jest/globals'
import { type Call, getError, getItems, getMember, start } from './rig.ts'

const create = (call: Call, Name: string, more: Record<string, string> = {}) =>
  call('CreateParameter', { Name, Type: 'String', Value: `value of ${Name}`, ...more })

const getNames = async (call: Call, operation: string, parameters: Record<string, string>) =>
  getItems(await call(operation, parameters), 'Parameters').map((item) => item['Name'])

const getParameter = async (call: Call, Name: string) => getMember(await call('GetParameter', { Name }), 'Parameter')

describe('common parameters', () => {
  test('create answers all but the value, get the value too', async () => {
    const { call } = await start()
    const more = { Description: 'a record', Tags: '{"team":"ops"}', ResourceGroupId: 'rg-1' }
    const created = getMember(await create(call, '/sync/a', more), 'Parameter')
    const date = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(created).toEqual({
      Id: expect.stringMatching(/^p-[0-9a-f]{20}$/),
      Name: '/sync/a',
      Type: 'String',
      ParameterVersion: 1,
      Description: 'a record',
      ResourceGroupId: 'rg-1',
      Tags: { team: 'ops' },
      ShareType: 'Private',
      CreatedBy: 'root(1000000000000001)',
      CreatedDate: date,
      UpdatedBy: 'root(1000000000000001)',
      UpdatedDate: date,
    })
    expect(await getParameter(call, '/sync/a')).toEqual({ ...created, Value: 'value of /sync/a' })
  })

  test('update replaces the value, counts the version and moves the date', async () => {
    const now = Date.now()
    const { call } = await start({ now: () => now })
    await create(call, 'a', { Description: 'kept' })
    const before = await getParameter(call, 'a')
    await call('UpdateParameter', { Name: 'a', Value: 'new' })
    const after = await getParameter(call, 'a')
    expect(after).toMatchObject({ Value: 'new', ParameterVersion: 2, Description: 'kept', Id: before['Id'] })
    expect(after['UpdatedDate']).not.toBe(before['UpdatedDate'])
    expect(after['CreatedDate']).toBe(before['CreatedDate'])
  })

  test('version 100 is the last', async () => {
    const parameters = [{ Name: 'a', Value: 'x', ParameterVersion: 99 }]
    const seed = { version: 1, accounts: { '1000000000000001': { 'cn-hangzhou': { parameters } } } } as const
    const { call } = await start({ seed })
    await call('UpdateParameter', { Name: 'a', Value: 'y' })
    const refused = await getError(call('UpdateParameter', { Name: 'a', Value: 'z' }))
    expect(refused).toMatchObject({ code: 'LimitExceeded.ParameterVersion', status: 400 })
    expect(await getParameter(call, 'a')).toMatchObject({ Value: 'y', ParameterVersion: 100 })
  })

  test('delete removes', async () => {
    const { call } = await start()
    await create(call, 'a')
    expect(Object.keys(await call('DeleteParameter', { Name: 'a' }))).toEqual(['RequestId'])
    const missing = await getError(call('GetParameter', { Name: 'a' }))
    expect(missing).toMatchObject({ code: 'EntityNotExists.Parameter', status: 404 })
    expect((await getError(call('DeleteParameter', { Name: 'a' }))).code).toBe('EntityNotExists.Parameter')
  })

  test.each([
    [{ Name: 'OOS-x' }, 'InvalidParameter.Name'],
    [{ Name: 'aliyunX' }, 'InvalidParameter.Name'],
    [{ Name: 'a b' }, 'InvalidParameter.Name'],
    [{ Name: 'x'.repeat(201) }, 'InvalidParameter.Name'],
    [{ Value: '' }, 'MissingValue'],
    [{ Value: 'x'.repeat(4097) }, 'InvalidParameter.Value'],
    [{ Type: '' }, 'MissingType'],
    [{ Type: 'Secret' }, 'InvalidParameter.Type'],
    [{ Tags: 'team=ops' }, 'InvalidParameter.Tags'],
    [{ Name: 'there' }, 'EntityAlreadyExists.Parameter'],
  ])('create refuses %j', async (parameters, code) => {
    const { call } = await start()
    await create(call, 'there')
    expect(await getError(create(call, 'a', parameters))).toMatchObject({ code, status: 400 })
  })
})

test('names of up to 200 characters are written, and of up to 180 read; an update answers its tags as a text', async () => {
  const { call } = await start()
  await create(call, 'x'.repeat(200))
  const long = { Name: 'x'.repeat(200), Value: 'later', Tags: '{"team":"ops"}' }
  expect(getMember(await call('UpdateParameter', long), 'Parameter')).toMatchObject({ Tags: '{"team":"ops"}' })
  expect((await getError(call('GetParameter', { Name: long.Name }))).code).toBe('InvalidParameter.Name')
})

describe('reading several', () => {
  test('GetParameters tells what it did not find', async () => {
    const { call } = await start()
    for (const name of ['a', 'b']) await create(call, name)
    const answer = await call('GetParameters', { Names: '["b","c","a"]' })
    expect(getItems(answer, 'Parameters').map((item) => item['Value'])).toEqual(['value of b', 'value of a'])
    expect(answer['InvalidParameters']).toEqual(['c'])
    expect((await getError(call('GetParameters', { Names: 'a,b' }))).code).toBe('InvalidParameter.Names')
  })

  test('GetParametersByPath pages by ten, with values and the total', async () => {
    const { call } = await start()
    for (let index = 10; index < 23; index += 1) await create(call, `/sync/${index}`)
    for (const name of ['/sync/deep/er', '/synced', 'sync']) await create(call, name)
    const path = { Path: '/sync', Recursive: 'true' }
    const first = await call('GetParametersByPath', path)
    expect(first).toMatchObject({ TotalCount: 14, MaxResults: 10, NextToken: expect.any(String) })
    expect(getItems(first, 'Parameters')[0]).toMatchObject({ Name: '/sync/10', Value: 'value of /sync/10' })
    const second = await call('GetParametersByPath', { ...path, NextToken: String(first['NextToken']) })
    expect(getItems(second, 'Parameters').map((item) => item['Name'])).toContain('/sync/deep/er')
    expect(second['NextToken']).toBeUndefined()
    expect((await call('GetParametersByPath', { Path: '/sync/' }))['TotalCount']).toBe(13)
    expect(getItems(await call('GetParametersByPath', { ...path, MaxResults: '100' }), 'Parameters')).toHaveLength(14)
    const tooMany = await getError(call('GetParametersByPath', { ...path, MaxResults: '101' }))
    expect(tooMany.code).toBe('InvalidParameter.MaxResults')
  })

  test('ListParameterVersions answers the last one', async () => {
    const { call } = await start()
    await create(call, 'a')
    await call('UpdateParameter', { Name: 'a', Value: 'later' })
    const answer = await call('ListParameterVersions', { Name: 'a' })
    expect(answer).toMatchObject({
      Name: 'a',
      TotalCount: 1,
      ParameterVersions: [{ ParameterVersion: 2, Value: 'later' }],
    })
  })

  test('ListParameters finds parts of names and tells no values', async () => {
    const { call } = await start()
    for (const name of ['/sync/a', '/other/a', 'Synced']) await create(call, name)
    expect(await getNames(call, 'ListParameters', { Name: 'sync' })).toEqual(['/sync/a', 'Synced'])
    expect(await getNames(call, 'ListParameters', { Path: '/other' })).toEqual(['/other/a'])
    expect(await getNames(call, 'ListParameters', { Type: 'StringList' })).toEqual([])
    const [item] = getItems(await call('ListParameters'), 'Parameters')
    expect(item).toMatchObject({ ParameterVersion: '1' })
    expect(item).not.toHaveProperty('Value')
    expect((await getError(call('ListParameters', { MaxResults: '9' }))).code).toBe('InvalidParameter.MaxResults')
  })

  test('GET works for parameters, and the log tells that they were in the URL', async () => {
    const { call, emulator } = await start()
    await call('CreateParameter', { Name: 'a', Type: 'String', Value: 'x' }, { method: 'GET' })
    await call('GetParameter', { Name: 'a' })
    expect(emulator.control.listOperations().map((entry) => [entry.method, entry.hasQuery])).toEqual([
      ['GET', true],
      ['POST', false],
    ])
  })
})

describe('encrypted parameters', () => {
  test('show their value only with decryption, and only to the operations for them', async () => {
    const { call, emulator } = await start()
    const created = await call('CreateSecretParameter', { Name: 'bot', Value: 'the-secret-value' })
    expect(getMember(created, 'Parameter')).toMatchObject({ Type: 'Secret', ParameterVersion: 1 })
    const get = async (parameters: Record<string, string>) =>
      getMember(await call('GetSecretParameter', { Name: 'bot', ...parameters }), 'Parameter')['Value']
    expect(await get({ WithDecryption: 'true' })).toBe('the-secret-value')
    expect(await get({ WithDecryption: 'false' })).toBeNull()
    expect(await get({})).toBeNull()
    expect((await getError(call('GetParameter', { Name: 'bot' }))).code).toBe('EntityNotExists.Parameter')
    expect(await getNames(call, 'ListParameters', {})).toEqual([])
    expect(JSON.stringify(emulator.control.listOperations())).not.toContain('the-secret-value')
  })

  test('update and delete', async () => {
    const { call } = await start()
    await call('CreateSecretParameter', { Name: 'bot', Value: 'one' })
    await call('UpdateSecretParameter', { Name: 'bot', Value: 'two' })
    const answer = await call('GetSecretParameter', { Name: 'bot', WithDecryption: 'true' })
    expect(getMember(answer, 'Parameter')).toMatchObject({ Value: 'two', ParameterVersion: 2 })
    await call('DeleteSecretParameter', { Name: 'bot' })
    expect((await getError(call('GetSecretParameter', { Name: 'bot' }))).code).toBe('EntityNotExists.Parameter')
  })
})
