import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from '@swc/core'
import { A, setBotStage, toFile } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { runAction, runCli } from '../../scripts/support/run-action.ts'
import { CLI_TEXTS } from '../../src/stages/render/texts/en/cli.ts'
import { PROBE_TEXTS } from '../../src/stages/render/texts/en/probe.ts'
import { zh } from '../../src/stages/render/texts/zh/index.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

const DIST = join(ROOT, 'dist/')
const RECORDER = new URL('../support/record-loads.mjs', import.meta.url).href

/** A text that stands in one part of the bundle alone, so that one can see where that part is. */
const PARTS = {
  "GitHub's client": 'octokit-request.js',
  "GitHub's way to the network": 'UND_ERR_HEADERS_TIMEOUT',
  'the client of OOS': 'x-sdk-client',
  'the calls of OOS': 'MaxResults',
  'the way through a proxy': 'Proxy-Authorization',
  'the records of secrets': 'hkdfSync',
  'the reader of globs': 'Expected pattern to be a non-empty string',
} as const
const EMULATOR = 'listOperations'
/** Texts that stand in parts of the command line that the Action has no use for. */
const COMMAND_LINE = {
  'the emulator': EMULATOR,
  'the help': CLI_TEXTS.description,
  'the probe': PROBE_TEXTS.questions['list-filters'],
} as const
/** What of Node's own library no offline check needs. */
const NETWORK = ['node:http', 'node:https', 'node:tls', 'node:dns', 'node:crypto']

/** The patterns of all literals below a node of a program. */
const listLiterals = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node) return [String(node.pattern)]
  return Object.values(node).flatMap(listLiterals)
}

/** The bundle's files in a folder: names and texts. */
const readFolder = async (path: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(path)).filter((name) => name.endsWith('.js'))
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const)),
  )
}

const countBytes = (texts: Iterable<string>): number =>
  [...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0)

let folder: TemporaryFolder

beforeEach(async () => {
  folder = await createTemporaryFolder()
  await folder.put('workspace/.github/chat-configurations.yml', toFile(A))
})

afterEach(() => folder.remove())

type Start = (env: Readonly<Record<string, string>>) => Promise<{ readonly exitCode: number | null }>

/** What a run loaded: texts of the bundle's files, and parts of Node's library. */
const recordRun = async (start: Start) => {
  const record = join(folder.outside, 'loads')
  await writeFile(record, '')
  const run = await start({ NODE_OPTIONS: `--import ${RECORDER}`, RECORDED_LOADS: record })
  expect(run.exitCode).toBe(0)
  const lines = (await readFile(record, 'utf8')).split('\n')
  const files = lines.filter((line) => line.startsWith(pathToFileURL(DIST).href))
  expect(files).not.toEqual([])
  return { lines, texts: await Promise.all(files.map((url) => readFile(new URL(url), 'utf8'))) }
}

const validate: Start = (env) => runAction({ workspace: folder.workspace, inputs: { command: 'validate' }, env })
const validateByCli: Start = (env) => runCli(['validate'], env, folder.workspace)

describe('the Action', () => {
  test('is at most 1.23 MB in all', async () => {
    const texts = await readFolder(DIST)
    expect([...texts.keys()]).toContain('index.js')
    expect(countBytes(texts.values())).toBeLessThanOrEqual(1_230_000)
  })

  test.each(Object.entries(PARTS))('holds %s in a file that is not the first', async (_part, mark) => {
    const texts = [...(await readFolder(DIST))].filter(([, text]) => text.includes(mark)).map(([name]) => name)
    expect(texts).not.toEqual([])
    expect(texts).not.toContain('index.js')
  })

  test('asks Node for its own modules, and finds none in a folder above it', async () => {
    const texts = [...(await readFolder(DIST)).values()].join('')
    expect(texts).toContain('process.getBuiltinModule("node:path")')
    expect(texts).not.toContain('createRequire')
  })

  test.each(Object.entries(COMMAND_LINE))('holds nothing of %s, which the command line does', async (_part, mark) => {
    expect([...(await readFolder(DIST)).values()].join('')).not.toContain(mark)
    expect([...(await readFolder(join(DIST, 'cli'))).values()].join('')).toContain(mark)
  })

  test.each([
    'Unicode data',
    'yaml',
    'p-limit',
    '@actions/core',
    '@actions/github',
    '@octokit/core',
    'undici',
    'https-proxy-agent',
  ])('comes with the licence of %s', async (name) => {
    const text = await readFile(join(DIST, 'licenses.txt'), 'utf8')
    expect(text.split('\n').map((line) => line.replace(/ \d+\.\d+\.\d+\S*$/, ''))).toContain(name)
  })

  test('is ASCII, which Node reads faster, except for the file in Chinese, which takes half the bytes so', async () => {
    const texts = [...(await readFolder(DIST)).values()]
    const others = texts.filter((text) => !/^[\t\n -~]*$/.test(text))
    expect(others.map((text) => text.includes(zh.report.next))).toEqual([true])
  })

  test('names no set of Unicode in a literal pattern, which V8 would build while it reads the file', async () => {
    const texts = [...(await readFolder(DIST)).values()].filter((text) => text.includes('p{'))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts)
      expect(listLiterals(await parse(text)).filter((pattern) => /\\p\{/i.test(pattern))).toEqual([])
    expect(listLiterals(await parse(String.raw`f(() => [/a/, /[\p{L}]/u])`))).toEqual(['a', String.raw`[\p{L}]`])
  })
})

describe.each([
  ['the Action', validate],
  ['the command line', validateByCli],
])('validate of %s', (_what, start) => {
  test('loads at most 450 kB, and no part that it does not need', async () => {
    const { lines, texts } = await recordRun(start)
    expect(countBytes(texts)).toBeLessThanOrEqual(450_000)
    const marks = [...Object.values(PARTS), EMULATOR]
    expect(marks.filter((mark) => texts.some((text) => text.includes(mark)))).toEqual([])
    expect(NETWORK.filter((name) => lines.includes(name))).toEqual([])
  })
})

test('a plan without a proxy, a pattern or a comment loads no part for them', async () => {
  const stage = await setBotStage()
  const { texts } = await recordRun((env) => stage.plan({}, env)).finally(stage.close)
  const isLoaded = (mark: string) => texts.some((text) => text.includes(mark))
  expect(Object.entries(PARTS).flatMap(([part, mark]) => (isLoaded(mark) ? part : []))).toEqual([
    'the client of OOS',
    'the calls of OOS',
    'the records of secrets',
  ])
})
