import { describe, expect, test } from '@jest/globals'
import { connectAccount } from '../../../../src/adapters/oos/connect.ts'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
import { systemClock } from '../../../../src/adapters/workspace/process.ts'
import { type ApiCall, toFailure } from '../../../../src/model/failure.ts'
import type { AccountApi } from '../../../../src/ports.ts'
import {
  type Answered,
  CREDENTIALS,
  json,
  type Received,
  startScriptedServer,
} from '../../../support/scripted-server.ts'

interface Rig {
  readonly account: AccountApi
  readonly received: readonly Received[]
  readonly told: readonly ApiCall[]
}

const withAccount = async (script: readonly Answered[], use: (rig: Rig) => Promise<void>): Promise<void> => {
  const { origin, received, close } = await startScriptedServer(script)
  const told: ApiCall[] = []
  const account = await connectAccount({
    getCredentials: async () => CREDENTIALS,
    ramEndpoint: origin,
    resourceManagerEndpoint: origin,
    onCall: (call) => void told.push(call),
    time: createTimeOffset(systemClock),
  })
  await use({ account, received, told }).finally(close)
}

const failureOf = (promise: Promise<unknown>) => promise.then(() => undefined, toFailure)

const toRole = (services: readonly string[]) =>
  json({
    RequestId: '1',
    Role: {
      RoleName: 'r',
      AssumeRolePolicyDocument: JSON.stringify({
        Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: services } }],
      }),
    },
  })
const refusal = (status: number, Code: string) => json({ RequestId: '1', Code, Message: 'echo' }, status)
const toGroup = (Status: unknown) => json({ RequestId: '1', ResourceGroup: { Id: 'rg-1', Status } })

describe('GetRole', () => {
  test('is one signed POST to RAM with everything in the body, for no region', async () => {
    await withAccount([toRole(['oos.aliyuncs.com'])], async ({ account, received, told }) => {
      expect(await account.getRoleState('OOSServiceRole')).toBe('trusting')
      expect(received).toMatchObject([
        {
          method: 'POST',
          url: '/',
          form: { Action: 'GetRole', Version: '2015-05-01', RoleName: 'OOSServiceRole', Signature: expect.any(String) },
        },
      ])
      expect(received[0]?.form).not.toHaveProperty('RegionId')
      expect(told).toEqual([{ operation: 'GetRole', region: 'ram' }])
    })
  })

  test('tells a role that does not trust OOS', async () => {
    await withAccount([toRole(['ecs.aliyuncs.com'])], async ({ account }) => {
      expect(await account.getRoleState('r')).toBe('untrusting')
    })
  })

  test.each([
    [404, 'EntityNotExist.Role'],
    [404, 'EntityNotExists.Role'],
    [400, 'InvalidParameter.RoleName.InvalidChars'],
    [400, 'InvalidParameter.RoleName.Length'],
  ])('%i %s: there is no such role', async (status, code) => {
    await withAccount([refusal(status, code)], async ({ account }) => {
      expect(await account.getRoleState('r')).toBe('missing')
    })
  })

  test.each([
    [403, 'NoPermission', 'API_REJECTED'],
    [404, 'EntityNotExist.User', 'API_REJECTED'],
    [404, 'InvalidAction.NotFound', 'API_REJECTED'],
    [400, 'Throttling.User', 'API_THROTTLED'],
    [500, 'InternalError', 'API_UNAVAILABLE'],
  ])('%i %s proves nothing, and is asked once', async (status, apiCode, code) => {
    await withAccount([refusal(status, apiCode)], async ({ account, received }) => {
      expect(await failureOf(account.getRoleState('r'))).toMatchObject({ code, apiCode })
      expect(received).toHaveLength(1)
    })
  })

  test.each([
    ['no role', {}],
    ['no policy', { Role: { RoleName: 'r' } }],
    ['a policy that is no JSON', { Role: { AssumeRolePolicyDocument: '<html>' } }],
  ])('an answer with %s proves nothing', async (_what, body) => {
    await withAccount([json(body)], async ({ account }) => {
      expect(await failureOf(account.getRoleState('r'))).toMatchObject({ code: 'API_ANSWER_INVALID' })
    })
  })
})

describe('GetResourceGroup', () => {
  test('is one signed POST to Resource Manager', async () => {
    await withAccount([toGroup('OK')], async ({ account, received, told }) => {
      expect(await account.getGroupState('rg-1')).toBe('there')
      expect(received).toMatchObject([
        {
          method: 'POST',
          url: '/',
          form: { Action: 'GetResourceGroup', Version: '2020-03-31', ResourceGroupId: 'rg-1' },
        },
      ])
      expect(told).toEqual([{ operation: 'GetResourceGroup', region: 'resourcemanager' }])
    })
  })

  test.each([
    ['Creating', 'there'],
    ['PendingDelete', 'leaving'],
    ['Deleting', 'leaving'],
  ])('a group that is %s: %s', async (status, state) => {
    await withAccount([toGroup(status)], async ({ account }) => {
      expect(await account.getGroupState('rg-1')).toBe(state)
    })
  })

  test.each([
    [404, 'EntityNotExists.ResourceGroup'],
    [400, 'InvalidParameter.ResourceGroupId'],
  ])('%i %s: there is no such group', async (status, code) => {
    await withAccount([refusal(status, code)], async ({ account }) => {
      expect(await account.getGroupState('rg-1')).toBe('missing')
    })
  })

  test.each(['Strange', 'constructor', undefined])('a status %j proves nothing', async (status) => {
    await withAccount([toGroup(status)], async ({ account }) => {
      expect(await failureOf(account.getGroupState('rg-1'))).toMatchObject({ code: 'API_ANSWER_INVALID' })
    })
  })
})
