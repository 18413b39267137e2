import { isDone } from './model/report.ts'
import type { Show } from './show.ts'

/** A {@link Show} of one step, and how many changes that step had. */
interface CountingShow {
  readonly show: Show
  readonly countChanges: () => number
}

/** Shows a plan without its digest: nobody may take it for one that an apply can be bound to. */
export const withoutDigest = (show: Show): Show => ({ ...show, plan: (plan, header) => show.plan(plan, header) })

/** Shows nothing but what ends the rehearsal: the seed is no news. */
export const toQuietShow = (show: Show): Show => ({
  ...show,
  document: undefined,
  diagnostics: async (diagnostics) => {
    if (diagnostics.some(({ severity }) => severity === 'error')) await show.diagnostics(diagnostics)
  },
  plan: async () => undefined,
  result: () => undefined,
  report: async (report, plan, header) => {
    if (!report.results.every(isDone)) await show.report(report, plan, header)
  },
})

/** Shows each result of the apply as it comes, and its report only where something of it failed: else the plan stays. */
export const toAppliedShow = (show: Show): CountingShow => {
  const quiet = toQuietShow(show)
  let count = 0
  const report: Show['report'] = async (report, plan, header) => {
    count = report.results.length
    await quiet.report(report, plan, header)
  }
  return { show: { ...quiet, result: show.result, report }, countChanges: () => count }
}

/** Shows the second plan where it is not empty. */
export const toSettledShow = (show: Show): CountingShow => {
  let count = 0
  const plan: Show['plan'] = async (plan, header) => {
    count = plan.changes.length
    if (count > 0) await show.plan(plan, header)
  }
  return { show: { ...toQuietShow(show), plan }, countChanges: () => count }
}
