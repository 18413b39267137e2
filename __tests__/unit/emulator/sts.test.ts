import RPCClient from '@alicloud/pop-core'
import { describe, expect, test } from '@jest/globals'
import { DEFAULT_ACCOUNT } from '../../../src/emulator/caller.ts'
import type { Emulator } from '../../../src/emulator/emulator.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { connect, getError, getMember, start } from './rig.ts'

const NOW = Date.parse('2026-11-23T10:00:00.700Z')
const ASKED = {
  RoleArn: `acs:ram::${DEFAULT_ACCOUNT.id}:role/Chat-Apply`,
  OIDCProviderArn: `acs:ram::${DEFAULT_ACCOUNT.id}:oidc-provider/github`,
  OIDCToken: 'aGVhZA.Y2xhaW1z.c2lnbg',
  RoleSessionName: 'run-1',
}

/** A call of STS through the real client library, unsigned unless there are credentials. */
const callSts = (
  { url }: Emulator,
  operation: string,
  parameters: Record<string, string> = {},
  credentials: object = {},
): Promise<JsonObject> => {
  const config = {
    endpoint: url,
    apiVersion: '2015-04-01',
    credentialsProvider: { getCredentials: async () => credentials },
  }
  const client = new RPCClient(config as unknown as RPCClient.Config)
  return client.request(operation, parameters, { method: 'POST', timeout: 5_000 })
}

const assume = async (emulator: Emulator, changes: Record<string, string> = {}) => {
  const answer = await callSts(emulator, 'AssumeRoleWithOIDC', { ...ASKED, ...changes })
  const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = getMember(answer, 'Credentials')
  const credentials = { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken }
  return { answer, credentials, expiration: Expiration }
}

