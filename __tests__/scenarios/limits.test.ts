import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../../scripts/support/run-action.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

const MIB = 1024 * 1024
/** Of the whole process: an empty program takes about 45, and Node 24 up to 256 for five MiB of objects. */
const MAX_PEAK_MIB = 288
const MEASURE = pathToFileURL(join(import.meta.dirname, '../support/peak-memory.mjs')).href
const HEAD = 'version: 1\nregion: cn-hangzhou\nchatConfigurations:'
const OPS = `${HEAD}
  - { name: ops, type: WeChat, configuration: { CorpId: c, Token: { fromEnv: OOS_CHAT_SECRET_A } } }
`

let folder: TemporaryFolder
let server: ScriptedServer

beforeEach(async () => {
  folder = await createTemporaryFolder()
})

afterEach(async () => {
  await server.close()
  await folder.remove()
})

interface Measured extends ActionResult {
  readonly peakMib: number
}

/** Runs the bundle against a server that has one answer for every call, and measures it. */
const run = async (command: string, file: string, body = '{}', regions = 1): Promise<Measured> => {
  server = await startScriptedServer([{ body }])
  for (let region = 0; region < regions; region += 1) {
    const path = region === 0 ? CONFIG_PATH : `.github/region-${region}.yml`
    await folder.put(join('workspace', path), region === 0 ? file : file.replace('cn-hangzhou', `cn-region-${region}`))
  }
  const peakFile = join(folder.outside, 'peak')
  const result = await runAction({
    workspace: folder.workspace,
    inputs: { command, config: '.github/*.yml', endpoint: server.origin },
    env: {
      NODE_OPTIONS: `--import=${MEASURE}`,
      PEAK_MEMORY_FILE: peakFile,
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'id',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'the-access-key-secret',
      OOS_CHAT_SECRET_A: 'value-of-secret-a',
    },
  })
  const peakMib = Number(await readFile(peakFile, 'utf8')) / 1024
  if (process.env['SHOW_PEAKS'] === '1')
    process.stdout.write(`${peakMib.toFixed(0)} MiB ${expect.getState().currentTestName}\n`)
  return { ...result, peakMib }
}

const expectBounded = ({ peakMib, stdout, stderr }: Measured): void => {
  expect(peakMib).toBeGreaterThan(10)
  expect(peakMib).toBeLessThanOrEqual(MAX_PEAK_MIB)
  expect(stdout).not.toMatch(/does not foresee|undefined/)
  expect(stderr).toBe('')
}

const times = (count: number, toText: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => toText(index)).join('')
const fill = (unit: string, bytes = 250_000): string => unit.repeat(Math.floor(bytes / unit.length))
const BOMB = `a0: &a0 [x]\n${times(25, (index) => `a${index + 1}: &a${index + 1} [${fill(`*a${index},`, 40)}*a${index}]\n`)}`

describe('a file made to be slow or large is refused with a place, within the memory, and nothing is called', () => {
  test.each([
    ['20,000 keys', times(20_000, (index) => `k${index}: 1\n`), 'at most 500 are allowed'],
    ['100,000 levels', '['.repeat(100_000), 'are nested more than'],
    ['an alias bomb', BOMB, 'alias'],
    ['60,000 times the same alias', `a: &a x\nb: [${fill('*a, ')}]`, 'alias'],
    ['20,000 different aliases', times(20_000, (index) => `- *a${index}\n`), 'more errors'],
    ['125,000 lines that are no keys', `x:\n  ${fill('a\n')}`, 'at most 90000 words'],
    ['40,000 words in doubt', `${HEAD}\n  - configuration:\n      a: [${fill('no,', 120_000)}]`, 'more errors'],
    ['22,000 lines that are no keys', `x:\n  ${fill('a\n', 88_000)}`, 'not valid YAML'],
    ['80,000 words in doubt', `${HEAD}\n  - configuration:\n      a: [${fill('no,')}]`, 'at most 90000 words'],
    ['a byte too much', OPS.padEnd(262_145, '#'), 'at most 262144'],
  ])('%s', async (_what, file, said) => {
    const result = await run('apply', file)
    expectBounded(result)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/^\.github\/chat-configurations\.yml:\d+:\d+: error: /m)
    expect(result.stdout).toContain(said)
    expect(server.received).toEqual([])
  })
})

