import { createHash } from 'node:crypto'
import type { ApprovalDifference } from '../../model/failure.ts'
import { compareTexts, toKeyText } from '../../model/key.ts'
import type { Action, Change, Plan } from '../../model/plan.ts'
import { toCanonicalText } from '../../model/tree.ts'

/** Signs a canonical text: a keyed digest where there is a key, a plain one (`toPlainDigest`) else. */
export type Sign = (text: string) => string

/** What tells one plan from another: the same plan always has the same digest, on every machine and in every run. */
export interface Receipt {
  /** `hmac:…` or `sha256:…` over scope, account and all entries. */
  readonly digest: string
  readonly entries: readonly ReceiptEntry[]
}

/** One change in a {@link Receipt}. */
export interface ReceiptEntry {
  /** `region/name`. */
  readonly key: string
  readonly action: Action
  /** Over all that the change says: type, fields with before and after, secret reasons, the live date it rests on. */
  readonly digest: string
}

/** For whom a plan is: part of its digest, so that a receipt is worth nothing elsewhere. */
export interface ReceiptPlace {
  readonly scope: string
  readonly accountId?: string
}

/** The digest of those who have no `fingerprint-key`: whoever can write a plan can compute it. */
export const toPlainDigest: Sign = (text) => `sha256:${createHash('sha256').update(text).digest('base64url')}`

/** The receipt of a plan. Where its configurations stand in the files is no part of it. */
export const toReceipt = (plan: Plan, place: ReceiptPlace, sign: Sign): Receipt => {
  const entries = plan.changes.map(toEntry).sort((a, b) => compareTexts(a.key, b.key))
  return { digest: toDigest(entries, place, sign), entries }
}

const toDigest = (entries: readonly ReceiptEntry[], { scope, accountId = '' }: ReceiptPlace, sign: Sign): string =>
  sign(toCanonicalText(['plan', scope, accountId, ...entries.map(({ key, action, digest }) => [key, action, digest])]))

const toEntry = ({ action, key, type, fields, updatedDate, adopts, movedFrom, movedTo }: Change): ReceiptEntry => {
  const text = toCanonicalText({ type, fields, updatedDate, adopts, movedFrom, movedTo })
  const digest = createHash('sha256').update(text).digest('base64url')
  return { key: toKeyText(key), action, digest }
}

/** What differs between the plan that was approved and the plan of now, object by object. */
export const compareReceipts = (
  approved: readonly ReceiptEntry[],
  found: readonly ReceiptEntry[],
): readonly ApprovalDifference[] => {
  const before = new Map(approved.map((entry) => [entry.key, entry]))
  const after = new Map(found.map((entry) => [entry.key, entry]))
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key): readonly ApprovalDifference[] => {
    const [old, now] = [before.get(key), after.get(key)]
    if (old === undefined) return [{ key, difference: 'added' }]
    if (now === undefined) return [{ key, difference: 'removed' }]
    return old.action === now.action && old.digest === now.digest ? [] : [{ key, difference: 'changed' }]
  })
}

/** The entries as one line for a hidden part of a comment. */
export const toReceiptText = (entries: readonly ReceiptEntry[]): string =>
  Buffer.from(JSON.stringify(entries.map(({ key, action, digest }) => [key, action, digest]))).toString('base64url')

/** The entries that a hidden line holds, if they are those of the digest: a comment can be edited by others. */
export const parseReceiptText = (
  text: string,
  digest: string,
  place: ReceiptPlace,
  sign: Sign,
): readonly ReceiptEntry[] | undefined => {
  const entries = parseEntries(text)
  return entries !== undefined && toDigest(entries, place, sign) === digest ? entries : undefined
}

const parseEntries = (text: string): readonly ReceiptEntry[] | undefined => {
  try {
    const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as readonly (readonly [
      string,
      Action,
      string,
    ])[]
    return value.map(([key, action, digest]) => ({ key: String(key), action, digest: String(digest) }))
  } catch {
    return undefined
  }
}
