import { describe, expect, test } from '@jest/globals'
import { toInputs } from '../../../src/inputs/inputs.ts'
import { SILENT } from '../../../src/library/run.ts'
import { NO_EVENT } from '../../../src/model/event.ts'
import type { FailureDetail } from '../../../src/model/failure.ts'
import type { Live } from '../../../src/model/live.ts'
import { Secret } from '../../../src/model/secret.ts'
import type { SourceFile } from '../../../src/ports.ts'
import { exportLive } from '../../../src/run/export.ts'
import { readDesired } from '../../../src/stages/config/read-desired.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { toMemoryFiles } from '../../../src/wiring.ts'
import { AMBIGUOUS, failWith, toRejected } from '../../support/call-script.ts'
import { createFakeClock } from '../../support/fake-clock.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { toMemoryCloud } from '../../support/memory-cloud.ts'
import { createMemoryParameters } from '../../support/memory-parameters.ts'
import { REGION, toLive, toLiveConfiguration } from '../../support/models.ts'

const INPUTS = {
  command: 'export',
  region: REGION,
  'export-file': 'chat.yml',
  'access-key-id': 'id',
  'access-key-secret': 'secret',
}

/** Exports these objects, and returns what was written, told and called. */
const exportAll = async (
  live: readonly Live[],
  given: Readonly<Record<string, string>> = {},
  file?: string,
  failure?: FailureDetail,
) => {
  const inputs: Readonly<Record<string, string>> = { ...INPUTS, ...given }
  const chat = createMemoryChat(live)
  const parameters = createMemoryParameters()
  if (failure !== undefined) parameters.script.on(`listByPath ${REGION} /chat-sync`, failWith(failure))
  const written: SourceFile[] = []
  const told = await exportLive(
    toInputs((name) => inputs[name]),
    {
      reporter: SILENT,
      env: () => undefined,
      clock: createFakeClock(),
      signal: new AbortController().signal,
      event: NO_EVENT,
      listSecrets: () => [],
      openForge: async () => undefined,
      openCloud: async () => toMemoryCloud(chat, parameters),
      files: {
        ...toMemoryFiles(() => [{ file: 'chat.yml', bytes: Buffer.from(file ?? '') }]),
        write: async (path, text) => void written.push({ file: path, bytes: Buffer.from(text) }),
      },
    },
    en,
  )
  const errors = readDesired(written).diagnostics.filter(({ severity }) => severity === 'error')
  return { written, told, errors, calls: [...chat.script.calls, ...parameters.script.calls] }
}

const toMany = (count: number, members: (name: string) => Partial<Live> = () => ({})): readonly Live[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `bot-${String(index).padStart(3, '0')}`
    return toLive(name, { type: 'WeChat', ...members(name) })
  })

