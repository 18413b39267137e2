import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { NO_KEY } from '../../scripts/support/access-key.ts'
import { A, B, SECRETS, toEntry, toFile } from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { toPayload, toPullPayload } from '../support/events.ts'
import { toPage } from '../support/rendered-page.ts'
import { type Review, setReview } from '../support/review.ts'
import { toShown } from '../support/shown-text.ts'

const RECORDER = new URL('../support/record-connections.mjs', import.meta.url).href
const SEED = 'base/chat.yml'
const NO_SECRETS = {
  OOS_CHAT_SECRET_A: '',
  OOS_CHAT_SECRET_B: '',
  ...NO_KEY,
}
/** That nothing is real comes first of all. */
const BANNER = /^> \[!NOTE\]\n> This is a rehearsal with made-up secrets on an emulated OOS that starts empty\./

let review: Review

beforeEach(async () => {
  review = await setReview()
})

afterEach(() => review.close())

const rehearse = (inputs = {}, env = {}) =>
  review.stage.run({ command: 'rehearse', endpoint: 'https://oos.invalid', ...inputs }, { ...NO_SECRETS, ...env })

describe('in an empty world', () => {
  test('shows the plan without an account and without a secret, and that it can be carried out', async () => {
    const run = await rehearse()
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
    expect(run.summary).toMatch(BANNER)
    expect(run.summary).toContain('Rehearsed: 2 changes applied, and a second plan found no changes.')
    expect(run.summary).toContain('## Plan: 2 to create\n')
    expect(run.stdout).toContain('applied: + create cn-hangzhou/a')
  })

  test('its outputs are those of the first plan, but no digest that an apply could be bound to', async () => {
    const { outputs, stdout, summary } = await rehearse({ 'plan-file': 'plan.json' })
    const { 'plan-file': path, ...others } = outputs
    expect(others).toEqual({
      'has-changes': 'true',
      'create-count': '2',
      'update-count': '0',
      'replace-count': '0',
      'delete-count': '0',
      'adopt-count': '0',
      'release-count': '0',
      'unchanged-count': '0',
      'unmanaged-count': '0',
      'plan-digest': 'unknown',
      'webhook-urls': '',
      result: 'rehearsed',
    })
    expect(stdout + summary).not.toMatch(/hmac:|sha256:/)
    const plan = JSON.parse(await readFile(join(review.stage.workspace, path ?? ''), 'utf8'))
    expect(plan).toMatchObject({ counts: { create: 2 } })
  })

  test('makes up encrypted parameters, too', async () => {
    await review.stage.write(toFile(A.replace('{ fromEnv: OOS_CHAT_SECRET_A }', '{ fromSecretParameter: chat/a }')))
    expect(await rehearse()).toMatchObject({ exitCode: 0, outputs: { 'create-count': '1', result: 'rehearsed' } })
  })

  test('keeps no state where none is asked for', async () => {
    expect(await rehearse({ state: 'none' })).toMatchObject({ exitCode: 0, outputs: { result: 'rehearsed' } })
  })

  test('an empty list has nothing to carry out', async () => {
    await review.stage.write(toFile())
    const run = await rehearse()
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false', result: 'rehearsed' } })
    expect(run.summary).toContain('Rehearsed: no changes to apply.')
  })
})

describe('in a seeded world', () => {
  test('shows what the files change of it', async () => {
    await review.stage.write(toFile(A, B), SEED)
    await review.stage.write(toFile(A, B.replace('OOSServiceRole', 'OtherRole'), toEntry('c', 'OOS_CHAT_SECRET_C')))
    const run = await rehearse({ 'rehearse-from': SEED })
    expect(run.exitCode).toBe(0)
    expect(toPage(run.summary).prose).toContain('an emulated OOS that starts from')
    expect(run.stdout).toContain('an emulated OOS that starts from "base/chat.yml".')
    expect(run.outputs).toMatchObject({ 'create-count': '1', 'update-count': '1', 'unchanged-count': '1' })
    expect(run.summary).toContain('OtherRole')
  })

  test('a file that is equal to it changes nothing: made-up secrets are equal where their names are', async () => {
    await review.stage.write(toFile(A, B), SEED)
    expect((await rehearse({ 'rehearse-from': SEED })).outputs).toMatchObject({
      'has-changes': 'false',
      'unchanged-count': '2',
    })
  })

  test('a plan that is refused fails, and is shown', async () => {
    const many = ['d', 'e', 'f', 'g'].map((name) => toEntry(name, 'OOS_CHAT_SECRET_A'))
    await review.stage.write(toFile(A, ...many), SEED)
    await review.stage.write(toFile(A))
    const run = await rehearse({ 'rehearse-from': SEED })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'delete-count': '4' } })
    expect(run.summary).toMatch(/^> \[!NOTE\]\n> This is a rehearsal /)
    expect(run.summary).toContain('## Plan refused: 4 to delete')
    expect(run.stdout).not.toContain('applied:')
  })

  test('a fault of the seed is told at its place, and one that is not there by its name', async () => {
    await review.stage.write(toFile(A).replace('DingTalk\n', 'Dingtalk\n'), SEED)
    const faulty = await rehearse({ 'rehearse-from': SEED })
    expect(faulty).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
    expect(faulty.stdout).toMatch(/::error file=base\/chat\.yml,line=5/)
    const missing = await rehearse({ 'rehearse-from': 'elsewhere.yml' })
    expect(missing.exitCode).toBe(1)
    expect(missing.stdout).toContain('elsewhere.yml')
    const outside = await rehearse({ 'rehearse-from': '../chat.yml' })
    expect(outside).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
  })
})

