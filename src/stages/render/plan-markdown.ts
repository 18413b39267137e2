import { type Change, countPlan, type FieldChange, type Plan } from '../../model/plan.ts'
import { type Fitted, fitSections, type Limit, type Sections, toRows } from './budget.ts'
import { listHighlights, toActionLabel, toChangeSummary, toFieldValues, toPlanState } from './changes.ts'
import { toDiagnosticMarkdown, toFindingText } from './diagnostics.ts'
import { toInlineCode } from './escape.ts'
import { toAlert, toFold, toLabel, toRow, toTableHead } from './markdown.ts'
import { type Header, MARKDOWN, toHeaderSentences, toObjectText, toPlaceText } from './medium.ts'
import type { Column, Texts } from './texts/texts.ts'

const MAX_HIGHLIGHTS = 50

/** A plan as Markdown, for a job summary or a comment: at most `limit`, with less detail where there is much to tell. */
export const toPlanMarkdown = (plan: Plan, header: Header, texts: Texts, limit: Limit): string =>
  fitPlanMarkdown(plan, header, texts, limit).text

/** Like {@link toPlanMarkdown}, and whether everything is in it. */
export const fitPlanMarkdown = (plan: Plan, header: Header, texts: Texts, limit: Limit): Fitted => {
  const lead = [
    { head: toHead(plan, header, texts) },
    ...toRefusal(plan, texts),
    ...toHighlights(plan, texts),
    ...toTable(plan, texts),
  ]
  const end = [...toNotices(plan, header, texts), { head: toTail(plan, texts) }]
  const levels = toDetailLevels(plan.changes, texts)
  return fitSections(
    levels.map((toDetails) => () => [...lead, ...toDetails(), ...end]),
    limit,
  )
}

const toHead = (plan: Plan, header: Header, texts: Texts): string => {
  const state = toPlanState(plan, header.mode)
  const sentences = [...toHeaderSentences(header, texts, MARKDOWN), texts.plan.toStatus(state)]
  return `## ${texts.plan.toHeadline(state, countPlan(plan))}\n\n${texts.toParagraph(sentences)}`
}

const toRefusal = (plan: Plan, texts: Texts): Sections => {
  const errors = plan.findings.filter(({ severity }) => severity === 'error')
  const items = errors.map((finding) => toFindingText(finding, texts, MARKDOWN))
  return toListSection(`${toAlert('CAUTION')}\n> **${texts.plan.refused}**\n>`, items, '> - ', texts)
}

const toHighlights = (plan: Plan, texts: Texts): Sections => {
  const found = listHighlights(plan.changes)
  const items = found.slice(0, MAX_HIGHLIGHTS).map((toHighlight) => {
    const { label, text } = toHighlight(texts, MARKDOWN)
    return `${toLabel(label)} ${text}`
  })
  const rest = found.length > items.length ? [texts.toRest(found.length - items.length)] : []
  return toListSection(`${toAlert('WARNING')}\n> **${texts.plan.review}**\n>`, [...items, ...rest], '> - ', texts)
}

const toTable = (plan: Plan, texts: Texts): Sections => {
  if (plan.changes.length === 0) return []
  const head = toTableHead([...CHANGE_COLUMNS, 'changes'], texts)
  const rows = toRows(plan.changes, (change) => toPlanRow(change, texts))
  return [{ head, rows, toRest: (count) => toRow([texts.toHidden(count)]) }]
}

/** The columns that name a change, in every table of changes. */
export const CHANGE_COLUMNS: readonly Column[] = ['action', 'region', 'name', 'type']

/** The cells under {@link CHANGE_COLUMNS}. */
export const toChangeCells = ({ action, key, type }: Change, texts: Texts): readonly string[] => [
  toLabel(toActionLabel(action, texts)),
  toInlineCode(key.region),
  toInlineCode(key.name),
  toInlineCode(type),
]

/** A row of the plan's table. */
const toPlanRow = (change: Change, texts: Texts): string =>
  toRow([...toChangeCells(change, texts), toChangeSummary(change, texts, MARKDOWN)])

/** The folded differences of one change, field by field; values are cut after `limit` characters. */
const toDifferences = (change: Change, limit: number, texts: Texts): string => {
  const label = toLabel(toActionLabel(change.action, texts))
  const alongside = change.fields.filter(({ reason }) => reason === 'full-set').length
  const count = texts.plan.toFieldCount(change.fields.length - alongside, alongside)
  const rows = change.fields.map((field) => toFieldRow(field, limit, texts))
  const table = [toTableHead(['field', 'before', 'after'], texts), ...rows].join('\n')
  const place = change.position === undefined ? [] : [texts.plan.toPlace(toPlaceText(change.position, MARKDOWN))]
  const summary = texts.toLabelled(`${label} ${toObjectText(change.key, texts, MARKDOWN)}`, count)
  return toFold(summary, [table, ...place].join('\n\n'))
}

const toFieldRow = (field: FieldChange, limit: number, texts: Texts): string => {
  const { before, after } = toFieldValues(field, limit, texts, MARKDOWN)
  const reason = field.reason === undefined ? '' : ` ${texts.secretReason[field.reason]}`
  return toRow([toInlineCode(field.field), before, `${after}${reason}`])
}

/** The differences of more changes than these are left out: nobody unfolds so many, and the log has them all. */
const MAX_DETAILED_CHANGES = 500
const VALUE_LIMITS_CHARACTERS = [1000, 120]

/** The folded differences at each level of detail, the last without any. */
export const toDetailLevels = (changes: readonly Change[], texts: Texts): readonly (() => Sections)[] => {
  const detailed = changes.filter(({ fields }) => fields.length > 0)
  if (detailed.length === 0) return [() => []]
  const without = () => [{ head: texts.plan.detailsLeftOut }]
  if (changes.length > MAX_DETAILED_CHANGES) return [without]
  const withDetails = VALUE_LIMITS_CHARACTERS.map((limit) => () => [
    { rows: detailed.map((change) => toDifferences(change, limit, texts)) },
  ])
  return [...withDetails, without]
}

/** A list under its head; nothing where there are no items. */
export const toListSection = (head: string, items: readonly string[], bullet: string, texts: Texts): Sections => {
  if (items.length === 0) return []
  const rows = items.map((item) => `${bullet}${item}`)
  return [{ head, rows, toRest: (count) => `${bullet}${texts.toHidden(count)}` }]
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
  return toListSection(`### ${texts.plan.notices}\n`, [...findings, ...diagnostics], '- ', texts)
}

/** The last line: what is left as it is. */
export const toTail = (plan: Plan, texts: Texts): string => {
  const chores = plan.chores.length === 0 ? [] : [texts.plan.toChores(plan.chores.length)]
  return texts.toParagraph([texts.plan.toUntouched(countPlan(plan)), ...chores])
}
