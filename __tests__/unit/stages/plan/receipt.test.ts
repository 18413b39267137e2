import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../../../src/model/plan.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import {
  compareReceipts,
  parseReceiptText,
  toPlainDigest,
  toReceipt,
  toReceiptText,
} from '../../../../src/stages/plan/receipt.ts'
import { KEY, SCOPE, toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const PLACE = { scope: SCOPE, accountId: '1000000000000001' }
const desired = toDesired('a')
const planOf = (live = toLive('a', { ramRole: 'Old' }), wanted = desired): Plan =>
  toPlan([wanted, toDesired('b')], toWorld([live], [toRecord(desired)]), toPolicy())
const digestOf = (plan: Plan, place: Parameters<typeof toReceipt>[1] = PLACE, sign = KEY.toReceipt) =>
  toReceipt(plan, place, sign).digest

describe('the digest of a plan', () => {
  test('is the same for the same plan, keyed and marked as such', () => {
    expect(digestOf(planOf())).toBe(digestOf(planOf()))
    expect(digestOf(planOf())).toMatch(/^hmac:[\w-]{43}$/)
    expect(digestOf(planOf(), PLACE, toPlainDigest)).toMatch(/^sha256:[\w-]{43}$/)
  })

  test('does not depend on where the file has its entries', () => {
    const moved = { ...desired, position: { ...desired.position, line: 99 } }
    expect(digestOf(planOf(undefined, moved))).toBe(digestOf(planOf()))
  })

  test.each([
    ['a role', () => planOf(toLive('a', { ramRole: 'Another' }))],
    ['the date it rests on', () => planOf(toLive('a', { ramRole: 'Old', updatedDate: 'later' }))],
    ['a wanted field', () => planOf(undefined, toDesired('a', { ramRole: 'New' }))],
    [
      'a further change',
      () => toPlan([desired], toWorld([toLive('a', { ramRole: 'Old' })], [toRecord(desired)]), toPolicy()),
    ],
    [
      'a secret state',
      () =>
        toPlan(
          [desired, toDesired('b')],
          toWorld([toLive('a', { ramRole: 'Old' })], [toRecord(desired)]),
          toPolicy({ lookup: () => new Secret('rotated-value') }),
        ),
    ],
  ])('changes with %s', (_what, make) => {
    expect(digestOf(make())).not.toBe(digestOf(planOf()))
  })

  test('is worth nothing for another scope or account', () => {
    const plan = planOf()
    const digests = [
      PLACE,
      { scope: 'acme/others', accountId: PLACE.accountId },
      { scope: SCOPE, accountId: '2' },
      { scope: SCOPE },
    ]
    expect(new Set(digests.map((place) => digestOf(plan, place))).size).toBe(4)
  })
})

describe('two receipts', () => {
  const toPair = () => {
    const wanted = [toDesired('a', { ramRole: 'New' }), toDesired('c')]
    const plan = toPlan(wanted, toWorld([toLive('a', { ramRole: 'Old' })], [toRecord(desired)]), toPolicy())
    return { before: toReceipt(planOf(), PLACE, KEY.toReceipt), after: toReceipt(plan, PLACE, KEY.toReceipt) }
  }

  test('are compared object by object', () => {
    const { before, after } = toPair()
    expect(compareReceipts(before.entries, after.entries)).toEqual([
      { key: 'cn-hangzhou/a', difference: 'changed' },
      { key: 'cn-hangzhou/b', difference: 'removed' },
      { key: 'cn-hangzhou/c', difference: 'added' },
    ])
    expect(compareReceipts(before.entries, before.entries)).toEqual([])
  })

  test('survive the way through a comment, but not being edited there', () => {
    const { before, after } = toPair()
    const text = toReceiptText(before.entries)
    expect(parseReceiptText(text, before.digest, PLACE, KEY.toReceipt)).toEqual(before.entries)
    expect(parseReceiptText(toReceiptText(after.entries), before.digest, PLACE, KEY.toReceipt)).toBeUndefined()
    for (const rubbish of ['', 'e30', 'bnVsbA', '!!', text.slice(3)]) {
      expect(parseReceiptText(rubbish, before.digest, PLACE, KEY.toReceipt)).toBeUndefined()
    }
  })
})
