import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FailureDetail } from '../../model/failure.ts'
import type { DiagnosticDocument } from '../../model/json-documents.ts'
import type { Finding } from '../../model/plan.ts'
import { type Limit, toFittingText, toRows } from './budget.ts'
import { toInlineCode, toLogText } from './escape.ts'
import { toAlert, toRow, toTableHead } from './markdown.ts'
import { LOG, MARKDOWN, type Medium, toObjectText, toPlaceText } from './medium.ts'
import { toPositionJson } from './plan-json.ts'
import type { Advice, Texts } from './texts/texts.ts'

/** Why a run, or one change, failed and what to do, as one line of plain text. */
export const toFailureText = (detail: FailureDetail, texts: Texts): string =>
  toCoded(joinAdvice(texts.toFailure(detail, LOG.quote), texts), detail, texts, LOG)

/** The job summary of a run that failed before it had a plan. */
export const toFailureMarkdown = (detail: FailureDetail, texts: Texts): string => {
  const text = toCoded(joinAdvice(texts.toFailure(detail, MARKDOWN.quote), texts), detail, texts, MARKDOWN)
  return `## ${texts.file.failed}\n\n${toAlert('CAUTION')}\n> ${text}\n`
}

/** The job summary of a run that wrote nothing because of a newer commit, above the plan that it had. */
export const toSupersededMarkdown = (plan: string, texts: Texts): string =>
  `${toAlert('WARNING')}\n> ${texts.report.superseded}\n\n${plan}`

/** What a reader must know about one configuration or the whole plan, and what to do, as one line. */
export const toFindingText = (finding: Finding, texts: Texts, medium: Medium = LOG): string => {
  const { key, position } = finding
  const subject = key === undefined ? undefined : toObjectText(key, texts, medium)
  const place = position === undefined ? undefined : toPlaceText(position, medium)
  const advice = toCoded(joinAdvice(texts.toFinding(finding, medium.quote), texts), finding, texts, medium)
  const lead = subject === undefined || place === undefined ? (subject ?? place) : texts.toRemarked(subject, place)
  return lead === undefined ? advice : texts.toLabelled(lead, advice)
}

/** A fault of a file as compilers write it: `file:line:column: severity: text`. */
export const toDiagnosticLine = (diagnostic: Diagnostic, texts: Texts): string => {
  const { file, line, column } = diagnostic.position
  const severity = texts.severity[diagnostic.severity].toLowerCase()
  const text = texts.toLabelled(severity, toDiagnosticText(diagnostic, texts, LOG))
  return `${toLogText(file)}:${line}:${column}: ${text}`
}

/** A fault of a file as Markdown, its place first. */
export const toDiagnosticMarkdown = (diagnostic: Diagnostic, texts: Texts): string =>
  texts.toLabelled(toPlaceText(diagnostic.position, MARKDOWN), toDiagnosticText(diagnostic, texts, MARKDOWN))

/** A fault of a file without its place. */
export const toDiagnosticText = (diagnostic: Diagnostic, texts: Texts, medium: Medium): string =>
  toCoded(texts.toDiagnostic(diagnostic, medium.quote), diagnostic, texts, medium)

/** The code leads to the entry of docs/troubleshooting.md. */
const toCoded = (text: string, { code }: { readonly code: string }, texts: Texts, { word }: Medium): string =>
  texts.toRemarked(text, word(code))

const joinAdvice = ({ what, next }: Advice, texts: Texts): string =>
  next === undefined ? what : texts.toParagraph([what, next])

/** Faults of files for programs, each with `severity`, `code`, `path`, its position's members and the `message`. */
export const toDiagnosticsJson = (diagnostics: readonly Diagnostic[], texts: Texts): readonly DiagnosticDocument[] =>
  diagnostics.map((diagnostic) => ({
    severity: diagnostic.severity,
    code: diagnostic.code,
    path: diagnostic.path,
    ...toPositionJson(diagnostic.position),
    message: texts.toDiagnostic(diagnostic, LOG.quote),
  }))

/** The summary of faulty files: every fault with its place, errors first, as many as fit in `limit`. */
export const toDiagnosticsMarkdown = (diagnostics: readonly Diagnostic[], texts: Texts, limit: Limit): string => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity !== 'error')
  const fileCount = new Set(diagnostics.map(({ position }) => position.file)).size
  const headline = texts.file.toHeadline(errors.length, warnings.length, fileCount)
  const toSections = () => [
    { head: `## ${headline}\n\n${texts.file.status}` },
    {
      head: toTableHead(['place', 'severity', 'problem'], texts),
      rows: toRows([...errors, ...warnings], (diagnostic) => toDiagnosticRow(diagnostic, texts)),
      toRest: (count: number) => toRow([texts.toHidden(count)]),
    },
  ]
  return toFittingText([toSections], limit)
}

const toDiagnosticRow = (diagnostic: Diagnostic, texts: Texts): string => {
  const { file, line, column } = diagnostic.position
  return toRow([
    toInlineCode(`${file}:${line}:${column}`),
    texts.severity[diagnostic.severity],
    toDiagnosticText(diagnostic, texts, MARKDOWN),
  ])
}
