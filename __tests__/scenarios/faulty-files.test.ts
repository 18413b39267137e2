import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/support/root.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { runInside } from '../support/run-inside.ts'

const ERR = join(ROOT, '__tests__/golden/err')
const KEY = 'fingerprint-key-of-at-least-32-characters'
const ENV = { OOS_CHAT_SECRET_A: 'value-of-secret-a', OOS_CHAT_SECRET_X: 'value-of-secret-x' }
const LIVE = { Name: 'ops', Type: 'DingTalk', Configuration: { DingTalkClientId: 'a', DingTalkClientSecret: 'secret' } }

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
  const regions = { 'cn-hangzhou': { chatConfigurations: [LIVE] } }
  emulator.control.writeState({ version: 1, accounts: { [DEFAULT_ACCOUNT.id]: regions } })
})

afterAll(() => emulator.close())

/** Some are only faulty where no region is given. */
const toRegion = (name: string): string => (name.startsWith('region-missing') ? '' : 'cn-hangzhou')

test.each(readdirSync(ERR).filter((name) => name.endsWith('.yml')))(
  'an apply of %s, with everything to be pruned, ends with a place and before any call',
  async (name) => {
    const inputs = {
      ...{ command: 'apply', prune: 'all', 'max-deletions': '100%', scope: 'acme/bots', 'fingerprint-key': KEY },
      ...{ endpoint: emulator.url, region: toRegion(name) },
    }
    const { exitCode, outputs, log } = await runInside(readFileSync(join(ERR, name)), inputs, ENV)
    expect(exitCode).toBe(1)
    expect(outputs['result']).toBe('failed')
    expect(log).toMatch(/^\.github\/chat-configurations\.yml:\d+:\d+: error: ./m)
    expect(emulator.control.listOperations()).toEqual([])
  },
)
