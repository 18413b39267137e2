import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type BotStage, setBotStage } from '../../scripts/support/bots.ts'
import type { JsonObject } from '../../src/model/json.ts'

const PATH = { region: 'cn-hangzhou', name: 'w' }
const HOOK = 'https://hook.example/send?key=webhook-secret-1'
const ENV = { OOS_CHAT_SECRET_HOOK: HOOK }
const REFERENCE = '{ fromEnv: OOS_CHAT_SECRET_HOOK }'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

const toWeChat = (configuration: string, more = '') =>
  `version: 1\nregion: cn-hangzhou\nchatConfigurations:\n  - { name: w, type: WeChat${more}, configuration: ${configuration} }\n`

const seed = (Configuration: JsonObject) =>
  stage.seed({ 'cn-hangzhou': { chatConfigurations: [{ Name: 'w', Type: 'WeChat', Configuration }] } })

/** All that a run shows or writes, but for what tells the runner to hide it. */
const toShown = async ({ stdout, summary }: { stdout: string; summary: string }, ...files: readonly string[]) => {
  const written = await Promise.all(files.map((file) => readFile(join(stage.workspace, file), 'utf8')))
  return [stdout.replaceAll(/^::add-mask::.*$/gm, ''), summary, ...written].join('\n')
}

const exportTo = (file: string, env = {}, inputs = {}) =>
  stage.run({ command: 'export', region: 'cn-hangzhou', 'export-file': file, ...inputs }, env)

describe.each([
  ['with a fingerprint-key', {}],
  ['without one', { 'fingerprint-key': '' }],
] as const)('what was once a secret stays one, %s', (_how, inputs) => {
  const FIRST = `{ CorpId: c, Robot: { Url: ${REFERENCE} }, WebhookUrl: ${REFERENCE} }`

  beforeEach(async () => {
    await stage.write(toWeChat(FIRST))
    expect((await stage.apply(inputs, ENV)).outputs['result']).toBe('applied')
  })

  test.each([
    ['is removed from the file', '{ CorpId: c, Robot: { Name: r } }'],
    ['is a literal in the file', '{ CorpId: c, Robot: { Url: "https://a.example" }, WebhookUrl: "https://b.example" }'],
  ])('and %s: hidden in plan and report, then sent, and settled', async (_what, now) => {
    await stage.write(toWeChat(now))
    const planned = await stage.plan({ ...inputs, 'plan-file': 'plan.json' })
    expect(planned.outputs['update-count']).toBe('1')
    expect(await toShown(planned, 'plan.json')).not.toMatch(/hook\.example|[ab]\.example/)
    const applied = await stage.apply({ ...inputs, 'plan-file': 'plan.json' })
    expect(applied.outputs['result']).toBe('applied')
    expect(await toShown(applied, 'plan.json')).not.toMatch(/hook\.example|[ab]\.example/)
    expect(JSON.stringify(stage.chatOf('w'))).not.toContain('webhook-secret')
    expect((await stage.plan({ ...inputs, refresh: 'all' })).outputs['has-changes']).toBe('false')
  })

  test('also where another scope recorded it, and in an export', async () => {
    // Without the file, which says the same of it.
    const run = await exportTo('live.yml', {}, { scope: 'acme/others', config: 'gone.yml' })
    expect(run.exitCode).toBe(0)
    const text = await readFile(join(stage.workspace, 'live.yml'), 'utf8')
    expect(text).not.toContain('hook.example')
    expect(text.match(/fromEnv/g)).toHaveLength(3)
  })

  test('also where somebody in the console made a text or another item of what held it', async () => {
    const Configuration = { CorpId: 'c', Robot: JSON.stringify({ Url: HOOK }), WebhookUrl: [HOOK] }
    stage.emulator.control.editChat(PATH, { Configuration })
    await stage.write(toWeChat('{ CorpId: c }'))
    const planned = await stage.plan({ ...inputs, 'plan-file': 'plan.json' })
    expect(planned.outputs['update-count']).toBe('1')
    expect(await toShown(planned, 'plan.json')).not.toContain('hook.example')
  })
})

