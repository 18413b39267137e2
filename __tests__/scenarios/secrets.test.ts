import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  A,
  B,
  type BotStage,
  KEY,
  SECRETS,
  setBotStage,
  TERMINAL_ENV,
  toEntry,
  toFile,
} from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { toSecretForms } from '../../src/model/secret.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

describe('after an apply', () => {
  beforeEach(async () => {
    expect((await stage.apply()).outputs['result']).toBe('applied')
  })

  test('a plan has no changes and costs one page of each list, and no Get', async () => {
    const run = await stage.plan({ 'plan-file': 'plan.json' })
    expect(run.outputs).toMatchObject({ 'has-changes': 'false', 'unchanged-count': '2', 'unmanaged-count': '1' })
    expect([...stage.calls()].sort()).toEqual([
      'GetParametersByPath cn-hangzhou /chat-sync',
      'ListChatConfigurations cn-hangzhou',
    ])
    const json = JSON.parse(await readFile(join(stage.workspace, 'plan.json'), 'utf8'))
    expect(json.apiCalls).toBe(2)
  })

  test('refresh: all reads every object of the file', async () => {
    await stage.plan({ refresh: 'all' })
    expect(stage.reads()).toHaveLength(2)
  })

  test('a rotated variable: exactly that object is sent, with one Get, and then nothing is left', async () => {
    const env = { OOS_CHAT_SECRET_B: 'another-secret-of-b' }
    const run = await stage.plan({}, env)
    expect(run.outputs).toMatchObject({ 'update-count': '1', 'unchanged-count': '1' })
    expect(run.summary).toContain('the value changed')
    expect(stage.reads()).toEqual(['GetChatConfiguration cn-hangzhou b'])
    await stage.apply({}, env)
    expect(stage.chatOf('b')?.['Configuration']).toMatchObject({ DingTalkClientSecret: 'another-secret-of-b' })
    expect((await stage.plan({}, env)).outputs['has-changes']).toBe('false')
  })

  test('a secret changed in the console: exactly that object, repaired by the next apply', async () => {
    const edit = { Configuration: { DingTalkClientSecret: 'edited in the console' } }
    stage.emulator.control.editChat({ region: 'cn-hangzhou', name: 'a' }, edit)
    expect((await stage.plan()).outputs).toMatchObject({ 'update-count': '1', 'unchanged-count': '1' })
    await stage.apply()
    expect(stage.chatOf('a')?.['Configuration']).toMatchObject({ DingTalkClientSecret: SECRETS.OOS_CHAT_SECRET_A })
    expect((await stage.plan()).outputs['has-changes']).toBe('false')
  })

  test('another fingerprint key sends every secret once', async () => {
    const other = { 'fingerprint-key': 'another-fingerprint-key-of-32-characters' }
    const run = await stage.plan(other)
    expect(run.outputs).toMatchObject({ 'update-count': '2' })
    await stage.apply(other)
    expect((await stage.plan(other)).outputs['has-changes']).toBe('false')
  })

  test('secretVersion forces the secrets to be sent again, also without a key', async () => {
    await stage.apply({ 'fingerprint-key': '' })
    await stage.write(toFile(A, B).replace('    ramRole', '    secretVersion: "2"\n    ramRole'))
    const run = await stage.plan({ 'fingerprint-key': '' })
    expect(run.outputs['update-count']).toBe('1')
    await stage.apply({ 'fingerprint-key': '' })
    expect((await stage.plan({ 'fingerprint-key': '' })).outputs['has-changes']).toBe('false')
  })
})

