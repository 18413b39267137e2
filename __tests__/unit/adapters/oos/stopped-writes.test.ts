import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { connectOos } from '../../../../src/adapters/oos/connect.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
import { systemClock } from '../../../../src/adapters/workspace/process.ts'
import { DEFAULT_ACCOUNT } from '../../../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../../../src/emulator/emulator.ts'
import { Secret } from '../../../../src/model/secret.ts'

const KEY = { region: 'cn-hangzhou', name: 'ops' }
const CREDENTIALS = { ...DEFAULT_ACCOUNT, accessKeySecret: new Secret(DEFAULT_ACCOUNT.accessKeySecret) }

let emulator: Emulator

beforeEach(async () => {
  emulator = await startEmulator()
})

afterEach(() => emulator.close())

/** Connects; a call whose turn comes later finds the run stopped by then. */
const connectWaiting = (stopper: AbortController) =>
  connectOos({
    getCredentials: async () => ({ ...CREDENTIALS, securityToken: undefined }) as never,
    endpointOf: () => emulator.url,
    mask: () => undefined,
    onCall: () => undefined,
    retry: createRetry(Date.now),
    time: createTimeOffset(systemClock),
    pace: {
      run: async (_place, call) => {
        stopper.abort()
        return await call()
      },
    },
    signal: stopper.signal,
  })

const listCalls = () => emulator.control.listOperations().map(({ operation }) => operation)

test('a write that waited for its turn does not leave once the run is asked to stop', async () => {
  const { chat } = await connectWaiting(new AbortController())
  const cancelled = { detail: { code: 'CANCELLED' } }
  await expect(chat.create({ key: KEY, type: 'WeChat' })).rejects.toMatchObject(cancelled)
  await expect(chat.update({ key: KEY, type: 'WeChat' })).rejects.toMatchObject(cancelled)
  await expect(chat.delete(KEY)).rejects.toMatchObject(cancelled)
  expect(listCalls()).toEqual([])
})

test('what confirms and records a write that is done may leave', async () => {
  const { chat, parameters } = await connectWaiting(new AbortController())
  expect(await chat.get(KEY)).toBeUndefined()
  await parameters.create(KEY.region, '/chat-sync/ab12', 'x')
  expect(listCalls()).toEqual(['GetChatConfiguration', 'CreateParameter'])
})
