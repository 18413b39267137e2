import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BotStage, setBotStage } from '../../scripts/support/bots.ts'

const SIXTEEN_MINUTES_MS = 16 * 60_000
const SIX_MIB = 6 * 1024 * 1024
const WRITES = ['CreateChatConfiguration cn-hangzhou a', 'CreateChatConfiguration cn-hangzhou b']

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

const listChatWrites = () => stage.writes().filter((call) => call.includes('ChatConfiguration'))

test.each([SIXTEEN_MINUTES_MS, -SIXTEEN_MINUTES_MS])(
  'a clock that is off by %d ms is corrected by the Date of the first refusal, and nothing fails',
  async (offsetMs) => {
    stage.emulator.control.addFault({ operation: '*', times: 'always', fault: { kind: 'clock', offsetMs } })
    const run = await stage.apply()
    expect(run.outputs['result']).toBe('applied')
    expect(listChatWrites()).toEqual(WRITES)
    const refused = stage.emulator.control
      .listOperations()
      .filter(({ outcome }) => outcome === 'InvalidTimeStamp.Expired')
    // These two are sent at the same time, before there is an answer.
    expect(refused.map(({ operation }) => operation).sort()).toEqual(['GetParametersByPath', 'ListChatConfigurations'])
  },
)

test('one answer with a wrong Date is seen through: its write is sent with the right time, and spoils no other', async () => {
  const fault = { kind: 'clock', offsetMs: SIXTEEN_MINUTES_MS } as const
  stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', name: 'a', times: 1, fault })
  expect((await stage.apply()).outputs['result']).toBe('applied')
  expect(listChatWrites()).toEqual(WRITES)
})

test.each([SIXTEEN_MINUTES_MS, -SIXTEEN_MINUTES_MS])(
  "the service's clock may step by %d ms in the middle of a run: each write is carried out once",
  async (offsetMs) => {
    const fault = { kind: 'clock', offsetMs } as const
    stage.emulator.control.addFault({ operation: '*', skip: 4, times: 'always', fault })
    expect((await stage.apply()).outputs['result']).toBe('applied')
    expect(listChatWrites()).toEqual(WRITES)
  },
)

test('throttled writes are sent again, and each is carried out once', async () => {
  const fault = { kind: 'throttle', status: 400, retryAfterMs: 50 } as const
  stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', times: 3, fault })
  const run = await stage.apply()
  expect(run.outputs['result']).toBe('applied')
  expect(listChatWrites()).toEqual(WRITES)
})

test.each(['ListChatConfigurations', 'GetParametersByPath'])(
  '%s with an answer above 5 MiB: told at once and asked once, with nothing written',
  async (operation) => {
    stage.emulator.control.addFault({ operation, times: 'always', fault: { kind: 'oversize', bytes: SIX_MIB } })
    const run = await stage.apply()
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('at most 5 MiB')
    expect(stage.calls().filter((call) => call.startsWith(operation))).toHaveLength(1)
    expect(stage.writes()).toEqual([])
  },
)

test('a write whose answer is above 5 MiB was carried out: it is looked up, and not repeated', async () => {
  const fault = { kind: 'oversize', bytes: SIX_MIB } as const
  stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', times: 1, fault })
  const run = await stage.apply()
  expect(run.outputs['result']).toBe('applied')
  expect(listChatWrites()).toEqual(WRITES)
})
