import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

test('several regions in one run, and the same name in two of them', async () => {
  await stage.write(`${toFile(A)}${toEntry('a', 'OOS_CHAT_SECRET_B', '\n    region: cn-shanghai').slice(1)}\n`)
  expect((await stage.apply()).outputs).toMatchObject({ 'create-count': '2', result: 'applied' })
  expect(stage.live('cn-shanghai').chatConfigurations).toHaveLength(1)
  expect(stage.live('cn-shanghai').parameters).toHaveLength(1)
  expect((await stage.plan()).outputs).toMatchObject({ 'has-changes': 'false', 'unchanged-count': '2' })
})

test('ignored fields are left to others, and echoed by an update', async () => {
  const ignoring = toEntry('a', 'OOS_CHAT_SECRET_A', '\n    ignore: [configuration.BotName]')
  await stage.write(toFile(ignoring))
  await stage.apply()
  stage.emulator.control.editChat({ region: 'cn-hangzhou', name: 'a' }, { Configuration: { BotName: 'named by hand' } })
  await stage.apply()
  expect(stage.chatOf('a')?.['Configuration']).toMatchObject({ BotName: 'named by hand' })
  expect((await stage.plan()).outputs['has-changes']).toBe('false')
})

describe('export', () => {
  test('writes what validates, and a plan on it shows only adoptions', async () => {
    const run = await stage.run({
      command: 'export',
      region: 'cn-hangzhou\ncn-shanghai',
      'export-file': 'exported.yml',
    })
    expect(run.exitCode).toBe(0)
    expect(stage.writes()).toEqual([])
    const text = await readFile(join(stage.workspace, 'exported.yml'), 'utf8')
    expect(text).toContain('fromEnv: "OOS_CHAT_SECRET_BY_HAND_CORP_SECRET"')
    expect(run.summary).toContain('OOS&#95;CHAT&#95;SECRET&#95;BY&#95;HAND&#95;CORP&#95;SECRET')
    const env = { OOS_CHAT_SECRET_BY_HAND_CORP_SECRET: 'hand-made-secret' }
    const planned = await stage.plan({ config: 'exported.yml' }, env)
    expect(planned.outputs).toMatchObject({
      'adopt-count': '1',
      'release-count': '0',
      'create-count': '0',
      'update-count': '0',
      'unmanaged-count': '0',
    })
    expect((await stage.apply({ config: 'exported.yml' }, env)).outputs['result']).toBe('applied')
    expect((await stage.plan({ config: 'exported.yml' }, env)).outputs['has-changes']).toBe('false')
  })

  test('takes the regions of the files in config if none is given', async () => {
    const run = await stage.run({ command: 'export', 'export-file': 'exported.yml' })
    expect(run.exitCode).toBe(0)
    expect(stage.calls()).toContain('ListChatConfigurations cn-hangzhou')
  })
})

test('an owned object whose region left the files is found where `region` names it', async () => {
  await stage.write(`${toFile(A)}${toEntry('b', 'OOS_CHAT_SECRET_B', '\n    region: cn-shanghai').slice(1)}\n`)
  await stage.apply()
  await stage.write(toFile(A))
  expect((await stage.plan()).outputs).toMatchObject({ 'delete-count': '0' })
  const regions = { region: 'cn-hangzhou\ncn-shanghai' }
  expect((await stage.apply(regions)).outputs).toMatchObject({ 'delete-count': '1', result: 'applied' })
  expect(stage.live('cn-shanghai').chatConfigurations ?? []).toEqual([])
})

test('the plan never takes the place of a configuration file', async () => {
  const run = await stage.plan({ 'plan-file': './.github/chat-configurations.yml' })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::.*this run reads it/)
})
