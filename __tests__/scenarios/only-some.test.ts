import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { A, B, type BotStage, SECRETS, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'
import { setMerges } from '../support/merges.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

const C = toEntry('c', 'OOS_CHAT_SECRET_B')

test('plans and applies just these, without the secrets of others, and says what is left out', async () => {
  const env = { OOS_CHAT_SECRET_B: '' }
  const run = await stage.apply({ only: 'a' }, env)
  expect(run.outputs).toMatchObject({ 'create-count': '1', result: 'applied' })
  expect(run.stdout).toMatch(/1 configuration in the files and 0 deletions.*PLAN_LIMITED/)
  expect([stage.chatOf('a') !== undefined, stage.chatOf('b')]).toEqual([true, undefined])
})

test('leaves deletions outside out, and carries out those within', async () => {
  await stage.apply()
  await stage.write(toFile(C))
  const limited = await stage.apply({ only: 'cn-hangzhou/c', 'max-deletions': '9' })
  expect(limited.outputs).toMatchObject({ 'create-count': '1', 'delete-count': '0' })
  expect(limited.stdout).toMatch(/0 configurations in the files and 2 deletions.*PLAN_LIMITED/)
  expect((await stage.apply({ only: 'a', 'max-deletions': '9' })).outputs['delete-count']).toBe('1')
  expect([stage.chatOf('a'), stage.chatOf('b') !== undefined]).toEqual([undefined, true])
})

test('a name that nothing has is refused, with a name that may be meant', async () => {
  await stage.write(toFile(toEntry('operations', 'OOS_CHAT_SECRET_A')))
  const run = await stage.plan({ only: 'operatoins' })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/"operations".*ONLY_UNKNOWN/)
})

test('one half of a rename is not deleted without the other, which may come first', async () => {
  await stage.apply()
  await stage.write(toFile(A, toEntry('b2', 'OOS_CHAT_SECRET_B').replace('ding-b2', 'ding-b')))
  const half = await stage.apply({ only: 'b' })
  expect([half.exitCode, stage.writes()]).toEqual([1, []])
  expect(half.stdout).toContain('ONLY_HALF')
  const whole = await stage.plan()
  const entry = (await stage.plan({ only: 'b2', 'plan-file': 'plan.json' })).outputs
  expect(entry).toMatchObject({ 'create-count': '1', 'delete-count': '0' })
  expect(entry['plan-digest']).not.toBe(whole.outputs['plan-digest'])
  expect((await stage.apply({ only: 'b2' })).outputs['result']).toBe('applied')
  expect((await stage.apply()).outputs['delete-count']).toBe('1')
})

test('its digest tells what it was limited to, whether or not that leaves anything out', async () => {
  const digests = [
    (await stage.plan()).outputs['plan-digest'],
    (await stage.plan({ only: 'a\nb' })).outputs['plan-digest'],
    (await stage.plan({ only: 'b\na' })).outputs['plan-digest'],
    (await stage.plan({ only: 'a' })).outputs['plan-digest'],
  ]
  expect(digests[1]).toBe(digests[2])
  expect(new Set(digests).size).toBe(3)
  const refused = await stage.apply({ only: 'a', 'approved-plan': digests[0] ?? '' })
  expect([refused.exitCode, stage.writes()]).toEqual([1, []])
  expect((await stage.apply({ only: 'a', 'approved-plan': digests[3] ?? '' }, SECRETS)).outputs['result']).toBe(
    'applied',
  )
})

test('what was approved as a whole is applied bit by bit, each once, and no other is', async () => {
  const repository = await setMerges()
  try {
    await repository.plan(7, toFile(A, B))
    repository.merge(7)
    const file = toFile(A, B, C)
    const refused = await repository.apply(file, { inputs: { only: 'a\nc' } })
    expect(refused.stdout).toMatch(/cn-hangzhou\/c\\?" \(not in an approved plan\)/)
    expect((await repository.apply(file, { inputs: { only: 'a' } })).outputs['result']).toBe('applied')
    expect(repository.read(7)).toMatch(/Approved changes left: 1\..*: 1\./)
    // Nothing of what it is limited to is left, and of the rest it says nothing.
    expect((await repository.apply(file, { inputs: { only: 'a' } })).outputs['result']).toBe('no-changes')
    expect((await repository.apply(toFile(A, B))).outputs['result']).toBe('applied')
    expect(repository.read(7)).toMatch(/Approved changes left: 0\./)
  } finally {
    await repository.close()
  }
})

test('an approval of some covers no more', async () => {
  const repository = await setMerges()
  try {
    await repository.plan(7, toFile(A, B), { only: 'a' })
    repository.merge(7)
    const refused = await repository.apply(toFile(A, B))
    expect([refused.exitCode, repository.stage.writes()]).toEqual([1, []])
    expect(refused.stdout).toMatch(/Objects: \\?"cn-hangzhou\/b\\?" \(not in an approved plan\)/)
    expect((await repository.apply(toFile(A, B), { inputs: { only: 'a' } })).outputs['result']).toBe('applied')
  } finally {
    await repository.close()
  }
})

test('the issue about drift stays open while the rest is not looked at', async () => {
  const repository = await setMerges()
  const drift = { 'drift-issue': 'true' }
  const look = (inputs: Readonly<Record<string, string>>) => {
    const event = { name: 'schedule', payload: { schedule: '0 6 * * *' } }
    return repository.on(event, { command: 'plan', ...drift, ...inputs })
  }
  const states = () => repository.github.state.issues.map(({ state }) => state)
  try {
    await repository.stage.write(toFile(A, B))
    await look({})
    expect(states()).toEqual(['open'])
    await repository.stage.apply({ scope: 'acme/bots', only: 'a' })
    await look({ only: 'a' })
    await repository.apply(toFile(A, B), { inputs: { ...drift, only: 'a', 'approved-plan': '' } })
    expect(states()).toEqual(['open'])
    await repository.apply(toFile(A, B), { inputs: { ...drift, 'approved-plan': '' } })
    expect(states()).toEqual(['closed'])
  } finally {
    await repository.close()
  }
})
