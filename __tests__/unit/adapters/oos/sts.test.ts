import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { TransportError } from '../../../../src/adapters/oos/answer.ts'
import { connectSts } from '../../../../src/adapters/oos/connect.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import type { RoleRequest, Sts } from '../../../../src/adapters/oos/sts.ts'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
import { systemClock } from '../../../../src/adapters/workspace/process.ts'
import type { ApiCall } from '../../../../src/model/failure.ts'
import { Secret } from '../../../../src/model/secret.ts'
import {
  type Answered,
  CREDENTIALS,
  json,
  type Received,
  startScriptedServer,
} from '../../../support/scripted-server.ts'

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg'
const ROLE: RoleRequest = {
  roleArn: 'acs:ram::1000000000000001:role/chat-apply',
  providerArn: 'acs:ram::1000000000000001:oidc-provider/github',
  sessionName: 'oos-chat-sync',
  token: new Secret(TOKEN),
}
const ISSUED = {
  AccessKeyId: 'STS.issued-id',
  AccessKeySecret: 'issued-secret-value',
  SecurityToken: 'issued-token-value',
  Expiration: '2030-01-01T01:00:00Z',
}
const IDENTITY = { AccountId: '1000000000000001', Arn: 'acs:ram::1000000000000001:root' }

interface Rig {
  readonly sts: Sts
  readonly received: readonly Received[]
  readonly masked: readonly string[]
  readonly told: readonly ApiCall[]
}

const withSts = async (script: readonly Answered[], use: (rig: Rig) => Promise<void>): Promise<void> => {
  const { origin, received, close } = await startScriptedServer(script)
  const [masked, told]: [string[], ApiCall[]] = [[], []]
  const sts = await connectSts(
    {
      endpoint: origin,
      mask: (value) => void masked.push(value),
      onCall: (call) => void told.push(call),
      time: createTimeOffset(systemClock),
    },
    createRetry(Date.now),
  )
  await use({ sts, received, masked, told }).finally(close)
}

const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )

// Without jitter the pauses of retries are nothing.
beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void jest.restoreAllMocks())

