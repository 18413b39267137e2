import type { Row, Sections } from './budget.ts'
import { toInlineCode } from './escape.ts'
import type { Column, Texts } from './texts/texts.ts'

/** A list under its head; nothing where there are no items. */
export const toListSection = (head: string, items: readonly string[], texts: Texts): Sections =>
  toBulleted(`${head}\n`, items, '- ', texts)

/** A list that stands out, under its title; nothing where there are no items. */
export const toAlertSection = (kind: AlertKind, title: string, items: readonly string[], texts: Texts): Sections =>
  toBulleted(`${toAlert(kind)}\n> **${title}**\n>`, items, '> - ', texts)

const toBulleted = (head: string, items: readonly string[], bullet: string, texts: Texts): Sections =>
  items.length === 0
    ? []
    : [{ head, rows: items.map((item) => `${bullet}${item}`), toRest: (count) => `${bullet}${texts.toHidden(count)}` }]

/** A table whose last rows may be given up. */
export const toTableSection = (columns: readonly Column[], rows: readonly Row[], texts: Texts): Sections => [
  { head: toTableHead(columns, texts), rows, toRest: (count) => toRow([texts.toHidden(count)]) },
]

/** The two lines that open a table. */
export const toTableHead = (columns: readonly Column[], texts: Texts): string =>
  `${toRow(columns.map((column) => texts.column[column]))}\n${toRow(columns.map(() => '---'))}`

/** One row of a table. The cells hold no newline and no bare `|`. */
export const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The kinds of highlighted blocks that GitHub knows and we use. */
type AlertKind = 'NOTE' | 'WARNING' | 'CAUTION'

/** The first line of a highlighted block; every further line of it starts with `> `. */
export const toAlert = (kind: AlertKind): string => `> [!${kind}]`

/** A folded block. The empty lines let Markdown in again after the HTML. */
export const toFold = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>\n`

/** A label such as `+ create`, which must not break in two lines. */
export const toLabel = (text: string): string => toInlineCode(text).replaceAll(' ', '&nbsp;')

/** `URL` writes out all that could end the address; an address of another kind is no link. */
export const toLink = (text: string, address: string | undefined): string => {
  if (address === undefined || !URL.canParse(address)) return text
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? `[${text}](<${href}>)` : text
}