const ITEM = { Name: 'ops', Type: 'WeChat', RamRole: 'r', CreatedDate: 'a', UpdatedDate: 'b' }
const CONFIGURATION = '{"CorpId":"c","Token":"******"}'
const toBody = (members: object, Configuration = CONFIGURATION): string =>
  JSON.stringify({
    RequestId: 'id',
    ChatConfigurations: [ITEM],
    Parameters: [],
    ChatConfiguration: { ...ITEM, Configuration },
    ...members,
  })
const toObject = (count: number, toMember: (index: number) => string): string => `{${times(count, toMember)}"z":1}`
/** A little less than 5 MiB. */
const FULL = 5 * MIB - 10_000
const inParts = (unit: string): string =>
  toBody({ ChatConfigurations: 0 }).replace('"ChatConfigurations":0', `"ChatConfigurations":[${fill(unit, FULL)}0]`)

describe('an answer that is large is read within the memory', () => {
  test.each([
    ['5 MiB in one text', toBody({ Padding: 'x'.repeat(FULL) })],
    [
      '5 MiB of objects',
      toBody({
        ChatConfigurations: Array.from({ length: 20_000 }, (_, index) => ({
          ...ITEM,
          Name: index === 0 ? ITEM.Name : `n${index}`,
          RamRole: 'r'.repeat(150),
        })),
      }),
    ],
    [
      'a configuration of 19,000 keys',
      toBody(
        {},
        toObject(19_000, (index) => `"k${index}":1,`),
      ),
    ],
    [
      'a configuration of 15,000 secrets',
      toBody(
        {},
        toObject(15_000, (index) => `"k${index}Key":"value-${index}",`),
      ),
    ],
  ])('%s', async (_what, body) => {
    const result = await run('plan', OPS, body)
    expectBounded(result)
    expect(result.exitCode).toBe(0)
  })

  test('5 MiB from each of two regions at once', async () => {
    const result = await run('plan', OPS, toBody({ Padding: 'x'.repeat(FULL) }), 2)
    expectBounded(result)
    expect(result.exitCode).toBe(0)
  })
})

describe('an answer that is too much is an error within the memory, and nothing is written', () => {
  test.each([
    ['more than 5 MiB in one text', toBody({ Padding: 'x'.repeat(6 * MIB) })],
    ['1,700,000 empty objects', inParts('{},')],
    ['a number of 5 MiB', inParts('1')],
    [
      'outputs of 250,000 texts',
      toBody({
        ChatConfigurations: [
          { ...ITEM, Outputs: JSON.stringify(Array.from({ length: 250_000 }, (_, index) => `text-${index}`)) },
        ],
      }),
    ],
    [
      'a record of 5 MiB',
      toBody({ Parameters: [{ Name: '/chat-sync/0123456789abcdef', Value: '['.repeat(FULL), ParameterVersion: 1 }] }),
    ],
  ])('%s', async (_what, body) => {
    const result = await run('apply', OPS, body)
    expectBounded(result)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('the answer is not a valid API response')
    const read = ['ListChatConfigurations', 'GetParametersByPath']
    expect(server.received.filter(({ form }) => !read.includes(form['Action'] ?? ''))).toEqual([])
  })

  test('pages of 5 MiB without end', async () => {
    const body = toBody({ ChatConfigurations: [{ ...ITEM, UpdatedDate: 'x'.repeat(FULL) }], NextToken: 'a' })
    const result = await run('apply', OPS, body)
    expectBounded(result)
    expect(result.exitCode).toBe(1)
  })
})
