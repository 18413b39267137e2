import { isRefused, type Plan } from '../../model/plan.ts'
import { COMMENT_LIMIT } from './budget.ts'
import { type CommentState, toStateLines } from './comment-state.ts'
import { toInlineCode } from './escape.ts'
import type { Header } from './header.ts'
import { toLink } from './markdown.ts'
import { fitPlanMarkdown, toPlanHead } from './plan-markdown.ts'
import type { Texts } from './texts/texts.ts'

const DIGEST = /^(?:hmac|sha256):[A-Za-z0-9_-]{20,100}$/
const DIGEST_LINE = /^<!-- plan-digest: (\S+) -->\r?$/gm
const RECEIPT_LINE = /^<!-- plan-receipt: ([A-Za-z0-9_-]+) -->\r?$/gm

/** About 150 objects. More of them would push the plan out of the comment; a difference is then told without names. */
const MAX_RECEIPT_CHARACTERS = 15_000

/** What a comment holds besides the plan. */
export interface CommentExtra {
  /** `hmac:…` or `sha256:…`; any other form is left out. */
  readonly digest?: string
  /** The plan's objects in one line of base64url, for whoever compares them later. */
  readonly receipt?: string
  readonly state?: CommentState
}

/** A plan as a comment: at most `COMMENT_LIMIT`, with a link to the summary where it tells less than that. */
export const toCommentMarkdown = (plan: Plan, header: Header, texts: Texts, extra: CommentExtra): string => {
  const { state = {} } = extra
  const seal = `${toStateLines(state, texts)}${toSeal(extra, texts)}`
  if (plan.changes.length === 0 && !isRefused(plan)) return `${toPlanHead(plan, header, texts)}\n\n${seal}`
  const shortened = `\n${texts.comment.toShortened(toLink(texts.comment.summary, state.runUrl))}\n`
  const room = COMMENT_LIMIT.max - COMMENT_LIMIT.measure(`${shortened}${seal}`)
  const { text, isWhole } = fitPlanMarkdown(plan, header, texts, { ...COMMENT_LIMIT, max: room })
  return isWhole ? `${text}${seal}` : `${text}${shortened}${seal}`
}

/** The digest that a comment of ours holds; undefined if it holds none, or several. */
export const readCommentDigest = (body: string): string | undefined => {
  const found = readOne(body, DIGEST_LINE)
  return found !== undefined && DIGEST.test(found) ? found : undefined
}

/** The objects that a comment of ours holds, as it was given; undefined if it holds none, or several. */
export const readCommentReceipt = (body: string): string | undefined => readOne(body, RECEIPT_LINE)

/** Foreign text cannot fake such a line: its `<` is written as a reference wherever it is shown. */
const readOne = (body: string, line: RegExp): string | undefined => {
  const [found, ...others] = [...body.matchAll(line)]
  return others.length === 0 ? found?.[1] : undefined
}

/** What tells this plan from others: shown in short, hidden in full. */
const toSeal = ({ digest, receipt }: CommentExtra, texts: Texts): string => {
  if (digest === undefined || !DIGEST.test(digest)) return ''
  const isShort = receipt !== undefined && receipt.length <= MAX_RECEIPT_CHARACTERS
  const hidden = [toHidden('digest', digest), ...(isShort && receipt !== '' ? [toHidden('receipt', receipt)] : [])]
  return `\n${texts.comment.toDigest(toInlineCode(digest))}\n\n${hidden.join('\n')}\n`
}

const toHidden = (name: string, value: string): string => `<!-- plan-${name}: ${value} -->`
