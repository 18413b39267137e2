import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'
import type { Fault } from '../../src/emulator/faults/fault-kinds.ts'
import { toShown } from '../support/shown-text.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  await stage.write(toFile(A, toEntry('gone', 'OOS_CHAT_SECRET_B')))
  await stage.apply()
  // One of each: `a` is updated, `gone` deleted, `new` created.
  await stage.write(toFile(A.replace('OOSServiceRole', 'OOSOtherRole'), toEntry('new', 'OOS_CHAT_SECRET_B')))
})

afterEach(() => stage.close())

const OPERATIONS = ['CreateChatConfiguration', 'UpdateChatConfiguration', 'DeleteChatConfiguration'] as const
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['the connection is cut before the commit', { kind: 'drop-before' }],
  ['the connection is cut after the commit', { kind: 'drop-after' }],
  ['a 500 before the commit', { kind: 'error', status: 500, code: 'InternalError' }],
  ['a 500 after the commit', { kind: 'error', status: 500, code: 'InternalError', committed: true }],
  ['HTML after the commit', { kind: 'html', status: 502, committed: true }],
  ['a nonce that was used', { kind: 'error', status: 400, code: 'SignatureNonceUsed', committed: true }],
]

describe.each(OPERATIONS)('%s', (operation) => {
  test.each(FAULTS)(
    '%s: carried out once, told as such, and a clean run leaves nothing to do',
    async (_what, fault) => {
      stage.emulator.control.addFault({ operation, fault })
      const run = await stage.apply()
      expect(run.outputs['result']).toBe('applied')
      const committed = stage.writes().filter((call) => call.startsWith(operation))
      expect(committed).toHaveLength(1)
      expect((await stage.apply()).exitCode).toBe(0)
      expect((await stage.plan()).outputs['has-changes']).toBe('false')
      expect(
        stage
          .live('cn-hangzhou')
          .chatConfigurations?.map(({ Name }) => Name)
          .sort(),
      ).toEqual(['a', 'by-hand', 'new'])
    },
  )
})

test('an answer that stays lost is told as unknown, without a word of the answer', async () => {
  const fault = { kind: 'error', status: 500, code: 'InternalError', echo: true } as const
  stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', times: 'always', fault })
  const run = await stage.apply()
  expect(run.outputs['result']).toBe('partial')
  expect(run.summary).toContain('unknown')
  expect(toShown(run)).not.toContain('secret-value-of-b-2')
  expect(stage.calls().filter((call) => call.startsWith('CreateChat'))).toHaveLength(2)
})

test('each outcome stands with its request ids in the log, in the summary and in the JSON', async () => {
  stage.emulator.control.addFault({ operation: 'UpdateChatConfiguration', fault: { kind: 'drop-after' } })
  const run = await stage.apply({ 'plan-file': 'plan.json' })
  const { results } = JSON.parse(await readFile(join(stage.workspace, 'plan.json'), 'utf8'))
  const toIds = (operation: string) =>
    stage.emulator.control
      .listOperations()
      .filter((call) => call.operation === operation)
      .map(({ requestId }) => requestId)
  const [created, deleted] = [toIds('CreateChatConfiguration'), toIds('DeleteChatConfiguration')]
  const region = 'cn-hangzhou'
  expect(results).toEqual([
    { action: 'create', region, name: 'new', outcome: 'applied', requestIds: created, webhookChanged: true },
    { action: 'update', region, name: 'a', outcome: 'confirmed', requestIds: [] },
    { action: 'delete', region, name: 'gone', outcome: 'applied', requestIds: deleted },
  ])
  for (const id of [...created, ...deleted]) {
    expect(run.stdout).toContain(id)
    expect(run.summary).toContain(id)
  }
})
