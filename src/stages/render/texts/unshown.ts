import type { UnshownField } from '../../../model/failure.ts'
import { toValuePair } from '../changes.ts'
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
  const sides = { ...(sent !== undefined && { before: sent }), ...(shown !== undefined && { after: shown }) }
  const { before, after } = toValuePair(sides, VALUE_CHARACTERS)
  const isPlain = [sent, shown].every((side) => side === undefined || (typeof side === 'string' && PLAIN.test(side)))
  const toText = (json: string) => quote(isPlain ? json.replace(/^"|"$/g, '') : json)
  return {
    field: quote(field),
    ...(before !== undefined && { sent: toText(before) }),
    ...(after !== undefined && { shown: toText(after) }),
  }
}