test('no secret and no key is in any sink, in any form', async () => {
  const env = { ...SECRETS, RUNNER_DEBUG: '1', DEBUG: 'httpx:*' }
  const echo = { kind: 'error', status: 400, code: 'SignatureDoesNotMatch', echo: true } as const
  stage.emulator.control.addFault({ operation: 'UpdateChatConfiguration', times: 'always', fault: echo })
  const sinks: string[] = []
  for (const inputs of [
    { command: 'plan' },
    { command: 'apply' },
    { command: 'apply' },
    { command: 'export', 'export-file': 'e.yml', region: 'cn-hangzhou' },
  ]) {
    const run = await stage.apply(
      { ...inputs, 'plan-file': 'plan.json' },
      { ...env, OOS_CHAT_SECRET_B: `${SECRETS.OOS_CHAT_SECRET_B}${sinks.length}` },
    )
    sinks.push(run.stdout.replaceAll(/^::add-mask::.*$/gm, ''), run.stderr, run.summary, JSON.stringify(run.outputs))
    for (const file of ['plan.json', 'e.yml'])
      sinks.push(await readFile(join(stage.workspace, file), 'utf8').catch(() => ''))
  }
  sinks.push(JSON.stringify(stage.live('cn-hangzhou').parameters))
  for (const secret of [...Object.values(SECRETS), KEY, 'hand-made-secret', 'emulator-access-key-secret']) {
    for (const form of toSecretForms(secret)) for (const sink of sinks) expect(sink).not.toContain(form)
  }
})

test('what the inputs hold is masked before anything else is done, in all its forms', async () => {
  const given = {
    'access-key-secret': 'access key secret/of+inputs',
    'security-token': 'security token/of+inputs',
    'fingerprint-key': 'fingerprint key/of+the inputs, long',
    'github-token': 'github token/of+inputs',
  }
  const run = await stage.apply({ 'access-key-id': 'id', config: 'not-there.yml', ...given })
  const before = run.stdout.slice(0, run.stdout.indexOf('not-there.yml'))
  for (const value of Object.values(given)) {
    for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString('base64')]) {
      expect(before).toContain(`::add-mask::${form.replaceAll('%', '%25')}\n`)
    }
  }
})

describe('encrypted parameters', () => {
  const FILE = toFile(A).replace('{ fromEnv: OOS_CHAT_SECRET_A }', '{ fromSecretParameter: chat/ops }')
  const seedParameter = (Value: string) =>
    stage.seed({ 'cn-hangzhou': { parameters: [{ Name: 'chat/ops', Type: 'Secret', Value }] } })

  test('the value comes from the parameter, is read once, and only when it is needed', async () => {
    seedParameter('secret-in-a-parameter')
    await stage.write(FILE)
    const reads = () => stage.calls().filter((call) => call.startsWith('GetSecretParameter'))
    const first = await stage.plan({ 'fingerprint-key': '' })
    expect([first.outputs['create-count'], reads()]).toEqual(['1', []])
    // With a key, what is reviewed covers the value that would be sent.
    await stage.plan()
    expect(reads()).toHaveLength(1)
    const applied = await stage.apply()
    expect(stage.calls().filter((call) => call.startsWith('GetSecretParameter'))).toHaveLength(1)
    expect(applied.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('secret-in-a-parameter')
    expect(stage.chatOf('a')?.['Configuration']).toMatchObject({ DingTalkClientSecret: 'secret-in-a-parameter' })
    expect((await stage.plan()).outputs['has-changes']).toBe('false')
    expect(stage.calls().filter((call) => call.startsWith('GetSecretParameter'))).toHaveLength(1)
  })

  test('a rotated parameter is noticed', async () => {
    seedParameter('secret-in-a-parameter')
    await stage.write(FILE)
    await stage.apply()
    stage.emulator.control.editParameter(
      { region: 'cn-hangzhou', name: 'chat/ops' },
      { Value: 'rotated-in-a-parameter' },
    )
    expect((await stage.plan()).outputs['update-count']).toBe('1')
  })

  test('one that does not exist is an error at its place in the file, before any write', async () => {
    await stage.write(FILE)
    const run = await stage.apply()
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error file=.*line=10.*chat\/ops/)
    expect(stage.writes()).toEqual([])
  })
})

/** An apply that creates one bot, on the command line: with the bot's webhook URL, and how often that was printed. */
const applyOnTerminal = async (name: string, ...args: readonly string[]) => {
  await stage.write(toFile(toEntry(name, 'OOS_CHAT_SECRET_A')))
  const flags = ['--endpoint', stage.emulator.url, '--scope', 'acme/bots', '--max-deletions', '100%', '--yes', ...args]
  const run = await runCli(['apply', ...flags], TERMINAL_ENV, stage.workspace)
  expect(run.exitCode).toBe(0)
  const outputs = stage.chatOf(name)?.['Outputs'] as { readonly URL: string } | undefined
  const url = outputs?.URL ?? 'none'
  return { ...run, url, count: `${run.stdout}${run.stderr}`.split(url).length - 1 }
}

