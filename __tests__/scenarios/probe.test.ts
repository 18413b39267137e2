import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ACCESS_KEY } from '../../scripts/support/access-key.ts'
import type { Stop } from '../../scripts/support/program-run.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { type Stage, setStage } from '../../scripts/support/stage.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'

let stage: Stage

beforeEach(async () => {
  stage = await setStage()
  stage.seed({ 'cn-hangzhou': { chatConfigurations: [{ Name: 'by-hand', Type: 'WeChat' }] } })
})

afterEach(() => stage.close())

const probe = (args: readonly string[], stop?: Stop) => {
  const { url } = stage.emulator
  const shared = ['--region', 'cn-hangzhou', '--account', DEFAULT_ACCOUNT.id, '--endpoint', url, '--sts-endpoint', url]
  return runCli(['probe', ...shared, ...args], ACCESS_KEY, stage.workspace, stop)
}

const listNames = () => stage.live('cn-hangzhou').chatConfigurations?.map(({ Name }) => Name)

test('where nobody can be asked it writes nothing and says how to go on', async () => {
  const { exitCode, stderr } = await probe([])
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('--yes')])
  expect(stage.calls()).toEqual(['GetCallerIdentity'])
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s half-way: the call in flight ends, and nothing is left',
  async (signal) => {
    // Late enough that the signal comes while the call is under way.
    stage.emulator.control.addFault({ operation: 'UpdateChatConfiguration', fault: { kind: 'latency', ms: 500 } })
    const when = () => stage.calls().some((call) => call.startsWith('UpdateChatConfiguration'))
    const { exitCode, stdout, stderr } = await probe(['--yes', '--json'], { when, signal })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('cleaning up')
    expect(stderr).toContain('It left nothing in the account')
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'CANCELLED' }, probe: { interrupted: true, left: [] } })
    expect(listNames()).toEqual(['by-hand'])
    const report = JSON.parse(await readFile(join(stage.workspace, 'probe-report.json'), 'utf8'))
    expect(report).toMatchObject({ interrupted: true })
    expect(report.questions[0]).toMatchObject({ id: 'get-after-create', answer: 'at-once' })
    expect(report.questions[0].ms).toBe(Math.round(report.questions[0].ms))
  },
)

test('one that is killed half-way leaves a report with the name of what it made', async () => {
  stage.emulator.control.addFault({ operation: 'UpdateChatConfiguration', fault: { kind: 'latency', ms: 500 } })
  const when = () => stage.calls().some((call) => call.startsWith('UpdateChatConfiguration'))
  await probe(['--yes'], { when, signal: 'SIGKILL' })
  const [, made] = listNames() ?? []
  const report = JSON.parse(await readFile(join(stage.workspace, 'probe-report.json'), 'utf8'))
  expect(report).toMatchObject({ interrupted: true, left: [made] })
  expect(await readFile(join(stage.workspace, 'probe-report.md'), 'utf8')).toContain(String(made).slice(0, 15))
})

test('a folder for the report that is not there is told before anything is written', async () => {
  const { exitCode, stderr } = await probe(['--yes', '--report', 'nowhere'])
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('nowhere/probe-report.json')])
  expect(stage.writes()).toEqual([])
})
