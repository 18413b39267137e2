import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
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
const COLOURED = toPalette(true)
/** The cases that show every colour, in files where the escape character can be seen. */
const SHOWN_IN_COLOURS = ['mixed', 'refused-mixed', 'adoption', 'many-fields', 'all-outcomes', 'applied']

/** Colours add nothing but themselves. */
const expectColours = (folder: string, name: string, coloured: string, plain: string): void => {
  expect(stripVTControlCharacters(coloured)).toBe(plain)
  if (!SHOWN_IN_COLOURS.includes(name)) return
  expectGolden(folder, `${name}.colours.txt`, coloured.replaceAll('\u001b', '␛'))
}

describe('plans', () => {
  test.each(listCases(PLANS))('%s', (name) => {
    const plan = readCase(PLANS, name) as Plan
    expectGolden(PLANS, `${name}.md`, toPlanMarkdown(plan, HEADER, en, SUMMARY_LIMIT))
    const text = toPlanText(plan, HEADER, en, PLAIN)
    expectGolden(PLANS, `${name}.txt`, text)
    expectColours(PLANS, name, toPlanText(plan, HEADER, en, COLOURED), text)
  })
})

describe('reports', () => {
  test.each(listCases(SUMMARIES))('%s', (name) => {
    const { header, plan, report } = readCase(SUMMARIES, name) as { header: Header; plan: Plan; report: Report }
    expectGolden(SUMMARIES, `${name}.md`, toReportMarkdown(report, plan, header, en, SUMMARY_LIMIT))
    const text = toReportText(report, plan, header, en, PLAIN)
    expectGolden(SUMMARIES, `${name}.txt`, text)
    expectColours(SUMMARIES, name, toReportText(report, plan, header, en, COLOURED), text)
  })
})
