import { describe, expect, test } from '@jest/globals'
import { A, KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { NO_EVENT } from '../../../src/model/event.ts'
import { CodedError, type FailureDetail } from '../../../src/model/failure.ts'
import type { Files } from '../../../src/ports.ts'
import { toFailureText } from '../../../src/stages/render/diagnostics.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { failWith, toRejected } from '../../support/call-script.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'
import { CHAT_FILE, createMemoryReporter, type MemoryScene, runInMemory } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'

const ONE = { files: { [CHAT_FILE]: toFile(A) }, env: SECRETS }
const BROKEN = { files: { [CHAT_FILE]: 'version: 2' } }
const toErrorLine = (detail: FailureDetail) => `error [oos-chat-sync: ${detail.code}]: ${toFailureText(detail, en)}`

describe('a run that ends as it should', () => {
  test.each([
    ['validated', { command: 'validate' }],
    ['planned', { command: 'plan' }],
    ['applied', { command: 'apply' }],
  ] as const)('has the exit code 0: %s', async (result, given) => {
    const run = await runInMemory(given, ONE)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result }, document: { formatVersion: 1, result } })
    expect(run.document).not.toHaveProperty('error')
  })

  test('has the exit code 1 where something is left undone', async () => {
    const chat = createMemoryChat()
    chat.script.on('create b', failWith(toRejected('Refused')))
    const two = { files: { [CHAT_FILE]: toFile(A, A.replaceAll('name: a', 'name: b')) }, env: SECRETS, chat }
    expect(await runInMemory({ command: 'apply' }, two)).toMatchObject({ exitCode: 1, outputs: { result: 'partial' } })
  })
})

