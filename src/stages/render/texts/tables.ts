import type { Speech } from './speech.ts'

/** What is told by its code: a failure, a finding, a fault of a file. */
interface Coded {
  readonly code: string
}

/** A language's texts by code. Each writer takes the detail of its own code, and the compiler misses no code. */
export type TextsByCode<Detail extends Coded, Told> = {
  readonly [Code in Detail['code']]: (detail: Extract<Detail, { readonly code: Code }>, quote: Speech) => Told
}

/** What a table says of one detail. */
export const tellByCode = <Detail extends Coded, Told>(
  table: TextsByCode<Detail, Told>,
  detail: Detail,
  quote: Speech,
): Told => {
  // The compiler cannot verify for all codes at once that this writer belongs to this code.
  const write: (detail: never, quote: Speech) => Told = table[detail.code as Detail['code']]
  return write(detail as never, quote)
}

/** A table's text for an untrusted name, if there is one; inherited members are never returned. */
export const findText = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
