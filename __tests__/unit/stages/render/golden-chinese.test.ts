import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../../../../scripts/support/root.ts'
import { INPUT_NAMES } from '../../../../src/inputs/inputs.gen.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import type { Report } from '../../../../src/model/report.ts'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import { SUMMARY_LIMIT } from '../../../../src/stages/render/budget.ts'
import { toCommentMarkdown } from '../../../../src/stages/render/comment.ts'
import {
  toDiagnosticLine,
  toDiagnosticsMarkdown,
  toFailureMarkdown,
} from '../../../../src/stages/render/diagnostics.ts'
import { toExportMarkdown, toExportText } from '../../../../src/stages/render/export.ts'
import type { Header } from '../../../../src/stages/render/header.ts'
import { toPalette } from '../../../../src/stages/render/palette.ts'
import { toPlanMarkdown } from '../../../../src/stages/render/plan-markdown.ts'
import { toPlanText } from '../../../../src/stages/render/plan-text.ts'
import { toReportMarkdown, toReportText } from '../../../../src/stages/render/report.ts'
import { CLI_TEXTS as inEnglish } from '../../../../src/stages/render/texts/en/cli.ts'
import { INPUT_HELP } from '../../../../src/stages/render/texts/en/input-help.gen.ts'
import { CLI_TEXTS as inChinese } from '../../../../src/stages/render/texts/zh/cli.ts'
import { zh } from '../../../../src/stages/render/texts/zh/index.ts'
import { INPUT_HELP as CHINESE_HELP } from '../../../../src/stages/render/texts/zh/input-help.ts'
import { toPage } from '../../../support/rendered-page.ts'
import { expectGolden, readCase } from './golden.ts'
import { FAILURES } from './samples.ts'

/*
 * A few of the golden files in Chinese, made from the same inputs as the English ones: the two can be laid side by side.
 */
const GOLDEN = join(ROOT, '__tests__/golden')
const CHINESE = join(GOLDEN, 'zh-CN')
const HEADER: Header = { mode: 'plan', scope: 'acme/chat', files: ['.github/chat-configurations.yml'] }
const EXTRA = {
  digest: `hmac:${'aB3-_'.repeat(8)}xyz`,
  runUrl: 'https://github.com/acme/chat/actions/runs/42',
}
const PLAIN = toPalette(false)

const readPlan = (name: string): Plan => readCase(join(GOLDEN, 'plans'), name) as Plan

describe('plans', () => {
  test.each(['adoption', 'mixed', 'refused-deletions', 'renamed', 'secrets', 'without-state'])('%s', (name) => {
    const plan = readPlan(name)
    expectGolden(CHINESE, `plan-${name}.md`, toPlanMarkdown(plan, HEADER, zh, SUMMARY_LIMIT))
    expectGolden(CHINESE, `plan-${name}.txt`, toPlanText(plan, HEADER, zh, PLAIN))
  })

  test('as a comment', () => {
    expectGolden(CHINESE, 'comment.md', toCommentMarkdown(readPlan('mixed'), HEADER, zh, EXTRA))
    expectGolden(CHINESE, 'comment-empty.md', toCommentMarkdown(readPlan('empty'), HEADER, zh, EXTRA))
  })

  test('have every word that shall be bold in bold', () => {
    const markdown = toPlanMarkdown(readPlan('without-state'), HEADER, zh, SUMMARY_LIMIT)
    const { tags, prose } = toPage(markdown)
    expect(prose).not.toContain('**')
    expect(tags.filter((tag) => tag === '<strong>')).toHaveLength(markdown.split('**').length >> 1)
  })
})

describe('reports', () => {
  test.each(['all-outcomes', 'altered', 'applied', 'record-not-written'])('%s', (name) => {
    const { header, plan, report } = readCase(join(GOLDEN, 'summaries'), name) as {
      header: Header
      plan: Plan
      report: Report
    }
    expectGolden(CHINESE, `report-${name}.md`, toReportMarkdown(report, plan, header, zh, SUMMARY_LIMIT))
    expectGolden(CHINESE, `report-${name}.txt`, toReportText(report, plan, header, zh, PLAIN))
  })
})

test.each([
  'many-faults',
  'references-wrong',
  'names-look-alike',
  'names-hidden-characters',
  'curly-quotes',
  'full-width-comma',
])('a faulty file: %s', (name) => {
  const file = `${name}.yml`
  const { diagnostics } = readDesired([{ file, bytes: readFileSync(join(GOLDEN, 'err', file)) }])
  expectGolden(CHINESE, `faults-${name}.md`, toDiagnosticsMarkdown(diagnostics, zh, SUMMARY_LIMIT))
  expectGolden(CHINESE, `faults-${name}.txt`, diagnostics.map((found) => `${toDiagnosticLine(found, zh)}\n`).join(''))
})

test('a failed run', () => {
  expectGolden(CHINESE, 'failure.md', toFailureMarkdown(FAILURES.STATE_UNAVAILABLE, zh))
})

/** So that nobody changes what an input means in one language only. */
test('the inputs, beside the English of action.yml', () => {
  const lines = INPUT_NAMES.map((name) => `${name}\n  ${INPUT_HELP[name]}\n  ${CHINESE_HELP[name]}\n`)
  expectGolden(CHINESE, 'inputs.txt', lines.join(''))
})

test('the flags that are told in other words than their inputs', () => {
  const own = INPUT_NAMES.filter((name) => inEnglish.inputs[name] !== INPUT_HELP[name])
  expect(INPUT_NAMES.filter((name) => inChinese.inputs[name] !== CHINESE_HELP[name])).toEqual(own)
  const lines = own.map((name) => `--${name}\n  ${inEnglish.inputs[name]}\n  ${inChinese.inputs[name]}\n`)
  expectGolden(CHINESE, 'flags.txt', lines.join(''))
})

test('an export', () => {
  const exported = {
    files: ['chat.yml', 'chat-2.yml'],
    stale: ['chat-3.yml'],
    count: 201,
    variables: ['OOS_CHAT_SECRET_OPS'],
    skipped: [
      { key: { region: 'cn-hangzhou', name: ' x' }, why: 'format' as const },
      { key: { region: 'cn-hangzhou', name: 'ops' }, why: 'reference' as const, field: 'configuration.Note' },
    ],
    unreadRecords: ['cn-hangzhou'],
    findings: [],
  }
  expectGolden(CHINESE, 'export.md', toExportMarkdown(exported, zh, SUMMARY_LIMIT))
  expectGolden(CHINESE, 'export.txt', toExportText(exported, zh))
})
