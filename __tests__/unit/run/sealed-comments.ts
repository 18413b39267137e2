import type { FoundText } from '../../../src/model/review.ts'
import type { Receipt, ReceiptEntry } from '../../../src/stages/plan/receipt.ts'
import { createReceiptSeal, type SealedReceipt, toMark } from '../../../src/stages/plan/sealed-receipt.ts'
import { toCommentBody } from '../../../src/stages/render/comment-parts.ts'
import { KEY, SCOPE } from '../../support/models.ts'

/** When our comments were written. */
export const NOON = Date.UTC(2026, 0, 1, 12)
export const MARKER = 'marker'
export const SEAL = createReceiptSeal({ scope: SCOPE }, MARKER, KEY.toReceipt)

/** One change of a plan: to create a configuration with these fields, of which a text stands for all. */
export const toCreation = (key: string, digest = 'as it is'): ReceiptEntry => ({ key, action: 'create', digest })

/** The receipt of a plan of these changes. */
export const toPlanReceipt = (...entries: readonly ReceiptEntry[]): Receipt => ({ digest: 'hmac:p', entries })

/** A receipt that is written at noon, for which these changes are approved; `members` override. */
export const toSealedReceipt = (
  entries: readonly ReceiptEntry[],
  members: Partial<SealedReceipt> = {},
): SealedReceipt => ({
  plan: 'hmac:p',
  open: entries.map(toMark),
  spent: [],
  since: NOON,
  written: NOON,
  isSettled: false,
  ...members,
})

/** Our comment on a pull request, with its receipt. */
export const toSealedComment = (pull: number, receipt: SealedReceipt, text = 'PLAN'): FoundText => ({
  body: toCommentBody(text, SEAL.write(receipt, text, pull)),
  createdAt: NOON,
  updatedAt: receipt.written,
})
