import { isRefused, type Plan } from '../../model/plan.ts'
import { COMMENT_LIMIT } from './budget.ts'
import { toHiddenLine } from './comment-parts.ts'
import { type CommentState, toStateLines } from './comment-state.ts'
import { toInlineCode } from './escape.ts'
import type { Header } from './header.ts'
import { toLink } from './markdown.ts'
import { fitPlanMarkdown, toPlanHead } from './plan-markdown.ts'
import type { Texts } from './texts/texts.ts'

const DIGEST = /^(?:hmac|sha256):[A-Za-z0-9_-]{20,100}$/

/** What a comment holds besides the plan. */
export interface CommentExtra {
  /** `hmac:…` or `sha256:…`; any other form is left out. */
  readonly digest?: string
  readonly state?: CommentState
  /** Characters to leave for what is added later. */
  readonly reserved?: number
}

/** A plan as a comment: at most `COMMENT_LIMIT`, with a link to the summary where it tells less than that. */
export const toCommentMarkdown = (plan: Plan, header: Header, texts: Texts, extra: CommentExtra): string => {
  const { state = {}, reserved = 0 } = extra
  const end = `${toStateLines(state, texts)}${toDigest(extra, texts)}`
  if (plan.changes.length === 0 && !isRefused(plan)) return `${toPlanHead(plan, header, texts)}\n\n${end}`
  const shortened = `\n${texts.comment.toShortened(toLink(texts.comment.summary, state.runUrl))}\n`
  const room = COMMENT_LIMIT.max - reserved - COMMENT_LIMIT.measure(`${shortened}${end}`)
  const { text, isWhole } = fitPlanMarkdown(plan, header, texts, { ...COMMENT_LIMIT, max: room })
  return isWhole ? `${text}${end}` : `${text}${shortened}${end}`
}

/** What tells this plan from others: shown, and hidden for programs. */
const toDigest = ({ digest }: CommentExtra, texts: Texts): string =>
  digest === undefined || !DIGEST.test(digest)
    ? ''
    : `\n${texts.comment.toDigest(toInlineCode(digest))}\n\n${toHiddenLine('digest', digest)}\n`
