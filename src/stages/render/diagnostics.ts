/*
 * What went wrong, or must be known: a run that failed, a finding about a plan, a fault of a file. Each is told with its
 * code, which leads to the entry of docs/troubleshooting.md.
 */
import type { Diagnostic, DiagnosticDetail, TextRule } from '../../model/diagnostic.ts'
import type { FailureDetail } from '../../model/failure.ts'
import type { DiagnosticDocument } from '../../model/json-documents.ts'
import type { Finding } from '../../model/plan.ts'
import { fitSections, type Limit, type Sections, toRows } from './budget.ts'
import { toInlineCode, toLogText } from './escape.ts'
import { toAlert, toRow, toTableSection } from './markdown.ts'
import { LOG, MARKDOWN, type Medium, toObjectText, toPlaceText, toPositionText, toReferring } from './medium.ts'
import { toPositionJson } from './plan-json.ts'
import { type Refusal, toRefusal } from './texts/api-codes.ts'
import type { PageName } from './texts/pages.ts'
import type { Advice, Texts, Undone } from './texts/texts.ts'

/** Why a run, or one change, failed and what to do, as plain text: one line, and of a list one for each item. */
export const toFailureText = (detail: FailureDetail, texts: Texts): string => toFailure(detail, texts, LOG).join('\n')

/** The job summary of a run that failed before it had a plan. */
export const toFailureMarkdown = (detail: FailureDetail, texts: Texts): string =>
  `## ${texts.file.failed}\n\n${toAlert('CAUTION')}\n> ${toFailure(detail, texts, MARKDOWN).join('\n> ')}\n`

const toFailure = (detail: FailureDetail, texts: Texts, medium: Medium): readonly string[] => {
  const { items = [], ...advice } = texts.toFailure(detail, medium)
  const end = (text: string) => withPage(toCoded(text, detail, texts, medium), detail, texts, medium)
  if (items.length === 0) return [end(joinAdvice(advice, texts))]
  const { what, next = '' } = advice
  // In Markdown, text directly after a list would belong to its last item.
  const gap = medium === MARKDOWN ? [''] : []
  return [what, ...items.map((item) => `- ${item}`), ...gap, end(next)]
}

/** What is wrong, in a file, a plan or a run. */
type Problem = FailureDetail | Finding | DiagnosticDetail

/** Problems that are solved with a value from a console: an id, a secret, the name of a role. */
const SOLVED_BY_VALUES: ReadonlySet<Problem['code']> = new Set([
  ...(['KEY_RECOMMENDED', 'PLACEHOLDER', 'SECRET_UNFIT', 'SECRET_UNSET', 'TEXT_MASKED'] as const),
  ...(['DINGTALK_REFUSED', 'MASKED_ECHO', 'MASKED_LITERAL', 'RESOURCE_GROUP_UNFIT', 'ROLE_UNFIT'] as const),
])

/** The page that helps: where a value is found that the reader needs, or how to sign in. */
const findPage = (problem: Problem): PageName | undefined => {
  if ('cause' in problem) return findPage(problem.cause)
  const { code } = problem
  if (code === 'CREDENTIALS_MISSING') return 'credentials'
  if (code === 'API_REJECTED') return REFUSED_VALUES.has(toRefusal(problem)) ? 'values' : undefined
  if (code === 'TEXT_INVALID') return CONSOLE_VALUES.has(problem.rule) ? 'values' : undefined
  if (code === 'KEY_MISSING') return problem.key.startsWith('DingTalk') ? 'values' : undefined
  return SOLVED_BY_VALUES.has(code) ? 'values' : undefined
}

const REFUSED_VALUES: ReadonlySet<Refusal> = new Set(['name-unknown', 'value-refused'])

/** Rules of values that a console shows. */
const CONSOLE_VALUES: ReadonlySet<TextRule> = new Set([
  'public-text',
  'ram-role',
  'ram-role-not-arn',
  'resource-group-id',
])

