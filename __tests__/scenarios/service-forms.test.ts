import { afterEach, describe, expect, test } from '@jest/globals'
import { A, B, KEY, SECRETS, toEntry, toFile } from '../../scripts/support/bots.ts'
import { type Stage, setStage } from '../../scripts/support/stage.ts'
import type { Behaviour } from '../../src/emulator/behaviour.ts'

/* A service that shows what it holds in other forms than the examples: nothing is written for it, and nothing is lost. */

const stages: Stage[] = []
afterEach(async () => void (await Promise.all(stages.splice(0).map((stage) => stage.close()))))

const start = async (behaviour: Partial<Behaviour>) => {
  const stage = await setStage(behaviour)
  stages.push(stage)
  const run = (command: string) =>
    stage.run({ command, prune: 'managed', 'max-deletions': '100%', 'fingerprint-key': KEY }, SECRETS)
  return { stage, run }
}

const REGION = 'cn-hangzhou'
const namesOf = (stage: Stage) => stage.live(REGION).chatConfigurations?.map(({ Name }) => Name)

/** Applies two bots, applies again, edits one in the console, and takes the other out of the file. */
const live = async (behaviour: Partial<Behaviour>) => {
  const { stage, run } = await start(behaviour)
  await stage.write(toFile(A, B))
  expect((await run('apply')).outputs).toMatchObject({ result: 'applied', 'create-count': '2' })
  const again = await run('apply')
  expect([again.outputs['result'], stage.writes()]).toEqual(['no-changes', []])
  expect(stage.calls().filter((call) => call.startsWith('Get'))).toEqual([`GetParametersByPath ${REGION} /chat-sync`])
  stage.emulator.control.editChat({ region: REGION, name: 'a' }, { Configuration: { BotName: 'edited' } })
  await stage.write(toFile(A))
  const last = await run('apply')
  expect(last.outputs).toMatchObject({
    result: 'applied',
    'update-count': '1',
    'delete-count': '1',
    'replace-count': '0',
  })
  expect([last.exitCode, namesOf(stage)]).toEqual([0, ['a']])
  expect((await run('plan')).outputs).toMatchObject({ result: 'no-changes', 'unchanged-count': '1' })
}

test.each<Partial<Behaviour>>([
  { typeCase: 'lower' },
  { roles: 'arn' },
  { groups: 'none' },
  { dates: 'mixed' },
  { missing: 'NotFound' },
  { taken: 'ResourceConflict' },
  { listSizes: '10..50' },
  { listSizes: '10..10' },
  { listSizes: 'refused' },
  { typeCase: 'lower', roles: 'arn', dates: 'mixed', missing: 'NotFound', taken: 'ResourceConflict', pathSize: 10 },
])('two bots live as they should: %j', (behaviour) => live(behaviour))

test('a name that is taken meanwhile, and one that is gone, whatever their codes', async () => {
  const { stage, run } = await start({ missing: 'NotFound', taken: 'ResourceConflict' })
  await stage.write(toFile(A, B))
  await run('apply')
  const { control } = stage.emulator
  // Gone from the console, and shown by a list that is old once.
  control.addFault({ operation: 'ListChatConfigurations', fault: { kind: 'stale-read', versions: 1 } })
  control.deleteChat({ region: REGION, name: 'b' })
  await stage.write(toFile(A))
  const gone = await run('apply')
  expect([gone.exitCode, namesOf(stage), stage.live(REGION).parameters?.length]).toEqual([0, ['a'], 1])
})

