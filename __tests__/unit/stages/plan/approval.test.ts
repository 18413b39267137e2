import { describe, expect, test } from '@jest/globals'
import { checkApproved, spendReceipt } from '../../../../src/stages/plan/approval.ts'
import type { Receipt, ReceiptEntry } from '../../../../src/stages/plan/receipt.ts'
import { type SealedReceipt, toMark, toMarks, toWholeMark } from '../../../../src/stages/plan/sealed-receipt.ts'

const toEntry = (key: string, digest = 'd'): ReceiptEntry => ({ key, action: 'update', digest })
const toPlan = (...entries: readonly ReceiptEntry[]): Receipt => ({ digest: 'hmac:plan', entries })
const toSealed = (open: readonly ReceiptEntry[], spent: readonly ReceiptEntry[] = []): SealedReceipt => ({
  plan: 'hmac:plan',
  open: open.map(toMark),
  spent: spent.map(toMark),
  since: 0,
  written: 0,
  isSettled: false,
})
const [a, b, c] = [toEntry('r/a'), toEntry('r/b'), toEntry('r/c')]

describe('a plan is approved', () => {
  const check = (receipts: readonly SealedReceipt[], plan: Receipt, unpaired = plan) =>
    checkApproved(receipts, plan, unpaired).map(({ key, difference }) => `${key} ${difference}`)

  test('where each of its entries is open, in whichever receipt', () => {
    expect(check([toSealed([a, b, c])], toPlan(b))).toEqual([])
    expect(check([toSealed([a]), toSealed([b, c])], toPlan(a, b))).toEqual([])
    expect(check([], toPlan())).toEqual([])
  })

  test('and not otherwise: it says of each what is known', () => {
    const receipts = [toSealed([a], [b]), toSealed([toEntry('r/d', 'other')])]
    expect(check(receipts, toPlan(a, b, c, toEntry('r/d')))).toEqual(['r/b spent', 'r/c added', 'r/d changed'])
    expect(check([], toPlan(a))).toEqual(['r/a added'])
    // Also where only one form of a rename was approved once.
    expect(check([toSealed([], [a])], toPlan(toEntry('r/a', 'paired')), toPlan(a))).toEqual(['r/a spent'])
  })

  test('where its halves of a rename were approved as two changes, and not the other way round', () => {
    const paired = toEntry('r/a', 'paired')
    expect(check([toSealed([a])], toPlan(paired), toPlan(a))).toEqual([])
    expect(check([toSealed([paired])], toPlan(a), toPlan(a))).toEqual(['r/a changed'])
  })

  test('as a whole where it is too large', () => {
    const whole = { ...toSealed([]), open: [toWholeMark('hmac:plan')] }
    expect(check([whole], toPlan(a, b))).toEqual([])
    expect(check([whole], { ...toPlan(a), digest: 'hmac:other' })).toEqual(['r/a added'])
  })
})

describe('an apply', () => {
  const NOTHING = { keys: [], rests: [], isComplete: false }

  test('that did nothing leaves all as it is', () => {
    expect(spendReceipt(toSealed([a, b]), NOTHING)).toEqual(toSealed([a, b]))
  })

  test('spends all that was approved of what it changed, in whatever form', () => {
    const other = toEntry('r/a', 'other')
    expect(spendReceipt(toSealed([a, other, b]), { ...NOTHING, keys: ['r/a'] })).toEqual(toSealed([b], [a, other]))
  })

  test('leaves the rest of what it did by half', () => {
    const rest = toEntry('r/a', 'rest')
    const spending = { ...NOTHING, keys: ['r/a', 'r/b'], rests: [[a, rest]] as const }
    expect(spendReceipt(toSealed([a, b, c]), spending)).toEqual(toSealed([rest, c], [b]))
    // Only of what was approved there.
    expect(spendReceipt(toSealed([c]), spending)).toEqual(toSealed([c]))
  })

  test('that left nothing to do spends everything', () => {
    expect(spendReceipt(toSealed([a], [b]), { ...NOTHING, isComplete: true })).toEqual({
      ...toSealed([], [b, a]),
      isSettled: true,
    })
  })

  test('of a large plan leaves nothing of its approval', () => {
    const whole = toMarks({ digest: 'hmac:plan', entries: Array.from({ length: 301 }, (_, at) => toEntry(`r/${at}`)) })
    const receipt = { ...toSealed([]), open: whole }
    expect(spendReceipt(receipt, { ...NOTHING, keys: ['r/1'] })).toEqual({ ...receipt, open: [], spent: whole })
    expect(spendReceipt(receipt, NOTHING)).toEqual(receipt)
  })
})
