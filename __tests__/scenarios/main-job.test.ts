import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Stage, setStage } from '../../scripts/support/stage.ts'
import type { ChatDocument } from '../../src/emulator/control/state-document.ts'

const SECRET = 'ding-secret-value-1'
const ENV = { OOS_CHAT_SECRET_OPS: SECRET }

const FILE = `version: 1
region: cn-hangzhou
defaults:
  ramRole: OOSServiceRole
chatConfigurations:
  - name: changed
    type: DingTalk
    configuration:
      DingTalkClientId: ding-changed
      DingTalkTemplateId: t.schema
      BotName: new name
      DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_OPS }
  - name: created
    type: WeChat
    configuration: { CorpId: corp1 }
  - name: promoted
    type: DingTalk
    ramRole: OOSPowerRole
    configuration:
      DingTalkClientId: ding-promoted
      DingTalkTemplateId: t.schema
      DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_OPS }
  - name: same
    type: DingTalk
    configuration:
      DingTalkClientId: ding-same
      DingTalkTemplateId: t.schema
      DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_OPS }
`

const toChat = (Name: string, members: Partial<ChatDocument> = {}): ChatDocument => ({
  Name,
  Type: 'DingTalk',
  RamRole: 'OOSServiceRole',
  ResourceGroupId: 'rg-kept',
  Configuration: { DingTalkClientId: `ding-${Name}`, DingTalkTemplateId: 't.schema', DingTalkClientSecret: SECRET },
  ...members,
})

const LIVE = [
  toChat('changed', {
    Configuration: {
      DingTalkClientId: 'ding-changed',
      DingTalkTemplateId: 't.schema',
      BotName: 'old name',
      DingTalkClientSecret: SECRET,
    },
  }),
  toChat('promoted'),
  toChat('same'),
  toChat('by-hand-1'),
  toChat('by-hand-2'),
  toChat('by-hand-3'),
]

let stage: Stage

beforeEach(async () => {
  stage = await setStage()
  await stage.write(FILE)
  stage.seed({
    'cn-hangzhou': { chatConfigurations: LIVE },
    'cn-shanghai': { chatConfigurations: [toChat('elsewhere')] },
  })
})

afterEach(() => stage.close())

