import type { ApprovalDifference } from '../../model/failure.ts'
import type { Receipt, ReceiptEntry } from './receipt.ts'
import { isMarkOf, type SealedReceipt, toMark, toObjectMark, toWholeMark, WHOLE } from './sealed-receipt.ts'

/**
 * The entries of a plan that are not approved: each must be an open entry of some receipt. `unpaired` is the same plan
 * with each rename as two separate changes: approving both also approves the rename.
 */
export const checkApproved = (
  receipts: readonly SealedReceipt[],
  plan: Receipt,
  unpaired: Receipt,
): readonly ApprovalDifference[] => {
  const open = new Set(receipts.flatMap((receipt) => receipt.open))
  if (open.has(toWholeMark(plan.digest))) return []
  const spent = new Set(receipts.flatMap((receipt) => receipt.spent))
  return plan.entries.flatMap((entry, index): readonly ApprovalDifference[] => {
    const marks = [entry, unpaired.entries[index] ?? entry].map(toMark)
    if (marks.some((mark) => open.has(mark))) return []
    return [{ key: entry.key, difference: toDifference(entry, marks, open, spent) }]
  })
}

const toDifference = (
  { key }: ReceiptEntry,
  marks: readonly string[],
  open: ReadonlySet<string>,
  spent: ReadonlySet<string>,
): ApprovalDifference['difference'] => {
  if (marks.some((mark) => spent.has(mark))) return 'spent'
  const object = toObjectMark(key)
  return [...open].some((mark) => isMarkOf(mark, object)) ? 'changed' : 'added'
}

/** What an apply did, as far as approvals are concerned. */
export interface Spending {
  /** `region/name` of each object that it changed, as far as it knows. */
  readonly keys: readonly string[]
  /** Entries that were carried out by half, with what is left of them. */
  readonly rests: readonly (readonly [entry: ReceiptEntry, rest: ReceiptEntry])[]
  /** Nothing is left to do. */
  readonly isComplete: boolean
}

/**
 * A receipt after an apply. All that it says of an object that was changed is spent: it was approved for the object as
 * it was before. The rest of a half-done entry replaces it.
 */
export const spendReceipt = (receipt: SealedReceipt, { keys, rests, isComplete }: Spending): SealedReceipt => {
  const { open, spent } = receipt
  if (isComplete) return { ...receipt, open: [], spent: [...spent, ...open], isSettled: true }
  const restOf = new Map(rests.map(([entry, rest]) => [toMark(entry), toMark(rest)]))
  // A plan that was approved as a whole is no longer approved.
  const objects = [WHOLE, ...keys].map(toObjectMark)
  const isSpent = (mark: string) =>
    keys.length > 0 && !restOf.has(mark) && objects.some((object) => isMarkOf(mark, object))
  return {
    ...receipt,
    open: open.filter((mark) => !isSpent(mark)).map((mark) => restOf.get(mark) ?? mark),
    spent: [...spent, ...open.filter(isSpent)],
  }
}
