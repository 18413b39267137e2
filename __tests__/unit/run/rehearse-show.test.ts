import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { ChangeResult } from '../../../src/model/report.ts'
import { RunDocument } from '../../../src/run/document.ts'
import { type News, toNewsShow, toPlannedShow } from '../../../src/run/rehearse-show.ts'
import { createShow } from '../../../src/run/show.ts'
import { createPlanShow } from '../../../src/run/show-plan.ts'
import { toPlan } from '../../../src/stages/plan/plan.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { createMemoryReporter } from '../../support/memory-run.ts'
import { POSITION, toDesired, toPolicy, toWorld } from '../../support/models.ts'

const PLAN: Plan = toPlan([toDesired('a'), toDesired('b')], toWorld([], []), toPolicy())
const HEADER = { mode: 'plan' } as const
const WARNING: Diagnostic = {
  code: 'SECRET_UNSET',
  severity: 'warning',
  variable: 'V',
  source: 'env',
  path: 'fromEnv',
  position: POSITION,
}

const toResult = (outcome: ChangeResult['outcome'], members: Partial<ChangeResult> = {}): ChangeResult => {
  const [change] = PLAN.changes
  if (change === undefined) throw new Error('the plan has two')
  return { change, outcome, requestIds: [], ...members }
}

const openShow = () => {
  const reporter = createMemoryReporter()
  const document = new RunDocument()
  const show = createShow(reporter, en, document)
  return { show, full: createPlanShow(show, reporter), document, ...reporter }
}

/** A step that tells this as news. */
const openStep = (news: News) => {
  const opened = openShow()
  const step = toNewsShow(opened.show, news)
  return { ...opened, step, adapted: step.adapt(opened.full) }
}

describe('the first plan of a rehearsal', () => {
  test('is shown with all that a run shows, without its digest', async () => {
    const { show, full, lines, summaries } = openShow()
    const shown = toPlannedShow(show)
    expect(shown.show).toBe(show)
    await shown.adapt(full).plan(PLAN, HEADER, `hmac:${'x'.repeat(43)}`)
    expect(summaries).toEqual([expect.stringMatching(/^## Plan: 2 to create\n/)])
    expect([...lines, ...summaries].join('\n')).not.toContain('hmac')
    shown.adapt(full).result(toResult('applied'))
    expect(lines.at(-1)).toContain('applied: + create')
  })
})

describe('a step of a rehearsal', () => {
  test('tells programs nothing of its own', () => {
    expect(openStep({}).step.show.document).toBeUndefined()
  })

  test('counts the changes of its plan, and shows it where it is news', async () => {
    const { step, adapted, lines, summaries } = openStep({ isPlanNews: ({ changes }) => changes.length > 0 })
    expect(step.countChanges()).toBe(0)
    await adapted.plan({ ...PLAN, changes: [] }, HEADER)
    expect([step.countChanges(), lines]).toEqual([0, []])
    await adapted.plan(PLAN, HEADER)
    expect([step.countChanges(), summaries.length]).toEqual([2, 1])
  })

  test('shows neither plan nor results where they are no news', async () => {
    const { step, adapted, lines, summaries } = openStep({})
    await adapted.plan(PLAN, HEADER)
    adapted.result(toResult('failed'))
    expect([step.countChanges(), lines, summaries]).toEqual([2, [], []])
  })

  test('shows each result where they are', () => {
    const { adapted, lines } = openStep({ areResultsNews: true })
    adapted.result(toResult('applied'))
    expect(lines).toEqual([expect.stringContaining('applied: + create')])
  })

  test.each<[string, readonly ChangeResult[], number]>([
    ['all was done', [toResult('applied'), toResult('confirmed')], 0],
    ['something was not', [toResult('applied'), toResult('not-reached', { failure: { code: 'NOT_REACHED' } })], 1],
    [
      'a record was not written',
      [toResult('applied', { failure: { code: 'RECORD_NOT_WRITTEN', cause: { code: 'CANCELLED' } } })],
      1,
    ],
  ])('shows a report or not, where %s', async (_what, results, count) => {
    const { adapted, summaries } = openStep({ areResultsNews: true })
    await adapted.report({ results }, PLAN, HEADER)
    expect(summaries).toHaveLength(count)
  })

  test('tells faults of files with their warnings, and no warning alone: the first plan did', async () => {
    const { step, lines } = openStep({})
    await step.show.diagnostics([WARNING])
    expect(lines).toEqual([])
    await step.show.diagnostics([WARNING, { ...WARNING, severity: 'error' }])
    expect(lines.filter((line) => !line.startsWith('info'))).toEqual([
      expect.stringMatching(/^warning \[oos-chat-sync: SECRET_UNSET\] chat\.yml:3/),
      expect.stringMatching(/^error \[oos-chat-sync: SECRET_UNSET\] chat\.yml:3/),
    ])
  })
})
