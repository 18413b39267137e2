import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { FingerprintedField, Fingerprinter } from '../../model/policy.ts'
import type { Secret } from '../../model/secret.ts'
import { toCanonicalText } from '../../model/tree.ts'

/** 128 bits: enough against chance and forgery, and short enough for several secrets in one parameter. */
const MAC_BYTES = 16
const KEY_ID_BYTES = 6
const KEY_BYTES = 32

/** What one `fingerprint-key` can do: fingerprint secrets, and seal records against changes by others. */
export interface StateKey extends Fingerprinter {
  /** The seal (`keyId:hmac`) of a record's canonical text. */
  toSeal(text: string): string
  isSealed(text: string, seal: string): boolean
  /** The keyed digest (`hmac:…`) of a plan's canonical text. */
  toReceipt(text: string): string
}

/**
 * Derives what is needed from the `fingerprint-key` by HKDF (RFC 5869): one key for each purpose, and an id that names
 * the key without telling anything of it. `scope` is part of every fingerprint.
 */
export const toStateKey = (fingerprintKey: Secret, scope: string): StateKey => {
  const derive = (purpose: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', fingerprintKey.reveal(), '', `oos-chat-sync/v1/${purpose}`, bytes))
  const keyId = derive('key-id', KEY_ID_BYTES).toString('hex')
  const sign = (key: Buffer, text: string): string =>
    `${keyId}:${createHmac('sha256', key).update(text).digest().subarray(0, MAC_BYTES).toString('base64url')}`
  const fingerprintSecret = derive('fingerprint', KEY_BYTES)
  const sealSecret = derive('record', KEY_BYTES)
  const receiptSecret = derive('receipt', KEY_BYTES)
  const toFingerprint = (field: FingerprintedField) => sign(fingerprintSecret, toFingerprintText(scope, field))
  return {
    keyId,
    toFingerprint,
    isMatch: (recorded, field) => isSameText(recorded, toFingerprint(field)),
    toSeal: (text) => sign(sealSecret, text),
    isSealed: (text, seal) => isSameText(seal, sign(sealSecret, text)),
    toReceipt: (text) => `hmac:${createHmac('sha256', receiptSecret).update(text).digest('base64url')}`,
  }
}

/** The id of the key that made a fingerprint or a seal; empty where it has none. */
export const toKeyId = (mark: string): string => mark.slice(0, Math.max(0, mark.indexOf(':')))

const toFingerprintText = (scope: string, { scope: other, key, type, field, secret }: FingerprintedField): string =>
  toCanonicalText(['secret', other ?? scope, key.region, key.name, type, field, secret.reveal()])

const isSameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
