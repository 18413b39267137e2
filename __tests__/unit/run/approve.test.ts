import { describe, expect, test } from '@jest/globals'
import { type PullFault, toFailure } from '../../../src/model/failure.ts'
import { assertApproved } from '../../../src/run/approve.ts'
import type { Reviewed } from '../../../src/run/review.ts'
import type { ReceiptEntry } from '../../../src/stages/plan/receipt.ts'
import { toCreation, toPlanReceipt, toSealedReceipt } from './sealed-comments.ts'

const A = toCreation('cn-hangzhou/a')
const B = toCreation('cn-hangzhou/b')

/** A merged pull request: what its comment approves, and why that does not count. */
const toReviewed = (number: number, entries?: readonly ReceiptEntry[], fault?: PullFault): Reviewed => ({
  pull: { number, isOpen: false },
  ...(entries && { receipt: toSealedReceipt(entries) }),
  ...(fault && { fault }),
})

const lateOn = (pull: number) => ({ pull, why: 'after-merge', since: 'noon', merged: 'morning' }) as const
const noneOn = (pull: number) => ({ pull, why: 'no-comment' }) as const
const unsealedOn = (pull: number) => ({ pull, why: 'unsealed' }) as const

type Merged = readonly Reviewed[]

/** Asks whether a plan of `a` and `b` may be applied, and lists what was looked at. */
const ask = async (own: Merged, earlier: Merged, { unpaired = [A, B], wanted = 'pull-request' } = {}) => {
  const asked: string[] = []
  const review = {
    readOwn: async () => {
      asked.push('own')
      return own
    },
    readEarlier: async () => {
      asked.push('earlier')
      return earlier
    },
  }
  const approval = { wanted, receipt: toPlanReceipt(A, B), unpaired: toPlanReceipt(...unpaired), review }
  return { ended: await assertApproved(approval).catch(toFailure), asked }
}

const toObjects = (a: string | undefined, b: string | undefined) => [
  ...(a === undefined ? [] : [{ key: 'cn-hangzhou/a', difference: a }]),
  ...(b === undefined ? [] : [{ key: 'cn-hangzhou/b', difference: b }]),
]

describe('a plan that must have a digest', () => {
  test('has it', async () => {
    expect(await ask([], [], { wanted: 'hmac:p' })).toEqual({ ended: undefined, asked: [] })
  })

  test('or is refused as a whole', async () => {
    expect(await ask([toReviewed(7, [A, B])], [], { wanted: 'hmac:other' })).toEqual({
      ended: {
        code: 'PLAN_NOT_APPROVED',
        approved: 'hmac:other',
        found: 'hmac:p',
        objects: toObjects('planned', 'planned'),
        pulls: [],
      },
      asked: [],
    })
  })
})

describe('a plan that must have been reviewed', () => {
  test('was, by the push itself: nothing else is looked at', async () => {
    expect(await ask([toReviewed(7, [A]), toReviewed(8, [B])], [])).toEqual({ ended: undefined, asked: ['own'] })
  })

  test.each<[string, Merged, Merged]>([
    ['in part by the push', [toReviewed(7, [A])], [toReviewed(6, [B])]],
    ['by earlier ones', [toReviewed(7, [], noneOn(7))], [toReviewed(6, [A, B])]],
    ['by earlier ones alone', [], [toReviewed(6, [A]), toReviewed(5, [B])]],
  ])('was, %s', async (_what, own, earlier) => {
    expect(await ask(own, earlier)).toEqual({ ended: undefined, asked: ['own', 'earlier'] })
  })

  test('was, as a rename in two changes of their own', async () => {
    const halves = [toCreation(A.key, 'without its other half'), B]
    expect((await ask([toReviewed(7, halves)], [], { unpaired: halves })).ended).toBeUndefined()
  })
})

describe('a plan of which something was not reviewed', () => {
  test.each<[string, Merged, Merged, ReturnType<typeof toObjects>]>([
    ['nobody saw', [toReviewed(7, [A])], [], toObjects(undefined, 'added')],
    [
      'was seen otherwise',
      [toReviewed(7, [A])],
      [toReviewed(6, [toCreation(B.key, 'other')])],
      toObjects(undefined, 'changed'),
    ],
    [
      'of earlier merges alone counts',
      [toReviewed(7, [A, B], lateOn(7))],
      [toReviewed(6, [A])],
      toObjects(undefined, 'added'),
    ],
  ])('is not approved, where something %s', async (_what, own, earlier, objects) => {
    const pulls = own.flatMap(({ fault }) => fault ?? [])
    const ended = { code: 'PLAN_NOT_APPROVED', found: 'hmac:p', objects, pulls }
    expect(await ask(own, earlier)).toEqual({ ended, asked: ['own', 'earlier'] })
  })

  test.each<[string, Merged, Merged, readonly PullFault[]]>([
    ['of the push nothing was merged', [], [toReviewed(6, [A])], []],
    ['nothing of the push counts', [toReviewed(7, [A, B], lateOn(7))], [], [lateOn(7)]],
    ['the push has no comment', [toReviewed(7, undefined, noneOn(7))], [], [noneOn(7)]],
    ['the push has a comment that is not ours', [toReviewed(7, undefined, unsealedOn(7))], [], [unsealedOn(7)]],
  ])('has no approval, where %s', async (_what, own, earlier, pulls) => {
    const objects = toObjects(earlier.length > 0 ? undefined : 'added', 'added')
    expect((await ask(own, earlier)).ended).toEqual({ code: 'APPROVAL_NOT_FOUND', objects, pulls })
  })

  test('names of earlier merges those whose plan does not count, and not those without one', async () => {
    const own = [toReviewed(8, undefined, unsealedOn(8)), toReviewed(7, undefined, noneOn(7))]
    const earlier = [
      toReviewed(6, undefined, noneOn(6)),
      toReviewed(5, undefined, unsealedOn(5)),
      toReviewed(4, [A], lateOn(4)),
      toReviewed(3, []),
    ]
    expect((await ask(own, earlier)).ended).toMatchObject({ pulls: [unsealedOn(8), noneOn(7), lateOn(4)] })
  })

  test('has no approval for a run that is for no commit', async () => {
    const receipt = toPlanReceipt(A)
    const approval = { wanted: 'pull-request', receipt, unpaired: receipt, review: undefined }
    expect(await assertApproved(approval).catch(toFailure)).toEqual({
      code: 'APPROVAL_NOT_FOUND',
      objects: toObjects('added', undefined),
      pulls: [],
    })
  })
})
