import type { Plan } from '../model/plan.ts'
import { isDone } from '../model/report.ts'
import type { Show } from './show.ts'
import type { AdaptShow } from './show-plan.ts'

/** How one step of a rehearsal shows what it finds and does. */
export interface StepShow {
  readonly show: Show
  readonly adapt: AdaptShow
  /** How many changes the step had so far. */
  readonly countChanges: () => number
}

/** Shows the first plan, without its digest, because no apply can be bound to it. */
export const toPlannedShow = (show: Show): Pick<StepShow, 'show' | 'adapt'> => ({
  show,
  adapt: (full) => ({ ...full, plan: (plan, header) => full.plan(plan, header) }),
})

/** What is news in a step, besides what ends the rehearsal. */
export interface News {
  /** Whether this plan is. */
  readonly isPlanNews?: (plan: Plan) => boolean
  /** Whether each result is, as it comes. */
  readonly areResultsNews?: boolean
}

/** Shows what is news, and what failed; a report only where something of it did. */
export const toNewsShow = (show: Show, { isPlanNews, areResultsNews }: News): StepShow => {
  let count = 0
  return {
    show: {
      ...show,
      document: undefined,
      diagnostics: async (diagnostics) => {
        if (diagnostics.some(({ severity }) => severity === 'error')) await show.diagnostics(diagnostics)
      },
    },
    adapt: (full) => ({
      ...full,
      plan: async (plan, header) => {
        count = plan.changes.length
        if (isPlanNews?.(plan) === true) await full.plan(plan, header)
      },
      result: (result) => {
        if (areResultsNews === true) full.result(result)
      },
      report: async (report, plan, header) => {
        if (!report.results.every(isDone)) await full.report(report, plan, header)
      },
    }),
    countChanges: () => count,
  }
}
