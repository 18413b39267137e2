/* What a run found, in the forms that other systems read. Each has its own words for how grave an issue is. */

import type { JsonObject } from '../../model/json.ts'
import type { Position } from '../../model/key.ts'
import { countPlan, type Plan } from '../../model/plan.ts'
import type { Issue } from './issues.ts'
import { HOME } from './texts/pages.ts'
import type { Texts } from './texts/texts.ts'

const LEVELS: Readonly<Record<Issue['severity'], string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** How a run ended, where it failed. */
export interface RunFault {
  readonly code: string
  readonly text: string
}

/** Issues as SARIF 2.1.0, for code scanning, editors and Jenkins. */
export const toSarif = (issues: readonly Issue[], texts: Texts, fault?: RunFault): JsonObject => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'oos-chat-sync', informationUri: HOME, rules: listRules(issues, texts) } },
      columnKind: 'utf16CodeUnits',
      invocations: [
        {
          executionSuccessful: fault === undefined,
          ...(fault !== undefined && {
            toolExecutionNotifications: [
              { level: 'error', descriptor: { id: fault.code }, message: { text: fault.text } },
            ],
          }),
        },
      ],
      results: issues.map(({ code, severity, text, position, fingerprint }) => ({
        ruleId: code,
        level: LEVELS[severity],
        message: { text },
        locations: [{ physicalLocation: toLocation(position) }],
        partialFingerprints: { 'issue/v1': fingerprint },
      })),
    },
  ],
})

const listRules = (issues: readonly Issue[], texts: Texts): readonly JsonObject[] => {
  const pages = new Map(issues.map(({ code, page }) => [code, page]))
  return Array.from(pages, ([id, page]) => {
    const { address } = texts.toPage(page)
    return { id, helpUri: page === 'codes' ? `${address}#${id.toLowerCase()}` : address }
  })
}

const toLocation = ({ file, line, column, endLine, endColumn }: Position): JsonObject => ({
  artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
  region: { startLine: line, startColumn: column, endLine, endColumn },
})

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
