import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, type BotStage, setBotStage, toFile } from '../../scripts/support/bots.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  expect((await stage.apply()).outputs['result']).toBe('applied')
})

afterEach(() => stage.close())

const REMOVED = 'removed:\n  - name: b\n    reason: now kept by the platform team\n'
const GIVES_UP = `${toFile(A)}${REMOVED}`

const dropFile = () => rm(join(stage.workspace, CONFIG_PATH))

describe('what the file gives up', () => {
  test('is in the plan with its reason, loses its record, and stays as it is', async () => {
    await stage.write(GIVES_UP)
    const before = stage.chatOf('b')
    const plan = await stage.plan({ 'max-deletions': '0' })
    expect(plan.outputs).toMatchObject({ 'release-count': '1', 'delete-count': '0', 'has-changes': 'true' })
    expect(plan.summary).toContain('now kept by the platform team')
    const run = await stage.apply({ 'max-deletions': '0' })
    expect(run.outputs).toMatchObject({ 'release-count': '1', result: 'applied' })
    expect(stage.writes().map((call) => call.split(' ')[0])).toEqual(['DeleteParameter'])
    expect(stage.chatOf('b')).toEqual(before)
    const next = await stage.apply()
    expect([next.outputs['result'], stage.writes()]).toEqual(['no-changes', []])
    expect(next.stdout).toMatch(/b.*can be deleted.*REMOVED_SETTLED/)
  })

  test('is part of the receipt', async () => {
    const digest = (await stage.plan()).outputs['plan-digest']
    await stage.write(GIVES_UP)
    const run = await stage.apply({ 'approved-plan': digest ?? '' })
    expect([run.exitCode, stage.writes()]).toEqual([1, []])
    const now = (await stage.plan()).outputs['plan-digest']
    expect((await stage.apply({ 'approved-plan': now ?? '' })).outputs['result']).toBe('applied')
  })

  test('can be taken over by another scope', async () => {
    await stage.write(GIVES_UP)
    await stage.apply()
    await stage.write(toFile(B))
    const run = await stage.apply({ scope: 'acme/platform' })
    expect(run.outputs).toMatchObject({ 'adopt-count': '1', 'delete-count': '0', result: 'applied' })
    await stage.write(GIVES_UP)
    const last = await stage.apply()
    expect(last.stdout).toMatch(/acme\/platform.*REMOVED_SETTLED/)
    expect(stage.writes()).toEqual([])
  })

  test.each(['managed', 'none', 'all'])('stays with prune: %s, also when its record is gone', async (prune) => {
    await stage.write(GIVES_UP)
    await stage.apply({ prune, 'max-deletions': '9' })
    await stage.apply({ prune, 'max-deletions': '9' })
    expect(stage.chatOf('b')).toBeDefined()
  })

  test('needs no seal: nothing is lost by it', async () => {
    await stage.write(GIVES_UP)
    const run = await stage.apply({ 'fingerprint-key': 'another-key-of-at-least-32-characters' })
    expect(run.outputs).toMatchObject({ 'release-count': '1', result: 'applied' })
  })

  test('is forgotten where its object is gone', async () => {
    await stage.write(GIVES_UP)
    stage.emulator.control.deleteChat({ region: 'cn-hangzhou', name: 'b' })
    const run = await stage.apply()
    expect([run.outputs['release-count'], stage.live('cn-hangzhou').parameters?.length]).toEqual(['0', 1])
  })

  test('is left to the file that declares it now', async () => {
    await dropFile()
    await stage.write(toFile(A), 'teams/a.yml')
    await stage.write(toFile(B), 'teams/b.yml')
    for (const config of ['teams/a.yml', 'teams/b.yml']) await stage.apply({ config })
    await stage.write(GIVES_UP, 'teams/a.yml')
    for (let round = 0; round < 2; round += 1) {
      const run = await stage.apply({ config: 'teams/a.yml', prune: 'none' })
      expect(run.stdout).toMatch(/teams\/b.yml.*REMOVED_SETTLED/)
      expect(stage.writes()).toEqual([])
    }
  })

  test('moves to a file of another folder, whichever run comes first', async () => {
    await dropFile()
    for (const order of [
      ['one/a.yml', 'two/b.yml'],
      ['two/b.yml', 'one/a.yml'],
    ]) {
      await stage.write(toFile(A, B), 'one/a.yml')
      await stage.write(toFile(), 'two/b.yml')
      await stage.apply({ config: 'one/a.yml' })
      await stage.write(GIVES_UP, 'one/a.yml')
      await stage.write(toFile(B), 'two/b.yml')
      for (const config of order) expect((await stage.apply({ config })).outputs['delete-count']).toBe('0')
      expect((await stage.apply({ config: 'two/b.yml' })).outputs['unchanged-count']).toBe('1')
      expect(stage.writes()).toEqual([])
      await stage.write(toFile(), 'two/b.yml')
      expect((await stage.apply({ config: 'two/b.yml' })).outputs['delete-count']).toBe('1')
    }
  })
})

test('a name in both lists is an error with both places', async () => {
  await stage.write(`${toFile(A, B)}${REMOVED}`)
  const run = await stage.plan()
  expect([run.exitCode, stage.calls()]).toEqual([1, []])
  expect(run.stdout).toMatch(/chat-configurations.yml:19:11.*chat-configurations.yml:\d+:\d+.*NAME_REMOVED/)
})
