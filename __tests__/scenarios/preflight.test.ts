import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type BotStage, SECRETS, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'
import type { ActionResult } from '../../scripts/support/run-action.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { Directory, GroupDocument, RoleDocument } from '../../src/emulator/operations/directory.ts'
import { type Answered, json, startScriptedServer } from '../support/scripted-server.ts'
import { toShown } from '../support/shown-text.ts'

const FILE = '.github/chat-configurations.yml'
const GROUP = '\n    resourceGroupId: rg-bots'
const BOTS = toFile(toEntry('a', 'OOS_CHAT_SECRET_A', GROUP), toEntry('b', 'OOS_CHAT_SECRET_B', GROUP))
const ALL = 'role, resource-group, dingtalk'
const QUESTION = /^(?:GetRole|GetResourceGroup)/

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  await stage.write(BOTS)
})

afterEach(() => stage.close())

const know = (directory: Directory): void =>
  stage.emulator.control.writeState({ version: 1, accounts: {}, ...directory })

/** What the account holds. */
interface Kept {
  readonly roles?: readonly RoleDocument[]
  readonly resourceGroups?: readonly GroupDocument[]
}

/** The inputs that send every question to the emulator. */
const toInputs = (preflight: string, dingtalk = stage.emulator.url): Record<string, string> => ({
  preflight,
  'ram-endpoint': stage.emulator.url,
  'resource-manager-endpoint': stage.emulator.url,
  'dingtalk-endpoint': dingtalk,
})

const toApps = (b = SECRETS.OOS_CHAT_SECRET_B) => [
  { ClientId: 'ding-a', ClientSecret: SECRETS.OOS_CHAT_SECRET_A },
  { ClientId: 'ding-b', ClientSecret: b },
]

/** The errors that stand at a line of the file, without their texts' ends. */
const listErrors = ({ stdout }: ActionResult): readonly string[] =>
  [...stdout.matchAll(/^::error .*?file=([^,]+),line=(\d+).*?::(.{0,200})/gm)].map(
    ([, file, line, text]) => `${file}:${line} ${text}`,
  )

const questions = (): readonly string[] => stage.calls().filter((call) => QUESTION.test(call))

const expectNoSecret = (run: ActionResult): void => {
  const shown = toShown(run) + run.summary + JSON.stringify(run.outputs)
  for (const secret of Object.values(SECRETS)) expect(shown).not.toContain(secret)
}

describe('what is proved wrong refuses the plan, and the apply, at its line', () => {
  test.each<[string, Kept, readonly number[], string]>([
    ['a role that is not there', { roles: [] }, [6, 14], 'has no RAM role'],
    [
      'a role that does not trust OOS',
      { roles: [{ RoleName: 'OOSServiceRole', AssumeRolePolicyDocument: { Version: '1', Statement: [] } }] },
      [6, 14],
      'does not trust OOS',
    ],
    ['a resource group that is not there', { resourceGroups: [] }, [7, 15], 'has no resource group'],
    [
      'a resource group that is being deleted',
      { resourceGroups: [{ Id: 'rg-bots', Status: 'PendingDelete' }] },
      [7, 15],
      'is being deleted',
    ],
  ])('%s', async (_what, { roles, resourceGroups }, lines, text) => {
    know({
      ...(roles && { roles: { [DEFAULT_ACCOUNT.id]: roles } }),
      ...(resourceGroups && { resourceGroups: { [DEFAULT_ACCOUNT.id]: resourceGroups } }),
    })
    for (const run of [await stage.plan(toInputs('role, resource-group')), await stage.apply(toInputs(ALL))]) {
      expect(run.exitCode).toBe(1)
      expect(listErrors(run)).toEqual(lines.map((line) => expect.stringMatching(`^${FILE}:${line} .*${text}`)))
      expect(run.summary).toContain(text)
      expect(stage.writes()).toEqual([])
    }
  })

  test('a secret that DingTalk does not accept, and only that one', async () => {
    know({ dingTalkApps: toApps('the-secret-of-another-app') })
    const run = await stage.plan(toInputs('dingtalk'))
    expect(run.exitCode).toBe(1)
    expect(listErrors(run)).toEqual([expect.stringMatching(`^${FILE}:19 .*DingTalk does not accept this secret`)])
    expect(run.summary).toContain('ding-b')
    expectNoSecret(run)
  })

  test('in Chinese, too', async () => {
    know({ dingTalkApps: [], roles: { [DEFAULT_ACCOUNT.id]: [] } })
    const run = await stage.plan({ ...toInputs(ALL), locale: 'zh-CN' })
    expect(run.summary).toMatch(/没有 RAM 角色/)
    expect(run.summary).toMatch(/钉钉不接受/)
    expectNoSecret(run)
  })
})

