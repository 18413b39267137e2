/*
 * What a comment says of itself besides its plan: the commit that the plan is of, the run that showed it first, and that a
 * later run came to no plan.
 */
import { readHiddenLine, toHiddenLine } from './comment-parts.ts'
import { toInlineCode } from './escape.ts'
import { toAlert, toLink } from './markdown.ts'
import type { Texts } from './texts/texts.ts'

/** The commit and the run of a comment. */
export interface CommentState {
  /** The commit that the plan is of. */
  readonly commit?: string | undefined
  /** Its page. */
  readonly commitUrl?: string | undefined
  /** The page of the run that showed the plan first. */
  readonly runUrl?: string | undefined
}

const RUN = /\d+$/
const SHA = /^[0-9a-f]{40,64}$/
const SHOWN_DIGITS = 12

/** Commit and first run: shown, and hidden for whoever reads the comment again. Empty where neither is known. */
export const toStateLines = ({ commit, commitUrl, runUrl }: CommentState, texts: Texts): string => {
  const sha = commit !== undefined && SHA.test(commit) ? commit : undefined
  const run = RUN.exec(runUrl ?? '')?.[0]
  const shown = [
    ...(sha === undefined ? [] : [toCommitText(sha, commitUrl, texts)]),
    ...(run === undefined ? [] : [texts.comment.toFirstRun(toLink(run, runUrl))]),
  ]
  if (shown.length === 0) return ''
  const hidden = [
    ...(sha === undefined ? [] : [toHiddenLine('commit', sha)]),
    ...(run === undefined ? [] : [toHiddenLine('run', run)]),
  ]
  return `\n${texts.toParagraph(shown)}\n\n${hidden.join('\n')}\n`
}

const toCommitText = (sha: string, url: string | undefined, texts: Texts): string =>
  texts.comment.toCommit(toLink(toInlineCode(sha.slice(0, SHOWN_DIGITS)), url))

/** Whether the plan that a comment shows is of this commit. */
export const isPlanOf = (body: string, commit: string | undefined): boolean =>
  commit !== undefined && readHiddenLine(body, 'commit') === commit

/** The digest of the plan that a comment shows. It proves nothing: only the seal counts for an approval. */
export const readCommentDigest = (body: string): string | undefined => readHiddenLine(body, 'digest')

/** The page of the run that a comment names, given the page of this run: of what was edited by hand only a number counts. */
export const readFirstRun = (body: string, runUrl: string | undefined): string | undefined => {
  const run = readHiddenLine(body, 'run')
  return run !== undefined && /^\d{1,20}$/.test(run) ? runUrl?.replace(RUN, run) : undefined
}

/** Why a run came to no plan, and where that stands. */
export interface CommentFailure extends CommentState {
  /** Markdown. */
  readonly failure: string
}

const END = '<!-- plan-failure-end -->'

/**
 * The comment after a run that came to no plan. A plan of the very commit stays below the failure, as it was and as
 * valid; a plan of another commit is removed, so that nobody mistakes it for the current one.
 */
export const toFailedComment = (
  { failure, commit, commitUrl, runUrl }: CommentFailure,
  plan: string | undefined,
  texts: Texts,
): string => {
  const id = RUN.exec(runUrl ?? '')?.[0]
  const run = id === undefined ? [] : [texts.comment.toFailedRun(toLink(id, runUrl))]
  if (plan !== undefined && isPlanOf(plan, commit)) {
    const stands = `${toAlert('NOTE')}\n> ${texts.comment.planStands}`
    return `${[failure.trimEnd(), ...run, stands, END].join('\n\n')}\n\n${withoutFailure(plan)}`
  }
  const shown = commit === undefined || !SHA.test(commit) ? [] : [toCommitText(commit, commitUrl, texts)]
  return `${failure.trimEnd()}\n\n${texts.toParagraph([...shown, ...run])}\n`
}

/** A comment's plan, without the failure of a later run above it. */
const withoutFailure = (body: string): string => {
  const end = body.indexOf(END)
  return end < 0 ? body : body.slice(end + END.length).replace(/^[\r\n]+/, '')
}
