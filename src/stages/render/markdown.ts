import type { Row, Sections } from './budget.ts'
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
  `${toRow(columns.map((column) => toHeading(column, texts)))}\n${toRow(columns.map(() => '---'))}`

/** How many characters of code a column shows in one line: those of a region, and of most names. */
const WIDTHS: Readonly<Partial<Record<Column, number>>> = { region: 14, name: 12 }

/**
 * A column's heading, widened by blanks that do not break. A browser breaks a region at its hyphen, GitHub's sanitiser
 * leaves no style to forbid it, and what joins words would be copied along. Two blanks are a little wider than a
 * character of code.
 */
const toHeading = (column: Column, texts: Texts): string => {
  const heading = texts.column[column]
  const width = WIDTHS[column]
  return width === undefined ? heading : toLabel(heading) + '&nbsp;'.repeat(2 * (width - 2) - heading.length)
}

/** One row of a table. The cells hold no newline and no bare `|`. */
export const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The kinds of highlighted blocks that GitHub knows and we use. */
type AlertKind = 'NOTE' | 'WARNING' | 'CAUTION'

/** The first line of a highlighted block; every further line of it starts with `> `. */
export const toAlert = (kind: AlertKind): string => `> [!${kind}]`

/** A folded block. The empty lines let Markdown in again after the HTML. */
export const toFold = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>\n`

/**
 * A label in words of ours, such as `+ create`. It must not break in two lines: between Chinese characters, and behind
 * a hyphen or a slash, only a word joiner prevents that.
 */
export const toLabel = (text: string): string =>
  text
    .replaceAll(/(?<=[-/\u4e00-\u9fff])(?=[-/+\u4e00-\u9fff])/g, '\u2060')
    .replaceAll(/[^A-Za-z\u4e00-\u9fff]/g, (character) =>
      character === ' ' ? '&nbsp;' : `&#${character.codePointAt(0)};`,
    )

/** `URL` writes out all that could end the address; an address of another kind is no link. */
export const toLink = (text: string, address: string | undefined): string => {
  if (address === undefined || !URL.canParse(address)) return text
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? `[${text}](<${href}>)` : text
}
