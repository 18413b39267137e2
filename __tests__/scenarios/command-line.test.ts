import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, type BotStage, SECRETS, setBotStage, TERMINAL_ENV, toFile } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { readRepositoryFile } from '../support/repository.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** Runs the command line on the stage; `args` come after the command. */
const run = (command: string, ...args: readonly string[]) => {
  const place = command === 'validate' ? [] : ['--endpoint', stage.emulator.url, '--scope', 'acme/bots']
  return runCli([command, ...place, ...args], TERMINAL_ENV, stage.workspace)
}

describe('apply', () => {
  test('asks, and where nobody can be asked writes nothing and says how to go on', async () => {
    const refused = await run('apply')
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toContain('create cn-hangzhou/a')
    expect(refused.stderr).toContain('--yes')
    expect(stage.writes()).toEqual([])
  })

  test('with --yes it goes on, and again finds nothing to ask', async () => {
    expect(await run('apply', '--yes')).toMatchObject({ exitCode: 0 })
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
  })
})

describe('exit codes', () => {
  test('a plan with changes is a success, unless exit codes are to tell more', async () => {
    expect((await run('plan')).exitCode).toBe(0)
    expect((await run('plan', '--detailed-exitcode')).exitCode).toBe(2)
    await run('apply', '--yes')
    expect((await run('plan', '--detailed-exitcode')).exitCode).toBe(0)
    await stage.write('version: 2\n')
    expect((await run('plan', '--detailed-exitcode')).exitCode).toBe(1)
  })
})

describe('--json', () => {
  test('prints one document on standard output, and what people read on standard error', async () => {
    const planned = await run('plan', '--json')
    const document = JSON.parse(planned.stdout)
    expect(document).toMatchObject({ formatVersion: 1, result: 'planned', plan: { counts: { create: 2 } } })
    expect(planned.stderr).toContain('create cn-hangzhou/a')
    const applied = JSON.parse((await run('apply', '--json', '--yes')).stdout)
    expect(applied.result).toBe('applied')
    expect(applied.plan.results).toMatchObject([
      { name: 'a', outcome: 'applied', requestIds: [expect.any(String)] },
      { name: 'b', outcome: 'applied' },
    ])
    for (const secret of Object.values(SECRETS)) expect(JSON.stringify([document, applied])).not.toContain(secret)
  })

  test('tells every fault of a file', async () => {
    await stage.write(toFile(A.replace('type: DingTalk', 'type: DingTak')))
    const { exitCode, stdout } = await run('validate', '--json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'failed',
      error: { code: 'CONFIG_INVALID', message: expect.stringContaining('1 error') },
      diagnostics: [{ severity: 'error', code: 'VALUE_NOT_ALLOWED', line: 5, message: expect.any(String) }],
    })
  })

  test('or not, every fault of a file is listed once for people', async () => {
    await stage.write(toFile(A.replace('type: DingTalk', 'type: DingTak')))
    for (const flags of [[], ['--json']]) {
      const { stdout, stderr } = await run('validate', ...flags)
      expect(`${flags.length === 0 ? stdout : ''}${stderr}`.match(/VALUE_NOT_ALLOWED/g)).toHaveLength(1)
    }
  })

  test('tells what an export wrote', async () => {
    const { stdout } = await run('export', '--json', '--region', 'cn-hangzhou', '--export-file', 'live.yml')
    expect(JSON.parse(stdout)).toMatchObject({
      exported: { count: 1, files: ['live.yml'], variables: ['OOS_CHAT_SECRET_BY_HAND_CORP_SECRET'], skipped: [] },
    })
  })

  test('tells why a run could not begin', async () => {
    const { stdout } = await run('plan', '--json', '--prune', 'sometimes')
    expect(JSON.parse(stdout)).toMatchObject({ result: 'failed', error: { code: 'INPUT_INVALID' } })
  })
})