test('webhook URLs are handed on only when asked for, masked, and never shown', async () => {
  const silent = await stage.apply()
  expect(silent.outputs['webhook-urls']).toBe('')
  const changed = toEntry('b', 'OOS_CHAT_SECRET_B', '\n    secretVersion: "2"')
  await stage.write(toFile(A, changed, toEntry('c', 'OOS_CHAT_SECRET_A')))
  const run = await stage.apply({ 'expose-webhook-urls': 'true' })
  expect(run.outputs).toMatchObject({ 'update-count': '1', 'create-count': '1', 'unchanged-count': '1' })
  const urls = JSON.parse(run.outputs['webhook-urls'] ?? '{}')
  expect(Object.keys(urls)).toEqual(['cn-hangzhou/c'])
  expect(run.stdout).toContain(`::add-mask::${urls['cn-hangzhou/c']}`)
  const shown = run.stdout.replaceAll(/^::add-mask::.*$/gm, '') + run.summary
  expect(shown).not.toContain(urls['cn-hangzhou/c'])
  expect((await applyOnTerminal('silent')).count).toBe(0)
  expect((await applyOnTerminal('silent-document', '--json', '--verbose')).count).toBe(0)
})

test('the command line shows webhook URLs on standard output when asked for, as text and as JSON', async () => {
  const shown = await applyOnTerminal('shown', '--expose-webhook-urls')
  expect(shown.stdout).toContain(`\n  cn-hangzhou/shown: ${shown.url}\n`)
  expect(shown.count).toBe(1)
  const document = await applyOnTerminal('document', '--expose-webhook-urls', '--json')
  expect(JSON.parse(document.stdout)).toMatchObject({
    result: 'applied',
    webhookUrls: { 'cn-hangzhou/document': document.url },
  })
  expect(document.count).toBe(1)
})

test.each([
  ['with a key', { 'fingerprint-key': KEY }, /^hmac:/, 2],
  ['without one', { 'fingerprint-key': '' }, /^sha256:/, 1],
])(
  'the digest of a plan without records, %s, tells secrets apart only by a key',
  async (_what, inputs, form, count) => {
    const digests = new Set<string | undefined>()
    for (const env of [{}, { OOS_CHAT_SECRET_A: 'another-secret-of-a' }]) {
      const run = await stage.plan({ state: 'none', ...inputs }, env)
      expect(run.outputs['plan-digest']).toMatch(form)
      digests.add(run.outputs['plan-digest'])
    }
    expect(digests.size).toBe(count)
  },
)

test('a new webhook is told although its record could not be written', async () => {
  const fault = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
  stage.emulator.control.addFault({ operation: 'CreateParameter', times: 'always', fault })
  const run = await stage.apply({ 'expose-webhook-urls': 'true' })
  expect(run.exitCode).toBe(1)
  expect(Object.keys(JSON.parse(run.outputs['webhook-urls'] ?? '{}'))).toEqual(['cn-hangzhou/a', 'cn-hangzhou/b'])
  expect(run.summary).toContain('These webhook URLs are new')
})

test('a list that is older than the read that follows it does no harm', async () => {
  await stage.write(toFile(A).replace('{ fromEnv: OOS_CHAT_SECRET_A }', '{ fromSecretParameter: chat/ops }'))
  const parameters = [{ Name: 'chat/ops', Type: 'Secret' as const, Value: 'secret-in-a-parameter' }]
  stage.seed({ 'cn-hangzhou': { parameters } })
  await stage.apply()
  stage.emulator.control.editChat({ region: 'cn-hangzhou', name: 'a' }, { RamRole: 'Other' })
  await stage.apply()
  stage.emulator.control.addFault({ operation: 'ListChatConfigurations', fault: { kind: 'stale-read', versions: 1 } })
  expect((await stage.plan()).exitCode).toBe(0)
})