describe('a known value is a secret wherever it stands', () => {
  const withNote = (note: string) => `{ CorpId: c, CorpSecret: ${REFERENCE}${note} }`

  test('in a public field: hidden in a plan, and compared all the same', async () => {
    await stage.write(toWeChat(withNote(', Note: hello')))
    await stage.apply({}, ENV)
    const Configuration = { CorpId: 'c', CorpSecret: HOOK, Note: HOOK, Other: `see ${HOOK}` }
    stage.emulator.control.editChat(PATH, { Configuration })
    const planned = await stage.plan({ 'plan-file': 'plan.json' }, ENV)
    expect(await toShown(planned, 'plan.json')).not.toContain('hook.example')
    expect(planned.stdout).toContain('configuration.Other')
    expect((await stage.apply({}, ENV)).outputs['result']).toBe('applied')
    expect(stage.chatOf('w')?.['Configuration']).toEqual({ CorpId: 'c', CorpSecret: HOOK, Note: 'hello' })
  })

  test('in an export, by the variables that the files name', async () => {
    const Configuration = { CorpId: 'c', Note: `see ${HOOK}`, More: [{ At: HOOK }] }
    stage.seed({ 'cn-hangzhou': { chatConfigurations: [{ Name: 'other', Type: 'WeChat', Configuration }] } })
    await stage.write(toWeChat(withNote('')))
    expect((await exportTo('live.yml', ENV)).exitCode).toBe(0)
    expect(await readFile(join(stage.workspace, 'live.yml'), 'utf8')).not.toContain('hook.example')
  })

  test('in an export, by the variables that records name', async () => {
    await stage.write(toWeChat(withNote('')))
    await stage.apply({}, ENV)
    stage.emulator.control.editChat(PATH, { Configuration: { CorpId: 'c', Note: HOOK } })
    expect((await exportTo('live.yml', ENV)).exitCode).toBe(0)
    expect(await readFile(join(stage.workspace, 'live.yml'), 'utf8')).not.toContain('hook.example')
  })

  test.each([
    ['the role', { RamRole: HOOK }, 'ramRole'],
    ['a key', { Configuration: { [HOOK]: 'x' } }, 'configuration'],
  ])(
    'where no reference can stand, in %s: a plan hides it, and an export refuses the configuration',
    async (_what, edit, field) => {
      await stage.write(toWeChat(withNote(''), ', ramRole: R'))
      await stage.apply({}, ENV)
      stage.emulator.control.editChat(PATH, edit)
      const planned = await stage.plan({ 'plan-file': 'plan.json' }, ENV)
      expect(planned.outputs['update-count']).toBe('1')
      expect(await toShown(planned, 'plan.json')).not.toContain('hook.example')
      const exported = await exportTo('live.yml', ENV)
      expect(exported.stdout).toContain(`: "${field}"`)
      expect(await toShown(exported, 'live.yml')).not.toContain('hook.example')
    },
  )

  test('records that the service refuses are said not to be read, and the export goes on', async () => {
    const fault = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
    stage.emulator.control.addFault({ operation: 'GetParametersByPath', times: 'always', fault })
    const run = await exportTo('live.yml')
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('oos:GetParametersByPath')
    expect(run.summary).toContain('records')
  })
})

describe('what a read shows of a secret is never sent', () => {
  const IGNORING = ', ignore: [configuration.AesKey, configuration.Robot]'
  const LIVE = {
    CorpId: 'c',
    AesKey: 'REAL-aes-key-sKEY',
    Robot: { Token: 5, Name: 'r', Deep: { AppPassword: { a: null } } },
  }

  test.each(['masked', 'partly', 'word', 'empty', 'texts'] as const)(
    'where it is %s: each field is named, and nothing is written',
    async (secretsOnRead) => {
      seed(LIVE)
      stage.emulator.control.writeBehaviour({ secretsOnRead })
      await stage.write(toWeChat('{ CorpId: c }', `, ramRole: New${IGNORING}`))
      const run = await stage.apply()
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toMatch(/^::error.*PLAN_REFUSED/m)
      for (const field of ['AesKey', 'Robot.Token', 'Robot.Deep.AppPassword']) {
        expect(run.stdout).toMatch(new RegExp(`"configuration\\.${field.replaceAll('.', '\\.')}".*MASKED_ECHO`))
      }
      expect(stage.writes()).toEqual([])
    },
  )

  test('nor where the file has no configuration, and a read shows a null', async () => {
    seed({ CorpId: 'c', AesKey: null })
    stage.emulator.control.writeBehaviour({ secretsOnRead: 'texts' })
    await stage.write(
      'version: 1\nregion: cn-hangzhou\nchatConfigurations:\n  - { name: w, type: WeChat, ramRole: New }\n',
    )
    expect((await stage.apply()).stdout).toContain('MASKED_ECHO')
    expect(stage.writes()).toEqual([])
  })

  test('nor where only a record calls it secret', async () => {
    await stage.write(toWeChat(`{ CorpId: c, WebhookUrl: ${REFERENCE} }`))
    await stage.apply({}, ENV)
    await stage.write(toWeChat('{ CorpId: c }', ', ramRole: New, ignore: [configuration.WebhookUrl]'))
    expect((await stage.apply({}, ENV)).stdout).toMatch(/configuration\.WebhookUrl.*MASKED_ECHO/)
    expect(stage.writes()).toEqual([])
  })

  test('an adoption that writes a record alone is possible, and what is public keeps its kind', async () => {
    seed({ ...LIVE, Robot: { Count: 5, Flag: false, None: null, Name: 'r' } })
    stage.emulator.control.writeBehaviour({ secretsOnRead: 'partly' })
    await stage.write(toWeChat('{ CorpId: c }', IGNORING))
    expect((await stage.apply()).outputs).toMatchObject({ 'adopt-count': '1', result: 'applied' })
    expect(stage.writes().map((call) => call.split(' ')[0])).toEqual(['CreateParameter'])
    const env = { OOS_CHAT_SECRET_AES: 'REAL-aes-key-sKEY' }
    const configuration = '{ CorpId: c2, AesKey: { fromEnv: OOS_CHAT_SECRET_AES } }'
    await stage.write(toWeChat(configuration, ', ignore: [configuration.Robot]'))
    expect((await stage.apply({}, env)).outputs['result']).toBe('applied')
    expect(stage.chatOf('w')?.['Configuration']).toMatchObject({
      AesKey: 'REAL-aes-key-sKEY',
      Robot: { Count: 5, Flag: false, None: null, Name: 'r' },
    })
  })
})

