import { readFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY } from '../../scripts/support/access-key.ts'
import { A, B, type BotStage, KEY, SECRETS, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

const read = async (path: string): Promise<string> =>
  await readFile(join(stage.workspace, path), 'utf8').catch(() => '')
const readJson = async (path: string) => JSON.parse(await read(path))

const ALL = 'markdown=plan.md\njson=plan.json\nsarif=plan.sarif\ncodequality=quality.json\nterraform=counts.json'
const WRONG = toFile(A, toEntry('c', 'OOS_CHAT_SECRET_B', '\n    ramRoel: x'))

/** What stays of a finding in SARIF and in GitLab's form. */
const listFindings = async () => {
  const [{ results }] = (await readJson('plan.sarif')).runs
  const quality: { check_name: string; fingerprint: string }[] = await readJson('quality.json')
  expect(quality.map((issue) => issue.fingerprint)).toEqual(
    results.map((result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['issue/v1']),
  )
  return quality.map((issue) => [issue.check_name, issue.fingerprint] as const)
}

describe('the Action', () => {
  test('writes every form of a plan, beside what it shows anyway', async () => {
    const run = await stage.plan({ report: ALL, 'plan-file': 'other.json' })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('Plan: 2 to create')
    expect(await read('plan.md')).toBe(run.summary)
    expect(await read('plan.json')).toBe(await read('other.json'))
    expect(run.outputs['plan-file']).toBe('other.json')
    expect(await readJson('plan.json')).toMatchObject({ formatVersion: 1, counts: { create: 2 } })
    expect(await readJson('counts.json')).toEqual({ create: 2, update: 0, delete: 0 })
    expect(await readJson('plan.sarif')).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'oos-chat-sync' } }, invocations: [{ executionSuccessful: true }] }],
    })
  })

  test('writes what an apply did', async () => {
    const run = await stage.apply({ report: ALL })
    expect(run.exitCode).toBe(0)
    expect(await read('plan.md')).toBe(run.summary)
    expect(await read('plan.md')).toContain('Applied 2 of 2')
    expect((await readJson('plan.json')).results).toHaveLength(2)
    expect(await readJson('counts.json')).toEqual({ create: 2, update: 0, delete: 0 })
  })

  test('tells the faults of files with their places', async () => {
    await stage.write(WRONG)
    const run = await stage.run({ command: 'validate', report: ALL })
    expect(run.exitCode).toBe(1)
    expect(await readJson('quality.json')).toEqual([
      expect.objectContaining({
        check_name: 'KEY_UNKNOWN',
        severity: 'critical',
        description: expect.stringContaining('ramRoel'),
        location: { path: CONFIG_PATH, lines: { begin: 14 } },
      }),
    ])
    expect((await readJson('plan.sarif')).runs[0]).toMatchObject({
      invocations: [{ executionSuccessful: false }],
      results: [
        {
          ruleId: 'KEY_UNKNOWN',
          level: 'error',
          locations: [{ physicalLocation: { artifactLocation: { uri: CONFIG_PATH }, region: { startLine: 14 } } }],
        },
      ],
    })
    expect(await read('plan.md')).toBe(run.summary)
    expect(run.stdout).toMatch(
      /::notice title=oos-chat-sync::Not written, because no plan was made: "plan.json", "counts.json"/,
    )
    expect([await read('plan.json'), await read('counts.json')]).toEqual(['', ''])
  })

  test('gives a finding the same fingerprint wherever it stands, and another one to each', async () => {
    await stage.write(WRONG)
    await stage.run({ command: 'validate', report: ALL })
    const before = await listFindings()
    await stage.write(`# a line more\n${toFile(B, A, toEntry('c', 'OOS_CHAT_SECRET_B', '\n    ramRoel: x'))}`)
    await stage.run({ command: 'validate', report: ALL })
    expect(await listFindings()).toEqual(before)
    await stage.write(
      toFile(
        toEntry('d', 'OOS_CHAT_SECRET_B', '\n    ramRoel: x'),
        toEntry('c', 'OOS_CHAT_SECRET_B', '\n    ramRoel: x\n    ramRoel2: y'),
      ),
    )
    await stage.run({ command: 'validate', report: ALL })
    const after = (await listFindings()).map(([, fingerprint]) => fingerprint)
    expect(after).toContain(before[0]?.[1])
    expect(new Set(after).size).toBe(after.length)
    expect(after.length).toBeGreaterThanOrEqual(3)
  })

  test('gives a released name the same fingerprint wherever it stands', async () => {
    const toReleased = (...names: readonly string[]) =>
      `${toFile(A)}removed:${names.map((name) => `\n  - name: ${name}\n    why: x`).join('')}\n`
    await stage.write(toReleased('old', 'older'))
    await stage.run({ command: 'validate', report: ALL })
    const before = await listFindings()
    await stage.write(toReleased('new', 'older', 'old'))
    await stage.run({ command: 'validate', report: ALL })
    expect(before).toHaveLength(2)
    expect(await listFindings()).toEqual(expect.arrayContaining(before))
  })

  test('tells the findings of a plan, those of no place at the first file', async () => {
    await stage.apply()
    await stage.write(toFile(A))
    const run = await stage.plan({ report: ALL, 'max-deletions': '0' })
    expect(run.exitCode).toBe(1)
    expect(await readJson('quality.json')).toContainEqual(
      expect.objectContaining({
        check_name: 'TOO_MANY_DELETIONS',
        location: { path: CONFIG_PATH, lines: { begin: 1 } },
      }),
    )
    const [{ invocations, tool }] = (await readJson('plan.sarif')).runs
    expect(invocations[0].toolExecutionNotifications[0].descriptor.id).toBe('PLAN_REFUSED')
    expect(tool.driver.rules[0].helpUri).toMatch(/troubleshooting\.md#too_many_deletions$/)
    expect(await readJson('counts.json')).toEqual({ create: 0, update: 0, delete: 1 })
  })

  test('writes the plan of a rehearsal', async () => {
    await stage.run({ command: 'rehearse', report: ALL })
    expect(await readJson('plan.json')).toMatchObject({ counts: { create: 2 } })
    expect(await readJson('counts.json')).toEqual({ create: 2, update: 0, delete: 0 })
    expect(await read('plan.md')).toContain('Rehearsed: 2 changes')
  })

  test('ends before anything is written to the cloud where a file cannot be', async () => {
    for (const path of ['../plan.md', 'no-folder/plan.md', CONFIG_PATH, `./${CONFIG_PATH}`]) {
      const run = await stage.apply({ report: `markdown=${path}` })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toContain('OUTPUT_FILE_REFUSED')
      expect(stage.writes()).toEqual([])
    }
  })

  test('replaces no file that the patterns name, also where none was read', async () => {
    const before = await read(CONFIG_PATH)
    const run = await stage.run({
      command: 'validate',
      config: `${CONFIG_PATH}\nmissing.yml`,
      report: `markdown=${CONFIG_PATH}\nsarif=plan.sarif`,
    })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=[^:]*CONFIG_NOT_FOUND/)
    expect(run.stdout).toMatch(/::warning title=[^:]*OUTPUT_FILE_REFUSED/)
    expect(await read(CONFIG_PATH)).toBe(before)
    expect((await readJson('plan.sarif')).version).toBe('2.1.0')
  })

  test('tells once what it cannot write, and writes the others', async () => {
    const run = await stage.plan({ report: `markdown=${CONFIG_PATH}\nsarif=plan.sarif` })
    expect(run.stdout.match(/^::.*OUTPUT_FILE_REFUSED/gm)).toHaveLength(1)
    expect((await readJson('plan.sarif')).version).toBe('2.1.0')
  })

  test.each([{ region: 'X' }, { scope: 'a b', prune: 'x' }, { 'fingerprint-key': 'short' }])(
    'writes them where another input is wrong: %j',
    async (wrong) => {
      const before = await read(CONFIG_PATH)
      const run = await stage.plan({ report: `${ALL}\nmarkdown=${CONFIG_PATH}`, ...wrong })
      expect(run.exitCode).toBe(1)
      expect(await read('plan.md')).toBe(run.summary)
      const [{ invocations }] = (await readJson('plan.sarif')).runs
      expect(invocations[0].toolExecutionNotifications[0].descriptor.id).toBe('INPUT_INVALID')
      expect(await readJson('quality.json')).toEqual([])
      expect([await read(CONFIG_PATH), stage.calls()]).toEqual([before, []])
    },
  )

  test('follows no link out of the workspace', async () => {
    await symlink(tmpdir(), join(stage.workspace, 'link'))
    expect((await stage.plan({ report: 'json=link/plan.json' })).exitCode).toBe(1)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ...['markdown', 'html=x.html', 'json=', '=x', 'JSON=a.json'].map(
      (report) => [report, {}] as [string, Readonly<Record<string, string>>],
    ),
    ['json=a.json\nsarif=./a.json', {}],
    ['json=a.json\nsarif=b/../a.json', {}],
    ['sarif=./a.json', { 'plan-file': 'a.json' }],
    ['sarif=live.yml', { command: 'export', 'export-file': 'live.yml' }],
  ])('refuses %j at once', async (report, others) => {
    const run = await stage.plan({ report, ...others })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/INPUT_INVALID/)
    expect(stage.calls()).toEqual([])
  })

  test('holds no secret in any of them', async () => {
    await stage.apply({ report: ALL })
    for (const path of ['plan.md', 'plan.json', 'plan.sarif', 'quality.json', 'counts.json']) {
      for (const secret of [KEY, ...Object.values(SECRETS), DEFAULT_ACCOUNT.accessKeySecret]) {
        expect(await read(path)).not.toContain(secret)
      }
    }
  })
})

test('the command line takes the flag as often as it is given', async () => {
  const args = ['--report', 'markdown=plan.md', '--report=terraform=counts.json', '--report', 'sarif=plan.sarif']
  const run = await runCli(
    ['plan', '--endpoint', stage.emulator.url, '--scope', 'acme/bots', ...args],
    { ...SECRETS, ...ACCESS_KEY },
    stage.workspace,
  )
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain('Plan: 2 to create')
  expect(await read('plan.md')).toMatch(/^## Plan: 2 to create/)
  expect(await readJson('counts.json')).toEqual({ create: 2, update: 0, delete: 0 })
  expect((await readJson('plan.sarif')).version).toBe('2.1.0')
})
