import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { toFile } from '../../../scripts/support/bots.ts'
import { DEFAULT_ACCOUNT } from '../../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.ts'
import { runInside } from '../../support/run-inside.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startEmulator()
})

afterEach(() => emulator.close())

/** How often memory was to be saved in a run. */
const countSaving = async (command: 'validate' | 'plan', ...files: readonly string[]): Promise<number> => {
  let count = 0
  const saveMemory = async () => {
    count += 1
  }
  const inputs = { command, endpoint: emulator.url, scope: 'acme/bots' }
  const { exitCode } = await runInside(files, inputs, {}, { ports: { saveMemory } })
  expect(exitCode).toBe(0)
  return count
}

/** As many pages of live configurations as a list has, each of a hundred. */
const seedPages = (pages: number): void => {
  const chatConfigurations = Array.from({ length: pages * 100 }, (_, index) => ({
    Name: `bot-${index}`,
    Type: 'WeChat',
    Configuration: { CorpId: 'c', CorpSecret: 'made-up-secret' },
  }))
  emulator.control.writeState({
    version: 1,
    accounts: { [DEFAULT_ACCOUNT.id]: { 'cn-hangzhou': { chatConfigurations } } },
  })
}

/** A valid file of 150 KiB. */
const LONG = `${toFile()}${'#'.repeat(150 * 1024)}\n`

test('a small run is left as it is', async () => {
  expect(await countSaving('plan', toFile(), LONG)).toBe(0)
})

test('memory is saved where the files are large', async () => {
  expect(await countSaving('validate', LONG, LONG)).toBe(1)
})

test('memory is saved, once, where there are many calls', async () => {
  seedPages(30)
  expect(await countSaving('plan', toFile())).toBe(1)
})
