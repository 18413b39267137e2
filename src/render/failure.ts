import type { Diagnostic, FailureDetail } from '../errors.ts'
import type { Finding } from '../model/plan.ts'
import { toLogText } from './escape.ts'
import { toAlert } from './markdown.ts'
import { LOG, MARKDOWN, type Medium, toObjectText, toPlaceText } from './medium.ts'
import type { Advice, Texts } from './texts/texts.ts'

/** Why a run, or one change, failed and what to do, as one line of plain text. */
export const toFailureText = (detail: FailureDetail, texts: Texts): string =>
  joinAdvice(texts.toFailure(detail, LOG.quote))

/** The job summary of a run that failed before it had a plan. */
export const toFailureMarkdown = (detail: FailureDetail, texts: Texts): string =>
  `## ${texts.file.failed}\n\n${toAlert('CAUTION')}\n> ${joinAdvice(texts.toFailure(detail, MARKDOWN.quote))}\n`

/** The job summary of a run that wrote nothing because of a newer commit, above the plan that it had. */
export const toSupersededMarkdown = (plan: string, texts: Texts): string =>
  `${toAlert('WARNING')}\n> ${texts.report.superseded}\n\n${plan}`

/** What a reader must know about one configuration or the whole plan, and what to do, as one line. */
export const toFindingText = (finding: Finding, texts: Texts, medium: Medium = LOG): string => {
  const subject = finding.key === undefined ? '' : toObjectText(finding.key, texts, medium)
  const place = finding.position === undefined ? '' : `(${toPlaceText(finding.position, medium)})`
  const lead = [subject, place].filter((part) => part !== '').join(' ')
  const advice = joinAdvice(texts.toFinding(finding, medium.quote))
  return lead === '' ? advice : `${lead}: ${advice}`
}

/** A fault of a file as compilers write it: `file:line:column: severity: text`. */
export const toDiagnosticLine = (diagnostic: Diagnostic, texts: Texts): string => {
  const { file, line, column } = diagnostic.position
  const severity = texts.severity[diagnostic.severity].toLowerCase()
  return `${toLogText(file)}:${line}:${column}: ${severity}: ${texts.toDiagnostic(diagnostic, LOG.quote)}`
}

/** A fault of a file as Markdown, its place first. */
export const toDiagnosticMarkdown = (diagnostic: Diagnostic, texts: Texts): string =>
  `${toPlaceText(diagnostic.position, MARKDOWN)}: ${texts.toDiagnostic(diagnostic, MARKDOWN.quote)}`

const joinAdvice = ({ what, next }: Advice): string => (next === undefined ? what : `${what} ${next}`)
