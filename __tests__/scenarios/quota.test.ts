import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { stringify } from 'yaml'
import { connectOos } from '../../src/adapters/oos/connect.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import type { Clock } from '../../src/ports.ts'
import { type InsideResult, runInside } from '../support/run-inside.ts'

const OBJECTS = 1_000
const OBJECTS_PER_FILE = 200
const CALLS_PER_SECOND = 5
const INPUTS = { scope: 'acme/bots', 'fingerprint-key': 'k'.repeat(32) }
const ENV = { OOS_CHAT_SECRET_OPS: 'the-secret-of-ops' }

const FILES = Array.from({ length: OBJECTS / OBJECTS_PER_FILE }, (_, file) =>
  stringify({
    version: 1,
    region: 'cn-hangzhou',
    chatConfigurations: Array.from({ length: OBJECTS_PER_FILE }, (_entry, index) => ({
      name: `bot-${file}-${index}`,
      type: 'WeChat',
      configuration: { CorpSecret: { fromEnv: 'OOS_CHAT_SECRET_OPS' } },
    })),
  }),
)

const { setImmediate } = globalThis
const now = () => Date.now()
const clock: Clock = { now, elapsed: now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }

let emulator: Emulator
let inFlight = 0

// Minutes pass in seconds: time stands still while a call is under way, and jumps to the next timer when none is.
beforeAll(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] }))
afterAll(() => void jest.useRealTimers())
beforeEach(async () => {
  emulator = await startEmulator({ now: () => Date.now(), behaviour: { callsPerSecond: CALLS_PER_SECOND } })
})
afterEach(() => emulator.close())

const run = async (inputs: Readonly<Record<string, string>>): Promise<InsideResult> => {
  emulator.control.clearOperations()
  let isOver = false
  const running = runInside(FILES, { endpoint: emulator.url, ...INPUTS, ...inputs }, ENV, {
    ports: { clock },
    connect: (options) =>
      connectOos({
        ...options,
        pace: {
          run: (place, call) =>
            options.pace.run(place, () => {
              inFlight += 1
              return call().finally(() => {
                inFlight -= 1
              })
            }),
        },
      }),
  }).finally(() => {
    isOver = true
  })
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve))
    if (inFlight === 0) jest.advanceTimersToNextTimer()
  }
  return await running
}

/** The calls of the last run that were refused. */
const throttledShare = () => {
  const calls = emulator.control.listOperations()
  return calls.filter(({ outcome }) => outcome === 'Throttling.User').length / calls.length
}

test('a thousand objects against a quota of five calls a second: created, planned and read again without a failure', async () => {
  const applied = await run({ command: 'apply' })
  expect(applied).toMatchObject({ exitCode: 0, outputs: { result: 'applied', 'create-count': '1000' } })
  expect(throttledShare()).toBeLessThan(0.1)
  const planned = await run({ command: 'plan' })
  expect(planned).toMatchObject({ exitCode: 0, outputs: { result: 'no-changes', 'unchanged-count': '1000' } })
  expect(emulator.control.listOperations().map(({ operation }) => operation)).not.toContain('GetChatConfiguration')
  const refreshed = await run({ command: 'plan', refresh: 'all' })
  expect(refreshed).toMatchObject({ exitCode: 0, outputs: { result: 'no-changes', 'unchanged-count': '1000' } })
  expect(throttledShare()).toBeLessThan(0.1)
})