/** What a request made without the library is answered. */
const post = async ({ url }: Emulator, form: Record<string, string>) => {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

describe('AssumeRoleWithOIDC', () => {
  test('issues credentials of its own that OOS takes', async () => {
    const { emulator } = await start()
    const [first, second] = [await assume(emulator), await assume(emulator)]
    expect(first.credentials).not.toEqual(second.credentials)
    expect(first.answer['AssumedRoleUser']).toEqual({
      Arn: `acs:ram::${DEFAULT_ACCOUNT.id}:assumed-role/Chat-Apply/run-1`,
      AssumedRoleId: expect.stringMatching(/^\d{18}:run-1$/),
    })
    for (const { credentials } of [first, second]) {
      await expect(connect(emulator, credentials)('ListChatConfigurations')).resolves.toHaveProperty('RequestId')
    }
  })

  test('its credentials work only with their own token', async () => {
    const { emulator } = await start()
    const [{ credentials }, other] = [await assume(emulator), await assume(emulator)]
    const codeWith = async (changes: object) =>
      (await getError(connect(emulator, { ...credentials, ...changes })('ListChatConfigurations'))).code
    expect(await codeWith({ securityToken: undefined })).toBe('MissingSecurityToken')
    expect(await codeWith({ securityToken: other.credentials.securityToken })).toBe(
      'InvalidSecurityToken.MismatchWithAccessKey',
    )
    expect(await codeWith({ accessKeySecret: 'wrong' })).toBe('SignatureDoesNotMatch')
  })

  test('they see what is the account’s', async () => {
    const { emulator, call } = await start()
    await call('CreateParameter', { Name: 'a', Type: 'String', Value: 'x' })
    const { credentials } = await assume(emulator)
    await expect(connect(emulator, credentials)('GetParameter', { Name: 'a' })).resolves.toHaveProperty('Parameter')
  })

  test.each([
    [{}, '2026-11-23T11:00:00Z'],
    [{ DurationSeconds: '900' }, '2026-11-23T10:15:00Z'],
    [{ DurationSeconds: '43200' }, '2026-11-23T22:00:00Z'],
  ])('they end when it says: %j', async (changes, expiration) => {
    const { emulator } = await start({ now: () => NOW })
    expect(await readExpiration(emulator, changes)).toBe(expiration)
  })

  test('at their end they are refused as expired', async () => {
    const { emulator } = await start({ behaviour: { sessionSeconds: 1_000 } })
    const { credentials } = await assume(emulator)
    const call = connect(emulator, credentials)
    await expect(call('ListChatConfigurations')).resolves.toHaveProperty('RequestId')
    // Over HTTP the signed time must be near: a session that ends within it stands in for one that ended long ago.
    emulator.control.addFault({ fault: { kind: 'clock', offsetMs: 14 * 60_000 } })
    await expect(call('ListChatConfigurations')).resolves.toHaveProperty('RequestId')
    emulator.control.writeBehaviour({ sessionSeconds: 800 })
    const shorter = await assume(emulator)
    emulator.control.addFault({ fault: { kind: 'clock', offsetMs: 14 * 60_000 } })
    expect(await getError(connect(emulator, shorter.credentials)('ListChatConfigurations'))).toMatchObject({
      code: 'InvalidSecurityToken.Expired',
      status: 400,
    })
  })

  test.each(['RoleArn', 'OIDCProviderArn', 'OIDCToken', 'RoleSessionName'])('needs %s', async (name) => {
    const { emulator } = await start()
    const { [name as keyof typeof ASKED]: _, ...others } = ASKED
    const error = await getError(callSts(emulator, 'AssumeRoleWithOIDC', others))
    expect(error).toMatchObject({ code: `Missing${name}`, status: 400 })
  })

  test.each([
    [{ RoleArn: 'chat-apply' }, 400, 'InvalidParameter.RoleArn'],
    [{ OIDCProviderArn: ASKED.RoleArn }, 400, 'InvalidParameter.OIDCProviderArn'],
    [{ RoleSessionName: 'a b' }, 400, 'InvalidParameter.RoleSessionName'],
    [{ DurationSeconds: '899' }, 400, 'InvalidParameter.DurationSeconds'],
    [{ RoleArn: 'acs:ram::2:role/chat-apply' }, 404, 'EntityNotExist.Role'],
    [{ OIDCProviderArn: 'acs:ram::2:oidc-provider/github' }, 404, 'EntityNotExist.OIDCProvider'],
    [{ OIDCToken: 'no-token' }, 400, 'AuthenticationFail.OIDCToken.Invalid'],
  ])('refuses %j', async (changes, status, code) => {
    const { emulator } = await start()
    expect(await getError(assume(emulator, changes))).toMatchObject({ code, status })
  })

  test('refuses every token when told to', async () => {
    const { emulator } = await start()
    emulator.control.writeBehaviour({ idTokens: 'refused' })
    const error = await getError(assume(emulator))
    expect(error).toMatchObject({ code: 'AuthenticationFail.OIDCToken.Invalid', status: 400 })
    expect(error.message).toContain(ASKED.OIDCToken)
    emulator.control.writeBehaviour({ idTokens: 'jwt' })
    await expect(assume(emulator)).resolves.toHaveProperty('credentials')
  })

  test('stands in the log without the token, and suffers faults', async () => {
    const { emulator } = await start()
    emulator.control.addFault({ operation: 'AssumeRoleWithOIDC', fault: { kind: 'missing-member' } })
    await callSts(emulator, 'AssumeRoleWithOIDC', ASKED)
    expect(emulator.control.listOperations()).toMatchObject([
      {
        operation: 'AssumeRoleWithOIDC',
        region: '',
        outcome: 'OK',
        hasQuery: false,
        committed: false,
        faults: ['missing-member'],
        members: ['OIDCProviderArn', 'OIDCToken', 'RoleArn', 'RoleSessionName'],
      },
    ])
    expect(JSON.stringify(emulator.control.listOperations())).not.toContain(ASKED.OIDCToken)
  })
})

describe('GetCallerIdentity', () => {
  test('tells the account of its key', async () => {
    const { emulator } = await start()
    expect(await callSts(emulator, 'GetCallerIdentity', {}, DEFAULT_ACCOUNT)).toMatchObject({
      AccountId: DEFAULT_ACCOUNT.id,
      Arn: `acs:ram::${DEFAULT_ACCOUNT.id}:root`,
      IdentityType: 'Account',
    })
  })

  test('tells the session of temporary credentials', async () => {
    const { emulator } = await start()
    const { credentials, answer } = await assume(emulator)
    const user = getMember(answer, 'AssumedRoleUser')
    expect(await callSts(emulator, 'GetCallerIdentity', {}, credentials)).toMatchObject({
      AccountId: DEFAULT_ACCOUNT.id,
      Arn: user['Arn'],
      IdentityType: 'AssumedRoleUser',
      PrincipalId: user['AssumedRoleId'],
    })
  })

  test('must be signed', async () => {
    const { emulator } = await start()
    expect(await getError(callSts(emulator, 'GetCallerIdentity'))).toMatchObject({ code: 'MissingAccessKeyId' })
    const wrong = { ...DEFAULT_ACCOUNT, accessKeySecret: 'wrong' }
    expect(await getError(callSts(emulator, 'GetCallerIdentity', {}, wrong))).toMatchObject({
      code: 'SignatureDoesNotMatch',
    })
  })
})

describe('the two services on one port', () => {
  test.each([
    [{ Action: 'AssumeRoleWithOIDC', Version: '2019-06-01' }, 404, 'InvalidAction.NotFound'],
    [{ Action: 'ListChatConfigurations', Version: '2015-04-01' }, 404, 'InvalidAction.NotFound'],
    [{ Action: 'AssumeRoleWithOIDC', Version: '2015-04-02' }, 400, 'InvalidVersion'],
    [{ Action: 'AssumeRoleWithOIDC', Version: '' }, 400, 'MissingVersion'],
    [{ Action: 'AssumeRoleWithOIDC', Version: '2015-04-01' }, 400, 'MissingTimestamp'],
  ])('%j', async (form, status, code) => {
    const { emulator } = await start()
    const answer = await post(emulator, { ...ASKED, ...form })
    expect([answer.status, answer.body['Code']]).toEqual([status, code])
  })
})

/** When the credentials end, asked for by the emulator's clock, which no signature needs here. */
const readExpiration = async (emulator: Emulator, changes: Record<string, string>): Promise<string | undefined> => {
  const answer = await post(emulator, {
    ...ASKED,
    ...changes,
    Action: 'AssumeRoleWithOIDC',
    Version: '2015-04-01',
    Timestamp: '2026-11-23T10:00:00Z',
  })
  return (answer.body['Credentials'] as unknown as Record<string, string>)['Expiration']
}