/** A text about a problem, with the page that helps, if there is one. */
export const withPage = (text: string, detail: Problem, texts: Texts, medium: Medium): string => {
  const page = findPage(detail)
  return page === undefined ? text : toReferring([text], page, texts, medium)
}

/** What a reader must know about one configuration or the whole plan, and what to do, as one line. */
export const toFindingText = (finding: Finding, texts: Texts, medium: Medium = LOG): string => {
  const { key, position } = finding
  const subject = key === undefined ? undefined : toObjectText(key, texts, medium)
  const place = position === undefined ? undefined : toPlaceText(position, medium)
  const advice = toCoded(joinAdvice(texts.toFinding(finding, medium), texts), finding, texts, medium)
  const lead = subject === undefined || place === undefined ? (subject ?? place) : texts.toRemarked(subject, place)
  const told = lead === undefined ? advice : texts.toLabelled(lead, advice)
  return withPage(told, finding, texts, medium)
}

/** The summary of faulty files: every fault with its place, errors first, as many as fit in `limit`. */
export const toDiagnosticsMarkdown = (diagnostics: readonly Diagnostic[], texts: Texts, limit: Limit): string => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity !== 'error')
  const fileCount = new Set(diagnostics.map(({ position }) => position.file)).size
  const headline = texts.file.toHeadline(errors.length, warnings.length, fileCount)
  const table = toDiagnosticsTable([...errors, ...warnings], texts)
  return fitSections([() => [{ head: `## ${headline}\n\n${texts.file.status}` }, ...table]], limit).text
}

/** Files that are valid. */
export interface Validity {
  readonly configurations: number
  readonly files: number
  readonly warnings: readonly Diagnostic[]
  /** The command that a run without secrets could not carry out; absent if it was only asked to validate. */
  readonly undone?: Undone
}

/** The summary of valid files: how many there are, what was not done and why, and their warnings. */
export const toValidMarkdown = ({ configurations, files, warnings, undone }: Validity, texts: Texts, limit: Limit) => {
  const status = undone === undefined ? texts.file.validStatus : `${toAlert('NOTE')}\n> ${toOfflineText(undone, texts)}`
  const head = `## ${texts.file.toValidHeadline(configurations, files)}\n\n${status}`
  const table = warnings.length === 0 ? [] : toDiagnosticsTable(warnings, texts)
  return fitSections([() => [{ head }, ...table]], limit).text
}

/** Why a run without secrets did no more than validate, as one line. */
export const toOfflineText = (undone: Undone, texts: Texts): string => joinAdvice(texts.file.toOffline(undone), texts)

const toDiagnosticsTable = (diagnostics: readonly Diagnostic[], texts: Texts): Sections => {
  const rows = toRows(diagnostics, (diagnostic) =>
    toRow([
      toInlineCode(toPositionText(diagnostic.position)),
      texts.severity[diagnostic.severity],
      toDiagnosticText(diagnostic, texts, MARKDOWN),
    ]),
  )
  return toTableSection(['place', 'severity', 'problem'], rows, texts)
}

/** Faults of files for programs, each with `severity`, `code`, `path`, its position's members and the `message`. */
export const toDiagnosticsJson = (diagnostics: readonly Diagnostic[], texts: Texts): readonly DiagnosticDocument[] =>
  diagnostics.map((diagnostic) => ({
    severity: diagnostic.severity,
    code: diagnostic.code,
    path: diagnostic.path,
    ...toPositionJson(diagnostic.position),
    message: withPage(texts.toDiagnostic(diagnostic, LOG), diagnostic, texts, LOG),
  }))

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
  withPage(toCoded(texts.toDiagnostic(diagnostic, medium), diagnostic, texts, medium), diagnostic, texts, medium)

const toCoded = (text: string, { code }: { readonly code: string }, texts: Texts, { word }: Medium): string =>
  texts.toRemarked(text, word(code))

const joinAdvice = ({ what, next }: Advice, texts: Texts): string =>
  next === undefined ? what : texts.toParagraph([what, next])
