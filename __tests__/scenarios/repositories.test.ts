import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, type BotStage, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'

/** A repository as the runner tells it; the scope follows its name. */
const toRepository = (name: string, id: string, server = 'https://github.com') => ({
  GITHUB_REPOSITORY: name,
  GITHUB_REPOSITORY_ID: id,
  GITHUB_SERVER_URL: server,
})
const BOTS = toRepository('acme/bots', '1')
const RENAMED = toRepository('acme/robots', '1')
const OTHER = toRepository('acme/other', '2')
const C = toEntry('c', 'OOS_CHAT_SECRET_B')

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  expect((await stage.apply({}, BOTS)).outputs['result']).toBe('applied')
})

afterEach(() => stage.close())

const listScopes = () =>
  (stage.live('cn-hangzhou').parameters ?? []).map(
    ({ Value }) => (JSON.parse(String(Value)) as { scope: string }).scope,
  )

describe('a repository that was renamed', () => {
  test('keeps its bots: the plan says so, the next apply renews the records, and sends nothing', async () => {
    const plan = await stage.plan({}, RENAMED)
    expect(plan.outputs['has-changes']).toBe('false')
    expect(plan.stdout).toMatch(/2 records of the scope "acme\/bots".*SCOPE_TAKEN_OVER/)
    const run = await stage.apply({}, RENAMED)
    expect([run.outputs['result'], stage.reads()]).toEqual(['no-changes', []])
    expect(stage.writes().map((call) => call.split(' ')[0])).toEqual(['UpdateParameter', 'UpdateParameter'])
    expect(listScopes()).toEqual(['acme/robots', 'acme/robots'])
    expect((await stage.apply({}, RENAMED)).stdout).not.toContain('SCOPE_TAKEN_OVER')
    expect(stage.writes()).toEqual([])
  })

  test('deletes what leaves its file at once, and keeps scopes apart that are derived from its name', async () => {
    await stage.write(toFile(A))
    expect((await stage.apply({}, RENAMED)).outputs).toMatchObject({ 'delete-count': '1', result: 'applied' })
    await stage.apply({ scope: 'acme/bots/eu' }, BOTS)
    await stage.write(toFile(A, C))
    expect((await stage.apply({ scope: 'acme/robots/eu' }, RENAMED)).stdout).toContain('OWNED_BY_OTHERS')
  })

  test('without its id, and with the id of another server, it is somebody else', async () => {
    const runs = [
      await stage.plan({}, { GITHUB_REPOSITORY: 'acme/robots', GITHUB_REPOSITORY_ID: '' }),
      await stage.plan({}, toRepository('acme/robots', '1', 'https://git.example.com')),
    ]
    for (const { exitCode, stdout } of runs) {
      expect(exitCode).toBe(1)
      expect(stdout).toMatch(/previous-scopes: acme\/bots.*OWNED_BY_OTHERS/)
    }
  })
})

test('what others own is said with their page, where it is on our server', async () => {
  const run = await stage.plan({}, OTHER)
  expect(run.summary).toContain('https://github.com/acme/bots')
  expect(run.stdout).toContain('"removed"')
  expect((await stage.plan({}, toRepository('acme/other', '2', 'https://git.example.com'))).stdout).not.toContain(
    'https://github.com/acme/bots',
  )
})

describe('another repository of the same scope', () => {
  const shared = { scope: 'acme/bots' }

  test('deletes nothing of the first one, and names its file', async () => {
    await stage.write(toFile(C))
    const run = await stage.apply({ ...shared, 'max-deletions': '9' }, OTHER)
    expect(run.outputs).toMatchObject({ 'delete-count': '0', 'create-count': '1', result: 'applied' })
    expect(run.stdout).toMatch(/chat-configurations.yml.*acme\/bots.*DECLARED_ELSEWHERE/)
    await stage.write(toFile(A, B))
    expect((await stage.apply({}, BOTS)).outputs['delete-count']).toBe('0')
  })

  test('says of what it names as well where that is declared first, and leaves the record', async () => {
    const run = await stage.apply(shared, OTHER)
    expect(run.stdout).toContain('DECLARED_FIRST')
    expect(stage.writes()).toEqual([])
  })

  test('where the first one is gone, previous-scopes hands them over', async () => {
    await stage.apply({ ...shared, 'previous-scopes': 'acme/bots' }, OTHER)
    expect(stage.writes()).toHaveLength(2)
    await stage.write(toFile(A))
    expect((await stage.apply(shared, OTHER)).outputs['delete-count']).toBe('1')
  })
})

describe('previous-scopes', () => {
  const taken = { 'previous-scopes': 'acme/older\nacme/bots' }

  test('a copy takes over what stands in its file; nothing is deleted for it before', async () => {
    await stage.write(toFile(A))
    const run = await stage.apply(taken, OTHER)
    expect(run.outputs).toMatchObject({ 'delete-count': '0', result: 'no-changes' })
    expect(run.stdout).toContain('SCOPE_TAKEN_OVER')
    expect(listScopes().sort()).toEqual(['acme/bots', 'acme/other'])
    await stage.write(toFile(C))
    const second = await stage.apply(taken, OTHER)
    expect(second.outputs).toMatchObject({ 'create-count': '1', 'delete-count': '1' })
    expect(stage.chatOf('b')).toBeDefined()
  })

  test('a merge of two repositories takes both; a split takes a part, and leaves the other part its own', async () => {
    await stage.write(toFile(C))
    await stage.apply({}, OTHER)
    await stage.write(toFile(A, B, C))
    const merged = toRepository('acme/all', '3')
    await stage.apply({ 'previous-scopes': 'acme/bots\nacme/other' }, merged)
    expect(listScopes()).toEqual(['acme/all', 'acme/all', 'acme/all'])
    expect((await stage.plan({}, merged)).outputs['has-changes']).toBe('false')
    await stage.write(toFile(B))
    const split = toRepository('acme/split', '4')
    await stage.apply({ 'previous-scopes': 'acme/all' }, split)
    await stage.write(toFile(A, C))
    const rest = await stage.apply({}, merged)
    expect(rest.outputs).toMatchObject({ 'delete-count': '0', result: 'no-changes' })
    expect(listScopes().sort()).toEqual(['acme/all', 'acme/all', 'acme/split'])
  })

  test('outside GitHub the scope alone tells', async () => {
    const bare = { GITHUB_REPOSITORY: '', GITHUB_REPOSITORY_ID: '', GITHUB_SERVER_URL: '' }
    const run = await stage.apply({ scope: 'acme/bots' }, bare)
    expect([run.outputs['result'], stage.writes()]).toEqual(['no-changes', []])
    await stage.write(toFile(A))
    expect((await stage.apply({ scope: 'acme/bots' }, bare)).outputs['delete-count']).toBe('1')
    expect((await stage.plan({ scope: 'acme/new', ...taken }, bare)).stdout).toContain('SCOPE_TAKEN_OVER')
  })

  test('a scope that is none is told', async () => {
    const run = await stage.plan({ 'previous-scopes': 'acme bots' }, OTHER)
    expect([run.exitCode, stage.calls()]).toEqual([1, []])
  })
})
