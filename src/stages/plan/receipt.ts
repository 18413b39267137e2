import { createHash } from 'node:crypto'
import { type Desired, listSecretFields } from '../../model/desired.ts'
import { compareTexts, toKeyText } from '../../model/key.ts'
import type { Action, Change, Plan } from '../../model/plan.ts'
import type { Fingerprinter } from '../../model/policy.ts'
import type { Secret, SecretReference } from '../../model/secret.ts'
import { toCanonicalText } from '../../model/tree.ts'
import { toByKey } from '../../model/world.ts'

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
  /** Over all that the change says: type, fields with before and after, the secrets that it sends, the live date it rests on. */
  readonly digest: string
}

/** For whom a plan is: part of its digest, so that a receipt is worth nothing elsewhere. */
export interface ReceiptPlace {
  readonly scope: string
  readonly accountId?: string
  /** What the plan is limited to; absent or empty for all. */
  readonly only?: readonly string[]
}

/** The digest without a `fingerprint-key`: anyone who can write a plan can compute it. */
export const toPlainDigest: Sign = (text) => `sha256:${createHash('sha256').update(text).digest('base64url')}`

/** What identifies a secret that a change would send: its field, its reference, and the fingerprint of its value. */
export type SentSecret = readonly [field: string, reference: string, fingerprint: string | null]

/** Names the secrets that a change of a configuration would send. */
export type ListSent = (change: Change) => readonly SentSecret[]

/** Makes a {@link ListSent}. Without a key, or where a value may not be read, nothing can be said of it. */
export const toListSent = (
  desired: readonly Desired[],
  fingerprinter: Fingerprinter | undefined,
  find: (reference: SecretReference, region: string) => Secret | undefined,
): ListSent => {
  const wanted = toByKey(desired)
  return ({ fields, key }) => {
    // Without a field, a change sends nothing: a deletion, a release, and an adoption that only writes a record.
    const entry = fields.length === 0 ? undefined : wanted.get(toKeyText(key))
    if (entry === undefined) return []
    return listSecretFields(entry).map(({ field, reference }) => {
      const secret = find(reference, key.region)
      const mark = secret && fingerprinter?.toFingerprint({ key, type: entry.type, field, secret })
      return [field, reference.toName(), mark ?? null]
    })
  }
}

/** The receipt of a plan. It does not include places in files. */
export const toReceipt = (plan: Plan, place: ReceiptPlace, sign: Sign, listSent: ListSent): Receipt => {
  const entries = plan.changes
    .map((change) => toReceiptEntry(change, listSent))
    .sort((a, b) => compareTexts(a.key, b.key))
  return { digest: toDigest(entries, place, sign), entries }
}

const toDigest = (entries: readonly ReceiptEntry[], { scope, accountId = '', only = [] }: ReceiptPlace, sign: Sign) => {
  const place = ['plan', scope, accountId, ...(only.length === 0 ? [] : [{ only: [...only].sort() }])]
  return sign(toCanonicalText([...place, ...entries.map(({ key, action, digest }) => [key, action, digest])]))
}

/** Made from the structure of a change, never from texts that were joined: two changes must not have one digest. */
export const toReceiptEntry = (change: Change, listSent: ListSent): ReceiptEntry => {
  const { action, key, type, fields, updatedDate, adopts, movedFrom, movedTo } = change
  const text = toCanonicalText({ type, fields, updatedDate, adopts, movedFrom, movedTo, sent: listSent(change) })
  const digest = createHash('sha256').update(text).digest('base64url')
  return { key: toKeyText(key), action, digest }
}
