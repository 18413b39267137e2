import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY } from '../../scripts/support/access-key.ts'
import { KEY } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

let folder: TemporaryFolder
let emulator: Emulator

beforeEach(async () => {
  folder = await createTemporaryFolder()
  emulator = await startEmulator()
  await put('.git/config', '[remote "origin"]\n\turl = git@git.example.com:group/sub/bots.git\n')
})

afterEach(async () => {
  await emulator.close()
  await folder.remove()
})

const put = (path: string, text: string) => folder.put(`workspace/${path}`, text)
const read = (path: string) => readFile(join(folder.workspace, path), 'utf8')
const has = (path: string) => existsSync(join(folder.workspace, path))
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => runCli(args, env, folder.workspace)
const init = (...args: readonly string[]) => run(['init', ...args])

const CONFIGURATION = {
  github: '.github/chat-configurations.yml',
  gitlab: '.gitlab/chat-configurations.yml',
  jenkins: 'chat-configurations.yml',
  flow: 'chat-configurations.yml',
  none: '.github/chat-configurations.yml',
} as const
const PIPELINE = {
  github: '.github/workflows/chat-configurations.yml',
  gitlab: '.gitlab-ci.yml',
  jenkins: 'Jenkinsfile',
  flow: '.flow/chat-configurations.yml',
} as const
const OWN = {
  github: '.github/workflows/oos-chat-sync.yml',
  gitlab: '.gitlab/chat-configurations.gitlab-ci.yml',
  jenkins: 'chat-configurations.Jenkinsfile',
  flow: '.flow/oos-chat-sync.yml',
} as const
const KINDS = ['github', 'gitlab', 'jenkins', 'flow'] as const

/** Validates, fills in the ids, and then validates, plans and applies on the emulator. */
const followThrough = async (kind: keyof typeof CONFIGURATION, env: Readonly<Record<string, string>>) => {
  const path = CONFIGURATION[kind]
  const early = await run(['validate'], env)
  expect([early.exitCode, early.stdout]).toEqual([1, expect.stringContaining('PLACEHOLDER')])
  expect(early.stdout).toContain('find-values.md')
  const text = await read(path)
  await put(path, text.replace('put-the-client-id-here', 'ding1').replace('put-the-template-id-here', 't'))
  expect(await run(['validate'], env)).toMatchObject({ exitCode: 0 })
  const real = { ...ACCESS_KEY, OOS_CHAT_FINGERPRINT_KEY: KEY, OOS_CHAT_SECRET_OPS: 'a-secret-of-ops', ...env }
  const place = ['--scope', 'group/sub/bots', '--endpoint', emulator.url]
  expect((await run(['plan', '--detailed-exitcode', ...place], real)).exitCode).toBe(2)
  expect((await run(['apply', '--yes', ...place], real)).exitCode).toBe(0)
  expect((await run(['plan', '--detailed-exitcode', ...place], real)).exitCode).toBe(0)
}

describe.each(['en_US.UTF-8', 'zh_CN.UTF-8'])('in %s', (LANG) => {
  const isChinese = LANG.startsWith('zh')

  test.each([...KINDS, 'none'] as const)('for %s: files that need the ids and nothing else', async (kind) => {
    expect(await run(['init', '--pipeline', kind], { LANG })).toMatchObject({ exitCode: 0 })
    const configuration = await read(CONFIGURATION[kind])
    const schema = isChinese ? 'chat-config.v1.zh-CN.schema.json' : 'chat-config.v1.schema.json'
    expect(configuration.split('\n')[0]).toMatch(new RegExp(`^# yaml-language-server: .*/${schema}$`))
    expect(/\p{Script=Han}/u.test(configuration)).toBe(isChinese)
    if (kind !== 'none') {
      const pipeline = await read(PIPELINE[kind])
      expect(/\p{Script=Han}/u.test(pipeline)).toBe(isChinese)
      expect(pipeline.includes('zh-CN')).toBe(isChinese)
      expect(pipeline).toContain(CONFIGURATION[kind])
      if (kind === 'jenkins' || kind === 'flow') expect(pipeline).toContain('--scope group/sub/bots')
      expect(pipeline).not.toContain('acme/bots')
    }
    await followThrough(kind, { LANG })
  })
})

