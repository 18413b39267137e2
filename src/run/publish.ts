import { createHash } from 'node:crypto'
import type { Inputs } from '../inputs/inputs.ts'
import type { RunEvent } from '../model/event.ts'
import { type FailureDetail, toFailure } from '../model/failure.ts'
import type { Plan } from '../model/plan.ts'
import type { Forge } from '../ports.ts'
import { type Receipt, toReceiptText } from '../stages/plan/receipt.ts'
import { toCommentMarkdown } from '../stages/render/comment.ts'
import type { Header } from '../stages/render/header.ts'
import type { Texts } from '../stages/render/texts/texts.ts'

const MARKER_DIGITS = 16

/** What tells the texts of one scope and label from all others on GitHub. A digest, because a scope may hold anything. */
export const toMarker = ({ scope, label }: Pick<Inputs, 'scope' | 'label'>): string =>
  `oos-chat-sync:${createHash('sha256')
    .update(JSON.stringify([scope, label]))
    .digest('hex')
    .slice(0, MARKER_DIGITS)}`

/** What is told on GitHub besides the summary. */
export interface Talk {
  readonly inputs: Inputs
  readonly event: RunEvent
  /** Absent without a token. */
  readonly forge: Forge | undefined
  readonly plan: Plan
  readonly header: Header
  readonly receipt: Receipt
  readonly texts: Texts
}

/**
 * Keeps the comment on the pull request, and the issue about drift. Nothing here may fail a plan or falsify it: what
 * GitHub refuses comes back as failures to warn of.
 */
export const tellGitHub = async (talk: Talk): Promise<readonly FailureDetail[]> => {
  const { inputs, event, forge, plan } = talk
  if (forge === undefined || inputs.command !== 'plan') return []
  const tasks: Promise<void>[] = []
  if (inputs.comment === 'auto' && event.pullNumber !== undefined) {
    tasks.push(forge.keepComment(event.pullNumber, toMarker(inputs), () => toBody(talk)))
  }
  // A pull request's plan is no drift.
  if (inputs.driftIssue && event.pullNumber === undefined) {
    const body = plan.changes.length === 0 ? undefined : toBody(talk)
    const title = talk.texts.comment.driftTitle(inputs.label || inputs.scope)
    tasks.push(forge.keepIssue(toMarker(inputs), title, () => body))
  }
  const ended = await Promise.allSettled(tasks)
  return ended.flatMap((task) => (task.status === 'rejected' ? toFailure(task.reason) : []))
}

const toBody = ({ plan, header, texts, receipt, event }: Talk): string =>
  toCommentMarkdown(plan, header, texts, {
    digest: receipt.digest,
    receipt: toReceiptText(receipt.entries),
    ...(event.runUrl !== undefined && { runUrl: event.runUrl }),
  })
