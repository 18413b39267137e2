import { describe, expect, test } from '@jest/globals'
import { A, B, KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { NO_EVENT } from '../../../src/model/event.ts'
import { CodedError, type FailureDetail } from '../../../src/model/failure.ts'
import { Secret } from '../../../src/model/secret.ts'
import type { Forge, Ports } from '../../../src/ports.ts'
import { tellFailedPlan } from '../../../src/run/failed-plan.ts'
import { toMarker, toReceiptSeal } from '../../../src/run/publish.ts'
import { createShow } from '../../../src/run/show.ts'
import { readReceipt } from '../../../src/run/stood.ts'
import { toDiagnosticsMarkdown, toFailureMarkdown } from '../../../src/stages/render/diagnostics.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { toStateKey } from '../../../src/stages/state/state-key.ts'
import { failWith, toRejected } from '../../support/call-script.ts'
import { type Given, read } from '../../support/inputs.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { createMemoryForge, type MemoryForge } from '../../support/memory-forge.ts'
import { CHAT_FILE, createMemoryReporter, type MemoryScene, runInMemory } from '../../support/memory-run.ts'

const [SHA, NEWER] = ['a'.repeat(40), 'c'.repeat(40)]
const runUrl = 'https://github.example/acme/chat/actions/runs/42'
const PULL = { ...NO_EVENT, name: 'pull_request', pullNumber: 7, headSha: SHA, runUrl }
const WITH_KEY: Given = { 'fingerprint-key': KEY }
const BROKEN = { [CHAT_FILE]: 'version: 2' }
const MINUTE = 60_000

/** A forge on which each run is a minute after the one before. */
const toForge = () => {
  const memory = createMemoryForge()
  const { keepComment: keep } = memory.forge
  const kept: unknown[] = []
  const keepComment: Forge['keepComment'] = (pull, marker, write, isDone) => {
    kept.push([pull, marker, isDone])
    return keep(pull, marker, write)
  }
  return Object.assign(memory, { kept, forge: { ...memory.forge, keepComment } })
}
const runOn = (memory: MemoryForge, given: Given, files: MemoryScene['files'], ports: Partial<Ports> = {}) => {
  memory.nowMs += MINUTE
  const scene = { ...(files && { files }), env: SECRETS }
  return runInMemory(given, { ...scene, ports: { event: PULL, openForge: async () => memory.forge, ...ports } })
}
const plan = (memory: MemoryForge, given: Given = WITH_KEY, entries: readonly string[] = [A]) =>
  runOn(memory, given, { [CHAT_FILE]: toFile(...entries) })
const bodyOf = (memory: MemoryForge) => memory.comments.get(7)?.body
const warningsOf = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.filter((line) => line.startsWith('warning') || line.startsWith('notice'))

describe('a failure before a plan', () => {
  test('is told in our comment, with the commit and the run', async () => {
    const memory = toForge()
    const run = await runOn(memory, {}, BROKEN)
    expect(bodyOf(memory)).toMatch(
      /^## 1 error in 1 file\n[\s\S]*\n\nCommit: <code>aaaaaaaaaaaa<\/code>\. See run \[42\]\(<.*>\)\.$/,
    )
    expect(memory.kept).toEqual([[7, toMarker(read()), false]])
    expect(warningsOf(run)).toEqual([])
  })

  test('of another kind is told as it is in the summary', async () => {
    const memory = toForge()
    const failure = toRejected('Forbidden.RAM')
    const chat = createMemoryChat()
    chat.script.on('list cn-hangzhou', failWith(failure))
    await runInMemory({}, { chat, ports: { event: PULL, openForge: async () => memory.forge } })
    expect(bodyOf(memory)?.startsWith(toFailureMarkdown(failure, en))).toBe(true)
  })

  test('is not told again while it is the same: no pull request is asked for', async () => {
    const memory = toForge()
    await runOn(memory, {}, BROKEN)
    const before = memory.comments.get(7)
    memory.pulls.set(7, { number: 7, isOpen: false })
    const run = await runOn(memory, {}, BROKEN)
    expect([memory.comments.get(7), warningsOf(run)]).toEqual([before, []])
  })

  test('of a closed pull request leaves the comment as it is, and says so', async () => {
    const memory = toForge()
    memory.pulls.set(7, { number: 7, isOpen: true })
    await plan(memory)
    const before = bodyOf(memory)
    memory.pulls.set(7, { number: 7, isOpen: false })
    const run = await runOn(memory, WITH_KEY, BROKEN)
    expect([bodyOf(memory), warningsOf(run)]).toEqual([before, [`notice [oos-chat-sync]: ${en.comment.closed}`]])
    memory.comments.clear()
    await runOn(memory, WITH_KEY, BROKEN)
    expect(memory.comments.size).toBe(0)
  })
})

describe('a plan that our comment holds', () => {
  const isSealed = (memory: MemoryForge) => {
    const seal = toReceiptSeal(read(WITH_KEY), toStateKey(new Secret(KEY), 'acme/bots'))
    if (seal === undefined) throw new Error('there is a key')
    return readReceipt(memory.comments.get(7), 7, seal)
  }

  test('of the same commit stays below, and its receipt stays what it was', async () => {
    const memory = toForge()
    await plan(memory)
    const [before = '', receipt] = [bodyOf(memory), isSealed(memory)]
    await runOn(memory, WITH_KEY, BROKEN)
    expect(bodyOf(memory)).toMatch(
      /^## 1 error in 1 file\n[\s\S]*See run \[42\][\s\S]*still valid\.\n[\s\S]*\n## Plan: 1 to create\n/,
    )
    expect(bodyOf(memory)).toContain(before.slice(0, before.indexOf('<!-- plan-receipt')).trimEnd())
    expect(isSealed(memory)).toEqual({ ...receipt, written: memory.nowMs })
    await plan(memory)
    expect(bodyOf(memory)?.startsWith('## Plan: 1 to create\n')).toBe(true)
  })

  test('is not touched without the key that sealed it', async () => {
    const memory = toForge()
    await plan(memory)
    const before = memory.comments.get(7)
    await runOn(memory, {}, BROKEN)
    await runOn(memory, { 'fingerprint-key': KEY.toUpperCase() }, BROKEN)
    expect(memory.comments.get(7)).toEqual(before)
  })

  test('stays without a receipt where it has none', async () => {
    const memory = toForge()
    await plan(memory, {})
    for (const given of [{}, { ...WITH_KEY, prune: 'everything' }]) {
      await runOn(memory, given, BROKEN)
      expect(bodyOf(memory)).toMatch(/\n## Plan: 1 to create\n/)
      expect(bodyOf(memory)).not.toContain('plan-receipt')
    }
  })

  test('of another commit goes, with or without the key', async () => {
    for (const given of [WITH_KEY, {}]) {
      const memory = toForge()
      await plan(memory)
      await runOn(memory, given, BROKEN, { event: { ...PULL, headSha: NEWER } })
      expect(bodyOf(memory)).toMatch(/^## 1 error in 1 file\n[\s\S]*Commit: <code>cccccccccccc<\/code>/)
      expect(bodyOf(memory)).not.toMatch(/Plan|plan-receipt/)
    }
  })
})

describe('nothing is told', () => {
  test.each<[string, Given, Partial<Ports>, MemoryScene['files']]>([
    ['where comments are off', { comment: 'off' }, {}, BROKEN],
    ['of a validation', { command: 'validate' }, {}, BROKEN],
    ['of a rehearsal', { command: 'rehearse' }, {}, BROKEN],
    ['where it is unknown whether to', { comment: 'perhaps' }, {}, BROKEN],
    ['where the plan itself is refused, and told', { only: 'zzz', comment: 'off' }, {}, undefined],
    ['of an event that is refused', {}, { event: { ...PULL, name: 'pull_request_target', isFork: true } }, BROKEN],
    ['of an event that tells too little', {}, { event: { ...PULL, name: 'issue_comment', isUntold: true } }, BROKEN],
    ['where Dependabot has no secrets', {}, { event: { ...PULL, isDependabot: true } }, BROKEN],
    ['of a run that is stopped', {}, { signal: AbortSignal.abort() }, BROKEN],
    ['without a token', {}, { openForge: async () => undefined }, BROKEN],
    ['of a workspace that holds something else', {}, { event: { ...PULL, name: 'pull_request_target' } }, BROKEN],
    [
      'where the forge knows no pull request either',
      {},
      { event: { ...NO_EVENT, name: 'flow' }, completeEvent: async () => NO_EVENT },
      BROKEN,
    ],
  ])('%s', async (_what, given, ports, files) => {
    const memory = toForge()
    const run = await runOn(memory, { ...WITH_KEY, ...given }, files, ports)
    expect([run.exitCode, memory.kept, warningsOf(run)]).toEqual([1, [], []])
  })

  test('of a plan that is refused: it stands there already', async () => {
    const memory = toForge()
    await runOn(memory, { ...WITH_KEY, only: 'zzz' }, { [CHAT_FILE]: toFile(A, B) })
    expect(memory.kept).toHaveLength(1)
    expect(bodyOf(memory)).toMatch(/^## Plan refused\n/)
  })
})

describe('what the forge refuses', () => {
  const UNAVAILABLE: FailureDetail = { code: 'GITHUB_UNAVAILABLE', task: 'comment', status: 503 }

  test('is a warning', async () => {
    const forge = { ...createMemoryForge().forge, keepComment: () => Promise.reject(new CodedError(UNAVAILABLE)) }
    const run = await runOn(createMemoryForge(), {}, BROKEN, { openForge: async () => forge })
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^warning \[oos-chat-sync: GITHUB_UNAVAILABLE\]: .*503/)])
    expect(run.document).toMatchObject({ error: { code: 'CONFIG_INVALID' } })
  })

  test('is not told again where it ended the run', async () => {
    const refused = Promise.reject(new CodedError(UNAVAILABLE))
    const run = await runOn(toForge(), {}, BROKEN, {
      event: { ...NO_EVENT, name: 'flow' },
      completeEvent: () => refused,
    })
    expect([run.document, warningsOf(run)]).toEqual([expect.objectContaining({ error: expect.anything() }), []])
  })

  test('is not waited for once the run is asked to stop', async () => {
    const stopper = new AbortController()
    const keepComment = () => {
      stopper.abort()
      return new Promise<never>(() => undefined)
    }
    const forge = { ...createMemoryForge().forge, keepComment }
    const run = await runOn(toForge(), {}, BROKEN, { openForge: async () => forge, signal: stopper.signal })
    expect(warningsOf(run)).toEqual([expect.stringContaining('warning [oos-chat-sync: CANCELLED]')])
  })
})

describe('the room for a failure', () => {
  const tell = async (failure: FailureDetail, faults = 0) => {
    const { forge, comments } = createMemoryForge()
    const ports = {
      event: PULL,
      openForge: async () => forge,
      signal: new AbortController().signal,
    } as unknown as Ports
    const show = createShow(createMemoryReporter(), en)
    const position = { file: 'chat.yml', line: 1, column: 1, endLine: 1, endColumn: 2 }
    const fault = { code: 'KEY_MISSING', key: 'type', severity: 'error', path: '', position } as const
    if (faults > 0) await show.diagnostics(Array(faults).fill(fault))
    await tellFailedPlan((name) => ({ scope: 'acme/bots' })[name as 'scope'], ports, show, failure)
    return { body: comments.get(7)?.body ?? '', faults: show.listFaults() }
  }
  /** Names inputs that are wrong until it is this long in a comment. */
  const toLong = (length: number): FailureDetail => {
    const toWrong = (others: number, characters: number): FailureDetail => {
      const found = ['x'.repeat(characters), ...Array(others).fill('x'.repeat(100))]
      return { code: 'INPUT_INVALID', faults: found.map((text) => ({ input: 'scope', found: text, allowed: 'scope' })) }
    }
    const measure = (others: number) => toFailureMarkdown(toWrong(others, 1), en).length
    const others = Math.floor((length - measure(0)) / (measure(2) - measure(1)))
    return toWrong(others, 1 + length - measure(others))
  }

  test('is 4,000 characters: of what is longer the headline stands', async () => {
    expect(toFailureMarkdown(toLong(4000), en)).toHaveLength(4000)
    expect((await tell(toLong(4000))).body).toContain('xxxxx')
    expect((await tell(toLong(4001))).body).toMatch(/^## The run failed\n\nCommit: /)
  })

  test('is as much for faults of files, of which as many are shown as fit', async () => {
    const { body, faults } = await tell({ code: 'CONFIG_INVALID', count: 100 }, 100)
    const limit = { max: 4000, measure: (text: string) => text.length }
    expect(body.startsWith(toDiagnosticsMarkdown(faults, en, limit).trimEnd())).toBe(true)
    expect(body.length).toBeLessThan(4500)
  })
})
