import type { Change, FieldChange } from '../../model/plan.ts'
import { toActionLabel, toChangeSummary, toFieldValues } from './changes.ts'
import { toInlineCode } from './escape.ts'
import { toFold, toLabel, toRow, toTableHead } from './markdown.ts'
import { MARKDOWN, toObjectText, toPlaceText } from './medium.ts'
import type { Column, Texts } from './texts/texts.ts'

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
export const toPlanRow = (change: Change, texts: Texts): string =>
  toRow([...toChangeCells(change, texts), toChangeSummary(change, texts, MARKDOWN)])

/** The folded differences of one change, field by field; values are cut after `limit` characters. */
export const toDifferences = (change: Change, limit: number, texts: Texts): string => {
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
