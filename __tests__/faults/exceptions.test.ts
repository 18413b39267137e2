import { afterEach, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { Behaviour } from '../../src/emulator/behaviour.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { runInside } from '../support/run-inside.ts'
import { REGION, toInputs } from './worlds.ts'

/*
 * What docs/assumptions.md says that does matter: behaviours under which something cannot be had. Then it is said, and
 * nothing is told as done.
 */

let emulator: Emulator

afterEach(() => emulator.close())

const toFile = (configuration: object) =>
  stringify({ version: 1, region: REGION, chatConfigurations: [{ name: 'a', type: 'WeChat', configuration }] })

const run = (command: 'apply' | 'plan', configuration: object) =>
  runInside(toFile(configuration), { endpoint: emulator.url, ...toInputs(command) }, {})

const start = async (behaviour: Partial<Behaviour>) => {
  emulator = await startEmulator({ behaviour })
}

describe('what a write does not show is told as unconfirmed, and the next plan shows it again', () => {
  test.each([
    ['a key that an update cannot remove', { configuration: 'merge' }, { CorpId: 'c', Old: 'x' }, { CorpId: 'c' }],
    ['a key that is dropped', { unknownKeys: 'dropped' }, { BotName: 'a' }, { BotName: 'a', Own: 'x' }],
    ['a number that comes back as a text', { values: 'text' }, { CorpId: 'c' }, { CorpId: 'c', Count: 1 }],
    ['a text that comes back in another form', { normalises: 'trim' }, { CorpId: 'c' }, { CorpId: 'c', Note: ' x ' }],
  ] as const)('%s', async (_what, behaviour, before, now) => {
    await start(behaviour)
    expect((await run('apply', before)).exitCode).toBe(0)
    const applied = await run('apply', now)
    expect([applied.exitCode, applied.outputs['result']]).toEqual([1, 'failed'])
    expect(applied.log).toContain('unconfirmed')
    const field = [...Object.keys(now), ...Object.keys(before)].filter((key) => !(key in before && key in now))
    expect(applied.log).toContain(`configuration.${field[0]}`)
    expect((await run('plan', now)).outputs).toMatchObject({ 'update-count': '1' })
  })
})

test('a key that the service adds is named, and nothing is waited for', async () => {
  await start({ adds: 'RobotCode' })
  const startMs = Date.now()
  const applied = await run('apply', { CorpId: 'c' })
  expect([applied.exitCode, applied.outputs['result']]).toEqual([1, 'failed'])
  expect(applied.log).toMatch(/unconfirmed[\s\S]*configuration\.RobotCode[\s\S]*ignore/)
  expect(Date.now() - startMs).toBeLessThan(5_000)
})

describe('a list that is cut without a word', () => {
  const seed = (count: number) => {
    const chatConfigurations = Array.from({ length: count }, (_, index) => ({
      Name: `bot-${index + 100}`,
      Type: 'WeChat',
      Configuration: { CorpId: 'c' },
    }))
    emulator.control.writeState({
      version: 1,
      accounts: { [DEFAULT_ACCOUNT.id]: { [REGION]: { chatConfigurations } } },
    })
  }

  test.each([3, 7, 10, 20, 37, 50, 99, 100])('ends the run where the limit is %i', async (pageSize) => {
    await start({ paging: 'cut', pageSize, listSizes: '1..100' })
    seed(pageSize + 5)
    const { exitCode, log } = await run('apply', { CorpId: 'c' })
    expect([exitCode, log]).toEqual([1, expect.stringContaining('list')])
    expect(emulator.control.listOperations().filter(({ committed }) => committed)).toEqual([])
  })

  test.each([3, 10, 20])('is not seen in lists that are whole: %i', async (count) => {
    await start({ paging: 'none' })
    seed(count)
    expect((await run('plan', { CorpId: 'c' })).exitCode).toBe(0)
  })
})
