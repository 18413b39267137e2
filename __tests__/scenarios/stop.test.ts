import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { type BotStage, onBotStage } from '../../scripts/support/bots.ts'
import type { Stop } from '../../scripts/support/program-run.ts'
import { startFront } from '../support/front.ts'

const POLL_MS = 10

/** Stops a run once a call of the API came in. */
const stopAt = (stage: BotStage, operation: string, signal: Stop['signal']): Stop => ({
  when: () => stage.calls().some((call) => call.startsWith(operation)),
  signal,
})

const slow = ({ emulator }: BotStage, operation: string, ms: number) =>
  emulator.control.addFault({ operation, fault: { kind: 'latency', ms } })

test.concurrent.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s in the middle of an apply: the write in flight ends, and no other begins',
  (signal) =>
    onBotStage(async (stage) => {
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
  onBotStage(async (stage) => {
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

test.concurrent('a record that is throttled is not sent again once the run is asked to stop', () =>
  onBotStage(async (stage) => {
    const front = await startFront(stage.emulator.url)
    front.keep('CreateParameter')
    const isKept = () => front.countKept() === 1
    const run = stage.apply({ endpoint: front.origin }, {}, { when: isKept, signal: 'SIGTERM' })
    while (!isKept()) await setTimeout(POLL_MS)
    // Long enough for the signal to be there: the answer comes to a run that knows of it.
    await setTimeout(20 * POLL_MS)
    front.release(400, { Code: 'Throttling.User', RequestId: 'r-1' })
    expect(await run).toMatchObject({ exitCode: 1, outputs: { result: 'partial' } })
    expect(front.calls.filter((call) => call === 'CreateParameter')).toHaveLength(1)
    await front.close()
  }))

test.concurrent('a plan that is asked to stop says so and has written nothing', () =>
  onBotStage(async (stage) => {
    slow(stage, 'ListChatConfigurations', 30_000)
    const run = await stage.plan({}, {}, stopAt(stage, 'ListChatConfigurations', 'SIGINT'))
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('::error title=oos-chat-sync%3A CANCELLED::The run was stopped.')
    expect(stage.writes()).toEqual([])
  }))

test.concurrent.each(['CreateChatConfiguration', 'CreateParameter', 'GetChatConfiguration', 'ListChatConfigurations'])(
  'SIGKILL at %s: the next run converges',
  (operation) =>
    onBotStage(async (stage) => {
      slow(stage, operation, 300)
      await stage.apply({}, {}, stopAt(stage, operation, 'SIGKILL'))
      // The service carries out what a killed run sent last; a run that begins before that sees two writers, and says so.
      await stage.settled()
      stage.emulator.control.clearFaults()
      expect((await stage.apply()).exitCode).toBe(0)
      expect((await stage.plan()).outputs['has-changes']).toBe('false')
    }),
)
