import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY, NO_KEY } from '../../scripts/support/access-key.ts'
import { A, type BotStage, SECRETS, setBotStage, toFile } from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { toSecretForms } from '../../src/model/secret.ts'
import { ID_TOKEN, type IdTokens, ROLE_INPUTS, serveIdTokens } from '../support/id-tokens.ts'
import { toShown } from '../support/shown-text.ts'

let stage: BotStage
let tokens: IdTokens

beforeEach(async () => {
  ;[stage, tokens] = await Promise.all([setBotStage(), serveIdTokens()])
})

afterEach(() => Promise.all([stage.close(), tokens.close()]))

const withRole = (inputs = {}, env: Readonly<Record<string, string>> = tokens.env) =>
  stage.apply({ ...ROLE_INPUTS, 'sts-endpoint': stage.emulator.url, ...inputs }, { ...NO_KEY, ...env })

test('a role is assumed in process: applied, one exchange, and nothing of it anywhere', async () => {
  const run = await withRole({}, { ...tokens.env, RUNNER_DEBUG: '1' })
  expect(run.outputs['result']).toBe('applied')
  expect(tokens.audiences).toEqual(['sts.aliyuncs.com'])
  expect(stage.calls().filter((call) => call.startsWith('AssumeRoleWithOIDC'))).toHaveLength(1)
  expect(run.stdout).toContain(`::add-mask::${ID_TOKEN}`)
  expect(toShown(run) + run.summary + JSON.stringify(run.outputs)).not.toContain(ID_TOKEN)
})

test('a long apply renews its credentials', async () => {
  // Renewed when less than five minutes are left: with these, after one second at most.
  stage.emulator.control.writeBehaviour({ sessionSeconds: 301 })
  stage.emulator.control.addFault({
    operation: 'CreateChatConfiguration',
    times: 2,
    fault: { kind: 'latency', ms: 600 },
  })
  expect((await withRole()).outputs['result']).toBe('applied')
  expect(tokens.audiences.length).toBeGreaterThan(1)
})

test('a job without the permission is told which line to add', async () => {
  const run = await withRole({}, {})
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::.*id-token: write/)
  expect(stage.calls()).toEqual([])
})

test('a token that STS refuses ends the run before anything else', async () => {
  stage.emulator.control.writeBehaviour({ idTokens: 'refused' })
  const run = await withRole()
  expect(run.exitCode).toBe(1)
  expect(toShown(run)).not.toContain(ID_TOKEN)
  expect(stage.writes()).toEqual([])
  expect(stage.calls().every((call) => call.startsWith('AssumeRoleWithOIDC'))).toBe(true)
})

describe('credentials of the environment are hidden, wherever else they stand', () => {
  test.each([
    ['ALIBABA_CLOUD_ACCESS_KEY_SECRET', DEFAULT_ACCOUNT.accessKeySecret],
    ['ALIBABA_CLOUD_SECURITY_TOKEN', 'security/token of+the "environment"'],
  ])('%s is masked in every form before the first call', async (name, value) => {
    const run = await stage.plan({}, { ...ACCESS_KEY, [name]: value })
    const [before = ''] = run.stdout.split('::debug::')
    const masks: readonly string[] = before.match(/(?<=^::add-mask::).*$/gm) ?? []
    const forms = toSecretForms(value).map((form) => form.replaceAll('%', '%25'))
    expect(forms.filter((form) => !masks.includes(form))).toEqual([])
  })

  test('on the command line, in what people read and in the document for programs', async () => {
    const role = DEFAULT_ACCOUNT.accessKeySecret
    await stage.write(toFile(A.replace('OOSServiceRole', role)))
    const flags = ['--endpoint', stage.emulator.url, '--scope', 'acme/bots', '--json', '--verbose']
    const run = await runCli(['plan', ...flags], { ...SECRETS, ...ACCESS_KEY }, stage.workspace)
    expect(run.exitCode).toBe(0)
    const [create] = JSON.parse(run.stdout).plan.changes
    expect(create).toMatchObject({ name: 'a', action: 'create' })
    expect(JSON.stringify(create)).toContain('"***"')
    expect(run.stderr).toContain('create cn-hangzhou/a')
    expect(run.stdout + run.stderr).not.toContain(role)
  })
})

test('credentials of another account stop the run before anything else', async () => {
  const account = { 'expected-account-id': '2000000000000002', 'sts-endpoint': stage.emulator.url }
  for (const run of [await stage.apply(account), await withRole(account)]) {
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::.*1000000000000001.*2000000000000002/)
    expect(stage.calls().at(-1)).toContain('GetCallerIdentity')
    expect(stage.calls().some((call) => call.includes('ChatConfiguration'))).toBe(false)
  }
  const right = { ...account, 'expected-account-id': DEFAULT_ACCOUNT.id }
  expect((await stage.apply(right)).outputs['result']).toBe('applied')
})
