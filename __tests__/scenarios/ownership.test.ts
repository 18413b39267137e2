import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

describe('after an apply', () => {
  beforeEach(async () => {
    expect((await stage.apply()).outputs['result']).toBe('applied')
  })

  test('a deleted record costs one more send, and no deletion', async () => {
    const [record] = stage.live('cn-hangzhou').parameters ?? []
    stage.emulator.control.deleteParameter({ region: 'cn-hangzhou', name: record?.Name ?? '' })
    const run = await stage.plan()
    expect(run.outputs).toMatchObject({ 'adopt-count': '1', 'delete-count': '0' })
    expect((await stage.apply()).outputs['result']).toBe('applied')
    expect((await stage.plan()).outputs['has-changes']).toBe('false')
  })

  test('a changed record counts as somebody else’s: nothing is done, and the parameter is named', async () => {
    const [record] = stage.live('cn-hangzhou').parameters ?? []
    const Value = String(record?.Value).replace('acme/bots', 'acme/evil')
    stage.emulator.control.editParameter({ region: 'cn-hangzhou', name: record?.Name ?? '' }, { Value })
    const run = await stage.plan()
    expect([run.exitCode, run.outputs['adopt-count']]).toEqual([1, '0'])
    expect(run.summary).toContain('somebody changed it')
    expect(run.stdout).toContain(record?.Name ?? 'no name')
  })

  test('an owned object that left the file is deleted, with its record; what is nobody’s survives', async () => {
    await stage.write(toFile(A))
    const run = await stage.apply()
    expect(run.outputs).toMatchObject({ 'delete-count': '1', result: 'applied' })
    expect(
      stage
        .live('cn-hangzhou')
        .chatConfigurations?.map(({ Name }) => Name)
        .sort(),
    ).toEqual(['a', 'by-hand'])
    expect(stage.live('cn-hangzhou').parameters).toHaveLength(1)
  })

  test('an empty list is refused by the budget, in plan and apply', async () => {
    await stage.write(toFile())
    for (const run of [await stage.plan(), await stage.apply()]) {
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toContain('max-deletions: 2')
    }
    expect(stage.writes()).toEqual([])
    expect((await stage.apply({ 'max-deletions': '2' })).outputs['delete-count']).toBe('2')
    expect(stage.chatOf('by-hand')).toBeDefined()
  })

  test.each(['', '# only a comment\n', 'version: 1\nregion: cn-hangzhou\n', toFile().replace('[]', 'null')])(
    'a file that says nothing is an error, not an empty list: %j',
    async (text) => {
      await stage.write(text)
      const run = await stage.apply({ 'max-deletions': '100' })
      expect(run.exitCode).toBe(1)
      expect(stage.calls()).toEqual([])
    },
  )

  test('another scope cannot take over, and its file names the owner', async () => {
    const run = await stage.apply({ scope: 'acme/others' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error.*acme\/bots/)
    expect(stage.writes()).toEqual([])
  })

  test('another scope without these objects leaves them alone', async () => {
    await stage.write(toFile())
    const run = await stage.apply({ scope: 'acme/others', 'max-deletions': '100' })
    expect(run.outputs).toMatchObject({ 'delete-count': '0', 'unmanaged-count': '3' })
    expect(stage.writes()).toEqual([])
  })

  test('a renamed configuration is said to be one, with the warning about its webhook', async () => {
    await stage.write(toFile(A, toEntry('b2', 'OOS_CHAT_SECRET_B').replace('ding-b2', 'ding-b')))
    const run = await stage.plan()
    expect(run.outputs).toMatchObject({ 'create-count': '1', 'delete-count': '1' })
    expect(run.stdout).toMatch(/b2.*renamed|"b2".*"b"/)
    expect(run.summary).toMatch(/webhook/i)
  })

  test('records are renewed before version 100', async () => {
    const state = stage.emulator.control.readState()
    for (const regions of Object.values(state.accounts)) {
      for (const region of Object.values(regions)) {
        for (const parameter of region.parameters ?? []) Object.assign(parameter, { ParameterVersion: 99 })
      }
    }
    stage.emulator.control.writeState(state)
    const env = { OOS_CHAT_SECRET_A: 'a-rotated-secret-a' }
    expect((await stage.apply({}, env)).outputs['result']).toBe('applied')
    expect(stage.writes().map((call) => call.split(' ')[0])).toEqual([
      'UpdateChatConfiguration',
      'DeleteParameter',
      'CreateParameter',
    ])
    expect((await stage.plan({}, env)).outputs['has-changes']).toBe('false')
  })
})

test('a live object in the file without a record is adopted visibly', async () => {
  stage.seed({ 'cn-hangzhou': { chatConfigurations: [{ Name: 'w', Type: 'WeChat', Configuration: { CorpId: 'c' } }] } })
  await stage.write(
    'version: 1\nregion: cn-hangzhou\nchatConfigurations:\n  - { name: w, type: WeChat, configuration: { CorpId: c } }\n',
  )
  const planned = await stage.plan()
  expect(planned.outputs).toMatchObject({ 'has-changes': 'true', 'adopt-count': '1', 'update-count': '0' })
  await stage.apply()
  expect(stage.writes().map((call) => call.split(' ')[0])).toEqual(['CreateParameter'])
  expect((await stage.plan()).outputs['has-changes']).toBe('false')
})

test('a missing permission for the Parameter Store names the actions and the alternative', async () => {
  const fault = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
  stage.emulator.control.addFault({ operation: 'GetParametersByPath', times: 'always', fault })
  const run = await stage.plan()
  expect(run.exitCode).toBe(1)
  for (const text of [
    'oos:GetParametersByPath',
    'oos:CreateParameter',
    'oos:UpdateParameter',
    'oos:DeleteParameter',
    'state: none',
  ]) {
    expect(run.stdout).toContain(text)
  }
})

test('a record that cannot be written fails the run, although the object is as wanted', async () => {
  const fault = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
  stage.emulator.control.addFault({ operation: 'CreateParameter', times: 'always', fault })
  const run = await stage.apply()
  expect(run.exitCode).toBe(1)
  expect(run.outputs['result']).toBe('partial')
  expect(stage.chatOf('a')).toBeDefined()
  stage.emulator.control.clearFaults()
  expect((await stage.apply()).outputs['result']).toBe('applied')
  expect((await stage.plan()).outputs['has-changes']).toBe('false')
})
