/*
 * What was found, for systems that follow it from run to run: a fault of a file or a finding of a plan is one *issue*.
 * Its *identity* holds no line number and no text, so that an edit above it makes no new one.
 */
import type { Diagnostic } from '../../model/diagnostic.ts'
import { type Position, toKeyText } from '../../model/key.ts'
import type { Finding, Plan } from '../../model/plan.ts'
import { toDiagnosticText, toFindingText } from './diagnostics.ts'
import { LOG } from './medium.ts'
import type { Texts } from './texts/texts.ts'

/** One fault of a file, or one finding of a plan. */
export interface Issue {
  readonly code: string
  readonly severity: 'notice' | 'warning' | 'error'
  readonly text: string
  /** For an issue without a place: the start of the first file. */
  readonly position: Position
  /** Unique, and the same in each run that finds the issue. */
  readonly fingerprint: string
  /** Where its code is explained. */
  readonly page: 'faults' | 'codes'
}

/** What a run found. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[]
  readonly plan?: Plan | undefined
  /** The configuration files. */
  readonly files: readonly string[]
}

/** Everything that a run found, its fingerprints made by `digest`. */
export const toIssues = (found: Found, texts: Texts, digest: (text: string) => string): readonly Issue[] => {
  const counts = new Map<string, number>()
  const toFingerprint = (identity: string): string => {
    const count = counts.get(identity) ?? 0
    counts.set(identity, count + 1)
    return digest(JSON.stringify([identity, count]))
  }
  const standard = found.files[0] ?? found.diagnostics[0]?.position.file ?? ''
  return [
    ...found.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      text: toDiagnosticText(diagnostic, texts, LOG),
      position: diagnostic.position,
      fingerprint: toFingerprint(toDiagnosticIdentity(diagnostic)),
      page: 'faults' as const,
    })),
    ...(found.plan?.findings ?? []).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      text: toFindingText(finding, texts),
      position: finding.position ?? { file: standard, line: 1, column: 1, endLine: 1, endColumn: 1 },
      fingerprint: toFingerprint(toFindingIdentity(finding)),
      page: 'codes' as const,
    })),
  ]
}

/** An entry is named by its name: its place in a list changes with every one above it, and so does that of any item. */
const toDiagnosticIdentity = (diagnostic: Diagnostic): string => {
  const { code, path, position } = diagnostic
  const entry = diagnostic.entry ?? ('name' in diagnostic ? diagnostic.name : undefined)
  return JSON.stringify([code, position.file, entry ?? null, path.replaceAll(/\[\d+\]/g, '[]'), listTold(diagnostic)])
}

const toFindingIdentity = (finding: Finding): string =>
  JSON.stringify([finding.code, finding.key === undefined ? '' : toKeyText(finding.key), listTold(finding)])

/** Members that distinguish two issues with the same code and place, and that are stable while the issue exists. */
const TELLING: ReadonlySet<string> = new Set([
  ...['key', 'variable', 'feature', 'field', 'role', 'group'],
  ...['clientId', 'parameter', 'region', 'live', 'check'],
])

const listTold = (detail: Diagnostic | Finding): readonly (readonly [string, unknown])[] =>
  Object.entries(detail).filter(([name, value]) => TELLING.has(name) && typeof value === 'string')
