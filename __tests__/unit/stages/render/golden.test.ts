import { join } from 'node:path'
import { describe, test } from '@jest/globals'
import { ROOT } from '../../../../scripts/support/root.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import type { Report } from '../../../../src/model/report.ts'
import { SUMMARY_LIMIT } from '../../../../src/stages/render/budget.ts'
import type { Header } from '../../../../src/stages/render/header.ts'
import { toPalette } from '../../../../src/stages/render/palette.ts'
import { toPlanMarkdown } from '../../../../src/stages/render/plan-markdown.ts'
import { toPlanText } from '../../../../src/stages/render/plan-text.ts'
import { toReportMarkdown, toReportText } from '../../../../src/stages/render/report.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { expectGolden, listCases, readCase } from './golden.ts'

const GOLDEN = join(ROOT, '__tests__/golden')
const PLANS = join(GOLDEN, 'plans')
const SUMMARIES = join(GOLDEN, 'summaries')
const HEADER: Header = { mode: 'plan', scope: 'acme/chat', files: ['.github/chat-configurations.yml'] }
const PLAIN = toPalette(false)

describe('plans', () => {
  test.each(listCases(PLANS))('%s', (name) => {
    const plan = readCase(PLANS, name) as Plan
    expectGolden(PLANS, `${name}.md`, toPlanMarkdown(plan, HEADER, en, SUMMARY_LIMIT))
    expectGolden(PLANS, `${name}.txt`, toPlanText(plan, HEADER, en, PLAIN))
  })
})

describe('reports', () => {
  test.each(listCases(SUMMARIES))('%s', (name) => {
    const { header, plan, report } = readCase(SUMMARIES, name) as { header: Header; plan: Plan; report: Report }
    expectGolden(SUMMARIES, `${name}.md`, toReportMarkdown(report, plan, header, en, SUMMARY_LIMIT))
    expectGolden(SUMMARIES, `${name}.txt`, toReportText(report, plan, header, en, PLAIN))
  })
})
