import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, type BotStage, KEY, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'

const TEAM_A = { config: 'teams/a.yml', label: 'a' }
const TEAM_B = { config: 'teams/b.yml', label: 'b' }
const C = toEntry('c', 'OOS_CHAT_SECRET_B')

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  await stage.write(toFile(A), TEAM_A.config)
  await stage.write(toFile(B), TEAM_B.config)
})

afterEach(() => stage.close())

const drop = (path: string) => rm(join(stage.workspace, path))

const listLive = () =>
  stage
    .live('cn-hangzhou')
    .chatConfigurations?.map(({ Name }) => Name)
    .sort()

const applyBoth = async (inputs = {}) => {
  for (const team of [TEAM_A, TEAM_B]) {
    expect((await stage.apply({ ...team, ...inputs })).outputs['result']).toMatch(/^(applied|no-changes)$/)
  }
}

describe.each([
  ['with a key', {}],
  ['without a key', { 'fingerprint-key': '' }],
])('a file a team, each with its own run, %s', (_what, key) => {
  test('applies in turn delete nothing, and converge', async () => {
    await applyBoth(key)
    for (let round = 0; round < 5; round += 1) {
      for (const team of [TEAM_A, TEAM_B]) {
        const run = await stage.apply({ ...team, ...key })
        expect([run.outputs['result'], stage.writes(), stage.reads()]).toEqual(['no-changes', [], []])
        expect(run.stdout).toContain('DECLARED_ELSEWHERE')
      }
    }
    expect(listLive()).toEqual(['a', 'b', 'by-hand'])
  })

  test('what leaves its own file is deleted by its own run alone', async () => {
    await stage.write(toFile(B, C), TEAM_B.config)
    await applyBoth(key)
    await stage.write(toFile(B), TEAM_B.config)
    expect((await stage.apply({ ...TEAM_A, ...key })).outputs['delete-count']).toBe('0')
    expect(listLive()).toEqual(['a', 'b', 'by-hand', 'c'])
    expect((await stage.apply({ ...TEAM_B, ...key })).outputs).toMatchObject({ 'delete-count': '1', result: 'applied' })
    expect(listLive()).toEqual(['a', 'b', 'by-hand'])
  })

  test.each([
    ['the old file’s run first', [TEAM_A, TEAM_B]],
    ['the new file’s run first', [TEAM_B, TEAM_A]],
  ])('a bot that moves is left alone and changes hands: %s', async (_order, teams) => {
    await stage.write(toFile(A, C), TEAM_A.config)
    await applyBoth(key)
    await stage.write(toFile(A), TEAM_A.config)
    await stage.write(toFile(B, C), TEAM_B.config)
    for (const team of teams) {
      const run = await stage.apply({ ...team, ...key })
      expect(run.outputs).toMatchObject({ 'delete-count': '0', result: 'no-changes' })
      if (team === TEAM_A && teams[0] === TEAM_A) expect(run.stdout).toMatch(/"teams\/a.yml" to "teams\/b.yml"/)
    }
    expect((await stage.plan({ ...TEAM_A, ...key })).stdout).not.toContain('MOVED_TO_FILE')
    await stage.apply({ ...TEAM_B, ...key })
    expect(stage.writes()).toEqual([])
    await stage.write(toFile(B), TEAM_B.config)
    expect((await stage.apply({ ...TEAM_B, ...key })).outputs['delete-count']).toBe('1')
  })

  test('a bot in both files changes no hands; the second run says where it is declared first', async () => {
    await stage.write(toFile(A, C), TEAM_A.config)
    await stage.write(toFile(B, C), TEAM_B.config)
    await applyBoth(key)
    for (let round = 0; round < 2; round += 1) {
      const first = await stage.apply({ ...TEAM_A, ...key })
      expect([first.stdout.includes('DECLARED_FIRST'), stage.writes()]).toEqual([false, []])
      const second = await stage.apply({ ...TEAM_B, ...key })
      expect(second.stdout).toMatch(/c.*teams\/a.yml.*DECLARED_FIRST/)
      expect(stage.writes()).toEqual([])
    }
  })

  test('a renamed file, with its pattern, goes on; one that left the checkout without a word stays', async () => {
    await applyBoth(key)
    await drop(TEAM_A.config)
    await stage.write(toFile(A, C), 'teams/alpha.yml')
    const renamed = { ...key, config: 'teams/alpha.yml' }
    expect((await stage.apply(renamed)).outputs).toMatchObject({ 'create-count': '1', 'delete-count': '0' })
    await stage.write(toFile(C), 'teams/alpha.yml')
    expect((await stage.apply(renamed)).outputs['delete-count']).toBe('1')
    await drop(TEAM_B.config)
    expect((await stage.apply(renamed)).outputs['delete-count']).toBe('0')
    expect(listLive()).toEqual(['b', 'by-hand', 'c'])
  })

  test('within a pattern a rename is no change, and a file that is gone takes its bots along', async () => {
    const all = { ...key, config: 'teams/*.yml' }
    await stage.apply(all)
    await drop(TEAM_A.config)
    await stage.write(toFile(A), 'teams/z.yml')
    const run = await stage.apply(all)
    expect([run.outputs['result'], stage.reads()]).toEqual(['no-changes', []])
    expect(stage.writes()).toHaveLength(1)
    await stage.apply(all)
    expect(stage.writes()).toEqual([])
    await drop(TEAM_B.config)
    expect((await stage.apply(all)).outputs).toMatchObject({ 'delete-count': '1', result: 'applied' })
    expect(listLive()).toEqual(['a', 'by-hand'])
  })

  test('a sparse checkout proves nothing gone', async () => {
    const all = { ...key, config: 'teams/*.yml' }
    await stage.apply(all)
    await drop(TEAM_B.config)
    await stage.write('[core]\n\tsparseCheckout = true\n', '.git/config.worktree')
    const run = await stage.apply(all)
    expect(run.outputs['delete-count']).toBe('0')
    expect(run.stdout).toMatch(/b.*teams\/b.yml.*DECLARED_ELSEWHERE/)
  })

  test('a broken file beside the old one may declare what left it', async () => {
    await stage.write(toFile(A, C), TEAM_A.config)
    await applyBoth(key)
    await stage.write(toFile(A), TEAM_A.config)
    await stage.write('version: 1\nchatConfigurations: [', 'teams/broken.yml')
    const run = await stage.apply({ ...TEAM_A, ...key })
    expect(run.outputs['delete-count']).toBe('0')
    expect(run.stdout).toMatch(/teams\/broken.yml.*MOVED_TO_FILE/)
    await stage.write('on: push\n# chatConfigurations\n', 'teams/broken.yml')
    expect((await stage.apply({ ...TEAM_A, ...key })).outputs['delete-count']).toBe('1')
  })
})

