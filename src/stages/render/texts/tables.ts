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
  // That the writer is the one of this very code is more than the compiler can follow for all codes at once.
  const write: (detail: never, quote: Speech) => Told = table[detail.code as Detail['code']]
  return write(detail as never, quote)
}

/** What a table says of a foreign name, if it knows it: no name reaches what every object inherits. */
export const findText = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
