import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { ReceiptEntry } from '../../../../src/stages/plan/receipt.ts'
import {
  createReceiptSeal,
  isMarkOf,
  type SealedReceipt,
  toMark,
  toMarks,
  toObjectMark,
  toWholeMark,
} from '../../../../src/stages/plan/sealed-receipt.ts'
import fc from '../../../support/fast-check.ts'
import { KEY } from '../../../support/models.ts'

const PLACE = { scope: 'acme/bots', accountId: '1000000000000001' }
const seal = createReceiptSeal(PLACE, 'marker', KEY.toReceipt)
const RECEIPT: SealedReceipt = {
  plan: 'hmac:plan',
  open: ['one', 'two'],
  spent: ['three'],
  since: 1,
  written: 2,
  isSettled: false,
}
const TEXT = 'the comment'
const toHash = (text: string) => createHash('sha256').update(text).digest('base64url')
const PAYLOAD = Buffer.from(JSON.stringify(RECEIPT)).toString('base64url')
const write = () => seal.write(RECEIPT, TEXT, 7)

describe('a sealed receipt', () => {
  test('is read where it stands, and fits into a hidden line', () => {
    const sealed = write()
    expect(seal.read(sealed, TEXT, 7)).toEqual(RECEIPT)
    expect(sealed).toMatch(/^[\w-]+\.hmac:[\w-]{43}$/)
  })

  test.each([
    ['another pull request', seal, TEXT, 8],
    ['another text', seal, `${TEXT}!`, 7],
    ['another marker', createReceiptSeal(PLACE, 'another', KEY.toReceipt), TEXT, 7],
    ['another scope', createReceiptSeal({ ...PLACE, scope: 'acme/others' }, 'marker', KEY.toReceipt), TEXT, 7],
    ['another account', createReceiptSeal({ scope: PLACE.scope }, 'marker', KEY.toReceipt), TEXT, 7],
    ['another key', createReceiptSeal(PLACE, 'marker', (text) => `hmac:${text.length}`), TEXT, 7],
  ])('is worth nothing for %s', (_what, other, text, pull) => {
    expect(other.read(write(), text, pull)).toBeUndefined()
  })

  test('is worth nothing with any character changed, and nothing else is read', () => {
    const sealed = write()
    const place = fc.nat({ max: sealed.length - 1 })
    fc.assert(
      fc.property(place, fc.constantFrom('A', '-', '.', '', 'AA'), (at, text) => {
        const changed = `${sealed.slice(0, at)}${text}${sealed.slice(at + 1)}`
        if (changed !== sealed) expect(seal.read(changed, TEXT, 7)).toBeUndefined()
      }),
    )
    for (const rubbish of ['', '.', 'e30', 'e30.', 'e30.hmac:', `${sealed}.x`, `${sealed}.`, `.${sealed}`]) {
      expect(seal.read(rubbish, TEXT, 7)).toBeUndefined()
    }
  })
})

test('a seal without an account is that of an account without a number', () => {
  const sealOf = (place: Parameters<typeof createReceiptSeal>[0]) => createReceiptSeal(place, 'marker', KEY.toReceipt)
  const written = sealOf({ scope: PLACE.scope }).write(RECEIPT, TEXT, 7)
  expect(sealOf({ scope: PLACE.scope, accountId: '' }).read(written, TEXT, 7)).toEqual(RECEIPT)
})

test('a seal is over these parts alone, under a name of its own: no other digest by this key can stand for it', () => {
  const signed: string[] = []
  const sign = (text: string) => `hmac:${signed.push(text)}`
  expect(createReceiptSeal(PLACE, 'marker', sign).write(RECEIPT, TEXT, 7)).toBe(`${PAYLOAD}.hmac:1`)
  expect(signed.map((text) => JSON.parse(text))).toEqual([
    ['sealed-receipt', PLACE.scope, PLACE.accountId, 'marker', 7, PAYLOAD, toHash(TEXT)],
  ])
})

describe('the marks of a plan', () => {
  const toEntry = (key: string, digest = 'd'): ReceiptEntry => ({ key, action: 'update', digest })

  test('are the same in every version of this program, or no approval would outlive one', () => {
    expect([toMark(toEntry('r/a')), toWholeMark('hmac:a'), toObjectMark('r/a')]).toEqual([
      'aWVPHghm_dXWjeu3KqoIMLHEQ5gwZ7',
      '47DEQpj8M0e0x7Sxe-XSZbemoCiJHE',
      'aWVPHghm',
    ])
  })

  test('tell entries apart by key, action and digest, and the object by their beginning', () => {
    const entries = [
      toEntry('r/a'),
      toEntry('r/b'),
      toEntry('r/a', 'e'),
      { ...toEntry('r/a'), action: 'delete' as const },
    ]
    expect(new Set(entries.map(toMark)).size).toBe(4)
    expect(entries.map((entry) => isMarkOf(toMark(entry), toObjectMark('r/a')))).toEqual([true, false, true, true])
    expect(toMark(toEntry('r/a'))).toMatch(/^[\w-]{30}$/)
  })

  test('are one for a plan with more than 300 changes', () => {
    const toReceipt = (count: number, digest: string) => ({
      digest,
      entries: Array.from({ length: count }, (_, index) => toEntry(`r/${index}`)),
    })
    expect(toMarks(toReceipt(300, 'hmac:a'))).toHaveLength(300)
    expect(toMarks(toReceipt(301, 'hmac:a'))).toHaveLength(1)
    expect(toMarks(toReceipt(301, 'hmac:a'))).not.toEqual(toMarks(toReceipt(301, 'hmac:b')))
  })
})
