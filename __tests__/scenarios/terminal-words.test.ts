import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type BotStage, setBotStage, TERMINAL_ENV } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { INPUT_NAMES } from '../../src/inputs/inputs.gen.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

const run = (args: readonly string[], env: Readonly<Record<string, string>> = TERMINAL_ENV) =>
  runCli(args, env, stage.workspace)

describe('what is missing', () => {
  test.each([
    ['en', '--scope is required outside GitHub, for example --scope owner/repo'],
    ['zh-CN', '在 GitHub 之外必须指定 --scope，例如 --scope owner/repo'],
  ])('a scope, in %s', async (locale, wanted) => {
    const { exitCode, stderr } = await run(['plan', '--locale', locale])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(wanted)])
  })

  test('a fingerprint key that is too short is named by its variable, and never shown', async () => {
    const { stderr } = await run(['plan', '--scope', 'a/b'], { ...TERMINAL_ENV, OOS_CHAT_FINGERPRINT_KEY: 'tooshort' })
    expect(stderr).toContain('OOS_CHAT_FINGERPRINT_KEY has an invalid value')
    expect(stderr).not.toContain('tooshort')
  })

  test('a file, and a variable', async () => {
    const { stderr } = await run(['validate', '--config', 'none.yml'])
    expect(stderr).toContain('Check --config')
    const plan = await run(['plan', '--scope', 'a/b', '--endpoint', stage.emulator.url], {
      ...TERMINAL_ENV,
      OOS_CHAT_SECRET_A: '',
    })
    expect(`${plan.stdout}${plan.stderr}`).toContain('is unset or empty. Set it, or correct the name.')
    expect(`${plan.stdout}${plan.stderr}`).toMatch(/\(SECRET_UNSET\) See https:\S+\/docs\/find-values\.md/)
    expect(`${plan.stdout}${plan.stderr}`).not.toMatch(/\bstep\b/)
  })
})

describe('a command has flags for what it uses', () => {
  const listFlags = async (command: string) =>
    [...(await run([command, '--help'])).stdout.matchAll(/^ {2}--([a-z-]+) </gm)].map(([, flag]) => flag)

  test.each(['validate', 'rehearse', 'plan', 'apply', 'export'])('%s refuses all others', async (command) => {
    const flags = await listFlags(command)
    expect(flags).toEqual(expect.arrayContaining(['config', 'region', 'locale']))
    const others = INPUT_NAMES.filter((input) => !flags.includes(input))
    for (const other of others.slice(0, 6)) {
      const { exitCode, stderr } = await run([command, `--${other}`, 'x'])
      expect([exitCode, stderr]).toEqual([
        1,
        expect.stringMatching(new RegExp(`(?:unknown|has no) option --${other}\\.`)),
      ])
    }
  })

  test('and says whose a flag is, or which variable is meant, without a value that may be a secret', async () => {
    expect((await run(['validate', '--export-file', 'x'])).stderr).toContain('It belongs to export.')
    const { stderr } = await run(['plan', '--fingerprint-key=hunter2hunter2'])
    expect(stderr).toContain('Set OOS_CHAT_FINGERPRINT_KEY in the environment instead.')
    expect(stderr).not.toContain('hunter2')
  })

  test.each(['init', 'schema', 'emulator', 'help', 'plan'])('%s speaks the language of --locale', async (command) => {
    const { exitCode, stdout } = await run([command, '--locale', 'zh-CN', '--help'])
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('用法：')])
    expect(stdout).toContain('--locale <value>')
    if (command === 'plan') return
    const { stderr } = await run([command, '--locale', 'fr'])
    expect(stderr).toBe('error: found fr; allowed: en, zh-CN.\n')
  })

  test('its help has an environment part', async () => {
    const plan = (await run(['plan', '--help'])).stdout
    expect(plan).toMatch(/\nEnvironment:\n {2}ALIBABA_CLOUD_ACCESS_KEY_ID /)
    expect(plan).toContain('OOS_CHAT_FINGERPRINT_KEY')
    for (const line of plan.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const validate = (await run(['validate', '--help'])).stdout
    expect(validate).toContain('LC_ALL, LC_MESSAGES, LANG')
    expect(validate).not.toMatch(/ALIBABA_CLOUD|FINGERPRINT/)
    expect((await run(['plan', '--help', '--locale', 'zh-CN'])).stdout).toContain('\n环境变量：\n')
  })
})

test.each(['en', 'zh-CN'])('no word of the help of state is left in another language, in %s', async (locale) => {
  expect((await run(['--locale', locale, 'state', '--help'])).stdout).not.toContain('display help')
})

test('a command names its own flags, and tells of no others', async () => {
  const place = ['--region', 'cn-hangzhou', '--endpoint', stage.emulator.url, '--sts-endpoint', stage.emulator.url]
  const { stderr } = await run(['probe', '--account', '1234567890123456', ...place])
  expect(stderr).toContain('--account is "1234567890123456"')
  expect((await run(['state', 'list', '--help'])).stdout).not.toContain('--state')
  for (const command of ['validate', 'export'])
    expect((await run([command, '--help'])).stdout).not.toContain('--plan-file')
  expect((await run(['probe', '--help'])).stdout).not.toContain('May be repeated')
})