describe('an export cannot be turned against its owner', () => {
  test.each<[string, JsonObject, string]>([
    ['an object', { Note: { fromEnv: 'OOS_CHAT_SECRET_OPS' } }, 'configuration.Note'],
    ['the other form', { Note: { fromSecretParameter: 'chat/ops' } }, 'configuration.Note'],
    ['with more keys', { Note: { fromEnv: 'OOS_CHAT_SECRET_OPS', x: 1 } }, 'configuration.Note'],
    ['at depth, in a list', { A: [{ B: { fromEnv: 'OOS_CHAT_SECRET_OPS' } }] }, 'configuration.A[0].B'],
    ['a text', { Note: '{ fromEnv: OOS_CHAT_SECRET_OPS }' }, 'configuration.Note'],
    ['a text of JSON', { Note: '{"fromSecretParameter" : "chat/ops"}' }, 'configuration.Note'],
    ['an expression', { Note: `x $\{{ secrets.OPS }}` }, 'configuration.Note'],
    ['a secret name', { AppKey: { fromEnv: 'OOS_CHAT_SECRET_OPS' } }, 'configuration.AppKey'],
  ])('by %s', async (_what, configuration, field) => {
    seed({ CorpId: 'c', ...configuration })
    stage.emulator.control.writeBehaviour({ secretsOnRead: 'texts' })
    const run = await stage.run({ command: 'export', region: 'cn-hangzhou', 'export-file': 'live.yml' })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/looks like a reference/)
    expect(run.stdout).toContain(`"${field}"`)
    expect(await readFile(join(stage.workspace, 'live.yml'), 'utf8')).not.toMatch(/fromEnv|fromSecretParameter|\$\{\{/)
  })

  test('the others are exported', async () => {
    const chatConfigurations = [
      { Name: 'w', Type: 'WeChat', Configuration: { Note: { fromEnv: 'OOS_CHAT_SECRET_OPS' } } },
      { Name: 'x', Type: 'WeChat', Configuration: { Note: 'from the environment: $HOME' } },
    ]
    stage.seed({ 'cn-hangzhou': { chatConfigurations } })
    await exportTo('live.yml')
    const text = await readFile(join(stage.workspace, 'live.yml'), 'utf8')
    expect(text).toContain('name: "x"')
    expect(text).not.toContain('name: "w"')
  })

  test.each<[string, JsonObject]>([
    ['its object', { fromEnv: 'OOS_CHAT_SECRET_HOOK' }],
    ['a text', { x: '{ fromEnv: OOS_CHAT_SECRET_HOOK }' }],
  ])('a plan that would put a secret in place of %s says so first', async (_what, Note) => {
    seed({ CorpId: 'c', Note })
    await stage.write(toWeChat(`{ CorpId: c, Note: ${REFERENCE} }`))
    const run = await stage.plan({}, ENV)
    expect(run.exitCode).toBe(0)
    expect(run.stdout.indexOf('REFERENCE_IN_LIVE')).toBeGreaterThan(0)
    expect(run.stdout.indexOf('REFERENCE_IN_LIVE')).toBeLessThan(run.stdout.indexOf('WeChat'))
    expect(run.summary.indexOf('REFERENCE')).toBeLessThan(run.summary.indexOf('| Action'))
    expect(run.stdout).toMatch(/::warning .*REFERENCE_IN_LIVE/)
  })
})
