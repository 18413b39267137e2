import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'
import type { Fault } from '../../src/emulator/faults/fault-kinds.ts'

/** The entry `b` under another name. */
const RENAMED = toEntry('b-team', 'OOS_CHAT_SECRET_B').replace('ding-b-team', 'ding-b')
const CREATE = 'CreateChatConfiguration'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  expect((await stage.apply()).outputs['result']).toBe('applied')
  await stage.write(toFile(A, RENAMED))
})

afterEach(() => stage.close())

const listLive = () =>
  (stage.live('cn-hangzhou').chatConfigurations ?? [])
    .map(({ Name }) => Name)
    .filter((name) => name.startsWith('b') && name !== 'by-hand')
    .sort()

describe('a bot whose new name cannot be created keeps its old one', () => {
  test.each<readonly [string, Fault]>([
    ['quota', { kind: 'error', status: 400, code: 'QuotaExceeded.ChatConfiguration' }],
    ['forbidden', { kind: 'error', status: 403, code: 'Forbidden.RAM' }],
    ['unavailable', { kind: 'error', status: 503, code: 'ServiceUnavailable' }],
    ['lost before', { kind: 'drop-before' }],
    ['no JSON', { kind: 'html', status: 502 }],
  ])('%s', async (_what, fault) => {
    stage.emulator.control.addFault({ operation: CREATE, times: 9, fault })
    const run = await stage.apply({ 'plan-file': 'plan.json' })
    expect(run.exitCode).toBe(1)
    expect(listLive()).toEqual(['b'])
    expect(stage.writes()).toEqual([])
    expect(run.stdout).toContain('this is the old name of "b-team"')
    expect(run.summary).toContain('this is the old name of <code>b-team</code>')
    const document = JSON.parse(await readFile(join(stage.workspace, 'plan.json'), 'utf8'))
    expect(
      document.changes.map(({ name, movedFrom, movedTo }: Record<string, unknown>) => [name, movedFrom, movedTo]),
    ).toEqual([
      ['b', undefined, 'b-team'],
      ['b-team', 'b', undefined],
    ])
    expect(document.results.at(-1)).toMatchObject({
      name: 'b',
      outcome: 'not-reached',
      failure: { code: 'RENAME_INCOMPLETE' },
    })
    stage.emulator.control.clearFaults()
    expect((await stage.apply()).outputs['result']).toBe('applied')
    expect(listLive()).toEqual(['b-team'])
  })

  test('nor where its record cannot be kept: there are two for a while', async () => {
    const fault = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
    stage.emulator.control.addFault({ operation: 'CreateParameter', times: 9, fault })
    expect((await stage.apply()).exitCode).toBe(1)
    expect(listLive()).toEqual(['b', 'b-team'])
    stage.emulator.control.clearFaults()
    expect((await stage.apply()).outputs['result']).toBe('applied')
    expect(listLive()).toEqual(['b-team'])
  })
})

test.each([
  [
    'bots of one content, renamed together',
    [
      ['a', 'x'],
      ['b', 'x'],
    ],
    [
      ['a2', 'x'],
      ['b2', 'x'],
    ],
  ],
  [
    'a bot that moves to another region',
    [
      ['a', 'x'],
      ['b', 'y'],
    ],
    [
      ['a', 'x', 'cn-beijing'],
      ['b', 'y'],
    ],
  ],
  [
    'bots that take over names in a row',
    [
      ['a', 'x'],
      ['b', 'y'],
    ],
    [
      ['b', 'x'],
      ['c', 'y'],
    ],
  ],
] as const)('%s: no content is left without a bot', async (_what, before, after) => {
  const toText = (bots: readonly (readonly [name: string, client: string, region?: string])[]) =>
    toFile(
      ...bots.map(([name, client, region = 'cn-hangzhou']) =>
        toEntry(name, 'OOS_CHAT_SECRET_B', `\n    region: ${region}`).replace(`ding-${name}`, `ding-${client}`),
      ),
    )
  const more = { 'max-deletions': '9' }
  await stage.write(toText(before))
  expect((await stage.apply(more)).outputs['result']).toBe('applied')
  await stage.write(toText(after))
  const fault = { kind: 'error', status: 400, code: 'QuotaExceeded.ChatConfiguration' } as const
  stage.emulator.control.addFault({ operation: CREATE, times: 'always', fault })
  const run = await stage.apply(more)
  expect(run.exitCode).toBe(1)
  for (const [name, client] of before)
    expect(JSON.stringify(stage.chatOf(name)?.['Configuration'])).toContain(`ding-${client}`)
  expect(run.stdout).toContain('which may take its place')
  stage.emulator.control.clearFaults()
  expect((await stage.apply(more)).outputs['result']).toBe('applied')
  const live = (region: string) => (stage.live(region).chatConfigurations ?? []).map(({ Name }) => Name)
  expect([...live('cn-hangzhou'), ...live('cn-beijing')].filter((name) => name !== 'by-hand').sort()).toEqual(
    after.map(([name]) => name),
  )
})

test.each([
  ['en', 'old name of <code>b-team</code>'],
  ['zh-CN', '改名为 <code>b-team</code>'],
])('the row of the deletion says what becomes of it: %s', async (locale, text) => {
  expect((await stage.plan({ locale })).summary).toContain(text)
})
