import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, type BotStage, KEY, setBotStage, toFile } from '../../scripts/support/bots.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

/** An entry without secrets. */
const BARE = '\n  - name: bare\n    type: WeChat\n    ramRole: OOSServiceRole\n    configuration: { CorpId: c }'
const ALL = { prune: 'all', 'max-deletions': '100' }

/** Changes the text of the record of `a`, and returns its name. */
const editRecord = (edit: (text: string) => string): string => {
  const isOfA = (text: unknown) => String(text).includes('"name":"a"')
  const record = stage.live('cn-hangzhou').parameters?.find(({ Value }) => isOfA(Value))
  const name = record?.Name ?? ''
  stage.emulator.control.editParameter({ region: 'cn-hangzhou', name }, { Value: edit(String(record?.Value)) })
  return name
}

describe('a list of records that does not add up is no list', () => {
  beforeEach(async () => {
    await stage.apply({ scope: 'acme/others' })
  })

  test.each([
    ['empty', 0],
    ['cut', 1],
  ])('%s: nothing of others is deleted or taken over', async (_what, items) => {
    for (const file of [toFile(), toFile(A, B)]) {
      await stage.write(file)
      stage.emulator.control.clearFaults()
      stage.emulator.control.addFault({
        operation: 'GetParametersByPath',
        times: 'always',
        fault: { kind: 'cut-list', items },
      })
      const run = await stage.apply(ALL)
      expect([run.exitCode, stage.writes()]).toEqual([1, []])
      expect(run.stdout).toContain('are inconsistent')
    }
  })

  test('cut once, because somebody wrote meanwhile: it is read again', async () => {
    stage.emulator.control.addFault({ operation: 'GetParametersByPath', fault: { kind: 'cut-list', items: 0 } })
    const run = await stage.plan({ scope: 'acme/others' })
    expect(run.outputs).toMatchObject({ 'has-changes': 'false', 'unchanged-count': '2' })
  })
})

describe('a record that cannot be used counts as somebody else’s', () => {
  beforeEach(async () => {
    await stage.apply()
  })

  test.each([
    ['damaged', () => 'garbage'],
    ['of another version', (text: string) => text.replace('"v":1', '"v":2')],
    ['with a seal that does not fit', (text: string) => text.replace('acme/bots', 'acme/evil')],
    ['empty', () => ' '],
  ])('%s: its object is neither taken over nor deleted, and the parameter is named', async (_what, edit) => {
    const name = editRecord(edit)
    const taken = await stage.apply()
    expect([taken.exitCode, stage.writes()]).toEqual([1, []])
    expect(taken.stdout).toContain(name)
    await stage.write(toFile(B))
    const deleted = await stage.apply(ALL)
    expect(deleted.outputs['result']).toBe('applied')
    expect(stage.chatOf('a')).toBeDefined()
    expect(stage.chatOf('by-hand')).toBeUndefined()
  })

  test('until its parameter is deleted', async () => {
    const name = editRecord(() => 'garbage')
    stage.emulator.control.deleteParameter({ region: 'cn-hangzhou', name })
    expect((await stage.apply()).outputs['result']).toBe('applied')
  })
})

describe('with a key, a record without our seal', () => {
  const toUnsealed = (text: string) => JSON.stringify({ ...JSON.parse(text), mac: undefined })

  test('proves nothing equal: a role that was edited in the console is seen', async () => {
    // Without secrets, whose fingerprints would be missed.
    await stage.write(toFile(BARE.replace('name: bare', 'name: a')))
    await stage.apply()
    const { control } = stage.emulator
    control.editChat({ region: 'cn-hangzhou', name: 'a' }, { RamRole: 'EditedRole' })
    const date = String(stage.chatOf('a')?.['UpdatedDate'])
    editRecord((text) => toUnsealed(JSON.stringify({ ...JSON.parse(text), updated: date })))
    expect((await stage.plan()).outputs).toMatchObject({ 'update-count': '1' })
  })

  test('is no reason to delete: a forged one is refused', async () => {
    await stage.apply()
    editRecord(toUnsealed)
    await stage.write(toFile(B))
    const run = await stage.apply({ 'max-deletions': '100' })
    expect([run.exitCode, stage.writes()]).toEqual([1, []])
    expect(run.stdout).toContain('UNSEALED_RECORD')
  })

  test('is sealed by an apply with its configuration in the file, and may then be deleted', async () => {
    await stage.apply({ 'fingerprint-key': '' })
    await stage.write(toFile(B))
    expect((await stage.apply({ 'max-deletions': '100' })).exitCode).toBe(1)
    await stage.write(toFile(A, B))
    expect((await stage.apply()).outputs['result']).toBe('applied')
    await stage.write(toFile(B))
    expect((await stage.apply({ 'max-deletions': '100' })).outputs).toMatchObject({
      result: 'applied',
      'delete-count': '1',
    })
  })

  test('that another key sealed is none of ours either', async () => {
    await stage.apply({ 'fingerprint-key': `${KEY}-another` })
    await stage.write(toFile(B))
    const run = await stage.apply({ 'max-deletions': '100' })
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('another key')
  })
})

describe('a record that could not be brought up to date', () => {
  test.each([
    [
      'of an object that somebody deleted',
      'DeleteParameter',
      async () => {
        stage.emulator.control.deleteChat({ region: 'cn-hangzhou', name: 'b' })
        await stage.write(toFile(A, BARE))
      },
    ],
    [
      'of an object that somebody saved as it was',
      'UpdateParameter',
      async () => {
        stage.emulator.control.editChat({ region: 'cn-hangzhou', name: 'bare' }, { RamRole: 'OOSServiceRole' })
      },
    ],
  ])(
    '%s is a warning that says so: nothing else is wrong, and the next apply tries again',
    async (_what, operation, prepare) => {
      await stage.write(toFile(A, B, BARE))
      await stage.apply()
      await prepare()
      const fault = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
      stage.emulator.control.addFault({ operation, times: 'always', fault })
      const run = await stage.apply()
      expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'no-changes' } })
      const warnings = run.stdout.match(/^::warning.*$/gm)
      expect(warnings).toEqual([expect.stringContaining('RECORD_NOT_WRITTEN')])
      expect(warnings?.[0]).toContain('Forbidden.RAM')
      stage.emulator.control.clearFaults()
      expect((await stage.apply()).stdout).not.toContain('::warning')
      expect(stage.writes()).toEqual([expect.stringMatching(`^${operation} `)])
    },
  )
})

test('a record that would not fit is told before the object is written', async () => {
  const keys = Array.from({ length: 40 }, (_, index) => `${'k'.repeat(88)}${10 + index}Token`)
  const lines = keys.map((key) => `\n      ${key}: { fromEnv: OOS_CHAT_SECRET_A }`).join('')
  await stage.write(toFile(`${A}${lines}`, B))
  const run = await stage.apply()
  expect([run.exitCode, stage.writes()]).toEqual([1, []])
  expect(run.stdout).toContain('RECORD_TOO_LONG')
})