describe('objects that this program cannot read', () => {
  const toItem = (Name: string, more = {}) => ({
    Name,
    Type: 'DingTalk',
    RamRole: 'OOSServiceRole',
    CreatedDate: '2026-01-01T00:00:00Z',
    UpdatedDate: '2026-01-01T00:00:00Z',
    ...more,
  })
  const toBody = (body: object) => ({ kind: 'body', status: 200, text: JSON.stringify(body) }) as const

  test.each([
    ['101 levels', `{"a":${'['.repeat(101)}${']'.repeat(101)}}`],
    ['a number beyond every double', '{"a":1e400}'],
    ['no JSON', '{'],
  ])('%s: one costs itself alone', async (_what, Configuration) => {
    const { stage, run } = await start({})
    await stage.write(toFile(A, B))
    await run('apply')
    const answer = toBody({ RequestId: 'r', ChatConfiguration: { ...toItem('b'), Configuration } })
    stage.emulator.control.addFault({ operation: 'GetChatConfiguration', name: 'b', times: 'always', fault: answer })
    stage.emulator.control.editChat({ region: REGION, name: 'b' }, { RamRole: 'Other' })
    await stage.write(
      toFile(
        toEntry('a', 'OOS_CHAT_SECRET_A', '\n    resourceGroupId: rg-other'),
        B,
        toEntry('c', 'OOS_CHAT_SECRET_A'),
      ),
    )
    const { exitCode, outputs, summary } = await run('apply')
    expect(outputs).toMatchObject({ result: 'applied', 'create-count': '1', 'update-count': '1', 'delete-count': '0' })
    expect([exitCode, namesOf(stage)]).toEqual([0, ['a', 'b', 'c']])
    expect(summary).toContain('OBJECT&#95;UNREADABLE')
    expect(stage.writes().filter((call) => call.endsWith(' b'))).toEqual([])
  })

  test('items of a list without a date or with strange names are named; nothing is planned for them', async () => {
    const { stage, run } = await start({})
    await stage.write(toFile(A, B))
    await run('apply')
    await stage.write(toFile(A))
    const items = [
      toItem('a'),
      toItem('b', { UpdatedDate: undefined }),
      toItem('odd', { CreatedDate: null }),
      toItem(`long-${'x'.repeat(300)}`),
    ]
    const list = toBody({ RequestId: 'r', ChatConfigurations: items })
    stage.emulator.control.addFault({ operation: 'ListChatConfigurations', times: 'always', fault: list })
    const { exitCode, outputs, summary } = await run('apply')
    expect(outputs).toMatchObject({ 'delete-count': '0' })
    expect([exitCode, namesOf(stage), stage.live(REGION).parameters?.length]).toEqual([0, ['a', 'b'], 2])
    for (const name of ['>b<', '>odd<', 'long-xxx']) expect(summary).toContain(name)
  })

  test('numbers with more digits than a double holds are sent back as they are', async () => {
    const { stage, run } = await start({})
    const ignoring = toEntry('a', 'OOS_CHAT_SECRET_A', '\n    ignore: [configuration.AgentId]')
    await stage.write(toFile(ignoring))
    await run('apply')
    const shown = {
      ...toItem('a', { UpdatedDate: '2099-01-01T00:00:00Z' }),
      Configuration: '{"DingTalkClientId":"other","AgentId":12345678901234567890}',
    }
    const answer = toBody({ RequestId: 'r', ChatConfiguration: shown })
    stage.emulator.control.editChat({ region: REGION, name: 'a' }, { RamRole: 'Other' })
    stage.emulator.control.addFault({ operation: 'GetChatConfiguration', times: 2, fault: answer })
    expect((await run('apply')).outputs).toMatchObject({ result: 'applied', 'update-count': '1' })
    // The emulator keeps what it was sent as a double.
    const [chat] = stage.live(REGION).chatConfigurations ?? []
    expect(chat?.Configuration?.['AgentId']).toBe(Number('12345678901234567890'))
  })
})

test.each([
  ['a name of a parameter that is refused', { kind: 'error', status: 400, code: 'InvalidParameter.Name' }],
  ['a store that may not be written', { kind: 'error', status: 403, code: 'Forbidden.RAM' }],
] as const)('%s: changes and records are counted apart', async (_what, fault) => {
  const { stage, run } = await start({})
  await stage.write(toFile(...['a', 'b', 'c', 'd'].map((name) => toEntry(name, 'OOS_CHAT_SECRET_A'))))
  stage.emulator.control.addFault({ operation: 'CreateParameter', times: 'always', fault })
  const { exitCode, stdout, outputs } = await run('apply')
  expect([exitCode, namesOf(stage)]).toEqual([1, ['a', 'b', 'c', 'd']])
  expect(stdout).toContain('4 of 4 done, 4 records not written')
  expect(outputs['result']).toBe('partial')
  expect(stdout).not.toContain('fields of this configuration in the file')
})
