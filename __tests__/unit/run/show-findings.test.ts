import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { FailureDetail } from '../../../src/model/failure.ts'
import { RunDocument } from '../../../src/run/document.ts'
import { assertValid, createShow, toMask } from '../../../src/run/show.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { toRejected } from '../../support/call-script.ts'
import { createMemoryReporter, type MemoryReporter } from '../../support/memory-run.ts'

const toFault = (line: number, severity: 'error' | 'warning' = 'error'): Diagnostic => ({
  code: 'KEY_MISSING',
  key: 'type',
  severity,
  path: 'chatConfigurations[0]',
  position: { file: 'chat.yml', line, column: 3, endLine: line, endColumn: 9 },
})
const TEXT = 'type is missing. Add it. (KEY_MISSING)'
const toFaults = (count: number) => Array.from({ length: count }, (_, index) => toFault(index + 1))

const open = (members: Partial<MemoryReporter> = {}) => {
  const reporter = { ...createMemoryReporter(), ...members }
  const document = new RunDocument()
  return { show: createShow(reporter, en, document), reporter, document }
}

describe('faults of files', () => {
  test('go to the log, beside their lines, into the summary, and to programs', async () => {
    const { show, reporter, document } = open()
    const faults = [toFault(1, 'warning'), toFault(2)]
    await show.diagnostics(faults)
    expect(reporter.lines).toEqual([
      `info: chat.yml:1:3: warning: ${TEXT}`,
      `info: chat.yml:2:3: error: ${TEXT}`,
      `warning [oos-chat-sync: KEY_MISSING] chat.yml:1: ${TEXT}`,
      `error [oos-chat-sync: KEY_MISSING] chat.yml:2: ${TEXT}`,
    ])
    expect(reporter.summaries).toEqual([
      expect.stringMatching(/^## [\s\S]*chat&#46;yml&#58;1&#58;3[\s\S]*KEY&#95;MISSING/),
    ])
    expect(document.toJson('failed')).toMatchObject({
      diagnostics: [
        { code: 'KEY_MISSING', severity: 'warning', line: 1 },
        { code: 'KEY_MISSING', severity: 'error', line: 2 },
      ],
    })
    expect([show.found.diagnostics, show.listFaults()]).toEqual([faults, faults])
  })

  test('that are only warnings stop nothing, and have no summary', async () => {
    const { show, reporter } = open()
    await show.diagnostics([toFault(1, 'warning')])
    await show.diagnostics([toFault(2, 'warning')])
    expect([reporter.lines.length, reporter.summaries, show.listFaults()]).toEqual([4, [], []])
    expect(show.found.diagnostics).toEqual([toFault(1, 'warning'), toFault(2, 'warning')])
  })

  test('are told to programs all together, also where the run finds some of them later', async () => {
    const { show, document } = open()
    await assertValid([], show)
    expect(document.toJson('failed')).not.toHaveProperty('diagnostics')
    await assertValid([toFault(1, 'warning')], show)
    await assertValid([], show)
    await show.diagnostics([toFault(2)])
    expect(document.toJson('failed')).toMatchObject({ diagnostics: [{ line: 1 }, { line: 2 }] })
  })

  test('and valid files are told to people alone where no program asked', async () => {
    const reporter = createMemoryReporter()
    const show = createShow(reporter, en)
    await show.diagnostics([toFault(1, 'warning')])
    await show.valid({ configurations: 1, files: 1, warnings: [] })
    await show.failure({ code: 'PLAN_REFUSED', count: 1 }, true)
    expect([reporter.lines.length, show.document]).toEqual([4, undefined])
  })

  test('only repeat the log where nothing is shown beside lines', async () => {
    const { show, reporter } = open({ hasAnnotations: false })
    await show.diagnostics([toFault(1)])
    expect(reporter.lines).toEqual([expect.stringContaining('info: chat.yml:1:3: error: ')])
  })

  test('share the room beside lines with what comes after them: the log has all', async () => {
    const { show, reporter } = open()
    await show.diagnostics(toFaults(7))
    const rooms: number[] = []
    show.annotate((room) => {
      rooms.push(room)
      return [{ level: 'notice', title: 'T', text: 'one more' }]
    })
    await show.diagnostics(toFaults(5))
    await show.diagnostics(toFaults(1))
    const count = (start: string) => reporter.lines.filter((line) => line.startsWith(start)).length
    expect([rooms, count('info: '), count('error ['), count('notice [T]')]).toEqual([[3], 13, 9, 1])
  })

  test('stop the run, which is told how many do', async () => {
    const { show, reporter } = open()
    await assertValid([], show)
    expect([reporter.lines, reporter.summaries]).toEqual([[], []])
    await assertValid([toFault(1, 'warning')], show)
    expect(reporter.lines.length).toBe(2)
    await expect(assertValid([toFault(1), toFault(2, 'warning'), toFault(3)], show)).rejects.toMatchObject({
      detail: { code: 'CONFIG_INVALID', count: 2 },
    })
  })
})

describe('valid files', () => {
  test('are counted in the log, in the summary and to programs', async () => {
    const { show, reporter, document } = open()
    await show.valid({ configurations: 2, files: 1, warnings: [] })
    expect(reporter.lines).toEqual([`info: ${en.file.toValid(2, 1)}`])
    expect(reporter.summaries).toEqual([expect.stringMatching(/^## Valid: 2 configurations in 1 file\n/)])
    expect(document.toJson('validated')).toEqual({ formatVersion: 1, result: 'validated', configurations: 2, files: 1 })
  })

  test('of a run without secrets come with what it could not do', async () => {
    const { show, reporter } = open()
    await show.valid({ configurations: 2, files: 1, warnings: [], undone: { command: 'plan', why: 'fork' } })
    expect(reporter.lines).toEqual([
      `info: ${en.file.toValid(2, 1)}`,
      expect.stringMatching(/^notice \[oos-chat-sync: validated\]: .*fork/),
    ])
    expect(reporter.summaries[0]).toContain('[!NOTE]')
  })
})

describe('what changes nothing', () => {
  test('is a warning, and a notice where something is only not set up', () => {
    const { show, reporter } = open()
    show.warnings([
      toRejected('Forbidden'),
      { code: 'GITLAB_TOKEN_MISSING', task: 'comment' },
      { code: 'CODEUP_WITHOUT_ISSUES' },
    ])
    expect(reporter.lines.map((line) => line.split(': ', 2).join(': '))).toEqual([
      'warning [oos-chat-sync: API_REJECTED]',
      'notice [oos-chat-sync: GITLAB_TOKEN_MISSING]',
      'notice [oos-chat-sync: CODEUP_WITHOUT_ISSUES]',
    ])
  })

  test('is in the log alone beyond the first ten', () => {
    const { show, reporter } = open()
    show.warnings(Array.from({ length: 12 }, () => toRejected('Forbidden')))
    const kinds = reporter.lines.map((line) => line.split(' ')[0])
    expect(kinds).toEqual([...Array(10).fill('warning'), 'info:', 'info:'])
    expect(reporter.lines[10]).toMatch(/^info: .*Forbidden.*\(API_REJECTED\)/)
  })
})

describe('why a run failed', () => {
  const CAUSE: FailureDetail = { code: 'PLAN_REFUSED', count: 1 }

  test('stands above what was shown before, and is told to programs', async () => {
    const { show, reporter, document } = open()
    await show.failure(CAUSE, false)
    await show.summarize(() => 'PLAN\n')
    await show.failure(CAUSE, false)
    expect(reporter.lines).toEqual(
      Array(2).fill(expect.stringMatching(/^error \[oos-chat-sync: PLAN_REFUSED\]: .*\(PLAN_REFUSED\)/)),
    )
    expect(reporter.summaries).toEqual([
      expect.stringMatching(/^## The run failed\n\n> \[!CAUTION\]\n> .*\n$/),
      'PLAN\n',
      expect.stringMatching(/^## The run failed\n\n> \[!CAUTION\]\n> .*\n\nPLAN\n$/),
    ])
    expect(show.found.fault).toEqual({ code: 'PLAN_REFUSED', text: reporter.lines[0]?.replace(/^.*?\]: /, '') })
    expect(document.toJson('failed')).toMatchObject({
      error: { code: 'PLAN_REFUSED', message: show.found.fault?.text },
    })
  })

  test('is not repeated in a summary that says more', async () => {
    const { show, reporter } = open()
    await show.failure(CAUSE, true)
    expect([reporter.lines.length, reporter.summaries]).toEqual([1, []])
  })
})

test('a secret is hidden in each form that it takes, each once', () => {
  const reporter = createMemoryReporter()
  toMask(reporter)('a"b/c')
  expect(reporter.masks).toEqual(expect.arrayContaining(['a"b/c', 'a\\"b/c', 'a%22b%2Fc', 'a&#34;b&#47;c']))
  expect(new Set(reporter.masks).size).toBe(reporter.masks.length)
})
