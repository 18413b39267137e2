import type { JsonObject } from '../../model/json.ts'
import { countPlan, type Plan } from '../../model/plan.ts'
import type { Issue } from './issues.ts'

const SEVERITIES: Readonly<Record<Issue['severity'], string>> = { error: 'critical', warning: 'minor', notice: 'info' }

/** Issues as GitLab's code quality report, which Jenkins reads as well. */
export const toCodeQuality = (issues: readonly Issue[]): readonly JsonObject[] =>
  issues.map(({ code, severity, text, position, fingerprint }) => ({
    description: text,
    check_name: code,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: position.file, lines: { begin: position.line } },
  }))

/** GitLab takes no larger number. */
const MAX_COUNT = 999_999

/** A plan as the three counts that GitLab shows of one. What is adopted changes who owns it; a replacement is two. */
export const toTerraformCounts = (plan: Plan): JsonObject => {
  const counts = countPlan(plan)
  return {
    create: Math.min(counts.create + counts.replace, MAX_COUNT),
    update: Math.min(counts.update + counts.adopt, MAX_COUNT),
    delete: Math.min(counts.delete + counts.replace, MAX_COUNT),
  }
}