test('a checkout below the workspace changes nothing, and its patterns are those of the workspace', async () => {
  await stage.write('ref: refs/heads/main\n', '.git/HEAD')
  await stage.write(toFile(A, C), TEAM_A.config)
  await applyBoth()
  await rm(join(stage.workspace, '.git'), { recursive: true })
  await stage.write('ref: refs/heads/main\n', 'main/.git/HEAD')
  await stage.write(toFile(A), `main/${TEAM_A.config}`)
  await stage.write(toFile(B), `main/${TEAM_B.config}`)
  const below = await stage.apply({ ...TEAM_B, config: `main/${TEAM_B.config}` })
  expect([below.outputs['result'], stage.writes()]).toEqual(['no-changes', []])
  expect(below.stdout).toMatch(/"cn-hangzhou\/a", "cn-hangzhou\/c"\).*"teams\/a.yml".*DECLARED_ELSEWHERE/)
  const own = await stage.apply({ ...TEAM_A, config: `main/${TEAM_A.config}` })
  expect(own.outputs).toMatchObject({ 'delete-count': '1', result: 'applied' })
  await drop(`main/${TEAM_B.config}`)
  const all = await stage.apply({ config: 'main/teams/*.yml', 'max-deletions': '9' })
  expect(all.outputs).toMatchObject({ 'delete-count': '1', result: 'applied' })
  expect(listLive()).toEqual(['a', 'by-hand'])
})

test('where no repository is known, a path is one of the workspace', async () => {
  await stage.write(toFile(B), 'b.yml')
  await drop(TEAM_B.config)
  await stage.apply({ ...TEAM_B, config: 'b.yml' })
  await drop('b.yml')
  const run = await stage.apply({ config: 'teams/*.yml' })
  expect(run.outputs['delete-count']).toBe('0')
  expect(run.stdout).toMatch(/"b.yml".*DECLARED_ELSEWHERE/)
})

test('prune: all deletes what is nobody’s, and nothing that another file declares', async () => {
  await applyBoth()
  const run = await stage.apply({ ...TEAM_A, prune: 'all', 'max-deletions': '10' })
  expect(run.outputs['delete-count']).toBe('1')
  expect(listLive()).toEqual(['a', 'b'])
})

test('a record that another run made without the key is left alone, and proves nothing of where', async () => {
  await applyBoth({ 'fingerprint-key': '' })
  expect((await stage.apply(TEAM_A)).exitCode).toBe(0)
  expect((await stage.apply(TEAM_B)).exitCode).toBe(0)
  await stage.write(toFile(C), TEAM_A.config)
  expect((await stage.apply(TEAM_A)).outputs['delete-count']).toBe('1')
  await stage.apply({ ...TEAM_B, 'fingerprint-key': 'another-key-of-at-least-32-characters' })
  await stage.write(toFile(), TEAM_B.config)
  const refused = await stage.apply({ ...TEAM_B, 'fingerprint-key': KEY, 'max-deletions': '9' })
  expect([refused.exitCode, stage.writes()]).toEqual([1, []])
  expect(refused.stdout).toContain('UNSEALED_RECORD')
})

test('a lost record costs an adoption, by whose file it is in', async () => {
  await applyBoth()
  for (const { Name } of stage.live('cn-hangzhou').parameters ?? []) {
    stage.emulator.control.deleteParameter({ region: 'cn-hangzhou', name: Name })
  }
  expect((await stage.apply(TEAM_A)).outputs).toMatchObject({ 'delete-count': '0', result: 'applied' })
  expect((await stage.apply(TEAM_B)).outputs).toMatchObject({ 'delete-count': '0', result: 'applied' })
  await stage.apply(TEAM_A)
  expect(stage.writes()).toEqual([])
})
