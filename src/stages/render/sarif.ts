import type { JsonObject } from '../../model/json.ts'
import type { Position } from '../../model/key.ts'
import type { Issue } from './issues.ts'

const HOME = 'https://github.com/acme/oos-chat-sync'
const LEVELS: Readonly<Record<Issue['severity'], string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** How a run ended, where it failed. */
export interface RunFault {
  readonly code: string
  readonly text: string
}

/** Issues as SARIF 2.1.0, for code scanning, editors and Jenkins. */
export const toSarif = (issues: readonly Issue[], fault?: RunFault): JsonObject => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'oos-chat-sync', informationUri: HOME, rules: listRules(issues) } },
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

const listRules = (issues: readonly Issue[]): readonly JsonObject[] => {
  const pages = new Map(issues.map(({ code, page }) => [code, page]))
  return Array.from(pages, ([id, page]) => {
    const anchor = page === 'troubleshooting' ? id.toLowerCase() : 'errors'
    return { id, helpUri: `${HOME}/blob/v1/docs/${page}.md#${anchor}` }
  })
}

const toLocation = ({ file, line, column, endLine, endColumn }: Position): JsonObject => ({
  artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
  region: { startLine: line, startColumn: column, endLine, endColumn },
})