describe('a run that fails', () => {
  test('says why in the log, the summary and to programs', async () => {
    const failure = toRejected('Forbidden.RAM')
    const chat = createMemoryChat()
    chat.script.on('list cn-hangzhou', failWith(failure))
    const run = await runInMemory({}, { ...ONE, chat })
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { result: 'failed', 'has-changes': 'unknown' },
      lines: [toErrorLine(failure)],
    })
    expect(run.summaries).toEqual([expect.stringMatching(/^## The run failed\n[\s\S]*Forbidden&#46;RAM/)])
    expect(run.document).toMatchObject({ result: 'failed', error: { code: 'API_REJECTED', apiCode: 'Forbidden.RAM' } })
  })

  test('speaks the language that is asked for, also of inputs that are wrong', async () => {
    const { lines, exitCode } = await runInMemory({ locale: 'zh-CN', prune: 'everything' })
    expect([exitCode, lines]).toEqual([1, [expect.stringMatching(/INPUT_INVALID\]: .*[\u4E00-\u9FFF]/)]])
  })

  test.each([
    ['CONFIG_INVALID', BROKEN, {}, /^## 1 error/],
    ['PLAN_REFUSED', ONE, { only: 'zzz' }, /^## Plan refused/],
  ])('leaves the summary to what already tells more: %s', async (code, scene, given, headline) => {
    const { summaries, document, exitCode } = await runInMemory(given, scene)
    expect([exitCode, document]).toEqual([1, expect.objectContaining({ error: expect.objectContaining({ code }) })])
    expect(summaries).toEqual([expect.stringMatching(headline)])
  })
})

describe('outputs', () => {
  const refused = { code: 'RUNNER_FILE_REFUSED', variable: 'GITHUB_OUTPUT', path: '/o', why: 'full' } as const

  test('that cannot be set are known before anything is done', async () => {
    const reporter = {
      ...createMemoryReporter(),
      assertOutputs: () => {
        throw new CodedError(refused)
      },
    }
    const run = await runInMemory({ report: 'markdown=r.md' }, { ...ONE, reporter })
    expect([run.exitCode, run.calls, run.lines]).toEqual([1, [], [toErrorLine(refused)]])
    expect([[...run.written], run.outputs['result']]).toEqual([[['r.md', run.summaries[0]]], 'failed'])
  })

  test('that cannot be written at the end make a run fail that had not', async () => {
    const setOutputs = () => Promise.reject(new CodedError(refused))
    const reporter = { ...createMemoryReporter(), setOutputs }
    const run = await runInMemory({ command: 'validate' }, { ...ONE, reporter })
    expect([run.exitCode, run.lines]).toEqual([1, ['info: Valid: 1 configuration in 1 file.', toErrorLine(refused)]])
    expect(run.summaries.at(-1)).toMatch(/^## The run failed\n[\s\S]*\n## Valid: 1 configuration/)
    expect(run.document).toMatchObject({ result: 'validated' })
    const failed = await runInMemory(
      { command: 'plan' },
      { ...ONE, reporter: { ...createMemoryReporter(), setOutputs } },
    )
    expect(failed.lines.filter((line) => line.startsWith('error'))).toEqual([toErrorLine(refused)])
  })
})

describe('files about a run', () => {
  const REFUSED = { code: 'OUTPUT_FILE_REFUSED', path: 'r.sarif', why: 'full' } as const
  /** A workspace in which a report cannot be written, from the given attempt on. */
  const toFullDisk = (from: number): Files => {
    let attempts = 0
    return {
      ...createMemoryWorkspace(new Map(Object.entries(ONE.files))),
      write: async (path) => {
        attempts += Number(path === REFUSED.path)
        if (path === REFUSED.path && attempts >= from) throw new CodedError(REFUSED)
      },
    }
  }

  test('tell what it found; those about a plan wait for one', async () => {
    const run = await runInMemory({ command: 'validate', report: 'markdown=r.md\nterraform=t.json\njson=p.json' }, ONE)
    expect([...run.written]).toEqual([['r.md', run.summaries[0]]])
    const text = en.file.toWithoutPlan(['"t.json"', '"p.json"'])
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'validated' } })
    expect(run.lines.at(-1)).toBe(`notice [oos-chat-sync]: ${text}`)
  })

  test('are not spoken of where they are not asked for, or all there', async () => {
    const run = await runInMemory({ command: 'validate' }, ONE)
    expect([run.written.size, run.lines.length]).toEqual([0, 1])
    const planned = await runInMemory({ report: 'markdown=r.md\nterraform=t.json' }, ONE)
    expect([...planned.written.keys()]).toEqual(['r.md', 't.json'])
    expect(planned.lines.join('\n')).not.toContain('Not written')
  })

  test('place what has no line in the first file that was read', async () => {
    const run = await runInMemory({ only: 'zzz', report: 'codequality=q.json' }, ONE)
    expect(JSON.parse(run.written.get('q.json') ?? '')).toMatchObject([
      { check_name: 'ONLY_UNKNOWN', location: { path: CHAT_FILE, lines: { begin: 1 } } },
      { check_name: 'PLAN_LIMITED', location: { path: CHAT_FILE, lines: { begin: 1 } } },
    ])
  })

  test('are all that a refused run reads its configuration for', async () => {
    const read: string[] = []
    const workspace = createMemoryWorkspace(new Map())
    const files: Files = {
      ...workspace,
      read: (patterns) => {
        read.push(...patterns)
        return workspace.read(patterns)
      },
    }
    const ports = { files, event: { ...NO_EVENT, name: 'workflow_run', isFork: true } }
    expect([(await runInMemory({}, { ports })).exitCode, read]).toEqual([1, []])
    await runInMemory({ report: 'markdown=r.md' }, { ports })
    expect(read).toEqual([CHAT_FILE])
  })

  test('tell of a run that failed as well', async () => {
    const run = await runInMemory({ report: 'markdown=r.md' }, BROKEN)
    expect([...run.written]).toEqual([['r.md', run.summaries[0]]])
    expect(run.outputs['result']).toBe('failed')
    const inputs = await runInMemory({ report: 'markdown=r.md', prune: 'everything' }, ONE)
    expect([...inputs.written]).toEqual([['r.md', inputs.summaries[0]]])
    const none = await runInMemory({ report: 'markdown=r.md\nhtml=r.html' }, ONE)
    expect(none.written.size).toBe(0)
  })

  test('that cannot be written make a run fail that had not', async () => {
    const run = await runInMemory({ command: 'validate', report: 'sarif=r.sarif' }, { ports: { files: toFullDisk(1) } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' }, document: { result: 'failed' } })
    expect(run.lines).toEqual(['info: Valid: 1 configuration in 1 file.', toErrorLine(REFUSED)])
    expect(run.summaries).toHaveLength(1)
  })

  test('that cannot be written cost an apply a warning, once it has written', async () => {
    const scene = { env: SECRETS, ports: { files: toFullDisk(2) } }
    const run = await runInMemory({ command: 'apply', report: 'sarif=r.sarif' }, scene)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied' }, document: { result: 'applied' } })
    expect(run.lines.at(-1)).toBe(`warning [oos-chat-sync: OUTPUT_FILE_REFUSED]: ${toFailureText(REFUSED, en)}`)
  })

  test('that ended the run are not told again; after another failure they are', async () => {
    const scene = { env: SECRETS, ports: { files: toFullDisk(1) } }
    const count = ({ lines }: { lines: readonly string[] }) =>
      lines.filter((line) => line.includes('OUTPUT_FILE_REFUSED')).map((line) => line.split(' ')[0])
    expect(count(await runInMemory({ report: 'sarif=r.sarif' }, scene))).toEqual(['error'])
    const chat = createMemoryChat()
    chat.script.on('list cn-hangzhou', failWith(toRejected('Forbidden')))
    const other = await runInMemory({ report: 'sarif=r.sarif' }, { ...scene, chat })
    expect([count(other), other.exitCode, other.outputs['result']]).toEqual([['warning'], 1, 'failed'])
  })
})

describe('a failure before a plan', () => {
  const PULL = { ...NO_EVENT, name: 'pull_request', pullNumber: 7 }
  const GIVEN = { 'github-token': 'token', 'fingerprint-key': KEY }

  /** How often our comment was to be kept in a run that fails, and how often an event was completed. */
  const failOn = async (event: object, ports: MemoryScene['ports'] = {}) => {
    const { forge, comments } = createMemoryForge()
    await runInMemory(GIVEN, {
      ...BROKEN,
      ports: { openForge: async () => forge, event: { ...NO_EVENT, ...event }, ...ports },
    })
    return [...comments.keys()]
  }

  test('is told in the comment on the pull request, where there is one', async () => {
    expect(await failOn(PULL)).toEqual([7])
    expect(await failOn({})).toEqual([])
  })

  test('is told where only the forge knows the pull request', async () => {
    expect(await failOn({ name: 'flow' }, { completeEvent: async () => ({ ...PULL, name: 'flow' }) })).toEqual([7])
  })

  test('is not told on a fork, which could not write', async () => {
    expect(await failOn({ ...PULL, isFork: true })).toEqual([])
  })
})