test('blanks and line breaks around a key, as at the end of a file, are no part of it; blanks alone are none', async () => {
  const { ALIBABA_CLOUD_ACCESS_KEY_ID: id, ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret } = TERMINAL_ENV
  const plan = ['plan', '--scope', 'a/b', '--endpoint', stage.emulator.url]
  const padded = { ALIBABA_CLOUD_ACCESS_KEY_ID: ` ${id}\n`, ALIBABA_CLOUD_ACCESS_KEY_SECRET: `${secret}\r\n` }
  const token = { ALIBABA_CLOUD_SECURITY_TOKEN: ' \n' }
  expect((await run(plan, { ...TERMINAL_ENV, ...padded, ...token })).exitCode).toBe(0)
  const { stderr } = await run(plan, { ...TERMINAL_ENV, ALIBABA_CLOUD_ACCESS_KEY_SECRET: ' ' })
  expect(stderr).toContain('"ALIBABA_CLOUD_ACCESS_KEY_SECRET" not set')
})

describe('help', () => {
  test.each([
    [['help', 'nosuch'], 'unknown command nosuch.'],
    [['help', 'plann'], 'Did you mean plan?'],
    [['help', 'state', 'lst'], 'Did you mean list?'],
    [['state', 'nosuch'], 'unknown command nosuch.'],
    [['complete'], 'missing argument <shell>.'],
    [['complete', 'tcsh'], 'found tcsh; allowed: zsh, bash, fish, powershell.'],
    [['plan', 'x'], 'plan takes no arguments; use --option value'],
    [['nosuch', '--help'], 'unknown command nosuch.'],
    [['--help', 'nosuch'], 'unknown command nosuch.'],
    [['-h', 'plann'], 'Did you mean plan?'],
    [['state', 'nosuch', '--help'], 'unknown command nosuch.'],
    [['state', 'help', 'nosuch'], 'unknown command nosuch.'],
    [['complete', 'bash', 'zsh'], 'error: complete takes only 1 argument.'],
    [['plan', '--help=x'], 'the option --help takes no value'],
    [['plan', '--version'], 'It belongs to oos-chat-sync.'],
    [['state', 'lis\n\u001b[31mt'], 'unknown command lis\\u{a}\\u{1b}[31mt.'],
    [['plan', '--a\n::b'], 'unknown option --a\\u{a}::b.'],
  ])('%j is an error', async (args, wanted) => {
    const { exitCode, stderr, stdout } = await run(args)
    expect([exitCode, stdout, stderr]).toEqual([1, '', expect.stringContaining(wanted)])
  })

  test.each([
    [['help'], 'Usage: oos-chat-sync [options] [command]'],
    [['help', 'plan'], 'Usage: oos-chat-sync plan [options]'],
    [['help', 'state', 'release'], 'Usage: oos-chat-sync state release [options] [names...]'],
    [['state', 'help', 'release'], 'Usage: oos-chat-sync state release [options] [names...]'],
    [['--help', 'plan'], 'Usage: oos-chat-sync [options] [command]'],
    [['complete', '--help'], 'Usage: oos-chat-sync complete <bash|fish|powershell|zsh>'],
  ])('%j shows it', async (args, wanted) => {
    const { exitCode, stdout } = await run(args)
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, wanted])
  })
})

describe('colours', () => {
  const CODES = /\u001b\[/
  const plan = (...more: readonly string[]) => [
    ...['plan', '--scope', 'acme/bots', '--endpoint', stage.emulator.url, '--verbose'],
    ...more,
  ]

  test.each([
    ['CI', false],
    ['JENKINS_URL', false],
    ['GITHUB_ACTIONS', true],
    ['GITLAB_CI', true],
    ['FORCE_COLOR', true],
  ])('with %s=true: %j', async (variable, wanted) => {
    const env = { ...TERMINAL_ENV, [variable]: 'true' }
    const { stdout, stderr } = await run(plan(), env)
    expect([CODES.test(stdout), CODES.test(stderr)]).toEqual([wanted, wanted])
    for (const [args, more] of [
      [plan('--no-color'), {}],
      [plan(), { NO_COLOR: '1' }],
    ] as const) {
      const quiet = await run(args, { ...env, ...more })
      expect(CODES.test(`${quiet.stdout}${quiet.stderr}`)).toBe(false)
    }
  })

  test('a file has none, in whichever job it is written', async () => {
    const line = `"${process.execPath}" "${join(ROOT, 'dist/cli/index.js')}" ${plan().join(' ')} > plan.txt`
    await promisify(execFile)('sh', ['-ec', line], {
      cwd: stage.workspace,
      env: { ...TERMINAL_ENV, PATH: process.env['PATH'], CI: 'true', GITLAB_CI: 'true' },
    })
    expect(await readFile(join(stage.workspace, 'plan.txt'), 'utf8')).toMatch(/^Plan: /)
  })
})
