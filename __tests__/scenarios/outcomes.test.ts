import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { A, B, toFile } from '../../scripts/support/bots.ts'
import type { ActionResult } from '../../scripts/support/run-action.ts'
import { toPullPayload, toPushPayload } from '../support/events.ts'
import { readRepositoryFile } from '../support/repository.ts'
import { type Review, setReview } from '../support/review.ts'

const OUTPUTS = Object.keys((parse(readRepositoryFile('action.yml')) as { outputs: Record<string, unknown> }).outputs)

let review: Review

beforeEach(async () => {
  review = await setReview()
})

afterEach(() => review.close())

const push = (inputs: Readonly<Record<string, string>>, env = {}) =>
  review.on({ name: 'push', payload: toPushPayload() }, { ...inputs }, env)

const expectTold = (run: ActionResult, outputs: Readonly<Record<string, string>>) => {
  expect(Object.keys(run.outputs).sort()).toEqual([...OUTPUTS].sort())
  expect(run.outputs).toMatchObject(outputs)
  expect(run.summary).toMatch(/^## |^> \[!/)
  const untitled = run.stdout
    .split('\n')
    .filter((line) => /^::(?:error|warning|notice)\b(?!.*?title=oos-chat-sync)/.test(line))
  expect(untitled).toEqual([])
}

const UNKNOWN = { 'has-changes': 'unknown', 'create-count': 'unknown', 'plan-digest': 'unknown' }

test('validate says what is valid, and that nothing was planned', async () => {
  const run = await push({ command: 'validate' })
  expectTold(run, { ...UNKNOWN, result: 'validated' })
  expect(run.summary).toMatch(/^## Valid: 2 configurations in 1 file\n\nOnly the files were checked: no plan was made/)
})

test('warnings of valid files stand in the summary, each with its place', async () => {
  await review.stage.write(toFile(A.replace('name: a', 'name: аdmin'), B))
  const run = await push({ command: 'validate' })
  expectTold(run, { result: 'validated' })
  expect(run.summary).toMatch(/^\| .*chat&#45;configurations|chat-configurations/m)
  expect(run.summary).toContain('Warning')
})

describe('a run without secrets says what it did not do, and why', () => {
  const fork = (command: string, locale = 'en') =>
    review.on({ name: 'pull_request', payload: toPullPayload('fork') }, { command, locale, 'export-file': 'out.yml' })

  test.each([
    ['plan', 'no plan was made'],
    ['export', 'nothing was exported'],
  ])('%s on a fork', async (command, undone) => {
    const run = await fork(command)
    expect(run.exitCode).toBe(0)
    expectTold(run, { ...UNKNOWN, result: 'validated' })
    expect(run.summary).toMatch(/^## Valid: .*\n\n> \[!NOTE\]\n> The pull request comes from a fork/)
    expect(run.summary).toContain(undone)
  })

  test('in Chinese, and where Dependabot acts', async () => {
    expect((await fork('plan', 'zh-CN')).summary).toContain('fork 仓库')
    const event = { name: 'pull_request', payload: toPullPayload('here'), actor: 'dependabot[bot]' }
    const run = await review.on(event, { command: 'plan' })
    expect(run.summary).toContain('Dependabot started this run')
  })
})

test('export says what it wrote', async () => {
  const run = await push({ command: 'export', 'export-file': 'live.yml', region: 'cn-hangzhou' })
  expectTold(run, { ...UNKNOWN, result: 'exported' })
  expect(run.summary).toMatch(/^## Exported 1 live configuration/)
})

describe('every failure sets every output', () => {
  test.each([
    ['inputs that cannot be read', { command: 'plan', prune: 'some' }],
    ['no file', { command: 'plan', config: 'none.yml' }],
    ['a refused event', { command: 'apply', 'fingerprint-key': '' }],
    ['a refused role', { command: 'plan', 'expected-account-id': '2000000000000002' }],
    ['a digest of no plan', { command: 'apply', 'approved-plan': 'unknown' }],
  ])('%s', async (_what, inputs) => {
    const event = { name: 'push', payload: toPushPayload('topic'), ref: 'refs/heads/topic' }
    const run = await review.on(event, inputs)
    expect(run.exitCode).toBe(1)
    expectTold(run, { ...UNKNOWN, result: 'failed' })
  })

  test('a faulty file, a missing secret, a refusal of the API', async () => {
    expectTold(await push({ command: 'plan' }, { OOS_CHAT_SECRET_A: '' }), { ...UNKNOWN, result: 'failed' })
    expectTold(await push({ command: 'plan' }, { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong' }), {
      ...UNKNOWN,
      result: 'failed',
    })
    await review.stage.write(toFile(A).replace('DingTalk\n', 'Dingtalk\n'))
    expectTold(await push({ command: 'plan' }), { ...UNKNOWN, result: 'failed' })
  })

  test('what fails with a plan keeps what the plan told', async () => {
    const refused = await push({ command: 'apply', 'approved-plan': `hmac:${'a'.repeat(43)}` })
    expect(refused.exitCode).toBe(1)
    expectTold(refused, { 'has-changes': 'true', 'create-count': '2', result: 'failed' })
  })
})

test('after an apply and after a rehearsal all of it is told', async () => {
  const applied = await push({ command: 'apply', 'expose-webhook-urls': 'true', 'plan-file': 'plan.json' })
  expectTold(applied, { 'has-changes': 'true', 'plan-file': 'plan.json', result: 'applied' })
  expectTold(await push({ command: 'plan' }), { 'has-changes': 'false', result: 'no-changes', 'plan-file': '' })
  const rehearsed = await push({ command: 'rehearse' })
  expectTold(rehearsed, { 'has-changes': 'true', 'plan-digest': 'unknown', result: 'rehearsed' })
})
