import type { ApplyOutcome } from '../../model/report.ts'
import { toAlert, toLink } from './markdown.ts'
import type { Texts } from './texts/texts.ts'

/*
 * What is added to a comment and taken out of it again: the receipt in a hidden line at its end, and the outcome of the
 * apply above its plan. Foreign text cannot fake such a line: its `<` is written as a reference wherever it is shown.
 */

/** A hidden line of a comment, for the code that parses the comment. */
export const toHiddenLine = (name: HiddenName, value: string): string => `<!-- plan-${name}: ${value} -->`

/** What such a line holds; undefined where there is none, or several. */
export const readHiddenLine = (body: string, name: HiddenName): string | undefined =>
  readOnly(body, toHiddenPattern(name, '\\S+'))

/** The content of hidden lines. */
type HiddenName = 'commit' | 'run' | 'digest' | 'receipt'

const toHiddenPattern = (name: HiddenName, value: string): RegExp =>
  new RegExp(`^${toHiddenLine(name, `(${value})`)}$`, 'gm')

const readOnly = (body: string, pattern: RegExp): string | undefined => {
  const [found, ...others] = [...body.matchAll(pattern)]
  return others.length === 0 ? found?.[1] : undefined
}

const RECEIPT_LINE = toHiddenPattern('receipt', '[\\w.:-]+')
const [OUTCOME_START, OUTCOME_END] = ['<!-- outcome -->', '<!-- /outcome -->']
const OUTCOME = new RegExp(`${OUTCOME_START}\\n[\\s\\S]*?\\n${OUTCOME_END}\\n+`, 'g')

/** A comment in two parts. */
export interface CommentParts {
  /** All but the receipt, as GitHub may show it: line ends are plain, and there are none at the end. */
  readonly text: string
  /** The receipt as it stands there; undefined where there is none, or several. */
  readonly receipt: string | undefined
}

/** Takes a comment apart. */
export const toCommentParts = (body: string): CommentParts => {
  const plain = body.replaceAll('\r\n', '\n')
  return { text: plain.replaceAll(RECEIPT_LINE, '').trimEnd(), receipt: readOnly(plain, RECEIPT_LINE) }
}

/** Puts a comment together. */
export const toCommentBody = (text: string, receipt?: string): string =>
  receipt === undefined ? text : `${text}\n\n${toHiddenLine('receipt', receipt)}\n`

/** A comment's text with what became of its plan, in place of what was said of it before. */
export const withOutcome = (text: string, outcome: ApplyOutcome, texts: Texts, runUrl?: string): string => {
  const told = texts.comment.toOutcome(outcome, toLink(texts.comment.run, runUrl))
  const alert = `${toAlert(ALERTS[outcome.result])}\n> ${told}`
  return [OUTCOME_START, alert, OUTCOME_END, text.replaceAll(OUTCOME, '')].join('\n\n')
}

const ALERTS = {
  applied: 'NOTE',
  'no-changes': 'NOTE',
  superseded: 'NOTE',
  partial: 'WARNING',
  failed: 'WARNING',
  refused: 'CAUTION',
} as const
