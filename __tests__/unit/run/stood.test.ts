import { describe, expect, test } from '@jest/globals'
import { checkReviewed, findReceipt, readLastReceipt, readReceipt } from '../../../src/run/stood.ts'
import { createReceiptSeal, type SealedReceipt } from '../../../src/stages/plan/sealed-receipt.ts'
import { toCommentBody } from '../../../src/stages/render/comment-parts.ts'
import { KEY } from '../../support/models.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const SECOND = 1000
const seal = createReceiptSeal({ scope: 'acme/bots' }, 'marker', KEY.toReceipt)
const RECEIPT: SealedReceipt = { plan: 'hmac:p', open: [], spent: [], since: NOON, written: NOON, isSettled: false }
const readAt = (updatedAt: number, receipt = RECEIPT) =>
  readReceipt({ body: toCommentBody('text', seal.write(receipt, 'text', 7)), createdAt: NOON, updatedAt }, 7, seal)

describe('a receipt in a comment', () => {
  test.each([0, 1, 60, -5])(
    'is ours as it is where GitHub says that it was changed %i s after we wrote it',
    (seconds) => {
      expect(readAt(NOON + seconds * SECOND)).toMatchObject({ plan: 'hmac:p' })
    },
  )

  test.each([61, -6])('was put back where GitHub says %i s', (seconds) => {
    expect(readAt(NOON + seconds * SECOND)).toMatchObject({ why: 'put-back', written: '2026-01-01T12:00:00.000Z' })
  })

  test('stands there since GitHub had it, or since it did before it was written again', () => {
    expect(readAt(NOON + 30 * SECOND)).toMatchObject({ since: NOON + 30 * SECOND })
    expect(readAt(NOON + 30 * SECOND, { ...RECEIPT, since: 1 })).toMatchObject({ since: 1 })
  })

  test('is none without a comment, and without a seal that fits', () => {
    expect(readReceipt(undefined, 7, seal)).toEqual({ why: 'no-comment' })
    expect(readReceipt({ body: 'text', createdAt: NOON, updatedAt: NOON }, 7, seal)).toEqual({ why: 'unsealed' })
  })
})

test('of several texts the receipt that was written last counts, wherever it stands; without any, the first tells why', () => {
  const toText = (written: number) => {
    const sealed = seal.write({ ...RECEIPT, written }, 'text', 7)
    return { body: toCommentBody('text', sealed), createdAt: written, updatedAt: written }
  }
  const [early, late] = [toText(NOON), toText(NOON + 1)]
  const theirs = { body: 'text', createdAt: 0, updatedAt: NOON + 2 }
  const putBack = { ...late, updatedAt: NOON + 90 * SECOND }
  for (const texts of [
    [theirs, early, late],
    [late, early, theirs],
  ]) {
    expect(readLastReceipt(texts, 7, seal)).toMatchObject({ written: NOON + 1 })
  }
  expect(readLastReceipt([putBack, early], 7, seal)).toMatchObject({ written: NOON })
  expect(readLastReceipt([theirs, putBack], 7, seal)).toEqual({ why: 'unsealed' })
  expect(readLastReceipt([], 7, seal)).toEqual({ why: 'no-comment' })
})

test('who needs no reason for there being none just gets none', () => {
  const body = toCommentBody('text', seal.write(RECEIPT, 'text', 7))
  const found = { body, createdAt: NOON, updatedAt: NOON }
  expect(findReceipt(found, 7, seal)).toEqual(RECEIPT)
  const none = [findReceipt(found, 8, seal), findReceipt(found, 7, undefined), findReceipt(undefined, 7, seal)]
  expect(none).toEqual([undefined, undefined, undefined])
})

describe('a receipt was reviewed', () => {
  const check = (mergedAt: number, approvals: Parameters<typeof checkReviewed>[2] = []) =>
    checkReviewed(RECEIPT, { number: 7, isOpen: false, mergedAt }, approvals)?.why

  test('where it stood there by the merge', () => {
    expect([check(NOON), check(NOON + 1), check(NOON - 1)]).toEqual([undefined, undefined, 'after-merge'])
  })

  test('and by the last approval before the merge of somebody who may write', () => {
    const [before, after, later] = [NOON - SECOND, NOON + SECOND, NOON + 3 * SECOND]
    const at = (submittedAt: number, mayWrite = true) => ({ submittedAt, mayWrite })
    const merged = NOON + 2 * SECOND
    expect(check(merged, [at(before)])).toBe('after-review')
    expect(check(merged, [at(before), at(after)])).toBeUndefined()
    expect(check(merged, [at(NOON)])).toBeUndefined()
    expect(check(merged, [at(before), at(after, false)])).toBe('after-review')
    expect(check(merged, [at(before), at(later)])).toBe('after-review')
    expect(check(merged, [at(before), at(merged)])).toBeUndefined()
    expect(check(merged, [at(before, false)])).toBeUndefined()
  })
})
