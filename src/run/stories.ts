/* What a run that goes on after the validation loads, in one file: each file more takes longer than what it does not use of it. */
export { runExport } from './export.ts'
export { tellFailedPlan } from './failed-plan.ts'
export { runPlan } from './plan.ts'
