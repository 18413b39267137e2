import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, type BotStage, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'
import { startEmulator } from '../../src/emulator/emulator.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** The entry `b` as it is, under another name. */
const rename = (name: string) => toEntry(name, 'OOS_CHAT_SECRET_B').replace(`ding-${name}`, 'ding-b')

describe('a rename that differs in letter case alone', () => {
  test.each(['kept', 'ignored'] as const)(
    'is refused with advice, and costs no bot, where case is %s',
    async (nameCase) => {
      const emulator = await startEmulator({ behaviour: { nameCase } })
      try {
        const at = { endpoint: emulator.url }
        expect((await stage.apply(at)).outputs['result']).toBe('applied')
        await stage.write(toFile(A, rename('B')))
        emulator.control.clearOperations()
        const run = await stage.apply(at)
        expect(run.exitCode).toBe(1)
        expect(run.stdout).toContain('only in letter case or Unicode form')
        expect(run.stdout).toContain('remove it from the file, apply')
        expect(run.summary).toContain('NAME&#95;BY&#95;CASE')
        expect(emulator.control.listOperations().filter(({ committed }) => committed)).toEqual([])
        // What is advised works, whatever the service makes of case.
        await stage.write(toFile(A))
        expect((await stage.apply(at)).outputs['result']).toBe('applied')
        await stage.write(toFile(A, rename('B')))
        expect((await stage.apply(at)).outputs['result']).toBe('applied')
        expect((await stage.plan(at)).outputs['has-changes']).toBe('false')
      } finally {
        await emulator.close()
      }
    },
  )

  test('is refused beside one of nobody’s, too', async () => {
    await stage.write(toFile(A, toEntry('By-Hand', 'OOS_CHAT_SECRET_B')))
    const run = await stage.apply()
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('"by-hand"')
    expect(stage.writes()).toEqual([])
  })
})

describe('names that look alike', () => {
  test('that cannot be told apart by their blanks are refused, before any call', async () => {
    await stage.write(toFile(A, rename('b\u200b'), rename('b\u00a0b')))
    const run = await stage.plan()
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('character 2 of the name is U+200B, which is invisible')
    expect(run.stdout).toContain('character 2 of the name is U+00A0, which looks like a space')
    expect(stage.calls()).toEqual([])
  })

  test.each([
    ['Cyrillic', '\u0430'],
    ['full width', '\uff41'],
  ])('of one file are warned about: %s', async (_what, name) => {
    await stage.write(toFile(A, rename(name)))
    const run = await stage.plan()
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/::warning .*can be mistaken for "a"/)
    expect(run.summary).toContain('NAME&#95;CONFUSABLE')
  })

  test('one in the file and one that is live are warned about', async () => {
    await stage.write(toFile(A, rename('by-h\u0430nd')))
    const run = await stage.plan()
    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('LIVE&#95;CONFUSABLE')
    expect(run.summary).toMatch(/U(?:\+|&#43;)0430/)
    // And in Chinese.
    expect((await stage.plan({ locale: 'zh-CN' })).summary).toContain('容易混淆')
  })

  test('cost no call: what is unchanged is compared as before', async () => {
    await stage.write(toFile(A, B))
    await stage.apply()
    await stage.plan()
    expect(stage.reads()).toEqual([])
    expect(stage.calls()).toHaveLength(2)
  })
})

test.each([
  ['a full-width colon', toFile(A).replace('name: a', 'name：a'), 'full-width colon after a key (U+FF1A)'],
  ['curly quotes', toFile(A).replace('name: a', 'name: “a”'), 'curly or full-width quotes around a value (U+201C)'],
  ['a no-break blank', toFile(A).replace('region: ', 'region:\u00a0'), 'a special space'],
  ['a block scalar', toFile(A).replace('ding-a', '|\n        ding-a'), 'ends with a line break'],
])('%s is named as what it is', async (_what, text, message) => {
  await stage.write(text)
  const run = await stage.plan()
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toContain(message)
  expect(stage.calls()).toEqual([])
})