test.each(['en', 'zh-CN'])('a bot of WeCom is refused until its fields are in the file, in %s', async (locale) => {
  expect((await init('--pipeline', 'none', '--type', 'WeChat', '--locale', locale)).exitCode).toBe(0)
  for (const command of ['validate', 'rehearse']) {
    const { exitCode, stdout } = await run([command, '--locale', locale])
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('PLACEHOLDER')])
  }
  const path = CONFIGURATION.none
  await put(path, (await read(path)).replace(/ Fields: put-the-fields-here #.*/, ' CorpId: ww1'))
  expect((await run(['validate'])).exitCode).toBe(0)
  expect((await run(['rehearse'])).exitCode).toBe(0)
})

describe('a pipeline that is there already', () => {
  test.each(KINDS)('for %s stays, forced or not, and ours goes beside it', async (kind) => {
    await put(PIPELINE[kind], 'mine\n')
    for (const flags of [[], ['--force'], ['--force']]) {
      const { exitCode, stderr } = await init('--pipeline', kind, ...flags)
      expect([exitCode, await read(PIPELINE[kind])]).toEqual([0, 'mine\n'])
      expect(stderr).toContain(OWN[kind === 'github' ? 'github' : kind])
      if (kind === 'gitlab') expect(stderr).toContain(`include:\n  - local: ${OWN.gitlab}`)
    }
    await put(OWN[kind], 'mine, too\n')
    expect((await init('--pipeline', kind, '--force')).exitCode).toBe(1)
    expect(await read(OWN[kind])).toBe('mine, too\n')
  })

  test('and was written by init is replaced where that is forced, unless somebody changed it', async () => {
    await init('--pipeline', 'gitlab')
    const first = await read(PIPELINE.gitlab)
    expect((await init('--pipeline', 'gitlab')).exitCode).toBe(1)
    expect((await init('--pipeline', 'gitlab', '--variable', 'OOS_CHAT_SECRET_X', '--force')).exitCode).toBe(0)
    const second = await read(PIPELINE.gitlab)
    expect([second.includes('OOS_CHAT_SECRET_X'), has(OWN.gitlab)]).toEqual([true, false])
    expect(first).not.toBe(second)
    const changed = `own-job:\n  script: [make]\n${second}`
    await put(PIPELINE.gitlab, changed)
    expect((await init('--pipeline', 'gitlab', '--force')).exitCode).toBe(0)
    expect([await read(PIPELINE.gitlab), has(OWN.gitlab)]).toEqual([changed, true])
  })
})

describe('a link', () => {
  test('that leads nowhere is a pipeline of somebody, and stays', async () => {
    await symlink('not-there-yet.yml', join(folder.workspace, '.gitlab-ci.yml'))
    expect((await init('--pipeline', 'gitlab', '--force')).stderr).toContain(OWN.gitlab)
    expect((await lstat(join(folder.workspace, '.gitlab-ci.yml'))).isSymbolicLink()).toBe(true)
  })

  test('that leads to a pipeline of ours is not replaced either', async () => {
    await init('--pipeline', 'jenkins')
    await put('shared/Jenkinsfile', await read('Jenkinsfile'))
    await promisify(execFile)('ln', ['-sf', 'shared/Jenkinsfile', join(folder.workspace, 'Jenkinsfile')])
    expect((await init('--pipeline', 'jenkins', '--force')).exitCode).toBe(0)
    expect((await lstat(join(folder.workspace, 'Jenkinsfile'))).isSymbolicLink()).toBe(true)
  })

  test('in place of the configuration file stays, unless that is forced', async () => {
    await symlink('not-there-yet.yml', join(folder.workspace, 'chat-configurations.yml'))
    expect((await init('--pipeline', 'jenkins')).stderr).toContain('--force')
  })
})

describe('below the top folder of a repository', () => {
  const below = async (...args: readonly string[]) => {
    await put('teams/chat/README.md', '')
    return await runCli(['init', ...args], {}, join(folder.workspace, 'teams/chat'))
  }

  test.each(KINDS)('no pipeline for %s is written, because nothing reads it there', async (kind) => {
    const { exitCode, stderr } = await below('--pipeline', kind, '--force')
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('run this in ../..')])
    expect([has(`teams/chat/${CONFIGURATION[kind]}`), has(CONFIGURATION[kind])]).toEqual([false, false])
  })

  test('a configuration file alone is', async () => {
    expect((await below('--pipeline', 'none')).exitCode).toBe(0)
    expect(has('teams/chat/.github/chat-configurations.yml')).toBe(true)
  })
})

test('answers survive files that cannot be written', async () => {
  await put('.github', 'a file where the folder should be\n')
  const { exitCode, stderr } = await init('--name', 'release bot')
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("init --pipeline github --name 'release bot'")])
})

