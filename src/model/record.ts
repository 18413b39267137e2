import type { Key } from './key.ts'
import type { Origin } from './origin.ts'

/** What is remembered of one owned configuration. Holds no secret: only keyed fingerprints of some. */
export interface ChatRecord extends Origin {
  readonly scope: string
  readonly key: Key
  /** Digest of the desired state (without secrets) that was last applied. */
  readonly desiredDigest: string
  /** Fingerprint (`keyId:hmac`) by field path, for the secrets that were last sent. */
  readonly fingerprints: Readonly<Record<string, string>>
  /** What each field that was sent as a secret referred to (`fromEnv NAME`, `fromSecretParameter NAME`), by field path. */
  readonly references: Readonly<Record<string, string>>
  /** The `CreatedDate` of the object that is owned: a later object of the same name is not. */
  readonly createdDate: string
  /** The `UpdatedDate` that a read showed after the last write. */
  readonly updatedDate: string
  readonly secretVersion?: string
  /**
   * Whether the fingerprints count: `trusted` when the `mac` verifies with the key at hand, `other-key` when it was made
   * with another key, `unkeyed` when either side has no key. A `mac` that is wrong makes the record unreadable instead.
   */
  readonly secrets: 'trusted' | 'other-key' | 'unkeyed'
  /** How often the parameter was written: 1 to 100. */
  readonly version: number
}
