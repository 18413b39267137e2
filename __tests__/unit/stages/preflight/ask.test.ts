import { describe, expect, test } from '@jest/globals'
import { CodedError, type FailureDetail } from '../../../../src/model/failure.ts'
import type { GroupState, LoginState, RoleState } from '../../../../src/model/preflight.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { type AskOptions, askAll } from '../../../../src/stages/preflight/ask.ts'
import type { Check } from '../../../../src/stages/preflight/checks.ts'
import { reference } from '../../../support/models.ts'

const ROLE: Check = { check: 'role', id: 'r', uses: [] }
const GROUP: Check = { check: 'resource-group', id: 'g', uses: [] }
const APP: Check = { check: 'dingtalk', id: 'ding1', reference: reference('X'), region: 'cn-hangzhou', uses: [] }
const CALL = { operation: 'GetRole', region: 'ram' }

interface Answers {
  readonly role?: () => Promise<RoleState>
  readonly group?: () => Promise<GroupState>
  readonly login?: (id: string, secret: Secret) => Promise<LoginState>
  readonly secret?: Secret | undefined
}

const unasked = () => Promise.reject(new Error('nobody should ask'))

const toOptions = ({ role = unasked, group = unasked, login = unasked, secret }: Answers): AskOptions => ({
  openAccount: async () => ({ getRoleState: role, getGroupState: group }),
  openDingTalk: async () => ({ getLoginState: login }),
  readSecret: () => secret,
})

const fail = (detail: FailureDetail) => () => Promise.reject(new CodedError(detail))

describe('what is so', () => {
  test('all is well', async () => {
    const options = toOptions({
      role: async () => 'trusting',
      group: async () => 'there',
      login: async () => 'accepted',
      secret: new Secret('the-secret-value'),
    })
    expect(await askAll([ROLE, GROUP, APP], options)).toEqual([{ check: ROLE }, { check: GROUP }, { check: APP }])
  })

  test('something is wrong', async () => {
    const options = toOptions({
      role: async () => 'untrusting',
      group: async () => 'leaving',
      login: async () => 'refused',
      secret: new Secret('the-secret-value'),
    })
    expect(await askAll([ROLE, GROUP, APP], options)).toEqual([
      { check: ROLE, wrong: { code: 'ROLE_UNFIT', role: 'r', why: 'untrusting' } },
      { check: GROUP, wrong: { code: 'RESOURCE_GROUP_UNFIT', group: 'g', why: 'leaving' } },
      { check: APP, wrong: { code: 'DINGTALK_REFUSED', clientId: 'ding1' } },
    ])
  })

  test('the app is asked for with its own id and secret', async () => {
    const secret = new Secret('the-secret-value')
    const asked: unknown[] = []
    const login = async (...given: unknown[]): Promise<LoginState> => {
      asked.push(given)
      return 'accepted'
    }
    await askAll([APP], toOptions({ login, secret }))
    expect(asked).toEqual([['ding1', secret]])
  })
})

describe('what could not be looked at', () => {
  test.each<[FailureDetail, object]>([
    [
      { code: 'API_REJECTED', ...CALL, status: 403, apiCode: 'NoPermission' },
      { why: 'forbidden', apiCode: 'NoPermission' },
    ],
    [{ code: 'API_REJECTED', ...CALL, status: 401 }, { why: 'forbidden' }],
    [
      { code: 'API_REJECTED', ...CALL, status: 400, apiCode: 'Forbidden.RAM' },
      { why: 'forbidden', apiCode: 'Forbidden.RAM' },
    ],
    [
      { code: 'API_REJECTED', ...CALL, status: 404, apiCode: 'InvalidAction.NotFound' },
      { why: 'rejected', apiCode: 'InvalidAction.NotFound' },
    ],
    [
      { code: 'API_THROTTLED', ...CALL, status: 400, apiCode: 'Throttling.User' },
      { why: 'unavailable', apiCode: 'Throttling.User' },
    ],
    [{ code: 'API_UNAVAILABLE', ...CALL, status: 503 }, { why: 'unavailable' }],
    [{ code: 'API_UNREACHABLE', ...CALL, reason: 'timeout' }, { why: 'unreachable' }],
    [{ code: 'API_ANSWER_INVALID', ...CALL, expected: 'Role' }, { why: 'answer' }],
  ])('%j', async (detail, fault) => {
    expect(await askAll([ROLE], toOptions({ role: fail(detail) }))).toEqual([{ check: ROLE, fault }])
  })

  test('an app whose secret was not read: DingTalk is not asked', async () => {
    expect(await askAll([APP], toOptions({}))).toEqual([{ check: APP, fault: { why: 'secret' } }])
  })

  test('one check that could not look takes nothing from the others', async () => {
    const role = fail({ code: 'API_UNREACHABLE', ...CALL, reason: 'dns' })
    expect(await askAll([ROLE, GROUP], toOptions({ role, group: async () => 'missing' }))).toEqual([
      { check: ROLE, fault: { why: 'unreachable' } },
      { check: GROUP, wrong: { code: 'RESOURCE_GROUP_UNFIT', group: 'g', why: 'missing' } },
    ])
  })
})

test.each([new CodedError({ code: 'CANCELLED' }), new TypeError('a bug')])('%s ends the run', async (thrown) => {
  await expect(askAll([ROLE], toOptions({ role: () => Promise.reject(thrown) }))).rejects.toBe(thrown)
})
