import { describe, expect, test } from '@jest/globals'
import type { FailureDetail } from '../../../../src/model/failure.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import type { ChangeResult, Outcome } from '../../../../src/model/report.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { SUMMARY_LIMIT } from '../../../../src/stages/render/budget.ts'
import type { Header } from '../../../../src/stages/render/header.ts'
import { toPalette } from '../../../../src/stages/render/palette.ts'
import { toReportMarkdown, toReportText, toResultLines } from '../../../../src/stages/render/report.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { toPolicy, toWorld } from '../../../support/models.ts'

const PLAIN = toPalette(false)
const COLOURED = toPalette(true)
const PLAN: Plan = toPlan([], toWorld([]), toPolicy({ prune: 'none' }))
const HEADER: Header = { mode: 'apply', scope: 'acme/bots', files: ['chat.yml'] }
/** A failure without advice of its own. */
const UNADVISED: FailureDetail = { code: 'INPUT_INVALID', faults: [] }

const toResult = (outcome: Outcome, members: Partial<ChangeResult> = {}): ChangeResult => ({
  change: { action: 'create', key: { region: 'cn-hangzhou', name: 'ops' }, type: 'WeChat', fields: [] },
  outcome,
  requestIds: [],
  ...members,
})

const toText = (results: readonly ChangeResult[], header = HEADER) => toReportText({ results }, PLAN, header, en, PLAIN)

/** How each outcome is marked. */
const MARKS: Readonly<Record<Outcome, readonly [symbol: string, word: string, paint: string]>> = {
  applied: ['✓', 'applied', '32'],
  confirmed: ['✓', 'confirmed by reading', '32'],
  unconfirmed: ['~', 'unconfirmed', '33'],
  conflict: ['!', 'conflict', '31'],
  failed: ['✗', 'failed', '31'],
  unknown: ['?', 'unknown', '31'],
  'not-reached': ['…', 'not reached', '33'],
}
const OUTCOMES = Object.keys(MARKS) as readonly Outcome[]

describe.each(OUTCOMES)('%s', (outcome) => {
  test('has a symbol, a word and a colour', () => {
    const [symbol, word, paint] = MARKS[outcome]
    const [line] = toResultLines(toResult(outcome), en, COLOURED)
    expect(line).toContain(`\u001b[${paint}m${symbol} ${word}\u001b[39m:`)
    expect(toResultLines(toResult(outcome), en, PLAIN)).toEqual([
      `  ${symbol} ${word}: + create cn-hangzhou/ops (WeChat)`,
    ])
  })

  test('without advice of its failure is told by what it means itself, unless it is applied', () => {
    const isApplied = outcome === 'applied' || outcome === 'confirmed'
    const meaning = isApplied ? undefined : en.report.outcomeNext[outcome]
    for (const failure of isApplied ? [UNADVISED] : [UNADVISED, undefined]) {
      const text = toText([toResult(outcome, { ...(failure && { failure }) })])
      const [, advice] = text.split(en.report.next)
      if (meaning === undefined) expect(advice).toBeUndefined()
      else expect(advice).toContain(`- "ops" in cn-hangzhou: ${meaning}`)
    }
  })
})

describe('a report', () => {
  test('says whose it is where that is known, and nothing where it is not', () => {
    expect(toText([], HEADER)).toContain('Scope: "acme/bots". File: "chat.yml".')
    const { scope: _, ...unowned } = HEADER
    expect(toText([], unowned)).toContain('\n\nFile: "chat.yml".\n\n')
    const [headline, ...rest] = toText([], { mode: 'apply' }).split('\n\n')
    expect(headline).not.toBe('')
    expect(rest).toHaveLength(1)
    expect(toText([], { mode: 'apply', files: [] })).toBe(toText([], { mode: 'apply' }))
  })

  test('has no table where nothing was to be done', () => {
    const page = toReportMarkdown({ results: [] }, PLAN, HEADER, en, SUMMARY_LIMIT)
    expect(page.split('\n\n')).toHaveLength(3)
    expect(page).not.toContain('|')
  })

  test('advises nothing about what is done', () => {
    expect(toText([toResult('applied'), toResult('confirmed')])).not.toContain(en.report.next)
  })
})
