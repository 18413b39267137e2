import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, toFile } from '../../scripts/support/bots.ts'

const OTHER = { OOS_CHAT_SECRET_A: 'other-secret-of-a' }
const CREATED = ['CreateChatConfiguration cn-hangzhou a', 'CreateChatConfiguration cn-hangzhou b']

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** Lets the next reads show what was before the last write: the view of a run that began at the same time. */
const showBefore = (
  ...operations: readonly ('ListChatConfigurations' | 'GetParametersByPath' | 'GetChatConfiguration')[]
) => {
  for (const operation of operations) {
    stage.emulator.control.addFault({ operation, fault: { kind: 'stale-read', versions: 1 } })
  }
}

test.each([
  // Its list lacks what a read shows: nothing is planned from it.
  ['by a read before its plan', [], 'LIST&#95;INCOMPLETE'],
  ['by its creation alone', ['GetChatConfiguration'], 'conflict'],
] as const)(
  'the second of two applies overwrites nothing that the first one made meanwhile, and says so: %s',
  async (_how, late, told) => {
    await stage.write(toFile(A))
    expect((await stage.apply()).outputs['result']).toBe('applied')
    const made = stage.chatOf('a')
    showBefore('ListChatConfigurations', 'GetParametersByPath', ...late)
    const second = await stage.apply({}, OTHER)
    expect(second.exitCode).toBe(1)
    expect(second.summary).toContain(told)
    expect(stage.writes()).toEqual([])
    expect(stage.chatOf('a')).toEqual(made)
    expect((await stage.apply({}, OTHER)).outputs['result']).toBe('applied')
  },
)

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
