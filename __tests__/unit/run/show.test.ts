import { expect, test } from '@jest/globals'
import { SILENT } from '../../../src/library/run.ts'
import type { Reporter } from '../../../src/ports.ts'
import { createShow } from '../../../src/run/show.ts'
import { createPlanShow } from '../../../src/run/show-plan.ts'
import { toPlan } from '../../../src/stages/plan/plan.ts'
import { SUMMARY_LIMIT } from '../../../src/stages/render/budget.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { toDesired, toPolicy, toWorld } from '../../support/models.ts'

const openShow = () => {
  const summaries: string[] = []
  const reporter: Reporter = {
    ...SILENT,
    hasSummary: true,
    hasAnnotations: true,
    writeSummary: async (markdown) => void summaries.push(markdown),
  }
  return { show: createPlanShow(createShow(reporter, en), reporter), summary: () => summaries.at(-1) ?? '' }
}

test('a plan of 10,000 changes fits the summary with its digest, and with why the run failed after it', async () => {
  const { show, summary } = openShow()
  const desired = Array.from({ length: 10_000 }, (_, index) => toDesired(`a-bot-with-a-rather-long-name-${index}`))
  await show.plan(toPlan(desired, toWorld([]), toPolicy({})), { mode: 'plan' }, `hmac:${'d'.repeat(43)}`)
  expect(summary()).toContain(`hmac&#58;${'d'.repeat(43)}`)
  expect(SUMMARY_LIMIT.measure(summary())).toBeLessThanOrEqual(SUMMARY_LIMIT.max)
  await show.failure({ code: 'OUTPUT_FILE_REFUSED', path: '`'.repeat(4000), why: 'unreadable' }, false)
  expect(summary()).toMatch(/^## [\s\S]*hmac&#58;d+/)
  expect(SUMMARY_LIMIT.measure(summary())).toBeLessThanOrEqual(SUMMARY_LIMIT.max)
  await show.superseded('superseded')
  expect(SUMMARY_LIMIT.measure(summary())).toBeLessThanOrEqual(SUMMARY_LIMIT.max)
})
