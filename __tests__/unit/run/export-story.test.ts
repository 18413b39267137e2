import { describe, expect, test } from '@jest/globals'
import { A, toFile } from '../../../scripts/support/bots.ts'
import { ExactNumber } from '../../../src/model/exact-number.ts'
import { CodedError } from '../../../src/model/failure.ts'
import type { Live } from '../../../src/model/live.ts'
import { Secret } from '../../../src/model/secret.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import type { Given } from '../../support/inputs.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { createMemoryParameters } from '../../support/memory-parameters.ts'
import { CHAT_FILE, type MemoryScene, runInMemory } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'
import { REGION, toLive } from '../../support/models.ts'
import { openApplies } from './applies.ts'

const TARGET = 'new/chat.yml'
/** The value of the variable that {@link A} refers to. */
const VALUE = 'value-of-a-variable'
const HOLDING = { OOS_CHAT_SECRET_A: VALUE }

const toWeChat = (name: string, members: Partial<Live> = {}) =>
  toLive(name, { type: 'WeChat', configuration: { CorpId: 'corp' }, ...members })

const exportAll = (live: readonly Live[], given: Given = {}, scene: MemoryScene = {}) =>
  runInMemory(
    { command: 'export', region: REGION, 'export-file': TARGET, ...given },
    { chat: createMemoryChat(live), files: { [CHAT_FILE]: toFile(A) }, env: HOLDING, ...scene },
  )

/** A workspace in which some paths are there, and some cannot be written; lists what was asked of it. */
const openFiles = ({ existing = [] as readonly string[], refused = '' } = {}) => {
  const asked: string[] = []
  const files = {
    ...createMemoryWorkspace(new Map()),
    exists: async (path: string) => existing.includes(path),
    assertWritable: async (path: string, kept: string) => {
      asked.push(`${path} keeps ${kept}`)
      if (path === refused) throw new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why: 'exists' })
    },
    write: async (path: string) => void asked.push(`write ${path}`),
  }
  return { asked, files }
}

