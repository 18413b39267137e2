import type { Desired } from '../../model/desired.ts'
import type { LiveSummary } from '../../model/live.ts'
import type { SecretReason } from '../../model/plan.ts'
import type { Fingerprinter, SecretLookup } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import type { SecretReference } from '../../model/secret.ts'

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

const send = (reason: SecretReason): SecretState => ({ state: 'send', reason })

/** Decides about one secret that the live object already has. Never `match` without a fingerprint that proves it. */
export const toSecretState = (known: SecretKnowledge, field: string, reference: SecretReference): SecretState => {
  const { desired, live, record, fingerprinter } = known
  if (record === undefined) return fingerprinter === undefined ? { state: 'unknown' } : send('no-record')
  if (isEdited(live, record)) return send('edited')
  if (desired.secretVersion !== record.secretVersion) return send('secret-version')
  if (fingerprinter === undefined) return { state: 'unknown' }
  const recorded = record.secrets === 'trusted' ? record.fingerprints[field] : undefined
  if (recorded === undefined) return send(record.secrets === 'other-key' ? 'other-key' : 'no-record')
  if (!recorded.startsWith(`${fingerprinter.keyId}:`)) return send('other-key')
  const matches = fingerprinter.isMatch(recorded, {
    key: desired.key,
    type: desired.type,
    field,
    secret: known.lookup(reference, desired.key.region),
  })
  return matches ? { state: 'match' } : send('rotated')
}

/** Whether somebody wrote the live object after the record was made. */
const isEdited = (live: LiveSummary, record: ChatRecord): boolean => live.updatedDate !== record.updatedDate