describe('an export', () => {
  test('lists, reads every object, and writes one file that validates', async () => {
    const { written, told, errors, calls } = await exportAll([toLive('b'), toLive('a')])
    expect(calls).toEqual([`list ${REGION}`, 'get b', 'get a', `listByPath ${REGION} /chat-sync`])
    expect(errors).toEqual([])
    expect(readDesired(written).desired.map(({ key }) => key.name)).toEqual(['a', 'b'])
    expect(told).toEqual({
      files: ['chat.yml'],
      stale: [],
      count: 2,
      skipped: [],
      unreadRecords: [],
      findings: [],
      variables: ['OOS_CHAT_SECRET_A_DING_TALK_CLIENT_SECRET', 'OOS_CHAT_SECRET_B_DING_TALK_CLIENT_SECRET'],
    })
  })

  test('says where records are refused, and ends where they cannot be read', async () => {
    const { told } = await exportAll([toLive('a')], {}, undefined, toRejected('Forbidden.RAM'))
    expect(told).toMatchObject({ count: 1, unreadRecords: [REGION], findings: [] })
    await expect(exportAll([toLive('a')], {}, undefined, AMBIGUOUS[0])).rejects.toMatchObject({
      detail: { code: 'STATE_UNAVAILABLE' },
    })
    expect((await exportAll([], { state: 'none' })).calls).toEqual([`list ${REGION}`])
  })

  test('of nothing writes an empty list', async () => {
    const { written, told } = await exportAll([])
    expect(String(Buffer.from(written[0]?.bytes ?? []))).toBe(
      'version: 1\nregion: "cn-hangzhou"\nchatConfigurations: []\n',
    )
    expect(told).toMatchObject({ count: 0 })
  })

  test('takes the regions of the files where none is given', async () => {
    const file = 'version: 1\nregion: cn-shanghai\nchatConfigurations: []\n'
    const { calls } = await exportAll([], { region: '' }, file)
    expect(calls).toEqual(['list cn-shanghai', 'listByPath cn-shanghai /chat-sync'])
  })

  test('without any region is a fault of the input', async () => {
    await expect(exportAll([], { region: '' }, 'version: 1\nchatConfigurations: []\n')).rejects.toMatchObject({
      detail: { code: 'INPUT_INVALID', faults: [{ input: 'region' }] },
    })
  })

  test('of several regions holds the same name twice', async () => {
    const live = [toLive('a'), toLive('a', { key: { region: 'cn-shanghai', name: 'a' } })]
    const { errors, told } = await exportAll(live, { region: `${REGION}\ncn-shanghai` })
    expect(errors).toEqual([])
    expect(new Set(told.variables).size).toBe(2)
  })
})

describe('what the format cannot express is skipped and named', () => {
  test.each([
    ['a null value', { configuration: { X: null } }],
    ['a type that is not known', { type: 'Slack' }],
    ['a masked public key', { configuration: toLiveConfiguration({ DingTalkClientId: '******' }) }],
    ['DingTalk without its keys', { type: 'DingTalk', configuration: {} }],
    ['a name with a control character', { key: { region: REGION, name: 'a\nb' } }],
    ['a secret in a list', { configuration: { List: [new Secret('******')] } }],
    ['a key that is reserved', { configuration: JSON.parse('{"__proto__":"x"}') }],
  ] as const)('%s', async (_what, members) => {
    const odd = toLive('odd', { type: 'WeChat', ...members })
    const { errors, told } = await exportAll([toLive('a'), odd])
    expect(errors).toEqual([])
    expect(told).toMatchObject({ count: 1, skipped: [{ key: odd.key, why: 'format' }] })
  })

  test('a name of 200 characters is none of these', async () => {
    const { told } = await exportAll([toLive('x'.repeat(200))])
    expect(told).toMatchObject({ count: 1, skipped: [] })
  })
})

describe('what does not fit into one file', () => {
  test('more than 200 go into several, all of which validate together', async () => {
    const { written, told, errors } = await exportAll(toMany(401))
    expect(written.map(({ file }) => file)).toEqual(['chat.yml', 'chat-2.yml', 'chat-3.yml'])
    expect(told).toMatchObject({ count: 401, files: ['chat.yml', 'chat-2.yml', 'chat-3.yml'] })
    expect(errors).toEqual([])
  })

  test('exactly 200 go into one', async () => {
    expect((await exportAll(toMany(200))).told.files).toEqual(['chat.yml'])
  })

  test.each([
    ['conf.d/chat', ['conf.d/chat', 'conf.d/chat-2']],
    ['.hidden', ['.hidden', '.hidden-2']],
    ['a.b.yaml', ['a.b.yaml', 'a.b-2.yaml']],
  ])('%s', async (path, files) => {
    expect((await exportAll(toMany(201), { 'export-file': path })).told.files).toEqual(files)
  })

  test('fewer that are large validate all the same', async () => {
    const { errors } = await exportAll(toMany(100, () => ({ configuration: { Note: 'x'.repeat(4_000) } })))
    expect(errors.map(({ code }) => code)).toEqual([])
  })

  test('names that people cannot tell apart: the file validates all the same', async () => {
    const { errors, told } = await exportAll([toLive('Ops'), toLive('ops')])
    expect(errors.map(({ code }) => code)).toEqual([])
    expect(told).toMatchObject({ count: 1, skipped: [{ key: { name: 'ops' }, why: 'format' }] })
  })
})
