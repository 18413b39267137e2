import RPCClient from '@alicloud/pop-core'
import { describe, expect, test } from '@jest/globals'
import { isTrustingOos } from '../../../src/adapters/oos/account.ts'
import { DEFAULT_ACCOUNT } from '../../../src/emulator/caller.ts'
import type { Emulator } from '../../../src/emulator/emulator.ts'
import type { Directory } from '../../../src/emulator/operations/directory.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { getError, getMember, start } from './rig.ts'

const VERSIONS = { GetRole: '2015-05-01', GetResourceGroup: '2020-03-31' } as const
const OTHERS = { version: 1, accounts: {} } as const
const { id, accessKeyId, accessKeySecret } = DEFAULT_ACCOUNT

/** A call of RAM or Resource Manager through the real client library. */
const call = (
  { url }: Emulator,
  operation: keyof typeof VERSIONS,
  parameters: Record<string, string>,
  secret = accessKeySecret,
): Promise<JsonObject> => {
  const apiVersion = VERSIONS[operation]
  const client = new RPCClient({ endpoint: url, apiVersion, accessKeyId, accessKeySecret: secret })
  return client.request(operation, parameters, { method: 'POST', timeout: 5_000 })
}

const startWith = async (directory: Directory) => (await start({ seed: { ...OTHERS, ...directory } })).emulator

describe('GetRole', () => {
  test('shows a role that trusts OOS, whatever it is called, if no roles are told', async () => {
    const { emulator } = await start()
    const role = getMember(await call(emulator, 'GetRole', { RoleName: 'AnyRole' }), 'Role')
    expect(role).toMatchObject({ RoleName: 'AnyRole', Arn: `acs:ram::${id}:role/anyrole` })
    expect(isTrustingOos(role['AssumeRolePolicyDocument'] ?? '')).toBe(true)
  })

  test('shows the roles that are told, in any letter case, and no other', async () => {
    const AssumeRolePolicyDocument = { Version: '1', Statement: [] }
    const emulator = await startWith({ roles: { [id]: [{ RoleName: 'Bots', AssumeRolePolicyDocument }] } })
    const role = getMember(await call(emulator, 'GetRole', { RoleName: 'bots' }), 'Role')
    expect(role).toMatchObject({
      RoleName: 'Bots',
      AssumeRolePolicyDocument: JSON.stringify(AssumeRolePolicyDocument),
    })
    expect(await getError(call(emulator, 'GetRole', { RoleName: 'others' }))).toMatchObject({
      code: 'EntityNotExist.Role',
      status: 404,
    })
  })

  test('needs a name and a right signature', async () => {
    const { emulator } = await start()
    expect(await getError(call(emulator, 'GetRole', {}))).toMatchObject({ code: 'MissingRoleName' })
    expect(await getError(call(emulator, 'GetRole', { RoleName: 'r' }, 'wrong'))).toMatchObject({
      code: 'SignatureDoesNotMatch',
    })
  })

  test('stands in the log by the role’s name', async () => {
    const { emulator } = await start()
    await call(emulator, 'GetRole', { RoleName: 'bots' })
    expect(emulator.control.listOperations()).toMatchObject([
      { operation: 'GetRole', name: 'bots', outcome: 'OK', committed: false },
    ])
  })
})

describe('GetResourceGroup', () => {
  test('shows any group, if none are told', async () => {
    const { emulator } = await start()
    const answer = await call(emulator, 'GetResourceGroup', { ResourceGroupId: 'rg-any' })
    expect(getMember(answer, 'ResourceGroup')).toMatchObject({ Id: 'rg-any', Status: 'OK', AccountId: id })
  })

  test('shows the groups that are told, with their status, and no other', async () => {
    const emulator = await startWith({ resourceGroups: { [id]: [{ Id: 'rg-1', Status: 'PendingDelete' }] } })
    const answer = await call(emulator, 'GetResourceGroup', { ResourceGroupId: 'rg-1' })
    expect(getMember(answer, 'ResourceGroup')).toMatchObject({ Id: 'rg-1', Status: 'PendingDelete' })
    expect(await getError(call(emulator, 'GetResourceGroup', { ResourceGroupId: 'rg-2' }))).toMatchObject({
      code: 'EntityNotExists.ResourceGroup',
      status: 404,
    })
  })
})

