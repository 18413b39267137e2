import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BotStage, setBotStage, TERMINAL_ENV } from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { toFlowVariables } from '../support/flow-job.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

const run = async (job: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  await runCli(
    [...args, '--scope', 'acme/bots', '--endpoint', stage.emulator.url],
    { ...TERMINAL_ENV, ...toFlowVariables(job) },
    stage.workspace,
  )

test('an apply runs on a branch that is allowed, and says nothing of a forge that nobody set up', async () => {
  const { exitCode, stderr } = await run({}, 'apply', '--yes', '--apply-branches', 'main')
  expect(exitCode).toBe(0)
  expect(stderr).toBe('')
  expect(stage.writes().filter((call) => call.includes('Chat'))).toHaveLength(2)
})

test.each([
  ['is another one', { CI_COMMIT_REF_NAME: 'topic' }, ['--apply-branches', 'main'], /runs only on "main"/],
  ['is none', { CI_COMMIT_REF_NAME: '' }, ['--apply-branches', 'main'], /no branch/],
  ['is not named as allowed', {}, [], /--apply-branches main/],
  ["is a merge request's", { CI_COMMIT_TARGET_REF_NAME_1: 'main' }, ['--apply-branches', 'main'], /never runs on a/],
])('the branch %s: refused before a file is read and before the first packet', async (_what, job, flags, text) => {
  const { exitCode, stderr } = await run(job, 'apply', '--yes', ...flags, '--config', 'not-there.yml')
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(flags.length === 0 ? /APPLY_BRANCHES_NEEDED/ : /EVENT_REFUSED/)
  expect(stderr).toMatch(text)
  expect(stage.calls()).toEqual([])
})

test('a plan needs no branch', async () => {
  const { exitCode, stdout } = await run({ CI_COMMIT_REF_NAME: 'topic' }, 'plan')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Plan: 2 to create')
  expect(stage.writes()).toEqual([])
})
