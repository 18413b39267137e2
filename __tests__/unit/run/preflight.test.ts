import { describe, expect, test } from '@jest/globals'
import { CodedError, type FailureDetail, toFailure } from '../../../src/model/failure.ts'
import { Secret, SecretReference } from '../../../src/model/secret.ts'
import type { Cloud } from '../../../src/run/cloud.ts'
import { withPreflight } from '../../../src/run/preflight.ts'
import { createShow } from '../../../src/run/show.ts'
import { createSecretBook } from '../../../src/stages/observe/secrets.ts'
import { toPlan } from '../../../src/stages/plan/plan.ts'
import { toPlainDigest } from '../../../src/stages/plan/receipt.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { failWith, type Hook, toRejected } from '../../support/call-script.ts'
import { type Given, read } from '../../support/inputs.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { createMemoryParameters } from '../../support/memory-parameters.ts'
import { createMemoryReporter } from '../../support/memory-run.ts'
import { POSITION, REGION, reference, toDesired, toPolicy, toWorld } from '../../support/models.ts'

const PARAMETER = new SecretReference('parameter', 'bot-secret', POSITION)
const GET_PARAMETER = `getSecret ${REGION} bot-secret`

/** A configuration of an app whose secret is a parameter. */
const toBot = (name: string, secret = PARAMETER) =>
  toDesired(name, { configuration: { DingTalkClientId: `ding-${name}`, DingTalkClientSecret: secret } })

/** Looks ahead of a plan that creates these, at services that find fault with all; lists what was called. */
const look = async (desired: readonly ReturnType<typeof toDesired>[], given: Given = {}, ...hooks: readonly Hook[]) => {
  const calls: string[] = []
  const parameters = createMemoryParameters()
  parameters.secrets.set(`${REGION} bot-secret`, 'secret-of-the-bot')
  parameters.secrets.set(`${REGION} other-secret`, 'secret-of-another')
  parameters.script.on(GET_PARAMETER, ...hooks)
  const cloud: Cloud = {
    chat: createMemoryChat(),
    parameters,
    openAccount: async () => {
      calls.push('open account')
      return { getRoleState: async () => 'missing', getGroupState: async () => 'missing' }
    },
    openDingTalk: async () => {
      calls.push('open DingTalk')
      return {
        getLoginState: async (id, secret) => {
          calls.push(`login ${id} ${secret.reveal()}`)
          return 'refused'
        },
      }
    },
    store: undefined,
    key: undefined,
    reviewKey: undefined,
    sign: toPlainDigest,
    countCalls: () => 0,
  }
  const reporter = createMemoryReporter()
  const book = createSecretBook({ env: () => 'secret-of-a-variable', mask: () => undefined })
  book.readVariables(desired)
  const bare = toPlan(desired, toWorld([]), toPolicy())
  const inputs = read({ preflight: 'role\nresource-group\ndingtalk', ...given })
  const ended = await withPreflight(bare, { inputs, desired, cloud, book, show: createShow(reporter, en) }).catch(
    toFailure,
  )
  return { bare, ended, calls, lines: reporter.lines, parameterCalls: parameters.script.calls }
}

test.each<[string, readonly ReturnType<typeof toDesired>[], Given]>([
  ['nothing is wanted', [toBot('a')], { preflight: 'off' }],
  ['nothing changes', [], {}],
])('a plan stays as it is, without a call, where %s', async (_what, desired, given) => {
  const { bare, ended, calls, parameterCalls } = await look(desired, given)
  expect(ended).toBe(bare)
  expect([calls, parameterCalls]).toEqual([[], []])
})

test('what is proved wrong comes after what the plan found already, each service opened once', async () => {
  const others = { resourceGroupId: 'rg-1', ramRole: 'OtherRole' }
  const desired = [toBot('a'), { ...toBot('b', reference('OOS_CHAT_SECRET_A')), ...others }]
  const { bare, ended, calls, parameterCalls } = await look(desired)
  const at = (name: string) => ({ severity: 'error', key: { region: REGION, name }, position: POSITION })
  expect(bare.findings).toHaveLength(1)
  expect(ended).toEqual({
    ...bare,
    findings: [
      ...bare.findings,
      { code: 'ROLE_UNFIT', role: 'OOSServiceRole', why: 'missing', ...at('a') },
      { code: 'DINGTALK_REFUSED', clientId: 'ding-a', ...at('a') },
      { code: 'ROLE_UNFIT', role: 'OtherRole', why: 'missing', ...at('b') },
      { code: 'RESOURCE_GROUP_UNFIT', group: 'rg-1', why: 'missing', ...at('b') },
      { code: 'DINGTALK_REFUSED', clientId: 'ding-b', ...at('b') },
    ],
  })
  expect([...calls].sort()).toEqual([
    'login ding-a secret-of-the-bot',
    'login ding-b secret-of-a-variable',
    'open DingTalk',
    'open account',
  ])
  expect(parameterCalls).toEqual([GET_PARAMETER])
})

test('no secret is read for what is no app', async () => {
  const { ended, calls, parameterCalls } = await look([toBot('a')], { preflight: 'role' })
  expect(ended).toMatchObject({ findings: [{}, { code: 'ROLE_UNFIT' }] })
  expect([calls, parameterCalls]).toEqual([['open account'], []])
})

describe('a parameter', () => {
  const APPS = { preflight: 'dingtalk' } as const
  const toMade =
    (value: Secret | undefined): Hook =>
    () =>
      value

  test('that may not be read leaves its app unchecked, and no other', async () => {
    const other = toBot('b', new SecretReference('parameter', 'other-secret', POSITION))
    const { ended, calls } = await look([toBot('a'), other], APPS, failWith(toRejected('Forbidden.RAM')))
    expect(ended).toMatchObject({
      findings: [
        { code: 'PRUNE_WITHOUT_STATE' },
        { code: 'DINGTALK_REFUSED', clientId: 'ding-b' },
        { code: 'PREFLIGHT_SKIPPED', check: 'dingtalk', count: 1, why: 'secret' },
      ],
    })
    expect(calls).toEqual(['open DingTalk', 'login ding-b secret-of-another'])
  })

  test.each<[string, Hook, string]>([
    ['is not there', toMade(undefined), 'SECRET_UNSET'],
    ['cannot be a secret', toMade(new Secret('short')), 'SECRET_UNFIT'],
  ])('that %s is a fault of the file', async (_what, hook, code) => {
    const { ended, calls, lines } = await look([toBot('a')], APPS, hook)
    expect(ended).toEqual({ code: 'CONFIG_INVALID', count: 1 })
    expect(lines).toEqual([
      expect.stringContaining(`(${code})`),
      expect.stringMatching(new RegExp(`^error \\[oos-chat-sync: ${code}\\] chat\\.yml:3: `)),
    ])
    expect(calls).toEqual([])
  })

  test.each<[string, Error, FailureDetail]>([
    ['the run is asked to stop', new CodedError({ code: 'CANCELLED' }), { code: 'CANCELLED' }],
    ['the program fails', new TypeError('odd'), { code: 'UNEXPECTED', kind: 'TypeError' }],
  ])('is not waited for where %s', async (_what, error, detail) => {
    expect((await look([toBot('a')], APPS, () => Promise.reject(error))).ended).toEqual(detail)
  })
})
