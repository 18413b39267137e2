import { createHash } from 'node:crypto'
import { type Desired, listSecretFields } from '../../model/desired.ts'
import type { LiveSummary } from '../../model/live.ts'
import type { SecretReason } from '../../model/plan.ts'
import type { Fingerprinter, SecretLookup } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import type { SecretReference } from '../../model/secret.ts'
import { toCanonicalText, toShown } from '../../model/tree.ts'

/** What is known about the secrets of one live configuration. */
export interface SecretKnowledge {
  readonly desired: Desired
  readonly live: LiveSummary
  /** Absent where no state is kept, or none about this object. */
  readonly record: ChatRecord | undefined
  readonly fingerprinter: Fingerprinter | undefined
  readonly lookup: SecretLookup
}

/** What is known about one secret: proved equal, to be sent for a reason, or not comparable by any means. */
export type SecretState =
  | { readonly state: 'match' | 'unknown' }
  | { readonly state: 'send'; readonly reason: SecretReason }

/** A secret to send. */
const send = (reason: SecretReason): SecretState => ({ state: 'send', reason })

/** Decides about one secret that the live object already has. Never `match` without a fingerprint that proves it. */
export const toSecretState = (known: SecretKnowledge, field: string, reference: SecretReference): SecretState => {
  const { desired, live, record, fingerprinter } = known
  if (record === undefined) return fingerprinter === undefined ? { state: 'unknown' } : send('no-record')
  if (isEdited(live, record)) return send('edited')
  if (desired.secretVersion !== record.secretVersion) return send('secret-version')
  if (fingerprinter === undefined) {
    return record.references[field] === reference.toName() ? { state: 'unknown' } : send('reference')
  }
  const recorded = record.secrets === 'trusted' ? record.fingerprints[field] : undefined
  if (recorded === undefined) return send(record.secrets === 'other-key' ? 'other-key' : 'no-record')
  if (!recorded.startsWith(`${fingerprinter.keyId}:`)) return send('other-key')
  const matches = fingerprinter.isMatch(recorded, {
    key: desired.key,
    type: desired.type,
    field,
    scope: record.scope,
    secret: known.lookup(reference, desired.key.region),
  })
  return matches ? { state: 'match' } : send('rotated')
}

/** Whether somebody changed the live object after the record was written. */
const isEdited = (live: LiveSummary, record: ChatRecord): boolean => live.updatedDate !== record.updatedDate

const DIGEST_BYTES = 16

/**
 * SHA-256 (its first 128 bits, base64url) of everything the file says of one configuration: of a secret what it refers to,
 * because its value has a fingerprint of its own. A changed digest means that the live object must be read to know what
 * differs.
 */
export const toDesiredDigest = (desired: Desired): string => {
  const { type, ramRole, resourceGroupId, configuration, ignore } = desired
  const shown = configuration && toShown(configuration)
  // Beside the text that hides them: as a value, a reference could not be told from a text that looks like one.
  const references = listSecretFields(desired).map(({ field, reference }) => [field, reference.toName()])
  const text = toCanonicalText({
    ...{ type, ramRole, resourceGroupId, configuration: shown, references },
    ignore: [...ignore].sort(),
  })
  return createHash('sha256').update(text).digest().subarray(0, DIGEST_BYTES).toString('base64url')
}

/** Whether a record matches the file and the live object as they are now; with a key, under its seal. */
export const isUpToDate = (
  record: ChatRecord,
  desired: Desired,
  live: LiveSummary,
  fingerprinter: Fingerprinter | undefined,
): boolean =>
  (fingerprinter === undefined || record.secrets === 'trusted') &&
  !isEdited(live, record) &&
  record.desiredDigest === toDesiredDigest(desired)
