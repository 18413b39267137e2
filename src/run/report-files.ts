import { createHash } from 'node:crypto'
import type { JsonValue } from '../model/json.ts'
import type { ReportFile } from '../model/report-file.ts'
import type { Files } from '../ports.ts'
import { toCodeQuality, toTerraformCounts } from '../stages/render/gitlab-reports.ts'
import { type Issue, toIssues } from '../stages/render/issues.ts'
import { toSarif } from '../stages/render/sarif.ts'
import type { Show } from './show.ts'

const FINGERPRINT_DIGITS = 40

/**
 * Writes what the run has found so far in the forms asked for, and returns the files that have to wait for a plan. JSON is
 * written with the plan itself. Throws OUTPUT_FILE_REFUSED.
 */
export const writeReportFiles = async (
  reports: readonly ReportFile[],
  show: Show,
  files: Pick<Files, 'write' | 'locate'>,
): Promise<readonly string[]> => {
  const { found } = show
  const waiting: string[] = []
  let issues: readonly Issue[] | undefined
  for (const { format, file } of reports) {
    issues ??= toIssues(found, show.texts, toFingerprint).map((issue) => toLocated(issue, files))
    const text = toText(format, issues, show)
    if (text !== undefined) await files.write(file, text)
    else if (found.plan === undefined) waiting.push(file)
  }
  return waiting
}

/** Other systems know files by their paths in the repository. */
const toLocated = (issue: Issue, { locate }: Pick<Files, 'locate'>): Issue => {
  const { position } = issue
  return { ...issue, position: { ...position, file: locate(position.file) ?? position.file } }
}

/** Undefined for what is not there, or is written elsewhere. */
const toText = (format: ReportFile['format'], issues: readonly Issue[], { found }: Show): string | undefined => {
  switch (format) {
    case 'markdown':
      return found.toMarkdown()
    case 'sarif':
      return toJsonText(toSarif(issues, found.fault))
    case 'codequality':
      return toJsonText(toCodeQuality(issues))
    case 'terraform':
      return found.plan && toJsonText(toTerraformCounts(found.plan))
    case 'json':
      return undefined
  }
}

const toJsonText = (value: JsonValue): string => `${JSON.stringify(value, null, 2)}\n`

const toFingerprint = (identity: string): string =>
  createHash('sha256').update(identity).digest('hex').slice(0, FINGERPRINT_DIGITS)
