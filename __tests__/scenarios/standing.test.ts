import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, toFile } from '../../scripts/support/bots.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'
import { toPushPayload } from '../support/events.ts'
import { toComparison, toDiffEntry } from '../support/github-objects.ts'
import { toPull } from '../support/github-pulls.ts'
import { type Review, setReview } from '../support/review.ts'

const SHA = 'b'.repeat(40)

let review: Review

beforeEach(async () => {
  review = await setReview()
})

afterEach(() => review.close())

const push = (inputs = {}, env = {}) =>
  review.on({ name: 'push', payload: toPushPayload(), sha: SHA }, { command: 'apply', ...inputs }, env)
const compare = (status: 'ahead' | 'behind' | 'diverged' | 'identical', ...names: readonly string[]) =>
  review.github.state.comparisons.set(
    `${SHA}...main`,
    toComparison(
      status,
      names.map((name) => toDiffEntry(name)),
    ),
  )

/** Puts the repository into a folder of the workspace, as `actions/checkout` does with `path`. */
const checkOutBelow = async (folder: string, git: 'folder' | 'file' | 'none') => {
  const { workspace } = review.stage
  await rm(join(workspace, '.git'), { recursive: true })
  await mkdir(join(workspace, folder), { recursive: true })
  await rename(join(workspace, '.github'), join(workspace, folder, '.github'))
  if (git === 'folder') await mkdir(join(workspace, folder, '.git'))
  if (git === 'file') await writeFile(join(workspace, folder, '.git'), 'gitdir: elsewhere\n')
}

describe('a repository below the workspace', () => {
  test.each(['folder', 'file'] as const)('with .git as a %s: paths are those of the repository', async (git) => {
    await checkOutBelow('checkouts/repo', git)
    const inputs = { config: 'checkouts/repo/.github/*.yml' }
    compare('ahead', '.github/added.yml')
    const late = await push(inputs)
    expect([late.outputs['result'], review.stage.writes()]).toEqual(['superseded', []])
    compare('ahead', `checkouts/repo/${CONFIG_PATH}`)
    const inTime = await push(inputs)
    expect(inTime.outputs['result']).toBe('applied')
    expect(inTime.stdout).not.toContain('::warning::')
  })

  test('without .git it is told, and what may be the file counts as it', async () => {
    await checkOutBelow('acme-chat-0123456', 'none')
    const inputs = { config: `acme-chat-0123456/${CONFIG_PATH}` }
    compare('ahead', CONFIG_PATH)
    const late = await push(inputs)
    expect([late.outputs['result'], review.stage.writes()]).toEqual(['superseded', []])
    expect(late.stdout.match(/::warning title=[^:]*::Cannot tell where/g)).toHaveLength(1)
    compare('ahead', 'README.md')
    expect((await push(inputs)).outputs['result']).toBe('applied')
  })

  test('a submodule counts as changed where the repository around it moves on to another commit', async () => {
    const { workspace } = review.stage
    await mkdir(join(workspace, 'chat/.git'), { recursive: true })
    await review.stage.write(toFile(A, B), 'chat/bots.yml')
    compare('ahead', 'chat')
    expect((await push({ config: 'chat/bots.yml' })).outputs['result']).toBe('superseded')
    compare('ahead', 'chatter', 'chat.md')
    expect((await push({ config: 'chat/bots.yml' })).outputs['result']).toBe('applied')
  })

  test('annotations name the file as the repository does', async () => {
    await checkOutBelow('repo', 'folder')
    await review.stage.write('version: 1\nregion: cn-hangzhou\nchatConfigurations: none\n', `repo/${CONFIG_PATH}`)
    const run = await push({ config: `repo/${CONFIG_PATH}` })
    expect(run.stdout).toContain(`::error file=${CONFIG_PATH},line=3`)
    expect(run.stdout).not.toContain(`file=repo/`)
  })
})

describe('a branch that does not contain the commit any more', () => {
  test.each(['diverged', 'behind'] as const)('%s: nothing is written, and it is said why', async (status) => {
    compare(status)
    for (const env of [{}, { GITHUB_RUN_ATTEMPT: '2' }]) {
      const run = await push({}, env)
      expect([run.exitCode, run.outputs['result'], review.stage.writes()]).toEqual([0, 'superseded', []])
      expect(run.stdout).toMatch(/::warning title=[^:]*::Superseded: .* no longer contains this commit/)
      expect(run.summary).toMatch(/^> \[!WARNING\]\n> Superseded: .* no longer contains/)
    }
  })
})

describe('a branch that cannot be asked', () => {
  beforeEach(() => {
    compare('ahead', CONFIG_PATH)
    review.github.faults.push({ on: /compare/, fault: { status: 502 } })
  })

  test('a first attempt goes on with a warning, after four tries', async () => {
    const run = await push({}, { GITHUB_RUN_ATTEMPT: '1' })
    expect(run.outputs['result']).toBe('applied')
    expect(run.stdout).toMatch(
      /::warning title=[^:]*::Failed to look up newer commits: GitHub reports an error \(HTTP 502\)/,
    )
    expect(review.github.calls.filter(({ path }) => path.includes('/compare/'))).toHaveLength(4)
  })

  test('a run that was run again is refused', async () => {
    const run = await push({}, { GITHUB_RUN_ATTEMPT: '2' })
    expect([run.exitCode, review.stage.writes()]).toEqual([1, []])
    expect(run.stdout).toMatch(/::error title=[^:]*::Apply refused: this is a re-run.*HTTP 502.*RERUN_REFUSED/)
    expect(run.summary).toContain('> Apply refused: this is a re-run')
  })

  test('so is one without a token', async () => {
    const run = await push({ 'github-token': '' }, { GITHUB_RUN_ATTEMPT: '3' })
    expect([run.exitCode, review.stage.writes()]).toEqual([1, []])
    expect(run.stdout).toContain('github-token')
  })

  test('a single fault decides nothing', async () => {
    review.github.faults.splice(0)
    review.github.faults.push({ on: /compare/, times: 3, fault: { status: 502 } })
    expect((await push()).outputs['result']).toBe('superseded')
    expect(review.stage.writes()).toEqual([])
  })
})

describe('the pull request of a commit', () => {
  const approved = { 'approved-plan': 'pull-request' }

  test('that GitHub does not know yet is asked for again, and told as early', async () => {
    compare('identical')
    review.github.state.pulls.set(SHA, [])
    const run = await push(approved)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=[^:]*::.*Right after a merge this can be too early/)
    expect(review.github.calls.filter(({ path }) => path.endsWith('/pulls')).length).toBeGreaterThanOrEqual(5)
  })

  test('that was merged into another branch is none', async () => {
    compare('identical')
    review.github.state.pulls.set(SHA, [toPull(7, SHA, undefined, { base: 'release' })])
    const run = await push(approved)
    expect(run.stdout).toContain('GitHub has no pull request')
    expect(review.stage.writes()).toEqual([])
  })
})

test('an event file that is no JSON breaks no run', async () => {
  const path = join(review.stage.workspace, 'broken.json')
  await writeFile(path, '{"half":')
  const event = { name: 'schedule', payload: {}, sha: SHA }
  const run = await review.on(event, { command: 'plan', 'drift-issue': 'true' }, { GITHUB_EVENT_PATH: path })
  expect([run.exitCode, run.outputs['create-count']]).toEqual([0, '2'])
  expect(run.stdout).not.toContain('::warning::')
  expect(review.github.state.issues).toHaveLength(1)
})
