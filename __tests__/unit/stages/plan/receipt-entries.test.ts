import { describe, expect, test } from '@jest/globals'
import type { Change, Plan } from '../../../../src/model/plan.ts'
import { toPlainDigest, toReceipt } from '../../../../src/stages/plan/receipt.ts'
import { REGION } from '../../../support/models.ts'

const PLACE = { scope: 'acme/bots', accountId: '1000000000000001' }
const CHANGE: Change = {
  action: 'update',
  key: { region: REGION, name: 'a' },
  type: 'DingTalk',
  fields: [{ field: 'ramRole', before: 'Old', after: 'New' }],
  updatedDate: 'date',
}

const receiptOf = (...changes: readonly Change[]) => {
  const plan: Plan = { changes, unchanged: [], unmanagedCount: 0, findings: [], chores: [] }
  return toReceipt(plan, PLACE, toPlainDigest, () => [])
}
const named = (name: string, action: Change['action'] = 'update'): Change => ({
  ...CHANGE,
  action,
  key: { region: REGION, name },
})

describe('the receipt of a plan', () => {
  test('is the same in every version of this program, or no approval would outlive one', () => {
    expect(receiptOf(CHANGE)).toEqual({
      digest: 'sha256:tHj__UIq4eKAo_5xNvDbqb3ORKpFfXWrMrA3i22YJqY',
      entries: [{ key: 'cn-hangzhou/a', action: 'update', digest: '_cAantUF-Xxuxmc7gJK_A--cpBkR5cRBXKdz_dYkbuU' }],
    })
  })

  test('has its entries in the order of their keys, and one digest whatever the order of the plan', () => {
    const [a, b, c] = [named('a'), named('b', 'delete'), named('c')]
    const receipt = receiptOf(b, c, a)
    expect(receipt.entries.map(({ key, action }) => `${key} ${action}`)).toEqual([
      'cn-hangzhou/a update',
      'cn-hangzhou/b delete',
      'cn-hangzhou/c update',
    ])
    expect(receiptOf(c, a, b)).toEqual(receipt)
  })

  test.each<readonly [string, Change]>([
    ['action', { ...CHANGE, action: 'replace' }],
    ['type', { ...CHANGE, type: 'WeChat' }],
    ['field', { ...CHANGE, fields: [{ field: 'ramRole', before: 'Old', after: 'Newer' }] }],
    ['date', { ...CHANGE, updatedDate: 'later' }],
    ['owner', { ...CHANGE, adopts: true }],
    ['former name', { ...CHANGE, movedFrom: 'b' }],
    ['key, where one has a dot', { ...CHANGE, fields: [{ field: 'configuration["a.b"]', after: 2 }] }],
    ['level', { ...CHANGE, fields: [{ field: 'configuration.a.b', after: 2 }] }],
    ['value, where it holds the level', { ...CHANGE, fields: [{ field: 'configuration.a', after: { b: 2 } }] }],
    ['later name', { ...CHANGE, movedTo: 'b' }],
    ['name', named('b')],
  ])('has another digest with another %s', (_what, change) => {
    expect(receiptOf(change).digest).not.toBe(receiptOf(CHANGE).digest)
  })

  test('without an account is that of an account without a number', () => {
    const plan: Plan = { changes: [], unchanged: [], unmanagedCount: 0, findings: [], chores: [] }
    const digestOf = (place: Parameters<typeof toReceipt>[1]) => toReceipt(plan, place, toPlainDigest, () => []).digest
    expect(digestOf({ scope: 'acme/bots' })).toBe(digestOf({ scope: 'acme/bots', accountId: '' }))
  })
})
