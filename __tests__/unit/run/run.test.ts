import { describe, expect, test } from '@jest/globals'
import { A, KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { NO_EVENT } from '../../../src/model/event.ts'
import { CodedError } from '../../../src/model/failure.ts'
import type { Files } from '../../../src/ports.ts'
import { toOfflineText } from '../../../src/stages/render/diagnostics.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { CHAT_FILE, type MemoryScene, runInMemory } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'

const VALID = { [CHAT_FILE]: toFile(A) }
const PULL = { ...NO_EVENT, name: 'pull_request', pullNumber: 7 }

describe('a validation', () => {
  test('says how much is valid, and asks nobody', async () => {
    const run = await runInMemory({ command: 'validate' }, { files: VALID })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { result: 'validated', 'has-changes': 'unknown' },
      lines: ['info: Valid: 1 configuration in 1 file.'],
      calls: [],
      document: { formatVersion: 1, result: 'validated', configurations: 1, files: 1 },
    })
    expect(run.summaries).toEqual([expect.stringMatching(/^## Valid: 1 configuration in 1 file\n/)])
  })

  test('tells warnings below', async () => {
    const text = toFile(A).replace(/.*TemplateId.*\n/, '')
    const { lines, summaries, exitCode } = await runInMemory({ command: 'validate' }, { files: { [CHAT_FILE]: text } })
    expect([exitCode, lines[0]]).toEqual([
      0,
      expect.stringMatching(/^info: chat\.yml:\d+:\d+: warning: .*KEY_RECOMMENDED/),
    ])
    expect(summaries).toEqual([expect.stringMatching(/^## Valid: [\s\S]*KEY&#95;RECOMMENDED/)])
  })

  test('takes the first region given for files that name none', async () => {
    const text = toFile(A).replace('region: cn-hangzhou\n', '')
    const files = { [CHAT_FILE]: text }
    expect(await runInMemory({ command: 'validate', region: 'cn-beijing\ncn-hangzhou' }, { files })).toMatchObject({
      exitCode: 0,
    })
    const { lines } = await runInMemory({ command: 'plan', region: 'cn-beijing\ncn-hangzhou' }, { files, env: SECRETS })
    expect(lines.join('\n')).toContain('+ create cn-beijing/a')
    expect(await runInMemory({ command: 'validate' }, { files })).toMatchObject({
      exitCode: 1,
      document: { error: { code: 'CONFIG_INVALID' } },
    })
  })

  test('needs no key that an approval needs, but a plan does', async () => {
    const given = { 'approved-plan': 'pull-request', 'github-token': 'token' } as const
    expect(await runInMemory({ command: 'validate', ...given })).toMatchObject({ exitCode: 0 })
    expect(await runInMemory({ command: 'apply', ...given })).toMatchObject({
      exitCode: 1,
      calls: [],
      document: { error: { code: 'INPUT_INVALID' } },
    })
  })
})

describe('a run without secrets', () => {
  test.each([
    ['of a fork', { ...PULL, isFork: true }, 'fork'],
    ['of Dependabot', { ...PULL, isDependabot: true }, 'dependabot'],
  ] as const)('does no more than validate: %s', async (_what, event, why) => {
    for (const command of ['plan', 'export', 'validate'] as const) {
      const given = command === 'export' ? { 'export-file': 'e.yml' } : {}
      const run = await runInMemory({ command, ...given }, { files: VALID, ports: { event } })
      expect(run).toMatchObject({ exitCode: 0, calls: [], outputs: { result: 'validated' } })
      const text = toOfflineText({ command, why }, en)
      expect(run.lines).toEqual([expect.stringMatching(/^info: Valid: /), `notice [oos-chat-sync: validated]: ${text}`])
    }
  })
})

test('an export reads no file that is to be valid, where it has regions', async () => {
  const given = { command: 'export', 'export-file': 'e.yml', region: 'cn-hangzhou' } as const
  const run = await runInMemory(given, { files: { [CHAT_FILE]: 'version: [' } })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'exported' } })
  expect([...run.written.keys()]).toEqual(['e.yml'])
  const refused = await runInMemory(given, { ports: { signal: AbortSignal.abort() } })
  expect(refused).toMatchObject({ exitCode: 1, document: { error: { code: 'CANCELLED' } } })
  const event = { ...NO_EVENT, name: 'workflow_run', isFork: true }
  expect(await runInMemory(given, { ports: { event } })).toMatchObject({
    exitCode: 1,
    calls: [],
    document: { error: { code: 'EVENT_REFUSED' } },
  })
})

test('secrets of inputs and surroundings are hidden before anything else, in every form', async () => {
  const given = { 'access-key-id': 'id', 'access-key-secret': 'se"cret', 'fingerprint-key': KEY, scope: '' }
  const listSecrets = () => ['proxy pass']
  const { masks } = await runInMemory(
    { ...given, scope: 'acme/bots' },
    { ports: { listSecrets, event: { ...NO_EVENT, name: 'workflow_run', isFork: true } } },
  )
  expect(masks).toEqual(expect.arrayContaining(['se"cret', 'se\\"cret', KEY, 'proxy pass', 'proxy%20pass']))
})

describe('what a run writes', () => {
  const assertRefused = async (given: object, path: string) => {
    const asked: string[] = []
    const files: Files = {
      ...createMemoryWorkspace(new Map(Object.entries(VALID))),
      assertWritable: async (file, kept) => {
        asked.push(`${file} keeps ${kept}`)
        if (file === path) throw new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why: 'configuration' })
      },
    }
    const run = await runInMemory({ ...given }, { env: SECRETS, ports: { files } })
    expect(run).toMatchObject({ exitCode: 1, calls: [], document: { error: { code: 'OUTPUT_FILE_REFUSED' } } })
    return asked
  }

  test('must not replace what it reads, which is known before anything is asked', async () => {
    const given = { 'plan-file': 'p.json', report: 'sarif=s.sarif' }
    expect(await assertRefused(given, 'p.json')).toEqual(['p.json keeps read', 's.sarif keeps read'])
    expect(await assertRefused({ report: given.report }, 's.sarif')).toEqual(Array(2).fill('s.sarif keeps read'))
  })
})

test.each([
  [256 * 1024, 0],
  [256 * 1024 + 1, 1],
])('of %i bytes of files memory is saved %i times', async (bytes, times) => {
  let saved = 0
  const saveMemory = async () => {
    saved += 1
  }
  const start = toFile()
  const half = Math.floor(bytes / 2)
  const pad = (size: number) => `${start}${'#'.repeat(size - start.length - 1)}\n`
  const files = { 'a.yml': pad(half), 'b.yml': pad(bytes - half) }
  const scene: MemoryScene = { files, ports: { saveMemory } }
  expect(await runInMemory({ command: 'validate', config: 'a.yml\nb.yml' }, scene)).toMatchObject({ exitCode: 0 })
  expect(saved).toBe(times)
  expect(await runInMemory({ command: 'validate', config: 'a.yml\nb.yml' }, { files })).toMatchObject({ exitCode: 0 })
})
