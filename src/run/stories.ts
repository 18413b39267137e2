/*
 * What a run that goes on after the validation loads, in one file. The rarer stories share most of it with a plan, and the rest of
 * them is behind it.
 */
export const loadExport = () => import('./export.ts')
export const loadFailedPlan = () => import('./failed-plan.ts')
export { runPlan } from './plan.ts'
