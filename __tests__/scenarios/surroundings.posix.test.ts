import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type BotStage, KEY, SECRETS, setBotStage, TERMINAL_ENV } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

/* What a run writes to goes away, is full, or is not there: nothing of its work is lost. */

let stage: BotStage
let folder: TemporaryFolder

beforeEach(async () => {
  stage = await setBotStage()
  folder = await createTemporaryFolder()
})

afterEach(async () => {
  await folder.remove()
  await stage.close()
})

const PROGRAM = join(ROOT, 'dist/cli/index.js')

/** Runs the command line in a shell, with what comes behind it there. Gives the exit code of the program alone. */
const shell = (command: string, behind: string, limit = ''): Promise<{ code: number; stderr: string }> =>
  new Promise((resolve) => {
    const to = `--endpoint ${stage.emulator.url} --scope acme/bots`
    const line = `${limit} "${process.execPath}" "${PROGRAM}" ${command} ${/^(?:plan|apply)/.test(command) ? to : ''} ${behind}; exit \${PIPESTATUS[0]}`
    const options = { cwd: stage.workspace, env: { PATH: process.env['PATH'] ?? '', ...TERMINAL_ENV }, timeout: 60_000 }
    execFile('bash', ['--norc', '-c', line], options, (error, _stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stderr })
    })
  })

describe('output that nobody reads, or that no disk has room for, stops nothing', () => {
  test.each([
    ['| head -c 1 >&2', ''],
    ['| true', ''],
    ['2>&1 | true', ''],
    ['> /dev/full', ''],
    ['> /dev/full 2>&1', ''],
    ['>&- 2>&-', ''],
    ['> log.txt 2>&1', 'ulimit -f 0;'],
  ])('apply %s %s', async (behind, limit) => {
    const { code } = await shell('apply --yes --verbose', behind, limit)
    expect(code).toBe(0)
    expect(stage.writes().filter((call) => call.startsWith('CreateChat'))).toHaveLength(2)
    expect(stage.writes().filter((call) => call.startsWith('CreateParameter'))).toHaveLength(2)
  })

  test('the plan file has the results, and with --json the exit code is the outcome as well', async () => {
    expect((await shell('apply --yes --json --plan-file plan.json', '| true')).code).toBe(0)
    const { results } = JSON.parse(await readFile(join(stage.workspace, 'plan.json'), 'utf8'))
    expect(results).toMatchObject([{ outcome: 'applied' }, { outcome: 'applied' }])
    expect((await shell('plan --detailed-exitcode', '| true')).code).toBe(0)
    await stage.write('version: 2\n')
    expect((await shell('validate', '| true')).code).toBe(1)
  })

  test.each(['validate', 'validate --help', 'schema', '--help'])('%s | true ends quietly', async (command) => {
    expect(await shell(command, '| true')).toEqual({ code: 0, stderr: '' })
  })
})

const apply = (env: Readonly<Record<string, string>>) => stage.apply({}, env)

describe('a file of the runner that cannot be written to', () => {
  test('outputs: named with reason and cure before anything is written, and once', async () => {
    const missing = join(folder.workspace, 'none')
    const run = await apply({ GITHUB_OUTPUT: missing })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('GITHUB_OUTPUT')
    expect(run.stdout).toContain(missing)
    expect(run.stdout.match(/^::error/gm)).toHaveLength(1)
    expect(run.stdout).not.toContain('UNEXPECTED')
    expect(stage.calls()).toEqual([])
  })

  test('outputs on a full disk: so as well', async () => {
    const run = await apply({ GITHUB_OUTPUT: '/dev/full' })
    expect([run.exitCode, run.stdout]).toEqual([1, expect.stringContaining('the disk is full')])
    expect(stage.writes()).toEqual([])
  })

  test('outputs of a command that writes nothing to the cloud: told as well', async () => {
    const run = await stage.run({ command: 'validate' }, { GITHUB_OUTPUT: '/dev/full' })
    expect([run.exitCode, run.stdout]).toEqual([1, expect.stringContaining('GITHUB_OUTPUT')])
  })

  test.each(['/dev/full', '/none/summary'])('the summary, %s: a warning that names it', async (path) => {
    const run = await apply({ GITHUB_STEP_SUMMARY: path })
    expect(run.outputs['result']).toBe('applied')
    expect(run.stdout).toMatch(/^::warning title=[^:]*::.*GITHUB_STEP_SUMMARY/m)
    expect(run.stdout).toContain(path)
    expect(run.stdout).not.toContain('UNEXPECTED')
  })
})

const TO_EXPORT = { command: 'export', region: 'cn-hangzhou' }

