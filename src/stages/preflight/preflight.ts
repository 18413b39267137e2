export { askAll } from './ask.ts'
export { listChecks } from './checks.ts'
export { toFindings } from './findings.ts'
