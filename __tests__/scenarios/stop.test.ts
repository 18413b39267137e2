import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BotStage, setBotStage } from '../../scripts/support/bots.ts'
import type { Stop } from '../../scripts/support/run-action.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** Stops a run once a call of the API came in. */
const stopAt = (operation: string, signal: Stop['signal']): Stop => ({
  when: () => stage.calls().some((call) => call.startsWith(operation)),
  signal,
})

const slow = (operation: string, ms: number) =>
  stage.emulator.control.addFault({ operation, fault: { kind: 'latency', ms } })

/** The service carries out what a killed run sent last; a run that begins before that sees two writers, and says so. */
const untilEnded = async () => {
  while (stage.emulator.control.listOperations().some(({ outcome }) => outcome === 'Pending')) await setTimeout(10)
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of an apply: the write in flight ends, and no other begins',
  async (signal) => {
    slow('CreateChatConfiguration', 1_000)
    const run = await stage.apply({}, {}, stopAt('CreateChatConfiguration', signal))
    expect(run.exitCode).toBe(1)
    expect(run.outputs['result']).toBe('partial')
    expect(stage.writes()).toEqual(['CreateChatConfiguration cn-hangzhou a', expect.stringMatching(/^CreateParameter/)])
    expect(run.summary).toContain('not reached')
    expect((await stage.apply()).outputs['result']).toBe('applied')
    expect((await stage.plan()).outputs['has-changes']).toBe('false')
  },
)

test('a write that hangs does not keep the process: it is told as unknown, and the next run converges', async () => {
  slow('CreateChatConfiguration', 30_000)
  const run = await stage.apply({}, {}, stopAt('CreateChatConfiguration', 'SIGTERM'))
  expect(run.exitCode).toBe(1)
  expect(run.outputs['result']).toBe('failed')
  expect(run.summary).toContain('unknown')
  // Nothing was asked after it: the grace is shorter than what a call may take.
  expect(stage.calls().at(-1)).toBe('CreateChatConfiguration cn-hangzhou a')
  stage.emulator.control.clearFaults()
  expect((await stage.apply()).outputs['result']).toBe('applied')
})

test('a plan that is asked to stop says so and has written nothing', async () => {
  slow('ListChatConfigurations', 30_000)
  const run = await stage.plan({}, {}, stopAt('ListChatConfigurations', 'SIGINT'))
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toContain('::error::The run was asked to stop.')
  expect(stage.writes()).toEqual([])
})

test.each(['CreateChatConfiguration', 'CreateParameter', 'GetChatConfiguration', 'ListChatConfigurations'])(
  'SIGKILL at %s: the next run converges',
  async (operation) => {
    slow(operation, 300)
    await stage.apply({}, {}, stopAt(operation, 'SIGKILL'))
    await untilEnded()
    stage.emulator.control.clearFaults()
    await stage.settled()
    expect((await stage.apply()).exitCode).toBe(0)
    expect((await stage.plan()).outputs['has-changes']).toBe('false')
  },
)