describe('schema and version', () => {
  test('the schema is the one of the repository, in either language', async () => {
    const read = (path: string) => readRepositoryFile(`schemas/${path}`)
    const print = async (...args: readonly string[]) => JSON.parse((await runCli(args, {}, stage.workspace)).stdout)
    expect(await print('schema')).toEqual(JSON.parse(read('chat-config.v1.schema.json')))
    const chinese = JSON.parse(read('chat-config.v1.zh-CN.schema.json'))
    expect(await print('--locale', 'zh-CN', 'schema')).toEqual(chinese)
  })

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readRepositoryFile('package.json'))
    expect((await runCli(['--version'], {}, stage.workspace)).stdout).toBe(`${version}\n`)
  })
})

test('the bundle is a command by itself, as npm installs it', async () => {
  const program = join(ROOT, 'dist/cli/index.js')
  expect((await promisify(execFile)(program, ['schema'])).stdout).toContain('chatConfigurations')
})

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('there is a script for %s', async (shell) => {
    const { exitCode, stdout } = await runCli(['complete', shell], {}, stage.workspace)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('oos-chat-sync')
  })

  test.each([
    [['pl'], 'plan'],
    [['plan', '--pru'], '--prune'],
    [['plan', '--prune', ''], 'managed'],
    [['init', '--pipeline', 'git'], 'gitlab'],
    [['complete', ''], 'fish'],
    [['--locale', ''], 'zh-CN'],
    [['plan', '--locale', ''], 'zh-CN'],
    [['plan', '--config', ''], ':0'],
    [['export', '--export-file', 'a'], ':0'],
    [['emulator', '--state', ''], ':0'],
    [['state', 'list', '--config', ''], ':0'],
    [['plan', '--scope', ''], ':4'],
  ])('%j is completed', async (words, completion) => {
    const { stdout } = await runCli(['complete', '--', ...words], {}, stage.workspace)
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toContain(completion)
  })
})

describe('the script for bash', () => {
  const bash = async (...lines: readonly string[]) => {
    const program = `oos-chat-sync() { '${process.execPath}' '${join(ROOT, 'dist/cli/index.js')}' "$@"; }`
    const load = 'script=$(oos-chat-sync complete bash); eval "$script"; eval "$script"'
    const script = [program, load, ...lines, `printf "%s\n" "\${COMPREPLY[@]}"`].join('\n')
    return await promisify(execFile)('bash', ['--norc', '-c', script], {
      cwd: stage.workspace,
      env: { PATH: process.env['PATH'] },
    })
  }

  test('can be loaded twice, without any package, and completes', async () => {
    const { stdout, stderr } = await bash(
      'COMP_WORDS=(oos-chat-sync plan --prune "")',
      'COMP_CWORD=3',
      '_oos_chat_sync',
    )
    expect([stdout, stderr]).toEqual(['managed\nnone\nall\n', ''])
  })
})

describe('an option that is given twice', () => {
  test.each(['--scope', '--prune', '--plan-file'])('%s is refused', async (option) => {
    const { exitCode, stderr } = await run('plan', option, 'a', option, 'b')
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('set more than once')])
    expect(stderr).toContain(option)
  })

  test.each(['--json=true', '--verbose=1', '--no-color=x'])('%s: it takes no value', async (option) => {
    const { exitCode, stderr } = await run('validate', option)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('takes no value')])
  })

  test('is all of a list', async () => {
    await stage.write('version: 2\n', 'bad.yml')
    const both = await run('validate', '--config', 'bad.yml', '--config', '.github/chat-configurations.yml')
    expect([both.exitCode, both.stdout]).toEqual([1, expect.stringContaining('bad.yml')])
    const looked = await run('plan', '--region', 'cn-beijing', '--region', 'cn-shanghai')
    expect(looked.exitCode).toBe(0)
    expect(
      stage
        .calls()
        .filter((call) => call.startsWith('ListChat'))
        .sort(),
    ).toEqual(['cn-beijing', 'cn-hangzhou', 'cn-shanghai'].map((region) => `ListChatConfigurations ${region}`))
  })
})
