/*
 * A plan as a page: why it is refused and what must not be missed stand first, then every change in a table, then the
 * differences field by field, folded. If there is too much, differences are cut, then left out, and finally rows are
 * dropped.
 */
import type { Position } from '../../model/key.ts'
import { type Change, type FieldChange, isForemost, type Plan, withoutForemost } from '../../model/plan.ts'
import { type Fitted, fitSections, type Limit, type Sections, toRows } from './budget.ts'
import {
  listHighlights,
  toActionLabel,
  toChangeSummary,
  toFieldValues,
  toReasonText,
  toUntouchedText,
  toWebhookAdvice,
} from './changes.ts'
import { toDiagnosticMarkdown, toFindingText } from './diagnostics.ts'
import { toInlineCode } from './escape.ts'
import { type Header, toPlanHeadline, toPlanLead, toPlanNext } from './header.ts'
import {
  toAlertSection,
  toFold,
  toLabel,
  toLink,
  toListSection,
  toRow,
  toTableHead,
  toTableSection,
} from './markdown.ts'
import { MARKDOWN, toObjectText, toPlaceText } from './medium.ts'
import type { Column, Texts } from './texts/texts.ts'

const MAX_HIGHLIGHTS = 50

/** The differences of more changes than these are left out: nobody unfolds so many, and the log has them all. */
const MAX_DETAILED_CHANGES = 500

/** Where values are cut, at each level of detail. */
const VALUE_LIMITS_CHARACTERS = [1000, 120]

/** The columns that name a change, in every table of changes. */
export const CHANGE_COLUMNS: readonly Column[] = ['action', 'region', 'name', 'type']

/** A plan as Markdown, for a job summary or a comment: at most `limit`, with less detail where there is much to tell. */
export const toPlanMarkdown = (plan: Plan, header: Header, texts: Texts, limit: Limit): string =>
  fitPlanMarkdown(plan, header, texts, limit).text

/** Like {@link toPlanMarkdown}, and whether everything is in it. */
export const fitPlanMarkdown = (plan: Plan, header: Header, texts: Texts, limit: Limit): Fitted => {
  const lead = [
    { head: toPlanHead(plan, header, texts) },
    ...toRefusal(plan, texts),
    ...toHighlights(plan, texts),
    ...toTable(plan, texts),
  ]
  const end = [...toNotices(withoutForemost(plan), header, texts), { head: toUntouchedText(plan, texts) }]
  const levels = toDetailLevels(plan.changes, header, texts)
  return fitSections(
    levels.map((toDetails) => () => [...lead, ...toDetails(), ...end]),
    limit,
  )
}

/** What a page about a plan begins with. */
export const toPlanHead = (plan: Plan, header: Header, texts: Texts): string =>
  [
    `## ${toPlanHeadline(plan, header, texts)}`,
    toPlanLead(plan, header, texts, MARKDOWN),
    ...toPlanNext(plan, header, texts),
  ].join('\n\n')

const toRefusal = (plan: Plan, texts: Texts): Sections => {
  const errors = plan.findings.filter(({ severity }) => severity === 'error')
  const items = errors.map((finding) => toFindingText(finding, texts, MARKDOWN))
  return toAlertSection('CAUTION', texts.plan.refused, items, texts)
}

const toHighlights = (plan: Plan, texts: Texts): Sections => {
  const found = listHighlights(plan.changes)
  const items = found.slice(0, MAX_HIGHLIGHTS).map((toHighlight) => {
    const { label, text } = toHighlight(texts, MARKDOWN)
    return `${label} ${text}`
  })
  const foremost = plan.findings.filter(isForemost)
  const warnings = foremost.slice(0, MAX_HIGHLIGHTS).map((finding) => toFindingText(finding, texts, MARKDOWN))
  const left = found.length + foremost.length - items.length - warnings.length
  const rest = left > 0 ? [texts.toRest(left)] : []
  const all = [...warnings, ...items, ...rest, ...toWebhookAdvice(plan.changes, texts, MARKDOWN)]
  return toAlertSection('WARNING', texts.plan.review, all, texts)
}

const toTable = ({ changes }: Plan, texts: Texts): Sections => {
  if (changes.length === 0) return []
  const rows = toRows(changes, (change) =>
    toRow([...toChangeCells(change, texts), toChangeSummary(change, texts, MARKDOWN)]),
  )
  return toTableSection([...CHANGE_COLUMNS, 'changes'], rows, texts)
}

/** The cells under {@link CHANGE_COLUMNS}. */
export const toChangeCells = ({ action, key, type }: Change, texts: Texts): readonly string[] => [
  toLabel(toActionLabel(action, texts)),
  toInlineCode(key.region),
  toInlineCode(key.name),
  toInlineCode(type),
]

/** The folded differences at each level of detail, the last without any. */
export const toDetailLevels = (
  changes: readonly Change[],
  header: Header,
  texts: Texts,
): readonly (() => Sections)[] => {
  const detailed = changes.filter(({ fields }) => fields.length > 0)
  if (detailed.length === 0) return [() => []]
  const without = () => [{ head: texts.plan.detailsLeftOut }]
  if (changes.length > MAX_DETAILED_CHANGES) return [without]
  const withDetails = VALUE_LIMITS_CHARACTERS.map((limit) => () => [
    { rows: detailed.map((change) => toDifferences(change, header, limit, texts)) },
  ])
  return [...withDetails, without]
}

/** The folded differences of one change, field by field; values are cut after `limit` characters. */
const toDifferences = (change: Change, header: Header, limit: number, texts: Texts): string => {
  const label = toLabel(toActionLabel(change.action, texts))
  const alongside = change.fields.filter(({ reason }) => reason === 'full-set').length
  const count = texts.plan.toFieldCount(change.fields.length - alongside, alongside)
  const rows = change.fields.map((field) => toFieldRow(field, limit, texts))
  const table = [toTableHead(['field', 'before', 'after'], texts), ...rows].join('\n')
  const place = change.position === undefined ? [] : [texts.plan.toPlace(toPlaceLink(change.position, header))]
  const summary = texts.toLabelled(`${label} ${toObjectText(change.key, texts, MARKDOWN)}`, count)
  return toFold(summary, [table, ...place].join('\n\n'))
}

const toPlaceLink = (position: Position, { filePages }: Header): string => {
  const page = filePages?.get(position.file)
  return toLink(toPlaceText(position, MARKDOWN), page && `${page}#L${position.line}`)
}

const toFieldRow = (field: FieldChange, limit: number, texts: Texts): string => {
  const { before, after } = toFieldValues(field, limit, texts, MARKDOWN)
  const reason = toReasonText(field, texts, MARKDOWN)
  return toRow([toInlineCode(field.field), before, reason === undefined ? after : `${after} ${reason}`])
}

/** Findings that refuse nothing, and warnings about the files. */
export const toNotices = (plan: Plan, header: Header, texts: Texts): Sections => {
  // The colon stays outside: bold text that ends in a full-width one is not bold before a Chinese character.
  const toLabelled = (severity: keyof Texts['severity'], text: string) =>
    texts.toLabelled(`**${texts.severity[severity]}**`, text)
  const findings = plan.findings
    .filter(({ severity }) => severity !== 'error')
    .map((finding) => toLabelled(finding.severity, toFindingText(finding, texts, MARKDOWN)))
  const diagnostics = (header.diagnostics ?? []).map((found) =>
    toLabelled(found.severity, toDiagnosticMarkdown(found, texts)),
  )
  return toListSection(`### ${texts.plan.notices}`, [...findings, ...diagnostics], texts)
}