describe('three changes among six live objects', () => {
  const inputs = { state: 'none' }

  test('plan counts them, writes nothing and reads only what the file names', async () => {
    const run = await stage.run(inputs, ENV)
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toBe('')
    expect(run.outputs).toEqual({
      'has-changes': 'true',
      'create-count': '1',
      'update-count': '2',
      'replace-count': '0',
      'delete-count': '0',
      'adopt-count': '0',
      'release-count': '0',
      'unchanged-count': '1',
      'unmanaged-count': '3',
      'plan-digest': expect.stringMatching(/^sha256:[\w-]{43}$/),
      'plan-file': '',
      'webhook-urls': '',
      result: 'planned',
    })
    expect(stage.writes()).toEqual([])
    expect([...stage.calls()].sort()).toEqual([
      'GetChatConfiguration cn-hangzhou changed',
      // The list lacks it: is it hidden, or new?
      'GetChatConfiguration cn-hangzhou created',
      'GetChatConfiguration cn-hangzhou promoted',
      'GetChatConfiguration cn-hangzhou same',
      'ListChatConfigurations cn-hangzhou',
      'ListChatConfigurations cn-hangzhou',
    ])
    expect(run.summary.replace(/(?<=^Digest of this plan: ).*$/m, 'DIGEST')).toMatchSnapshot()
  })

  test('apply makes exactly the writes of the plan, each with the full set, and other regions stay', async () => {
    const elsewhere = stage.live('cn-shanghai')
    const run = await stage.run({ ...inputs, command: 'apply' }, ENV)
    expect(run.exitCode).toBe(0)
    expect(run.outputs['result']).toBe('applied')
    expect(stage.writes()).toEqual([
      'CreateChatConfiguration cn-hangzhou created',
      'UpdateChatConfiguration cn-hangzhou changed',
      'UpdateChatConfiguration cn-hangzhou promoted',
    ])
    const update = stage.emulator.control.listOperations().find(({ operation }) => operation.startsWith('Update'))
    expect(update).toMatchObject({
      hasQuery: false,
      hasMask: false,
      values: {
        Type: 'DingTalk',
        RamRole: 'OOSServiceRole',
        ResourceGroupId: 'rg-kept',
        'Configuration.BotName': 'new name',
      },
    })
    expect(update?.members).toContain('Configuration.DingTalkClientSecret')
    expect(stage.live('cn-shanghai')).toEqual(elsewhere)
    expect(run.summary.replaceAll(/[0-9A-F]{8}(?:&#45;|-)[0-9A-F-]{27}/g, 'REQUEST-ID')).toMatchSnapshot()
  })

  test('a plan after the apply has no changes, and a second apply writes nothing', async () => {
    await stage.run({ ...inputs, command: 'apply' }, ENV)
    const plan = await stage.run(inputs, ENV)
    expect(plan.outputs).toMatchObject({ 'has-changes': 'false', 'unchanged-count': '4', result: 'no-changes' })
    const apply = await stage.run({ ...inputs, command: 'apply' }, ENV)
    expect(apply.exitCode).toBe(0)
    expect(stage.writes()).toEqual([])
  })

  test('no secret is in any output', async () => {
    for (const command of ['plan', 'apply', 'plan']) {
      const run = await stage.run({ ...inputs, command, 'plan-file': 'plan.json' }, { ...ENV, RUNNER_DEBUG: '1' })
      const shown = run.stdout.replaceAll(/^::add-mask::.*$/gm, '')
      expect([shown, run.stderr, run.summary, JSON.stringify(run.outputs)].join('\n')).not.toContain(SECRET)
    }
  })
})

test('another type is a replacement: deleted, then created again', async () => {
  await stage.write(
    'version: 1\nregion: cn-hangzhou\nchatConfigurations:\n  - { name: same, type: WeChat, configuration: { CorpId: c } }\n',
  )
  const run = await stage.run({ state: 'none', command: 'apply' }, ENV)
  expect(run.outputs).toMatchObject({ 'replace-count': '1', result: 'applied' })
  expect(stage.writes()).toEqual([
    'DeleteChatConfiguration cn-hangzhou same',
    'CreateChatConfiguration cn-hangzhou same',
  ])
})

describe('outside GitHub', () => {
  const run = (env: Readonly<Record<string, string>>) =>
    stage.run({ state: 'none' }, { ...ENV, GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '', GITHUB_ACTIONS: '', ...env })

  test.each([
    ['nothing is said', {}, false],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['CI', { CI: 'true' }, true],
    ['CI and NO_COLOR', { CI: 'true', NO_COLOR: '1' }, false],
    ['FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])(
    'the plan is printed in colours where they are asked for and not forbidden: %s',
    async (_what, env, isColoured) => {
      const { exitCode, stdout } = await run(env)
      expect(exitCode).toBe(0)
      expect(stdout).toContain(
        `${isColoured ? '\u001b[32m+ create\u001b[39m' : '+ create cn-hangzhou/created (WeChat)'}`,
      )
      expect(stdout.includes('\u001b')).toBe(isColoured)
    },
  )
})

test('prune: all deletes what the file does not name, within the budget', async () => {
  const inputs = { state: 'none', prune: 'all', command: 'apply' }
  const refused = await stage.run(inputs, ENV)
  expect(refused.exitCode).toBe(1)
  expect(refused.stdout).toContain('max-deletions: 3')
  expect(stage.writes()).toEqual([])
  const allowed = await stage.run({ ...inputs, 'max-deletions': '3' }, ENV)
  expect(allowed.exitCode).toBe(0)
  expect(allowed.outputs).toMatchObject({ 'delete-count': '3', result: 'applied' })
  expect(stage.writes().slice(-3)).toEqual([
    'DeleteChatConfiguration cn-hangzhou by-hand-1',
    'DeleteChatConfiguration cn-hangzhou by-hand-2',
    'DeleteChatConfiguration cn-hangzhou by-hand-3',
  ])
})

test('a failed write does not stop the others: partial, exit 1', async () => {
  const fault = { kind: 'error', status: 400, code: 'InvalidParameter', echo: true } as const
  stage.emulator.control.addFault({ operation: 'UpdateChatConfiguration', fault })
  const run = await stage.run({ state: 'none', command: 'apply' }, ENV)
  expect(run.exitCode).toBe(1)
  expect(run.outputs['result']).toBe('partial')
  expect(run.stdout).toContain('InvalidParameter')
  expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(SECRET)
  expect(stage.writes()).toEqual([
    'CreateChatConfiguration cn-hangzhou created',
    'UpdateChatConfiguration cn-hangzhou promoted',
  ])
})

test('an object that somebody edits between plan and write is refused, the others go on', async () => {
  const original = stage.emulator.control
  original.addFault({ operation: 'CreateChatConfiguration', fault: { kind: 'latency', ms: 1_000 } })
  const running = stage.run({ state: 'none', command: 'apply' }, ENV)
  await new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!stage.calls().some((call) => call.startsWith('Create'))) return
      clearInterval(timer)
      resolve(undefined)
    }, 20)
  })
  original.editChat({ region: 'cn-hangzhou', name: 'changed' }, { RamRole: 'EditedByHand' })
  const run = await running
  expect(run.exitCode).toBe(1)
  expect(run.outputs['result']).toBe('partial')
  expect(stage.writes()).not.toContain('UpdateChatConfiguration cn-hangzhou changed')
  expect(stage.live('cn-hangzhou').chatConfigurations?.find(({ Name }) => Name === 'changed')?.RamRole).toBe(
    'EditedByHand',
  )
})
