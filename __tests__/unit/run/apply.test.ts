import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { connectOos } from '../../../src/adapters/oos/connect.ts'
import { DEFAULT_ACCOUNT } from '../../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.ts'
import { runInside } from '../../support/run-inside.ts'

const FILE = `
version: 1
region: cn-hangzhou
chatConfigurations:
  - name: a
    type: WeChat
    configuration:
      CorpSecret: { fromSecretParameter: bot-secret }
`

let emulator: Emulator

beforeEach(async () => {
  const parameters = [{ Name: 'bot-secret', Type: 'Secret', Value: 'secret-of-the-bot' } as const]
  const accounts = { [DEFAULT_ACCOUNT.id]: { 'cn-hangzhou': { parameters } } }
  emulator = await startEmulator({ seed: { version: 1, accounts } })
})

afterEach(() => emulator.close())

const hang = () => new Promise<never>(() => undefined)

/** Applies the file, and asks to stop at a call, which then hangs. */
const applyAndStopAt = (operation: string) => {
  const controller = new AbortController()
  return runInside(
    FILE,
    { command: 'apply', endpoint: emulator.url, scope: 'acme/bots' },
    {},
    {
      ports: {
        clock: { now: () => Date.now(), elapsed: () => 0, sleep: async () => undefined },
        signal: controller.signal,
      },
      connect: (options) =>
        connectOos({
          ...options,
          onCall: (call) => {
            if (call.operation === operation) controller.abort()
            options.onCall(call)
          },
          getCredentials: () => (controller.signal.aborted ? hang() : options.getCredentials()),
        }),
      death: hang(),
    },
  )
}

test('an apply that is asked to stop while it reads its secrets does not wait for them', async () => {
  const { exitCode, log } = await applyAndStopAt('GetSecretParameter')
  expect(exitCode).toBe(1)
  expect(log).toContain('error: The run was stopped.')
  expect(emulator.control.listOperations().filter(({ committed }) => committed)).toEqual([])
})
