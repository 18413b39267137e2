export { askAll, toFindings } from './ask.ts'
export { listChecks } from './checks.ts'
