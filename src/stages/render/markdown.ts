import { toInlineCode } from './escape.ts'
import type { Column, Texts } from './texts/texts.ts'

/** The kinds of highlighted blocks that GitHub knows and we use. */
export type AlertKind = 'NOTE' | 'WARNING' | 'CAUTION'

/** The first line of a highlighted block; every further line of it starts with `> `. */
export const toAlert = (kind: AlertKind): string => `> [!${kind}]`

/** A label such as `+ create`, which must not break in two lines. */
export const toLabel = (text: string): string => toInlineCode(text).replaceAll(' ', '&nbsp;')

/** One row of a table. The cells hold no newline and no bare `|`. */
export const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The two lines that open a table. */
export const toTableHead = (columns: readonly Column[], texts: Texts): string =>
  `${toRow(columns.map((column) => texts.column[column]))}\n${toRow(columns.map(() => '---'))}`

/** A folded block. The empty lines let Markdown in again after the HTML. */
export const toFold = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>\n`
