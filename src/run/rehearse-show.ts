import { isDone } from '../model/report.ts'
import type { Show } from './show.ts'
import type { PlanShow } from './show-plan.ts'

/** How one step of a rehearsal shows what it finds and does. */
export interface StepShow {
  readonly show: Show
  /** Leaves out of a plan and a report what is no news in this step. */
  readonly adapt: (show: PlanShow) => PlanShow
}

/** A {@link StepShow}, and how many changes its step had. */
interface CountingShow extends StepShow {
  readonly countChanges: () => number
}

/** Shows the first plan, without its digest: nobody may take it for one that an apply can be bound to. */
export const toPlannedShow = (show: Show): StepShow => ({
  show,
  adapt: (full) => ({ ...full, plan: (plan, header) => full.plan(plan, header) }),
})

/** Shows nothing but what ends the rehearsal: the seed is no news. */
export const toQuietShow = (show: Show): StepShow => ({
  show: {
    ...show,
    document: undefined,
    diagnostics: async (diagnostics) => {
      if (diagnostics.some(({ severity }) => severity === 'error')) await show.diagnostics(diagnostics)
    },
  },
  adapt: (full) => ({
    ...full,
    plan: async () => undefined,
    result: () => undefined,
    report: async (report, plan, header) => {
      if (!report.results.every(isDone)) await full.report(report, plan, header)
    },
  }),
})

/** Shows each result of the apply as it comes, and its report only where something of it failed: else the plan stays. */
export const toAppliedShow = (base: Show): CountingShow => {
  const { show, adapt } = toQuietShow(base)
  let count = 0
  return {
    show,
    adapt: (full) => ({
      ...adapt(full),
      result: (result) => {
        count += 1
        full.result(result)
      },
    }),
    countChanges: () => count,
  }
}

/** Shows the second plan where it is not empty. */
export const toSettledShow = (base: Show): CountingShow => {
  const { show, adapt } = toQuietShow(base)
  let count = 0
  return {
    show,
    adapt: (full) => ({
      ...adapt(full),
      plan: async (plan, header) => {
        count = plan.changes.length
        if (count > 0) await full.plan(plan, header)
      },
    }),
    countChanges: () => count,
  }
}
