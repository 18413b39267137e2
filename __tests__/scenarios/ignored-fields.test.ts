import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, toFile } from '../../scripts/support/bots.ts'

/** No run that waits for a read to become right is over sooner. */
const WAIT_MS = 6_000

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** An entry of type WeChat: its configuration and its ignored paths are JSON, which is YAML too. */
const toWeChat = (configuration: object, ...ignore: readonly string[]) => `
  - name: w
    type: WeChat
    configuration: ${JSON.stringify(configuration)}
    ignore: ${JSON.stringify(ignore)}`

const writeEntries = (...entries: readonly string[]) => stage.write(toFile(...entries))
const behave = (behaviour: Parameters<BotStage['emulator']['control']['writeBehaviour']>[0]) =>
  stage.emulator.control.writeBehaviour(behaviour)
const configurationOf = (name: string) => stage.chatOf(name)?.['Configuration']

/** The next plan rests on the record: nothing is read, and nothing changes. */
const expectSettled = async () => {
  const plan = await stage.plan()
  expect(plan.outputs).toMatchObject({ 'has-changes': 'false', result: 'no-changes' })
  expect(stage.reads()).toEqual([])
}

describe('what the service changes and the file ignores', () => {
  test.each([
    ['a key that it adds', { adds: 'RobotCode' } as const, {}, ['configuration.RobotCode']],
    ['a text that it trims', { normalises: 'trim' } as const, { Note: ' x ' }, ['configuration["Note"]']],
    ['a nested one', { normalises: 'trim' } as const, { Card: { 'a.b': ' x ' } }, ['configuration.Card["a.b"]']],
    ['one in a list', { normalises: 'trim' } as const, { Robots: [{ Name: ' x ' }] }, ['configuration.Robots[0].Name']],
  ])('%s: the first apply is applied and recorded, and so is the next', async (_what, behaviour, more, ignore) => {
    behave(behaviour)
    const secret = { AppSecret: { fromEnv: 'OOS_CHAT_SECRET_A' } }
    await writeEntries(toWeChat({ CorpId: 'c', ...more, ...secret }, ...ignore))
    expect((await stage.apply()).outputs).toMatchObject({ 'create-count': '1', result: 'applied' })
    await expectSettled()
    await writeEntries(toWeChat({ CorpId: 'd', ...more, ...secret }, ...ignore))
    expect((await stage.apply()).outputs).toMatchObject({ 'update-count': '1', result: 'applied' })
    await expectSettled()
  })

  test('is no difference either where the answer to the write was lost', async () => {
    behave({ adds: 'RobotCode' })
    await writeEntries(toWeChat({ CorpId: 'c' }, 'configuration.RobotCode'))
    stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', fault: { kind: 'drop-after' } })
    expect((await stage.apply()).outputs['result']).toBe('applied')
    await expectSettled()
  })
})

describe('what the service changes and the file does not ignore', () => {
  test.each([
    ['a key that it adds', { adds: 'RobotCode' } as const, {}, 'configuration.RobotCode', {}, 'robot-'],
    [
      'a text that it trims',
      { normalises: 'trim' } as const,
      { Note: ' x' },
      'configuration.Note',
      { sent: ' x' },
      'x',
    ],
  ])('%s is named at once, with what to do', async (_what, behaviour, more, field, sent, shown) => {
    behave(behaviour)
    await writeEntries(toWeChat({ CorpId: 'c', ...more, AppSecret: { fromEnv: 'OOS_CHAT_SECRET_A' } }))
    const startMs = Date.now()
    const run = await stage.apply({ 'plan-file': 'plan.json' })
    expect(Date.now() - startMs).toBeLessThan(WAIT_MS)
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'failed'])
    for (const text of [run.stdout, run.summary]) {
      expect(text).toMatch(/unconfirmed/)
      expect(text).toContain('ignore')
      expect(text.replaceAll('&#46;', '.')).toContain(field)
      expect(text).not.toContain('in a minute')
    }
    const { results } = JSON.parse(await readFile(join(stage.workspace, 'plan.json'), 'utf8'))
    expect(results[0]).toMatchObject({
      outcome: 'unconfirmed',
      failure: { code: 'WRITE_ALTERED', fields: [{ field, ...sent, shown: expect.stringContaining(shown) }] },
    })
    // Nothing is recorded that a read did not show.
    expect(stage.live('cn-hangzhou').parameters ?? []).toEqual([])
  })
})

describe('an ignored path that matches nothing', () => {
  test.each([
    ['configuration.DingTalkClientID', 'configuration.DingTalkClientId'],
    ['configuration.DingTalkClienttId', 'configuration.DingTalkClientId'],
    ['configuration.DingTalkClientId，configuration.DingTalkTemplateId', '，'],
  ])('is warned of once the object lives: %s', async (path, hint) => {
    await writeEntries(`${A}\n    ignore: ['${path}']`)
    const created = await stage.apply()
    expect([created.outputs['result'], created.stdout.includes('IGNORE_UNMATCHED')]).toEqual(['applied', false])
    const settled = await stage.plan()
    expect([stage.reads(), settled.exitCode]).toEqual([[], 0])
    const read = await stage.plan({ refresh: 'all' })
    expect([read.exitCode, read.outputs['has-changes']]).toEqual([0, 'false'])
    expect(read.stdout).toMatch(/::warning/)
    expect(read.stdout).toContain(hint)
  })
})

describe('a key with a dot', () => {
  const configuration = {
    CorpId: 'c',
    'x.Secret': { fromEnv: 'OOS_CHAT_SECRET_A' },
    x: { Secret: { fromEnv: 'OOS_CHAT_SECRET_B' } },
  }

  test('is another one than a key of a key: neither secret is rotated in every run', async () => {
    await writeEntries(toWeChat(configuration))
    expect((await stage.apply()).outputs['result']).toBe('applied')
    expect(configurationOf('w')).toMatchObject({
      'x.Secret': 'secret value/of+a %1',
      x: { Secret: 'secret-value-of-b-2' },
    })
    await expectSettled()
    const rotated = await stage.plan({}, { OOS_CHAT_SECRET_A: 'another-value-of-a' })
    expect(rotated.stdout).toContain('configuration["x.Secret"]')
    expect(rotated.outputs['update-count']).toBe('1')
  })

  test('is ignored alone, and not the one that is nested', async () => {
    const names = { 'x.Name': 'file', x: { Name: 'file' } }
    await writeEntries(toWeChat(names, 'configuration["x.Name"]'))
    expect((await stage.apply()).outputs['result']).toBe('applied')
    const byHand = { 'x.Name': 'hand', x: { Name: 'hand' } }
    stage.emulator.control.editChat({ region: 'cn-hangzhou', name: 'w' }, { Configuration: byHand })
    expect((await stage.apply()).outputs).toMatchObject({ 'update-count': '1', result: 'applied' })
    expect(configurationOf('w')).toEqual({ 'x.Name': 'hand', x: { Name: 'file' } })
    await expectSettled()
  })
})