test('an operation of one service is none of the other', async () => {
  const { emulator } = await start()
  const client = new RPCClient({ endpoint: emulator.url, apiVersion: '2020-03-31', accessKeyId, accessKeySecret })
  const error = await getError(client.request('GetRole', { RoleName: 'r' }, { method: 'POST', timeout: 5_000 }))
  expect(error).toMatchObject({ code: 'InvalidAction.NotFound', status: 404 })
})

describe('DingTalk’s token', () => {
  const ask = async ({ url }: Emulator, body: string, method = 'POST') => {
    const sent = method === 'POST' ? { method, body } : { method }
    const response = await fetch(`${url}/v1.0/oauth2/accessToken`, sent)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const toLogin = (appSecret: string) => JSON.stringify({ appKey: 'ding1', appSecret })

  test('is issued to anybody, if no apps are told', async () => {
    const { emulator } = await start()
    expect(await ask(emulator, toLogin('any-secret'))).toEqual({
      status: 200,
      body: { accessToken: expect.stringMatching(/^[0-9a-f]{32}$/), expireIn: 7_200 },
    })
  })

  test('is issued to the apps that are told, with their secret alone', async () => {
    const emulator = await startWith({ dingTalkApps: [{ ClientId: 'ding1', ClientSecret: 'the-secret' }] })
    expect((await ask(emulator, toLogin('the-secret'))).status).toBe(200)
    expect(await ask(emulator, toLogin('another'))).toMatchObject({
      status: 400,
      body: { code: 'invalidClientIdOrSecret' },
    })
  })

  test.each([
    ['', 'Missingbody'],
    ['[]', 'Missingbody'],
    ['{}', 'MissingappKey'],
    ['{"appKey":"ding1"}', 'MissingappSecret'],
    ['{"appKey":"ding1","appSecret":7}', 'MissingappSecret'],
  ])('needs both in the body: %j', async (body, code) => {
    const { emulator } = await start()
    expect(await ask(emulator, body)).toMatchObject({ status: 400, body: { code } })
  })

  test('is issued by POST alone', async () => {
    const { emulator } = await start()
    expect((await ask(emulator, '', 'GET')).status).toBe(405)
  })
})

describe('the state', () => {
  const directory: Directory = {
    roles: { [id]: [{ RoleName: 'Bots' }] },
    resourceGroups: { [id]: [] },
    dingTalkApps: [{ ClientId: 'ding1', ClientSecret: 'the-secret' }],
  }

  test('tells what was told, and nothing of it where nothing was', async () => {
    const { emulator } = await start()
    expect(emulator.control.readState()).toEqual(OTHERS)
    emulator.control.writeState({ ...OTHERS, ...directory })
    expect(emulator.control.readState()).toEqual({ ...OTHERS, ...directory })
    emulator.control.writeState(OTHERS)
    expect(emulator.control.readState()).toEqual(OTHERS)
  })

  test.each([
    [{ roles: { [id]: [{}] } }, 'RoleName'],
    [{ roles: [] }, 'roles'],
    [{ resourceGroups: { [id]: [{ Id: 7 }] } }, 'Id'],
    [{ dingTalkApps: [{ ClientId: 'ding1' }] }, 'ClientSecret'],
    [{ dingTalkApps: [{ ClientId: 'ding1', ClientSecret: 's', Name: 'x' }] }, 'Name'],
  ])('refuses %j', async (wrong, word) => {
    const { emulator } = await start()
    expect(() => emulator.control.writeState({ ...OTHERS, ...wrong } as never)).toThrow(word)
    expect(emulator.control.readState()).toEqual(OTHERS)
  })
})
