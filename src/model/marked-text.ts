import type { FoundText } from './review.ts'

/*
 * Texts of ours as a forge keeps them: Markdown behind a line that hides a marker. A marker is a word with a digest in it:
 * it cannot end the comment that hides it.
 */

const toLine = (marker: string): string => `<!-- ${marker} -->`

/** A text with its hidden marker. */
export const toMarkedText = (marker: string, body: string): string => `${toLine(marker)}\n${body}`

/** The text behind the marker; undefined where it does not begin with that. */
export const readMarkedText = (marker: string, text: string): string | undefined => {
  const line = toLine(marker)
  return text.startsWith(line) ? text.slice(line.length).replace(/^\r?\n/, '') : undefined
}

/** What of a text of ours is told. */
export const toFoundText = ({ body, createdAt, updatedAt }: FoundText): FoundText => ({ body, createdAt, updatedAt })