test('the language is that of the flag, before the command or after it', async () => {
  await init('--pipeline', 'gitlab', '--locale', 'zh-CN')
  const after = await read(PIPELINE.gitlab)
  expect((await run(['--locale', 'zh-CN', 'init', '--pipeline', 'gitlab', '--force'])).exitCode).toBe(0)
  expect([after, after.includes('--locale zh-CN')]).toEqual([await read(PIPELINE.gitlab), true])
})

describe('the scope', () => {
  test('is that of the job, where one runs it', async () => {
    await run(['init', '--pipeline', 'jenkins'], { CI_PROJECT_PATH: 'group/other' })
    expect(await read('Jenkinsfile')).toContain('--scope group/other')
  })

  test.each([' ', 'not a path'])('is that of the remote, where a variable of the job holds %j', async (CI_REPO) => {
    await run(['init', '--pipeline', 'jenkins'], { CI_REPO })
    expect(await read('Jenkinsfile')).toContain('--scope group/sub/bots')
  })

  test('is required where nothing tells it, and the pipeline needs it', async () => {
    await put('.git/config', '[core]\n')
    const { exitCode, stderr } = await init('--pipeline', 'flow')
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('--scope owner/repo')])
    expect(has('chat-configurations.yml')).toBe(false)
    expect((await init('--pipeline', 'flow', '--scope', 'a/b')).exitCode).toBe(0)
    expect((await init('--pipeline', 'github')).exitCode).toBe(0)
  })
})

test.each([
  ['--region', 'evil.com/#'],
  ['--variable', 'GITHUB_TOKEN'],
  ['--pipeline', 'circle'],
  ['--type', 'Slack'],
  ['--name', ' '],
  ['--ram-role', 'acs:ram::1:role/x'],
  ['--scope', 'a b'],
])('%s %s is refused by its name, and nothing is written', async (flag, value) => {
  const { exitCode, stderr } = await init(flag, value, ...(flag === '--pipeline' ? [] : ['--pipeline', 'jenkins']))
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`${flag}: `)])
  expect([has('chat-configurations.yml'), has('.github/chat-configurations.yml')]).toEqual([false, false])
})

test('a file that is there stays, unless it is forced', async () => {
  await put('.github/chat-configurations.yml', 'mine\n')
  const { exitCode, stderr } = await init()
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('--force')])
  expect(await read('.github/chat-configurations.yml')).toBe('mine\n')
  expect((await init('--force')).exitCode).toBe(0)
})

test.each([
  ['npx oos-chat-sync', { npm_command: 'exec' }],
  ['oos-chat-sync', {}],
])('the next commands call %s, as this one was called', async (program, env) => {
  const { stderr } = await run(['init', '--pipeline', 'none'], env)
  for (const command of ['validate', 'plan']) expect(stderr).toContain(`\`${program} ${command}`)
})

test('the help shows the choices', async () => {
  const { stdout } = await init('--help')
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('(choices: github, gitlab, jenkins, flow, none) (default: github)')
  expect(stdout).toContain('GITHUB_REPOSITORY, CI_PROJECT_PATH')
})

describe('in a terminal', () => {
  /** Types these lines into a terminal that can only print, one when each is asked for. */
  const converse = async (...lines: readonly string[]) => {
    const program = `'${process.execPath}' '${join(ROOT, 'dist/cli/index.js')}' init`
    const typed = lines.map((line) => `sleep 0.4; echo '${line}'`).join('; ')
    const file = join(folder.outside, 'talk.sh')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `(sleep 0.6; ${typed}; sleep 0.6) | script -qec "${program}; echo ended \\$?" /dev/null\n`)
    const { stdout } = await promisify(execFile)('sh', [file], {
      cwd: folder.workspace,
      env: { PATH: process.env['PATH'], TERM: 'dumb', LANG: 'en_US.UTF-8' },
    })
    return stdout
  }

  test('each answer is looked at as it is given, and a mistake costs nothing', async () => {
    const shown = await converse('jenkins', 'ops', '', 'evil.com/#', 'cn-beijing', '', '', '')
    expect(shown).toContain('a region id such as cn-hangzhou')
    expect(shown).toContain('[group/sub/bots]')
    expect(shown).toContain('ended 0')
    expect(await read('chat-configurations.yml')).toContain('region: cn-beijing')
    expect(await read('chat-configurations.yml')).toContain('name: ops')
  })
})