test('a faulty file fails with each fault at its place', async () => {
  await review.stage.write(toFile(A, B).replace('DingTalk\n', 'Dingtalk\n'))
  const run = await rehearse()
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
  expect(run.stdout).toMatch(/::error file=.*line=5/)
  expect(run.summary).toMatch(BANNER)
  expect(run.summary).toContain('## 1 error in 1 file')
})

describe('by event', () => {
  const on = (name: string, payload: unknown, actor = 'octocat') =>
    review.on(
      { name, payload, actor, ref: 'refs/pull/7/merge' },
      { command: 'rehearse', 'fingerprint-key': '' },
      NO_SECRETS,
    )

  test.each([
    ['a fork', toPullPayload('fork'), 'octocat'],
    ['Dependabot', toPullPayload('here'), 'dependabot[bot]'],
    ['the repository itself', toPullPayload('here'), 'octocat'],
  ])('a pull request of %s shows its plan, and nothing is said or asked on GitHub', async (_who, payload, actor) => {
    const run = await on('pull_request', payload, actor)
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'create-count': '2', result: 'rehearsed' } })
    expect(run.stdout).not.toContain('no secrets')
    expect([review.stage.calls(), review.github.calls]).toEqual([[], []])
  })

  test.each([
    ['pull_request_target', toPullPayload('fork')],
    ['workflow_run', toPayload('workflow_run')],
  ])('a fork on %s is refused as ever', async (name, payload) => {
    Object.assign(payload, name === 'workflow_run' ? { repository: { full_name: 'acme/chat' } } : {})
    const run = await on(name, payload)
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
    expect(run.summary).not.toContain('rehearsal')
  })
})

describe('nothing real', () => {
  test('is connected to, whatever the inputs name: each connection stays on loopback', async () => {
    const record = join(review.stage.workspace, 'connections')
    const run = await rehearse(
      {
        'sts-endpoint': 'https://sts.invalid',
        'role-to-assume': 'acs:ram::1000000000000001:role/chat',
        'oidc-provider-arn': 'acs:ram::1000000000000001:oidc-provider/github',
        'expected-account-id': '1000000000000001',
        'approved-plan': 'pull-request',
        'drift-issue': 'true',
        'github-token': 'a-token-of-github',
      },
      {
        NODE_OPTIONS: `--import ${RECORDER}`,
        RECORDED_CONNECTIONS: record,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid/',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token-of-the-job',
        HTTPS_PROXY: 'http://proxy.invalid:3128',
      },
    )
    expect(run.exitCode).toBe(0)
    const hosts = (await readFile(record, 'utf8')).trim().split('\n')
    expect(new Set(hosts)).toEqual(new Set(['127.0.0.1']))
  })

  test('of another emulator is called that is given as endpoint, with credentials that fit', async () => {
    const before = review.stage.live('cn-hangzhou')
    const run = await review.stage.run({ command: 'rehearse' }, SECRETS)
    expect(run.outputs).toMatchObject({ 'create-count': '2', 'unmanaged-count': '0', result: 'rehearsed' })
    expect(review.stage.calls()).toEqual([])
    expect(review.stage.live('cn-hangzhou')).toEqual(before)
  })

  test('of the environment is read: values that no plan would take do not matter, and none is shown', async () => {
    const values = { OOS_CHAT_SECRET_A: '******', OOS_CHAT_SECRET_B: 'a real secret value' }
    const run = await rehearse({}, values)
    expect(run.exitCode).toBe(0)
    expect(run.stdout + run.stderr + run.summary).not.toContain('a real secret value')
    const planned = await review.stage.plan({}, values)
    expect(planned.stdout).toContain('OOS_CHAT_SECRET_A')
    expect(planned.exitCode).toBe(1)
  })
})

test('speaks Chinese', async () => {
  await review.stage.write(toFile(A), SEED)
  for (const inputs of [{}, { 'rehearse-from': SEED }]) {
    const run = await rehearse({ locale: 'zh-CN', ...inputs })
    expect(run.exitCode).toBe(0)
    expect(run.summary).toMatch(/^> \[!NOTE\]\n> 这是一次预演：/)
    expect(run.summary).toContain('## 计划：创建 ')
    expect(
      [toPage(run.summary).prose, toShown(run)].flatMap(
        (text) => text.match(/(?<!::|[a-z-])[a-z]{2,} [a-z]{2,}/g) ?? [],
      ),
    ).toEqual([])
  }
})

describe('the command line', () => {
  const run = (...args: readonly string[]) => runCli(['rehearse', ...args], {}, review.stage.workspace)

  test('needs neither scope nor credentials, and says on top that nothing is real', async () => {
    const rehearsed = await run()
    expect([rehearsed.exitCode, rehearsed.stderr]).toEqual([0, ''])
    expect(rehearsed.stdout).toMatch(/^This is a rehearsal .*\n\nPlan: 2 to create\n/)
    expect(rehearsed.stdout).toMatch(/Rehearsed: 2 changes applied, .*\n$/)
    expect(review.stage.calls()).toEqual([])
  })

  test('asks nobody, and tells programs the first plan', async () => {
    await review.stage.write(toFile(A), SEED)
    const document = JSON.parse((await run('--json', '--rehearse-from', SEED)).stdout)
    expect(document).toMatchObject({
      formatVersion: 1,
      result: 'rehearsed',
      plan: { counts: { create: 1, unchanged: 1 } },
    })
  })

  test('fails where the file is faulty', async () => {
    await review.stage.write('version: 2\n')
    expect((await run()).exitCode).toBe(1)
  })
})
