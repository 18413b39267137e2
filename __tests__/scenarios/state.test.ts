import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY } from '../../scripts/support/access-key.ts'
import { A, B, type BotStage, KEY, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'

const REGION = 'cn-hangzhou'
const SCOPE = ['--scope', 'acme/bots']

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  await stage.write(toFile(A, B, toEntry('operations', 'OOS_CHAT_SECRET_A')))
  expect((await stage.apply()).outputs['result']).toBe('applied')
  stage.emulator.control.clearOperations()
})

afterEach(() => stage.close())

const run = (args: readonly string[], env: Readonly<Record<string, string>> = { OOS_CHAT_FINGERPRINT_KEY: KEY }) =>
  runCli(['state', ...args, '--endpoint', stage.emulator.url], { ...ACCESS_KEY, ...env }, stage.workspace)

const operations = () => stage.calls().map((call) => call.split(' ')[0])

describe('state list', () => {
  test('shows whose each record is and where it is declared, with one call', async () => {
    const { stdout, exitCode } = await run(['list'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /cn-hangzhou\/a: scope "acme\/bots", declared in ".github\/chat-configurations.yml" of "acme\/bots", sealed, version 1, last written today/,
    )
    expect(operations()).toEqual(['GetParametersByPath'])
    expect((await run(['list'], {})).stdout).toContain('seal not checked')
    const other = { OOS_CHAT_FINGERPRINT_KEY: 'another-key-of-at-least-32-characters' }
    expect((await run(['list', '--locale', 'zh-CN'], other)).stdout).toContain('由另一个指纹密钥签名')
  })

  test('--json is one document; --region needs no file', async () => {
    const { stdout } = await run(['list', '--json', '--region', REGION, '--config', 'none.yml'])
    const document = JSON.parse(stdout) as { records: readonly unknown[] }
    expect(document).toMatchObject({ formatVersion: 1, result: 'listed', unusable: [] })
    expect(document.records).toHaveLength(3)
    expect(document.records).toContainEqual(
      expect.objectContaining({ region: REGION, scope: 'acme/bots', seal: 'trusted', version: 1, ageDays: 0 }),
    )
  })
})

describe('state release', () => {
  test('deletes the records, and touches no configuration', async () => {
    const before = stage.live(REGION).chatConfigurations
    const { exitCode, stdout } = await run(['release', 'a', `${REGION}/b`, ...SCOPE, '--yes'])
    expect([exitCode, operations()]).toEqual([0, ['GetParametersByPath', 'DeleteParameter', 'DeleteParameter']])
    expect(stdout).toContain('Deleted 2 records.')
    expect(stage.live(REGION).chatConfigurations).toEqual(before)
  })

  test.each([
    ['an unknown name, with near ones', ['opertions'], /Did you mean "operations"\?.*RECORD_NOT_FOUND/],
    ['an unknown name', ['x', 'a'], /state list.*RECORD_NOT_FOUND/],
    ['no name', [], /INPUT_INVALID/],
    ['nobody to ask', ['a'], /NOT_CONFIRMED/],
  ])('%s: nothing is written', async (_what, names, message) => {
    const { exitCode, stderr, stdout } = await run([
      'release',
      ...names,
      ...SCOPE,
      ...(names[0] === 'a' ? [] : ['--yes']),
    ])
    expect([exitCode, stage.writes()]).toEqual([1, []])
    expect(`${stdout}${stderr}`).toMatch(message)
  })

  test('refuses a readable record of another scope, and needs a scope', async () => {
    const foreign = await run(['release', 'a', '--scope', 'acme/others', '--yes'])
    expect(`${foreign.stdout}${foreign.stderr}`).toMatch(/--scope acme\/bots.*RECORD_FOREIGN/)
    expect((await run(['release', 'a', '--yes'])).exitCode).toBe(1)
    expect(stage.writes()).toEqual([])
  })

  test('settles a record that cannot be read, by the name of either', async () => {
    for (const toName of [() => 'a', (parameter: string) => parameter]) {
      const parameter = stage.live(REGION).parameters?.find(({ Value }) => String(Value).includes('"name":"a"'))
      stage.emulator.control.editParameter({ region: REGION, name: parameter?.Name ?? '' }, { Value: 'broken' })
      expect((await run(['list'])).stdout).toContain('cannot be used')
      expect((await run(['release', toName(parameter?.Name ?? ''), ...SCOPE, '--yes'])).exitCode).toBe(0)
      expect((await stage.apply()).outputs).toMatchObject({ 'adopt-count': '1', result: 'applied' })
    }
  })
})

describe('state prune', () => {
  test('deletes the records whose object is gone or was made anew, and no other', async () => {
    expect((await run(['prune', ...SCOPE, '--yes'])).stdout).toContain('Nothing to delete')
    stage.emulator.control.deleteChat({ region: REGION, name: 'b' })
    const { exitCode, stdout } = await run(['prune', ...SCOPE, '--yes', '--json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ result: 'pruned', records: [{ name: 'b' }] })
    expect(stage.live(REGION).parameters).toHaveLength(2)
    stage.emulator.control.deleteChat({ region: REGION, name: 'a' })
    expect((await run(['prune', '--scope', 'acme/others', '--yes'])).stdout).toContain('Nothing to delete')
  })

  test('an object that cannot be read is there', async () => {
    await run(['release', 'a', 'operations', ...SCOPE, '--yes'])
    const undated = { Name: 'b', Type: 'DingTalk' }
    const answer = (operation: string, members: object) => {
      const fault = { kind: 'body', status: 200, text: JSON.stringify({ RequestId: 'r', ...members }) } as const
      stage.emulator.control.addFault({ operation, times: 'always', fault })
    }
    answer('ListChatConfigurations', { ChatConfigurations: [undated] })
    answer('GetChatConfiguration', { ChatConfiguration: undated })
    expect((await run(['prune', ...SCOPE, '--yes'])).stdout).toContain('Nothing to delete')
    expect(stage.live(REGION).parameters).toHaveLength(1)
  })

  test('a list that lacks an object does not cost its record', async () => {
    const fault = { kind: 'vanished-item' } as const
    stage.emulator.control.addFault({ operation: 'ListChatConfigurations', times: 'always', fault })
    await run(['prune', ...SCOPE, '--yes'])
    expect(stage.live(REGION).parameters).toHaveLength(3)
  })
})

test('the help has each command, in the language asked for', async () => {
  expect((await runCli(['state', '--help'], {}, '.')).stdout).toMatch(/list.*\n.*release.*\n.*prune/)
  expect((await runCli(['state', 'list', '--help', '--locale', 'zh-CN'], {}, '.')).stdout).toContain('state list')
  expect((await runCli(['state', 'list', 'x'], {}, '.')).exitCode).not.toBe(0)
})
