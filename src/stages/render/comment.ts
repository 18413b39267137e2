import { isRefused, type Plan } from '../../model/plan.ts'
import { COMMENT_LIMIT } from './budget.ts'
import { toInlineCode } from './escape.ts'
import type { Header } from './header.ts'
import { fitPlanMarkdown, toPlanHead } from './plan-markdown.ts'
import type { Texts } from './texts/texts.ts'

const DIGEST = /^(?:hmac|sha256):[A-Za-z0-9_-]{20,100}$/

/** What a comment holds besides the plan. */
export interface CommentExtra {
  /** `hmac:…` or `sha256:…`; any other form is left out. */
  readonly digest?: string
  /** The page of the run. */
  readonly runUrl?: string
  /** Characters to leave for what is added later. */
  readonly reserved?: number
}

/** A plan as a comment: at most `COMMENT_LIMIT`, with a link to the summary where it tells less than that. */
export const toCommentMarkdown = (plan: Plan, header: Header, texts: Texts, extra: CommentExtra): string => {
  const digest = toDigest(extra, texts)
  if (plan.changes.length === 0 && !isRefused(plan)) return `${toPlanHead(plan, header, texts)}\n\n${digest}`
  const shortened = `\n${texts.comment.toShortened(toLink(texts.comment.summary, extra.runUrl))}\n`
  const room = COMMENT_LIMIT.max - (extra.reserved ?? 0) - COMMENT_LIMIT.measure(`${shortened}${digest}`)
  const { text, isWhole } = fitPlanMarkdown(plan, header, texts, { ...COMMENT_LIMIT, max: room })
  return isWhole ? `${text}${digest}` : `${text}${shortened}${digest}`
}

/** What tells this plan from others: shown, and hidden for programs. */
const toDigest = ({ digest }: CommentExtra, texts: Texts): string =>
  digest === undefined || !DIGEST.test(digest)
    ? ''
    : `\n${texts.comment.toDigest(toInlineCode(digest))}\n\n<!-- plan-digest: ${digest} -->\n`

/** `URL` writes out all that could end the address; an address of another kind is no link. */
export const toLink = (text: string, address: string | undefined): string => {
  if (address === undefined || !URL.canParse(address)) return text
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? `[${text}](<${href}>)` : text
}
