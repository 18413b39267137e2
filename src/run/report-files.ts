import { createHash } from 'node:crypto'
import type { Inputs } from '../inputs/inputs.ts'
import type { JsonValue } from '../model/json.ts'
import type { ReportFile } from '../model/report-file.ts'
import type { Files } from '../ports.ts'
import { type Issue, toIssues } from '../stages/render/issues.ts'
import { toCodeQuality, toSarif, toTerraformCounts } from '../stages/render/report-forms.ts'
import type { Show } from './show.ts'

const FINGERPRINT_DIGITS = 40

/**
 * Writes what the run has found so far in the forms asked for, and returns the files that have to wait for a plan. JSON is
 * written with the plan itself. Throws OUTPUT_FILE_REFUSED for the first that cannot be written, once the others are.
 */
export const writeReportFiles = async (
  { config, reports }: Pick<Inputs, 'config' | 'reports'>,
  show: Show,
  files: Files,
): Promise<readonly string[]> => {
  const { found } = show
  if (found.files.length === 0) await readWhatThereIs(config, files)
  const waiting: string[] = []
  const refusals: unknown[] = []
  const issues = toIssues(found, show.texts, toFingerprint).map((issue) => toLocated(issue, files))
  for (const { format, file } of reports) {
    const text = toText(format, issues, show)
    if (text !== undefined) await write(file, text, files).catch((thrown: unknown) => refusals.push(thrown))
    else if (found.plan === undefined) waiting.push(file)
  }
  if (refusals.length > 0) throw refusals[0]
  return waiting
}

/** A run that failed before it read its files keeps them as well. */
const readWhatThereIs = async (patterns: readonly string[], files: Files): Promise<void> => {
  for (const pattern of patterns) await files.read([pattern]).catch(() => undefined)
}

const write = async (path: string, text: string, files: Files): Promise<void> => {
  await files.assertWritable(path, 'read')
  await files.write(path, text)
}

/** Other systems know files by their paths in the repository. */
const toLocated = (issue: Issue, { locate }: Pick<Files, 'locate'>): Issue => {
  const { position } = issue
  return { ...issue, position: { ...position, file: locate(position.file) ?? position.file } }
}

/** Undefined for what is not there, or is written elsewhere. */
const toText = (format: ReportFile['format'], issues: readonly Issue[], { found, texts }: Show): string | undefined => {
  switch (format) {
    case 'markdown':
      return found.toMarkdown()
    case 'sarif':
      return toJsonText(toSarif(issues, texts, found.fault))
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
