/*
 * Turns data into what is read: plans, reports, failures and findings in; text for a log, Markdown for GitHub and
 * JSON for programs out. Pure. Each thing that is shown has its file: `plan-text.ts`, `plan-markdown.ts`,
 * `plan-json.ts`, `report.ts`, `comment.ts`, `diagnostics.ts`.
 *
 * A *text* is a sentence of one language: all of them stand under `texts/`, and they hold no markup. A *medium*,
 * defined here, is how foreign data gets into one kind of output: inert, so that no name or value of a file or an
 * answer can be a command to the runner, markup or a mention (`escape.ts`). A *budget* (`budget.ts`) is how large an
 * output may be: what does not fit goes row by row, and is counted.
 *
 * A secret is no data: whatever holds one shows it as `***`.
 */

import type { Key, Position } from '../../model/key.ts'
import { toCode, toInlineCode, toLogLine, toLogQuote, toLogText, type Visible } from './escape.ts'
import { toLabel, toLink } from './markdown.ts'
import type { Page, PageName } from './texts/pages.ts'
import type { Marks, Texts } from './texts/texts.ts'

/** How foreign text gets into one kind of output, inert and set off. */
export interface Medium extends Marks {
  /** For what is visible text already. */
  readonly show: (text: Visible) => string
  /** For labels, which are words of ours. */
  readonly label: (text: string) => string
  readonly link: (page: Page) => string
}

/** GitHub-flavoured Markdown. */
export const MARKDOWN: Medium = {
  quote: (text) => toInlineCode(text),
  word: (text) => toInlineCode(text),
  show: toCode,
  label: toLabel,
  link: ({ title, address }) => toLink(title, address),
}

/** Lines of a log or a terminal, and annotations. */
export const LOG: Medium = {
  quote: toLogQuote,
  word: (text) => toLogText(text),
  show: toLogLine,
  label: (text) => text,
  link: ({ address }) => address,
}

/** Sentences, and the page that tells more. */
export const toReferring = (sentences: readonly string[], page: PageName, texts: Texts, { link }: Medium): string =>
  texts.toParagraph([...sentences, texts.toSee(link(texts.toPage(page)))])

/** One configuration within a sentence. */
export const toObjectText = (key: Key, texts: Texts, { quote, word }: Medium): string =>
  texts.toObject(quote(key.name), word(key.region))

/** A place in a file, such as `chat.yml:12`. */
export const toPlaceText = ({ file, line }: Position, { word }: Medium): string => word(`${file}:${line}`)

/** A place in a file to the character, such as `chat.yml:12:5`, yet to be made inert. */
export const toPositionText = ({ file, line, column }: Position): string => `${file}:${line}:${column}`

/** The first items, and in place of the others how many they are. */
export const toCapped = (
  items: readonly string[],
  max: number,
  toRest: (count: number) => string,
): readonly string[] => (items.length <= max ? items : [...items.slice(0, max), toRest(items.length - max)])
