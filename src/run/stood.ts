import type { PullFault, ReceiptFault } from '../model/failure.ts'
import type { Approval, FoundText, PullRequest } from '../model/review.ts'
import type { ReceiptSeal, SealedReceipt } from '../stages/plan/sealed-receipt.ts'
import { toCommentParts } from '../stages/render/comment-parts.ts'

/*
 * Whether what our comment holds stood there for review. Who may write to the repository can edit the comment, copy it and
 * put an older one back, but cannot choose when GitHub says that it was changed.
 */

/** How much later than its own time a comment may have been written: the time of a write and its retries. */
const MAX_WRITE_MS = 60_000
/** How much GitHub's clocks may differ. */
const MAX_SKEW_MS = 5000

/** The receipt in our comment as it is now, or why there is none. */
export const readReceipt = (
  found: FoundText | undefined,
  pull: number,
  seal: ReceiptSeal,
): SealedReceipt | ReceiptFault => {
  if (found === undefined) return { why: 'no-comment' }
  const { text, receipt: sealed } = toCommentParts(found.body)
  const receipt = sealed === undefined ? undefined : seal.read(sealed, text, pull)
  if (receipt === undefined) return { why: 'unsealed' }
  const age = found.updatedAt - receipt.written
  if (age > MAX_WRITE_MS || age < -MAX_SKEW_MS) {
    return { why: 'put-back', written: toTime(receipt.written), updated: toTime(found.updatedAt) }
  }
  // A comment was not visible before GitHub had stored it.
  const since = receipt.since === receipt.written ? Math.max(receipt.since, found.updatedAt) : receipt.since
  return { ...receipt, since }
}

/** The receipt that was written last, of those in texts that may be ours; where there is none, why not. */
export const readLastReceipt = (
  found: readonly FoundText[],
  pull: number,
  seal: ReceiptSeal,
): SealedReceipt | ReceiptFault => {
  const read = found.map((one) => readReceipt(one, pull, seal))
  const [last] = read.filter(isReceipt).sort((a, b) => b.written - a.written)
  return last ?? read[0] ?? { why: 'no-comment' }
}

/** Whether there is a receipt. */
export const isReceipt = (read: SealedReceipt | ReceiptFault): read is SealedReceipt => 'plan' in read

/** The receipt in our comment, for callers that do not need the reason if there is none. */
export const findReceipt = (
  found: FoundText | undefined,
  pull: number,
  seal: ReceiptSeal | undefined,
): SealedReceipt | undefined => {
  const read = seal && readReceipt(found, pull, seal)
  return read !== undefined && isReceipt(read) ? read : undefined
}

/** Why a receipt was not what was reviewed: it came after the merge, or after the last approval before the merge. */
export const checkReviewed = (
  { since }: SealedReceipt,
  { number: pull, mergedAt = 0 }: PullRequest,
  approvals: readonly Approval[],
): PullFault | undefined => {
  if (since > mergedAt) return { pull, why: 'after-merge', since: toTime(since), merged: toTime(mergedAt) }
  const times = approvals.filter(({ mayWrite, submittedAt }) => mayWrite && submittedAt <= mergedAt)
  const reviewed = Math.max(...times.map(({ submittedAt }) => submittedAt))
  if (times.length === 0 || since <= reviewed) return undefined
  return { pull, why: 'after-review', since: toTime(since), reviewed: toTime(reviewed) }
}

const toTime = (ms: number): string => new Date(ms).toISOString()
