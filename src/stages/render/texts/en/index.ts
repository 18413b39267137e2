import type { Texts } from '../texts.ts'
import { toDiagnosticText } from './diagnostics.ts'
import { toEnglishFailure } from './failures.ts'
import { toEnglishFinding } from './findings.ts'
import {
  COMMENT_TEXTS,
  EXPORT_TEXTS,
  OUTCOMES,
  PLAN_TEXTS,
  REHEARSAL_TEXTS,
  REPORT_TEXTS,
  SECRET_REASONS,
  toEnglishCount,
  toEnglishList,
} from './run.ts'

/** English. */
export const en: Texts = {
  action: { delete: 'delete', replace: 'replace', update: 'update', create: 'create', adopt: 'adopt' },
  outcome: OUTCOMES,
  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  secretReason: SECRET_REASONS,
  column: {
    action: 'Action',
    region: 'Region',
    name: 'Name',
    type: 'Type',
    changes: 'What changes',
    field: 'Field',
    before: 'Before',
    after: 'After',
    outcome: 'Outcome',
    requestIds: 'Request ids',
    reason: 'Reason',
    place: 'Where',
    severity: 'Severity',
    problem: 'What is wrong',
  },
  plan: PLAN_TEXTS,
  comment: COMMENT_TEXTS,
  report: REPORT_TEXTS,
  export: EXPORT_TEXTS,
  rehearsal: REHEARSAL_TEXTS,
  file: {
    toHeadline: (errorCount, warningCount, fileCount) => {
      const errors = errorCount > 0 ? [toEnglishCount(errorCount, 'error')] : []
      const warnings = warningCount > 0 ? [toEnglishCount(warningCount, 'warning')] : []
      return `${toEnglishList([...errors, ...warnings])} in ${toEnglishCount(fileCount, 'file')}`
    },
    toValid: (configurationCount, fileCount) =>
      `Valid: ${toEnglishCount(configurationCount, 'configuration')} in ${toEnglishCount(fileCount, 'file')}.`,
    offline:
      'This run has no secrets, because the pull request comes from a fork or from Dependabot: the files were validated, and nothing was planned.',
    status: 'Nothing was planned and nothing was written: correct the file first.',
    failed: 'The run failed',
    summaryFailed: 'Failed to write the job summary: its file cannot be written. The log has everything.',
  },
  log: {
    toCall: (count, operation, region) => `API call ${count}: ${operation} in ${region}`,
    toPlanCalls: (count) => `API calls for the plan: ${count}`,
    toAllCalls: (count) => `API calls in all: ${count}`,
    toProgress: (count) => `API calls so far: ${count}`,
  },
  toList: toEnglishList,
  toClauses: (clauses) => clauses.join(', '),
  toParagraph: (sentences) => sentences.join(' '),
  toLabelled: (label, text) => `${label}: ${text}`,
  toRemarked: (text, remark) => `${text} (${remark})`,
  toObject: (name, region) => `${name} in ${region}`,
  toRest: (count) => `${count} more`,
  toHidden: (count) => `${count} more, not shown here for want of room`,
  toFinding: toEnglishFinding,
  toFailure: toEnglishFailure,
  toDiagnostic: toDiagnosticText,
}
