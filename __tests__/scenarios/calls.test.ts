import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { EMPTY_STATE, FINGERPRINT_KEY, SCOPE, toWorld } from '../../scripts/bench/world.ts'
import { type Stage, setStage } from '../../scripts/support/stage.ts'

/** 100 configurations a page of the list; 10 records on the first page, and then 100. */
const COUNT = 250
const PAGES = { ListChatConfigurations: 3, GetParametersByPath: 4 }

const world = toWorld(COUNT)
let stage: Stage

beforeEach(async () => {
  stage = await setStage()
  for (const { file, bytes } of world.files) await stage.write(bytes, file)
})

afterEach(() => stage.close())

const plan = async (): Promise<Readonly<Record<string, string>>> => {
  const inputs = { command: 'plan', config: 'bots/*.yml', scope: SCOPE, 'fingerprint-key': FINGERPRINT_KEY }
  const { exitCode, outputs } = await stage.run(inputs, world.variables)
  expect(exitCode).toBe(0)
  return outputs
}

const countCalls = (): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const call of stage.calls()) {
    const [operation = ''] = call.split(' ')
    counts[operation] = (counts[operation] ?? 0) + 1
  }
  return counts
}

test('an unchanged world costs the pages of its list and of its records, and no call more', async () => {
  stage.emulator.control.writeState(world.toState(0))
  expect(await plan()).toMatchObject({ 'unchanged-count': String(COUNT), result: 'no-changes' })
  expect(countCalls()).toEqual(PAGES)
})

test.each([
  // One page that is refused, and then tens.
  [{ pathSize: 50 }, 26],
  [{ pathSize: 10 }, 26],
  [{ tokens: 'bound' }, 26],
  // Three large ones that do not add up, and all of it again.
  [{ tokens: 'page' }, 4 + 24],
] as const)('where large pages of records are not to be had, it costs little more: %j', async (behaviour, pages) => {
  stage.emulator.control.writeState(world.toState(0))
  stage.emulator.control.writeBehaviour(behaviour)
  expect(await plan()).toMatchObject({ 'unchanged-count': String(COUNT), result: 'no-changes' })
  expect(countCalls()).toEqual({ ListChatConfigurations: 3, GetParametersByPath: pages })
})

test('up to ten cost no call more', async () => {
  const few = toWorld(10)
  for (const { file, bytes } of few.files) await stage.write(bytes, file)
  await stage.write('version: 1\nregion: cn-hangzhou\nchatConfigurations: []\n', 'bots/00001.yml')
  stage.emulator.control.writeState(few.toState(0))
  expect(await plan()).toMatchObject({ 'unchanged-count': '10', result: 'no-changes' })
  expect(countCalls()).toEqual({ ListChatConfigurations: 1, GetParametersByPath: 1 })
})

test('each edited configuration costs one read more', async () => {
  stage.emulator.control.writeState(world.toState(7))
  expect(await plan()).toMatchObject({ 'update-count': '7', 'unchanged-count': String(COUNT - 7) })
  expect(countCalls()).toEqual({ ...PAGES, GetChatConfiguration: 7 })
})

test('new configurations are not read: nothing is there', async () => {
  stage.emulator.control.writeState(EMPTY_STATE)
  expect(await plan()).toMatchObject({ 'create-count': String(COUNT) })
  expect(countCalls()).toEqual({ ListChatConfigurations: 1, GetParametersByPath: 1 })
})
