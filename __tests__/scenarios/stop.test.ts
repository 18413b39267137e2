import { expect, test } from '@jest/globals'
import { type BotStage, setBotStage } from '../../scripts/support/bots.ts'
import type { Stop } from '../../scripts/support/run-action.ts'

/** Plays on a stage of its own, so that those who wait can wait at the same time. */
const onStage = async (play: (stage: BotStage) => Promise<void>): Promise<void> => {
  const stage = await setBotStage()
  try {
    await play(stage)
  } finally {
    await stage.close()
  }
}

/** Stops a run once a call of the API came in. */
const stopAt = (stage: BotStage, operation: string, signal: Stop['signal']): Stop => ({
  when: () => stage.calls().some((call) => call.startsWith(operation)),
  signal,
})

const slow = ({ emulator }: BotStage, operation: string, ms: number) =>
  emulator.control.addFault({ operation, fault: { kind: 'latency', ms } })

test.concurrent.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of an apply: the write in flight ends, and no other begins',
  (signal) =>
    onStage(async (stage) => {
      slow(stage, 'CreateChatConfiguration', 1_000)
      const run = await stage.apply({}, {}, stopAt(stage, 'CreateChatConfiguration', signal))
      expect(run.exitCode).toBe(1)
      expect(run.outputs['result']).toBe('partial')
      expect(stage.writes()).toEqual([
        'CreateChatConfiguration cn-hangzhou a',
        expect.stringMatching(/^CreateParameter/),
      ])
      expect(run.summary).toContain('not reached')
      expect((await stage.apply()).outputs['result']).toBe('applied')
      expect((await stage.plan()).outputs['has-changes']).toBe('false')
    }),
)

test.concurrent('a write that hangs does not keep the process: it is told as unknown, and the next run converges', () =>
  onStage(async (stage) => {
    slow(stage, 'CreateChatConfiguration', 30_000)
    const run = await stage.apply({}, {}, stopAt(stage, 'CreateChatConfiguration', 'SIGTERM'))
    expect(run.exitCode).toBe(1)
    expect(run.outputs['result']).toBe('failed')
    expect(run.summary).toContain('unknown')
    // Nothing was asked after it: the grace is shorter than what a call may take.
    expect(stage.calls().at(-1)).toBe('CreateChatConfiguration cn-hangzhou a')
    stage.emulator.control.clearFaults()
    expect((await stage.apply()).outputs['result']).toBe('applied')
  }))

test.concurrent('a plan that is asked to stop says so and has written nothing', () =>
  onStage(async (stage) => {
    slow(stage, 'ListChatConfigurations', 30_000)
    const run = await stage.plan({}, {}, stopAt(stage, 'ListChatConfigurations', 'SIGINT'))
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('::error title=oos-chat-sync%3A CANCELLED::The run was asked to stop.')
    expect(stage.writes()).toEqual([])
  }))

test.concurrent.each(['CreateChatConfiguration', 'CreateParameter', 'GetChatConfiguration', 'ListChatConfigurations'])(
  'SIGKILL at %s: the next run converges',
  (operation) =>
    onStage(async (stage) => {
      slow(stage, operation, 300)
      await stage.apply({}, {}, stopAt(stage, operation, 'SIGKILL'))
      // The service carries out what a killed run sent last; a run that begins before that sees two writers, and says so.
      await stage.settled()
      stage.emulator.control.clearFaults()
      expect((await stage.apply()).exitCode).toBe(0)
      expect((await stage.plan()).outputs['has-changes']).toBe('false')
    }),
)