describe('a file that is asked for', () => {
  test.each(['plan', 'export'] as const)('%s: too long a name, a folder, a missing folder', async (command) => {
    const name = command === 'plan' ? 'plan-file' : 'export-file'
    for (const path of [`${'x'.repeat(300)}.json`, '.github', 'none/file.json']) {
      const run = await stage.run({ command, region: 'cn-hangzhou', 'fingerprint-key': KEY, [name]: path }, SECRETS)
      expect([path, run.exitCode]).toEqual([path, 1])
      expect(run.stdout).not.toContain('UNEXPECTED')
      expect(run.stdout).toContain('OUTPUT_FILE_REFUSED')
      expect(stage.calls()).toEqual([])
    }
  })

  test('one that can no longer be written once the plan is applied is a warning: what is applied is told', async () => {
    await stage.write('', 'out/keep')
    stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', fault: { kind: 'latency', ms: 500 } })
    const running = stage.run({ command: 'apply', 'fingerprint-key': KEY, 'plan-file': 'out/plan.json' }, SECRETS)
    while (!stage.calls().some((call) => call.startsWith('CreateChat'))) await setTimeout(10)
    await rm(join(stage.workspace, 'out'), { recursive: true })
    const run = await running
    expect([run.exitCode, run.outputs]).toEqual([0, expect.objectContaining({ result: 'applied' })])
    expect(run.stdout).toMatch(/^::warning title=[^:]*::.*out\/plan\.json/m)
    expect(run.stdout).not.toMatch(/^::error/m)
    expect(stage.live('cn-hangzhou').parameters).toHaveLength(2)
  })

  test('an export replaces nothing unless told, also not where a part of it is there', async () => {
    await stage.write('by hand', 'live.yml')
    const refused = await stage.run({ ...TO_EXPORT, 'export-file': 'live.yml' })
    expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining('overwrite')])
    expect(stage.calls()).toEqual([])
    expect(await readFile(join(stage.workspace, 'live.yml'), 'utf8')).toBe('by hand')
    const told = await stage.run({ ...TO_EXPORT, 'export-file': 'live.yml', overwrite: 'true' })
    expect(told.exitCode).toBe(0)
    const cli = (...args: readonly string[]) =>
      runCli(
        ['export', '--region', 'cn-hangzhou', '--endpoint', stage.emulator.url, '--export-file', 'live.yml', ...args],
        TERMINAL_ENV,
        stage.workspace,
      )
    expect((await cli()).stderr).toContain('--force')
    expect((await cli('--force')).exitCode).toBe(0)
  })

  test('parts of an older export are named', async () => {
    for (const part of [2, 3]) await stage.write('version: 1', `live-${part}.yml`)
    const run = await stage.run({ ...TO_EXPORT, 'export-file': 'live.yml' })
    expect([run.exitCode, run.stdout]).toEqual([0, expect.stringMatching(/live-2\.yml.*live-3\.yml/)])
  })

  test('a rehearsal does not replace what it reads, however it is spelt', async () => {
    await stage.write('version: 1\nregion: cn-hangzhou\nchatConfigurations: []\n', 'seed.yml')
    await symlink(stage.workspace, join(stage.workspace, 'link'))
    const before = await readFile(join(stage.workspace, 'seed.yml'), 'utf8')
    for (const path of ['seed.yml', './seed.yml', 'link/seed.yml', join(stage.workspace, 'seed.yml')]) {
      const run = await stage.run({ command: 'rehearse', 'rehearse-from': 'seed.yml', 'plan-file': path })
      expect([run.exitCode, run.stdout]).toEqual([1, expect.stringContaining('this run reads it')])
    }
    expect(await readFile(join(stage.workspace, 'seed.yml'), 'utf8')).toBe(before)
  })

  test('one that a rehearsal starts from and that is missing is looked for there', async () => {
    const run = await stage.run({ command: 'rehearse', 'rehearse-from': 'none.yml' })
    expect(run.stdout).toMatch(/none.*rehearse-from/)
  })
})

describe('init', () => {
  const init = () => runCli(['init', '--pipeline', 'github', '--force'], {}, folder.workspace)

  test.each([
    ['is a file', (path: string) => writeFile(path, '')],
    ['is a link out', (path: string) => symlink(folder.outside, path)],
  ])('where .github %s: told, with nothing written', async (_what, make) => {
    await make(join(folder.workspace, '.github'))
    const { exitCode, stderr } = await init()
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('error: Failed to write')])
    expect(stderr).not.toContain('    at ')
    expect(await readdir(folder.outside)).toEqual([])
  })
})

test.each([
  ['validate', 'validate'],
  ['plan', 'plan --scope acme/bots --plan-file p.json'],
  ['export', 'export --region cn-hangzhou --export-file e.yml'],
  ['init', 'init --pipeline none'],
  ['probe', 'probe --account 1000000000000001 --region cn-hangzhou --yes'],
])('a working folder that was deleted is told: %s', async (_command, line) => {
  const gone = join(folder.workspace, 'gone')
  await mkdir(gone)
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    const to = `${line.startsWith('init') || line.startsWith('validate') ? '' : ` --endpoint ${stage.emulator.url} --sts-endpoint ${stage.emulator.url}`}`
    const script = `cd gone && rmdir ../gone && exec "${process.execPath}" "${PROGRAM}" ${line} ${to}`
    const env = { PATH: process.env['PATH'] ?? '', ...TERMINAL_ENV }
    execFile('bash', ['--norc', '-c', script], { cwd: folder.workspace, env }, (error, _stdout, text) =>
      resolve({ code: error?.code, stderr: text }),
    )
  })
  expect([code, stderr]).toEqual([1, expect.stringContaining('the working folder no longer exists')])
  expect(stderr).not.toContain('    at ')
  await rm(gone, { force: true, recursive: true })
})