describe('AssumeRoleWithOIDC', () => {
  test('is one unsigned POST with everything in the body, for no region', async () => {
    await withSts([json({ Credentials: ISSUED })], async ({ sts, received, told }) => {
      await sts.assumeRoleWithOidc(ROLE)
      expect(received).toMatchObject([{ method: 'POST', url: '/' }])
      expect(received[0]?.form).toEqual({
        Action: 'AssumeRoleWithOIDC',
        Version: '2015-04-01',
        Format: 'JSON',
        Timestamp: expect.any(String),
        RoleArn: ROLE.roleArn,
        OIDCProviderArn: ROLE.providerArn,
        OIDCToken: TOKEN,
        RoleSessionName: 'oos-chat-sync',
        DurationSeconds: '3600',
      })
      expect(JSON.stringify(received[0]?.headers)).not.toContain(TOKEN)
      expect(told).toEqual([{ operation: 'AssumeRoleWithOIDC', region: 'sts' }])
    })
  })

  test('gives credentials, how long they hold, and has masked what is secret of them', async () => {
    const answered = { ...json({ Credentials: ISSUED }), headers: { date: 'Tue, 01 Jan 2030 00:00:00 GMT' } }
    await withSts([answered], async ({ sts, received, masked }) => {
      const { credentials, lifetimeMs } = await sts.assumeRoleWithOidc({ ...ROLE, durationSeconds: 900 })
      expect(credentials.accessKeyId).toBe('STS.issued-id')
      expect(credentials.accessKeySecret.reveal()).toBe('issued-secret-value')
      expect(credentials.securityToken?.reveal()).toBe('issued-token-value')
      expect(lifetimeMs).toBe(3_600_000)
      expect(received[0]?.form['DurationSeconds']).toBe('900')
      expect(masked).toEqual(['issued-secret-value', 'issued-token-value'])
      expect(JSON.stringify(credentials)).not.toMatch(/issued-(?:secret|token)/)
    })
  })

  test.each([
    ['Credentials', { Credentials: 'x' }],
    ['Credentials.AccessKeyId', { Credentials: { ...ISSUED, AccessKeyId: '' } }],
    ['Credentials.AccessKeySecret', { Credentials: { ...ISSUED, AccessKeySecret: undefined } }],
    ['Credentials.SecurityToken', { Credentials: { ...ISSUED, SecurityToken: 7 } }],
    ['Credentials.Expiration', { Credentials: { ...ISSUED, Expiration: '2030-01-01 01:00' } }],
    ['Credentials.Expiration', { Credentials: { ...ISSUED, Expiration: '2030-13-01T01:00:00Z' } }],
  ])('an answer without a usable %s is invalid, and its secrets are masked all the same', async (expected, body) => {
    await withSts([json(body)], async ({ sts, masked }) => {
      const failure = await failureOf(sts.assumeRoleWithOidc(ROLE))
      expect(failure).toMatchObject({ detail: { code: 'API_ANSWER_INVALID', region: 'sts', expected, status: 200 } })
      const secrets = Object.values(body.Credentials).filter((text) => /-(?:secret|token)-value$/.test(String(text)))
      expect(masked).toEqual(expect.arrayContaining(secrets))
    })
  })

  test('a refusal that repeats the request is told by code and request id alone, and stands', async () => {
    const refusal = { Code: 'AuthenticationFail.OIDCToken.Invalid', Message: `bad ${TOKEN}`, RequestId: 'id-1' }
    await withSts([json(refusal, 400)], async ({ sts, received }) => {
      const failure = await failureOf(sts.assumeRoleWithOidc(ROLE))
      expect(failure).toMatchObject({
        detail: {
          code: 'API_REJECTED',
          operation: 'AssumeRoleWithOIDC',
          region: 'sts',
          status: 400,
          apiCode: 'AuthenticationFail.OIDCToken.Invalid',
          requestId: 'id-1',
        },
      })
      expect(failure).not.toBeInstanceOf(TransportError)
      const { message, stack, cause } = failure as Error
      expect(JSON.stringify([failure, message, stack, cause])).not.toContain(TOKEN)
      expect(received).toHaveLength(1)
    })
  })

  test('is sent again after a fault that may pass, and fails for good as no fault of transport', async () => {
    const down = { status: 503, body: '{}' }
    await withSts([down, { drop: 'reset' }, json({ Credentials: ISSUED })], async ({ sts, received }) => {
      await expect(sts.assumeRoleWithOidc(ROLE)).resolves.toHaveProperty('credentials')
      expect(received).toHaveLength(3)
    })
    await withSts([down], async ({ sts, received }) => {
      const failure = await failureOf(sts.assumeRoleWithOidc(ROLE))
      expect(failure).toMatchObject({ detail: { code: 'API_UNAVAILABLE', region: 'sts' } })
      // Else the call that asked for credentials would be retried too: 49 requests instead of 7.
      expect(failure).not.toBeInstanceOf(TransportError)
      expect(received).toHaveLength(7)
    })
  })

  test.each([
    ['HTML', { body: `<html>${TOKEN}</html>` }],
    ['half a JSON body', { body: JSON.stringify({ Credentials: ISSUED }), drop: 'half' as const }],
    ['null', { body: 'null' }],
    ['a list', { body: '[]' }],
    ['a redirect', { status: 302, body: JSON.stringify({ Credentials: ISSUED }) }],
  ])('%s is no answer', async (_what, answered) => {
    await withSts([answered], async ({ sts }) => {
      const failure = await failureOf(sts.assumeRoleWithOidc(ROLE))
      expect(failure).toMatchObject({ detail: { region: 'sts' } })
      expect(JSON.stringify([failure, String(failure)])).not.toMatch(/issued-secret|signature-of|eyJ/)
    })
  })
})

describe('GetCallerIdentity', () => {
  test('is signed with the credentials it asks about', async () => {
    await withSts([json(IDENTITY)], async ({ sts, received, told }) => {
      expect(await sts.getCallerIdentity(CREDENTIALS)).toEqual({ accountId: IDENTITY.AccountId, arn: IDENTITY.Arn })
      expect(received[0]?.form).toMatchObject({
        Action: 'GetCallerIdentity',
        Version: '2015-04-01',
        AccessKeyId: CREDENTIALS.accessKeyId,
        SecurityToken: CREDENTIALS.securityToken?.reveal(),
        Signature: expect.any(String),
      })
      expect(received[0]?.form).not.toHaveProperty('RegionId')
      expect(told).toEqual([{ operation: 'GetCallerIdentity', region: 'sts' }])
    })
  })

  test('reads a number with all its digits', async () => {
    await withSts([{ body: '{"AccountId":1000000000000000001,"Arn":"a"}' }], async ({ sts }) => {
      expect(await sts.getCallerIdentity(CREDENTIALS)).toEqual({ accountId: '1000000000000000001', arn: 'a' })
    })
  })

  test.each([
    ['AccountId', { Arn: 'a' }],
    ['AccountId', { ...IDENTITY, AccountId: '<img>' }],
    ['Arn', { AccountId: '1' }],
  ])('without a usable %s is invalid', async (expected, body) => {
    await withSts([json(body)], async ({ sts }) => {
      const failure = await failureOf(sts.getCallerIdentity(CREDENTIALS))
      expect(failure).toMatchObject({ detail: { code: 'API_ANSWER_INVALID', expected } })
    })
  })
})
