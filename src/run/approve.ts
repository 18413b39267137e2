import { CodedError } from '../model/failure.ts'
import { checkApproved } from '../stages/plan/approval.ts'
import type { Receipt } from '../stages/plan/receipt.ts'
import type { Review, Reviewed } from './review.ts'

/** What is compared with what was approved. */
export interface Approval {
  /** The input `approved-plan`. */
  readonly wanted: string
  readonly receipt: Receipt
  /** The same plan with its renames as two changes of their own. */
  readonly unpaired: Receipt
  /** Absent without a token, and for a run that is for no commit. */
  readonly review: Review | undefined
}

/** Throws PLAN_NOT_APPROVED unless the whole current plan was reviewed; APPROVAL_NOT_FOUND if nothing was. */
export const assertApproved = async (approval: Approval): Promise<void> => {
  const { wanted, receipt } = approval
  if (wanted === 'pull-request') return await assertReviewed(approval)
  if (wanted === receipt.digest) return
  const objects = receipt.entries.map(({ key }) => ({ key, difference: 'planned' as const }))
  throw new CodedError({ code: 'PLAN_NOT_APPROVED', approved: wanted, found: receipt.digest, objects, pulls: [] })
}

/** Earlier merges are looked up only if needed: mostly the push itself is enough. */
const assertReviewed = async ({ receipt, unpaired, review }: Approval): Promise<void> => {
  const check = (reviewed: readonly Reviewed[]) => checkApproved(listCounting(reviewed), receipt, unpaired)
  const own = (await review?.readOwn()) ?? []
  if (check(own).length === 0) return
  const all = [...own, ...((await review?.readEarlier()) ?? [])]
  const objects = check(all)
  if (objects.length === 0) return
  const pulls = all.flatMap(({ fault }) => (fault !== undefined && isNews(fault.pull, fault.why, own) ? fault : []))
  throw new CodedError(
    own.length === 0 || listCounting(all).length === 0
      ? { code: 'APPROVAL_NOT_FOUND', objects, pulls }
      : { code: 'PLAN_NOT_APPROVED', found: receipt.digest, objects, pulls },
  )
}

/** The receipts that stood for review. */
const listCounting = (reviewed: readonly Reviewed[]) =>
  reviewed.flatMap(({ receipt, fault }) => (receipt === undefined || fault !== undefined ? [] : receipt))

/** Of earlier merges, pull requests without our plan are not reported. */
const isNews = (pull: number, why: string, own: readonly Reviewed[]): boolean =>
  (why !== 'no-comment' && why !== 'unsealed') || own.some((reviewed) => reviewed.pull.number === pull)