test('an export writes the file, and tells people and programs what is in it', async () => {
  const bot = toLive('b', { configuration: { DingTalkClientId: 'ding', DingTalkClientSecret: new Secret('******') } })
  const run = await exportAll([bot, toWeChat('a')])
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'exported', 'has-changes': 'unknown' } })
  expect([...run.written]).toEqual([
    [
      TARGET,
      `# ${en.export.fileVariables}
#   OOS_CHAT_SECRET_B_DING_TALK_CLIENT_SECRET
version: 1
region: "cn-hangzhou"
chatConfigurations:
  - name: "a"
    type: "WeChat"
    region: "cn-hangzhou"
    ramRole: "OOSServiceRole"
    configuration:
      CorpId: "corp"
  - name: "b"
    type: "DingTalk"
    region: "cn-hangzhou"
    ramRole: "OOSServiceRole"
    configuration:
      DingTalkClientId: "ding"
      DingTalkClientSecret:
        fromEnv: "OOS_CHAT_SECRET_B_DING_TALK_CLIENT_SECRET"
`,
    ],
  ])
  expect(run.document).toEqual({
    formatVersion: 1,
    result: 'exported',
    exported: {
      count: 2,
      files: [TARGET],
      stale: [],
      variables: ['OOS_CHAT_SECRET_B_DING_TALK_CLIENT_SECRET'],
      skipped: [],
      unreadRecords: [],
    },
  })
  expect(run.lines).toEqual([expect.stringMatching(/^info: Exported 2 live configurations to "new\/chat\.yml"/)])
  expect(run.summaries).toEqual([expect.stringMatching(/^## Exported 2 live configurations to <code>/)])
})

test('an export of which no program asks tells people the same', async () => {
  const [told, untold] = [await exportAll([toWeChat('a')]), await exportAll([toWeChat('a')], {}, { isTold: false })]
  expect([untold.exitCode, untold.document]).toEqual([0, undefined])
  expect([untold.lines, untold.summaries]).toEqual([told.lines, told.summaries])
})

test('a program that fails at the records is no service that refuses them', async () => {
  const parameters = createMemoryParameters()
  parameters.script.on(`listByPath ${REGION} /chat-sync`, () => Promise.reject(new RangeError('odd')))
  const run = await exportAll([toWeChat('a')], {}, { parameters })
  expect(run.lines).toEqual([expect.stringMatching(/^error .*"RangeError"/)])
  expect(run.written.size).toBe(0)
})

describe('what holds a secret of this run is not written', () => {
  test.each<[string, Live, string]>([
    ['a name', toWeChat(`a ${VALUE}`), 'name'],
    ['a role', toWeChat('a', { ramRole: VALUE }), 'ramRole'],
    ['a key', toWeChat('a', { configuration: { [VALUE]: 'x' } }), 'configuration'],
  ])('%s', async (_what, live, field) => {
    const run = await exportAll([live])
    const name = field === 'name' ? '***' : 'a'
    expect(run.document).toMatchObject({
      exported: { count: 0, skipped: [{ region: REGION, name, why: 'secret', field }] },
    })
    expect(JSON.stringify([run.document, [...run.written], run.lines, run.summaries])).not.toContain(VALUE)
    expect(run.masks).toContain(VALUE)
  })

  test('a value becomes a reference, as does a field that the file calls a secret', async () => {
    const file = toFile(`
  - name: a
    type: WeChat
    configuration: { CorpId: corp, Note: { fromEnv: OOS_CHAT_SECRET_B }, Other: { fromEnv: OOS_CHAT_SECRET_A } }`)
    const configuration = { CorpId: 'corp', Name: `x ${VALUE} y`, Note: 'in clear' }
    const run = await exportAll([toWeChat('a', { configuration })], {}, { files: { [CHAT_FILE]: file } })
    expect(run.document).toMatchObject({
      exported: { count: 1, variables: ['OOS_CHAT_SECRET_A_NAME', 'OOS_CHAT_SECRET_A_NOTE'] },
    })
  })

  test('a field that a record calls a secret, and a value that one names', async () => {
    const { apply, chat, parameters } = openApplies()
    await apply([A])
    const [live] = chat.objects.values()
    if (live === undefined) throw new Error('it was applied')
    const shown = { ...live, configuration: { ...live.configuration, DingTalkClientSecret: 'in clear' } }
    const objects = [shown, toWeChat('b', { configuration: { Note: VALUE } })]
    const files = { [CHAT_FILE]: toFile() }
    const run = await exportAll(objects, {}, { parameters, files })
    expect(run.document).toMatchObject({
      exported: { count: 2, variables: ['OOS_CHAT_SECRET_A_DING_TALK_CLIENT_SECRET', 'OOS_CHAT_SECRET_B_NOTE'] },
    })
    const without = await exportAll(objects, { state: 'none' }, { parameters, files })
    expect(without.document).toMatchObject({ exported: { variables: [], skipped: [{ name: 'a', why: 'format' }] } })
  })
})

test('what a file cannot say, or would say otherwise, is left out, and why', async () => {
  const live = [
    toWeChat('odd', { configuration: { X: null } }),
    toWeChat('number', { configuration: { N: new ExactNumber('12345678901234567890') } }),
    toWeChat('reference', { configuration: { R: { fromEnv: 'OOS_CHAT_SECRET_X' } } }),
    toWeChat('fine', { key: { region: 'cn-beijing', name: 'fine' } }),
  ]
  const run = await exportAll(live, { region: `${REGION}\ncn-beijing` })
  const at = (name: string) => ({ region: REGION, name })
  expect(run.document).toMatchObject({
    exported: {
      count: 1,
      skipped: [
        { ...at('number'), why: 'format' },
        { ...at('reference'), why: 'reference', field: 'configuration.R' },
        { ...at('odd'), why: 'format' },
      ],
    },
  })
  expect(run.written.get(TARGET)).toContain('region: "cn-hangzhou"\nchatConfigurations:\n  - name: "fine"')
})

test('the order is that of region and name', async () => {
  const places = [
    ['cn-shanghai', 'a'],
    ['cn-hangzhou', 'b'],
    ['cn-shanghai', 'B'],
    ['cn-hangzhou', 'a'],
  ] as const
  const live = places.map(([region, name]) => toWeChat(name, { key: { region, name } }))
  const { written } = await exportAll(live, { region: 'cn-shanghai\ncn-hangzhou', state: 'none' })
  expect(
    [...(written.get(TARGET) ?? '').matchAll(/name: "(.*)"\n.*\n +region: "(.*)"/g)].map((found) => found.slice(1)),
  ).toEqual([
    ['a', 'cn-hangzhou'],
    ['b', 'cn-hangzhou'],
    ['B', 'cn-shanghai'],
    ['a', 'cn-shanghai'],
  ])
})

describe('the files of an export', () => {
  const many = Array.from({ length: 201 }, (_, index) => toWeChat(`bot-${index}`))

  test('replace others only where that is asked for', async () => {
    const { asked, files } = openFiles()
    await exportAll([], { overwrite: 'true' }, { ports: { files } })
    expect(asked).toEqual([`${TARGET} keeps nothing`, `${TARGET} keeps nothing`, `write ${TARGET}`])
  })

  test('are none where one cannot be written; where that is the first one, nothing is asked', async () => {
    const second = openFiles({ refused: 'new/chat-2.yml' })
    expect(await exportAll(many, {}, { ports: { files: second.files } })).toMatchObject({ exitCode: 1 })
    expect(second.asked).toEqual([
      `${TARGET} keeps anything`,
      `${TARGET} keeps anything`,
      'new/chat-2.yml keeps anything',
    ])
    const first = openFiles({ refused: TARGET })
    expect(await exportAll([], {}, { ports: { files: first.files } })).toMatchObject({ exitCode: 1, calls: [] })
  })

  test('are told apart from those that an older export left behind', async () => {
    const older = ['new/chat-1.yml', 'new/chat-2.yml', 'new/chat-3.yml', 'new/chat-1000.yml', 'new/chat-1001.yml']
    const { files } = openFiles({ existing: [TARGET, ...older] })
    const stale = async (live: readonly Live[]) => (await exportAll(live, {}, { ports: { files } })).document
    expect(await stale([])).toMatchObject({ exported: { stale: [older[1], older[2], older[3]] } })
    expect(await stale(many)).toMatchObject({ exported: { stale: [older[2], older[3]] } })
  })
})
