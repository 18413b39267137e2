import type { RunEvent } from '../model/event.ts'
import { type ApprovalDifference, CodedError } from '../model/failure.ts'
import type { Forge } from '../ports.ts'
import {
  compareReceipts,
  parseReceiptText,
  type Receipt,
  type ReceiptEntry,
  type ReceiptPlace,
  type Sign,
} from '../stages/plan/receipt.ts'
import { readCommentDigest, readCommentReceipt } from '../stages/render/comment.ts'

/** Where an approved plan is looked for, and with what it is compared. */
export interface Approval {
  /** The input `approved-plan`. */
  readonly wanted: string
  readonly receipt: Receipt
  readonly place: ReceiptPlace
  readonly sign: Sign
  /** Of the comment that holds the approved plan. */
  readonly marker: string
  readonly event: RunEvent
  /** Absent without a token. */
  readonly forge: Forge | undefined
}

interface Approved {
  readonly digest: string
  /** Known only where our own comment tells them. */
  readonly entries?: readonly ReceiptEntry[]
}

/** Throws PLAN_NOT_APPROVED unless the plan of now is the one that was reviewed; APPROVAL_NOT_FOUND where none was. */
export const assertApproved = async (approval: Approval): Promise<void> => {
  const { wanted, receipt } = approval
  const approved = wanted === 'pull-request' ? await readApproved(approval) : { digest: wanted }
  if (approved.digest === receipt.digest) return
  const objects = toDifferences(approved, receipt)
  throw new CodedError({ code: 'PLAN_NOT_APPROVED', approved: approved.digest, found: receipt.digest, objects })
}

const toDifferences = ({ entries }: Approved, receipt: Receipt): readonly ApprovalDifference[] =>
  entries === undefined
    ? receipt.entries.map(({ key }) => ({ key, difference: 'planned' }))
    : compareReceipts(entries, receipt.entries)

/** The receipt in our own comment on the pull request that was merged as this commit. */
const readApproved = async ({ event, forge, marker, place, sign }: Approval): Promise<Approved> => {
  const { sha, branch } = event
  // The first of those that were merged by one commit had the review.
  const [pull] =
    sha === undefined || branch === undefined
      ? []
      : ((await forge?.listMergedPulls([sha], branch, { mayBeEarly: true })) ?? [])
  if (forge === undefined || pull === undefined)
    throw new CodedError({ code: 'APPROVAL_NOT_FOUND', why: 'no-pull-request' })
  const found = await forge.readComment(pull.number, marker)
  if (found === undefined) throw new CodedError({ code: 'APPROVAL_NOT_FOUND', why: 'no-comment' })
  const { body } = found
  const digest = readCommentDigest(body)
  if (digest === undefined) throw new CodedError({ code: 'APPROVAL_NOT_FOUND', why: 'no-digest' })
  const text = readCommentReceipt(body)
  const entries = text === undefined ? undefined : parseReceiptText(text, digest, place, sign)
  return { digest, ...(entries !== undefined && { entries }) }
}