describe('calls', () => {
  test('each role and each group is asked for once, and what is right is no finding', async () => {
    know({ dingTalkApps: toApps() })
    const run = await stage.plan(toInputs(ALL))
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'planned', 'create-count': '2' } })
    expect([...questions()].sort()).toEqual(['GetResourceGroup rg-bots', 'GetRole OOSServiceRole'])
    expectNoSecret(run)
  })

  test('nothing is asked without the input', async () => {
    know({ dingTalkApps: [], roles: { [DEFAULT_ACCOUNT.id]: [] } })
    expect((await stage.plan({ ...toInputs('off') })).exitCode).toBe(0)
    expect(questions()).toEqual([])
  })

  test('nothing is asked where nothing changes, or where what changes is something else', async () => {
    const dingTalk = await startScriptedServer([json({ accessToken: 'a-token-of-dingtalk', expireIn: 7200 })])
    try {
      expect((await stage.apply()).outputs['result']).toBe('applied')
      expect((await stage.plan(toInputs(ALL, dingTalk.origin))).outputs['result']).toBe('no-changes')
      expect(questions()).toEqual([])
      await stage.write(BOTS.replaceAll('t.schema', 'u.schema'))
      expect((await stage.plan(toInputs('role, resource-group'))).outputs['update-count']).toBe('2')
      expect(questions()).toEqual([])
      expect(dingTalk.received).toEqual([])
    } finally {
      await dingTalk.close()
    }
  })
})

describe('what may not be looked at is a notice, said once, and the plan goes on', () => {
  const expectNotice = (run: ActionResult, text: string): void => {
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'planned', 'create-count': '2' } })
    expect(run.summary.split('could not be checked')).toHaveLength(2)
    expect(run.summary).toContain(text)
    expect(run.stdout).not.toMatch(/^::(?:error|warning)/m)
    expectNoSecret(run)
  }

  test.each([
    ['403', { kind: 'error', status: 403, code: 'NoPermission', echo: true }, 'lack the permission'],
    ['404', { kind: 'error', status: 404, code: 'InvalidAction.NotFound' }, 'rejected the request'],
    ['500', { kind: 'error', status: 500, code: 'InternalError' }, 'was not available'],
    ['a cut connection', { kind: 'drop-before' }, 'no connection'],
    ['HTML', { kind: 'html', status: 200 }, 'the answer was not valid'],
    ['an answer without its member', { kind: 'missing-member' }, 'the answer was not valid'],
  ] as const)('RAM and Resource Manager: %s', async (_what, fault, text) => {
    for (const operation of ['GetRole', 'GetResourceGroup']) {
      stage.emulator.control.addFault({ operation, times: 'always', fault })
    }
    expectNotice(await stage.plan(toInputs('role')), text)
    expectNotice(await stage.plan(toInputs('resource-group')), text)
  })

  const SECRET_ECHO = JSON.stringify({ code: 'Forbidden', message: JSON.stringify(SECRETS) })
  test.each<[string, Answered, string]>([
    ['403', { status: 403, body: SECRET_ECHO }, 'lack the permission'],
    ['404', json({ code: 'NotFound' }, 404), 'rejected the request'],
    ['500', { status: 500, body: SECRET_ECHO }, 'was not available'],
    ['a cut connection', { drop: 'reset' }, 'no connection'],
    ['garbage', { body: '<html>' }, 'the answer was not valid'],
  ])('DingTalk: %s', async (_what, answer, text) => {
    const dingTalk = await startScriptedServer([answer])
    try {
      expectNotice(await stage.plan(toInputs('dingtalk', dingTalk.origin)), text)
      // Once for each app, without another try.
      expect(dingTalk.received).toHaveLength(2)
    } finally {
      await dingTalk.close()
    }
  })

  test('a secret parameter that may not be read', async () => {
    await stage.write(BOTS.replace('{ fromEnv: OOS_CHAT_SECRET_A }', '{ fromSecretParameter: bots/a }'))
    stage.emulator.control.addFault({
      operation: 'GetSecretParameter',
      times: 'always',
      fault: { kind: 'error', status: 403, code: 'NoPermission' },
    })
    know({ dingTalkApps: toApps() })
    expectNotice(await stage.plan(toInputs('dingtalk')), 'a secret could not be read')
  })
})

test('a secret parameter that is not there is named at its line before anything is applied', async () => {
  await stage.write(BOTS.replace('{ fromEnv: OOS_CHAT_SECRET_A }', '{ fromSecretParameter: bots/a }'))
  const run = await stage.plan(toInputs('dingtalk'))
  expect(run.exitCode).toBe(1)
  expect(listErrors(run)).toEqual([expect.stringMatching(`^${FILE}:11 .*bots/a`)])
})

test('the token that DingTalk issues is masked and told to nobody', async () => {
  const token = 'a-token-of-dingtalk-0123456789'
  const dingTalk = await startScriptedServer([json({ accessToken: token, expireIn: 7200 })])
  try {
    const run = await stage.plan({ ...toInputs('dingtalk', dingTalk.origin), 'plan-file': 'plan.json' })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain(`::add-mask::${token}`)
    expect(toShown(run) + run.summary + JSON.stringify(run.outputs)).not.toContain(token)
  } finally {
    await dingTalk.close()
  }
})
