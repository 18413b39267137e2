/*
 * Checks ahead: a plan in, findings out, before anything is written. A role that OOS may not assume, a resource group
 * that is gone, or an app's secret that DingTalk refuses would otherwise come up in the middle of an apply.
 *
 * A *check* is one thing to look at, once for all configurations that bring it in (`checks.ts`). Its answer (`ask.ts`)
 * says what is proved wrong, which refuses the plan, or why the check could not run, which is a notice. Nothing is
 * called twice, and nothing is written.
 *
 * This file is the room's one door: a plan that changes nothing loads nothing of what is behind it.
 */

export { askAll, toFindings } from './ask.ts'
export { listChecks } from './checks.ts'
