import { createHash } from 'node:crypto'
import type { Inputs } from '../inputs/inputs.ts'
import { type RunEvent, toEventKind } from '../model/event.ts'
import { type FailureDetail, toFailure } from '../model/failure.ts'
import type { Plan } from '../model/plan.ts'
import type { FoundText } from '../model/review.ts'
import type { Forge, WriteText } from '../ports.ts'
import type { Receipt } from '../stages/plan/receipt.ts'
import { createReceiptSeal, type ReceiptSeal, type SealedReceipt, toMarks } from '../stages/plan/sealed-receipt.ts'
import { toCommentMarkdown } from '../stages/render/comment.ts'
import { toCommentBody, toCommentParts, toHiddenLine } from '../stages/render/comment-parts.ts'
import { readCommentDigest, readFirstRun } from '../stages/render/comment-state.ts'
import type { Header } from '../stages/render/header.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import type { StateKey } from '../stages/state/state-key.ts'
import { toCommitState } from './pages.ts'
import { toReceiptPlace } from './planned.ts'
import { findReceipt } from './stood.ts'

const MARKER_DIGITS = 16

/**
 * Distinguishes the texts of one scope and label from all others on GitHub. A digest, because a scope may contain
 * anything.
 */
export const toMarker = ({ scope, label }: Pick<Inputs, 'scope' | 'label'>): string =>
  `oos-chat-sync:${createHash('sha256')
    .update(JSON.stringify([scope, label]))
    .digest('hex')
    .slice(0, MARKER_DIGITS)}`

/** Seals the receipts of one scope and label; undefined without `fingerprint-key`: anybody could make them. */
export const toReceiptSeal = (
  inputs: Pick<Inputs, 'scope' | 'label' | 'expectedAccountId'>,
  key: Pick<StateKey, 'toReceipt'> | undefined,
): ReceiptSeal | undefined =>
  key && createReceiptSeal(toReceiptPlace({ ...inputs, only: [] }), toMarker(inputs), key.toReceipt)

/** What is told on GitHub besides the summary. */
export interface Talk {
  readonly inputs: Inputs
  readonly event: RunEvent
  /** Absent without a token. */
  readonly forge: Forge | undefined
  readonly plan: Plan
  readonly header: Header
  readonly receipt: Receipt
  readonly seal: ReceiptSeal | undefined
  readonly texts: Texts
  /** Told why something is not written that could have been expected. */
  readonly notice: (text: string) => void
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
    tasks.push(forge.keepComment(event.pullNumber, toMarker(inputs), toWrite(talk, forge, event.pullNumber)))
  }
  if (inputs.driftIssue && isAboutDrift(event)) {
    tasks.push(
      keepDriftIssue(talk, forge, (found) =>
        plan.changes.length > 0 ? toText(talk, found) : toSettled(inputs, found),
      ),
    )
  }
  const ended = await Promise.allSettled(tasks)
  return ended.flatMap((task) => (task.status === 'rejected' ? toFailure(task.reason) : []))
}

/** With no difference the issue is closed; a limited plan says nothing of what it leaves out. */
const toSettled = ({ only }: Inputs, found: FoundText | undefined) => (only.length > 0 ? found?.body : undefined)

/** Changes that are not merged yet are no drift. */
const isAboutDrift = ({ name, pullNumber }: RunEvent): boolean =>
  pullNumber === undefined && toEventKind(name).isProposal !== true

/** Opens, updates or closes the issue about drift. */
export const keepDriftIssue = async (
  { inputs, texts }: Pick<Talk, 'inputs' | 'texts'>,
  forge: Forge,
  write: WriteText,
): Promise<void> =>
  await forge.keepIssue(toMarker(inputs), texts.comment.driftTitle(inputs.label || inputs.scope), write)

/**
 * The comment with its receipt, which says since when the plan stands there: a run that finds the same plan keeps that, and
 * changes nothing where all else is the same, too. A pull request that is closed keeps what was reviewed.
 */
const toWrite =
  (talk: Talk, forge: Forge, pull: number): WriteText =>
  async (found, nowMs) => {
    const { receipt, seal, notice, texts } = talk
    const read = findReceipt(found, pull, seal)
    const kept = read?.plan === receipt.digest ? read : undefined
    const sealed: SealedReceipt = {
      ...(kept ?? { plan: receipt.digest, open: toMarks(receipt), spent: [], since: nowMs, isSettled: false }),
      written: nowMs,
    }
    const toSealed = (text: string) => seal?.write(sealed, text, pull)
    const text = toCommentParts(toText(talk, found, toHiddenLine('receipt', toSealed('') ?? '').length)).text
    const isSame = found !== undefined && toCommentParts(found.body).text === text
    if (isSame && (seal === undefined || kept !== undefined)) return found.body
    if ((await forge.readPull(pull))?.isOpen === false) {
      notice(texts.comment.closed)
      return found?.body
    }
    return toCommentBody(text, toSealed(text))
  }

const toText = ({ plan, header, texts, receipt, event }: Talk, found: FoundText | undefined, reserved = 0): string =>
  toCommentMarkdown(plan, header, texts, {
    digest: receipt.digest,
    reserved,
    state: { ...toCommitState(event), runUrl: toFirstRun(receipt, event, found) },
  })

/** The run that showed this plan first: the same text again is no write. */
const toFirstRun = ({ digest }: Receipt, { runUrl }: RunEvent, found: FoundText | undefined): string | undefined => {
  const isShown = found !== undefined && readCommentDigest(found.body) === digest
  return (isShown ? readFirstRun(found.body, runUrl) : undefined) ?? runUrl
}
