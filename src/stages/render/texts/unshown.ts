import type { UnshownField } from '../../../model/failure.ts'
import { toStart, toWindow } from '../window.ts'
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
  const start = before && after ? toStart(before, after, VALUE_CHARACTERS) : 0
  const toText = (json: readonly string[]) =>
    quote(toWindow(isPlain ? json.slice(1, -1) : json, start, VALUE_CHARACTERS))
  return { field: quote(field), ...(before && { sent: toText(before) }), ...(after && { shown: toText(after) }) }
}
