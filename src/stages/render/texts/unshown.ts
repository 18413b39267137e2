import type { UnshownField } from '../../../model/failure.ts'
import type { Quote } from './texts.ts'

/** A field's name and values, quoted; a value that is not there is absent. */
export interface QuotedField {
  readonly field: string
  readonly sent?: string
  readonly shown?: string
}

const SHOWN_FIELDS = 5
const VALUE_CHARACTERS = 80

/** Texts that need not stand as JSON, where quotes would tell a number from a text, or show the blanks at its end. */
const PLAIN = /^[^\s"\\](?:[^"\\]*[^\s"\\])?$/

/** The first fields that a service shows in another form than they were sent, each told by a language; then how many are left. */
export const tellUnshown = (
  fields: readonly UnshownField[],
  quote: Quote,
  tell: (field: QuotedField) => string,
  toRest: (count: number) => string,
): readonly string[] => {
  const told = fields.slice(0, SHOWN_FIELDS).map((field) => tell(toQuoted(field, quote)))
  return fields.length > SHOWN_FIELDS ? [...told, toRest(fields.length - SHOWN_FIELDS)] : told
}

const toQuoted = ({ field, sent, shown }: UnshownField, quote: Quote): QuotedField => {
  const isPlain = [sent, shown].every((side) => side === undefined || (typeof side === 'string' && PLAIN.test(side)))
  const [before, after] = [sent, shown].map((side) => side !== undefined && [...JSON.stringify(side)])
  const start = before && after ? toStart(before, after) : 0
  const toText = (json: readonly string[]) => quote(isPlain ? cut(json.slice(1, -1), start) : cut(json, start))
  return { field: quote(field), ...(before && { sent: toText(before) }), ...(after && { shown: toText(after) }) }
}

/** Where both are shown from, so that what differs is in sight however long they are. */
const toStart = (before: readonly string[], after: readonly string[]): number => {
  const differing = before.findIndex((character, index) => character !== after[index])
  const same = differing === -1 ? before.length : differing
  return same < VALUE_CHARACTERS / 2 ? 0 : same - VALUE_CHARACTERS / 4
}

const cut = (characters: readonly string[], start: number): string => {
  const end = start + VALUE_CHARACTERS
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('')}${characters.length > end ? '…' : ''}`
}
