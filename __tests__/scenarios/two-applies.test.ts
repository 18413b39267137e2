import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, toFile } from '../../scripts/support/bots.ts'

const OTHER = { OOS_CHAT_SECRET_A: 'other-secret-of-a' }
const CREATED = ['CreateChatConfiguration cn-hangzhou a', 'CreateChatConfiguration cn-hangzhou b']

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** Lets the next lists show what was before the last write: the view of a run that began at the same time. */
const showBefore = (reads: number) => {
  for (const operation of ['ListChatConfigurations', 'GetParametersByPath'] as const) {
    stage.emulator.control.addFault({ operation, fault: { kind: 'stale-read', versions: reads } })
  }
}

test('the second of two applies overwrites nothing that the first one made meanwhile, and says so', async () => {
  await stage.write(toFile(A))
  expect((await stage.apply()).outputs['result']).toBe('applied')
  const made = stage.chatOf('a')
  showBefore(1)
  const late = await stage.apply({}, OTHER)
  expect(late.exitCode).toBe(1)
  // Its list lacks what a read shows: nothing is planned from it.
  expect(late.summary).toContain('LIST&#95;INCOMPLETE')
  expect(stage.writes()).toEqual([])
  expect(stage.chatOf('a')).toEqual(made)
  expect((await stage.apply({}, OTHER)).outputs['result']).toBe('applied')
})

test('two applies at the same time make each object once, and the next one leaves nothing to do', async () => {
  stage.emulator.control.addFault({
    operation: 'ListChatConfigurations',
    times: 2,
    fault: { kind: 'latency', ms: 300 },
  })
  await Promise.all([stage.apply(), stage.apply()])
  expect(
    stage
      .writes()
      .filter((call) => call.startsWith('Create') && call.includes('Chat'))
      .sort(),
  ).toEqual(CREATED)
  expect((await stage.apply()).exitCode).toBe(0)
  expect((await stage.plan()).outputs['has-changes']).toBe('false')
})
