import type { Desired } from './desired.ts'
import type { Key } from './key.ts'
import type { FileView, Origin, Removed } from './origin.ts'
import type { Repository } from './repository.ts'
import type { Secret, SecretReference } from './secret.ts'

/** What a run can be asked to do. */
export const COMMANDS = ['validate', 'rehearse', 'plan', 'apply', 'export'] as const

/** One of {@link COMMANDS}. */
export type Command = (typeof COMMANDS)[number]

/** The languages that there are texts of. */
export const LOCALES = ['en', 'zh-CN'] as const

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number]

/** Which live objects that are not in the file are deleted. */
export const PRUNE_MODES = ['managed', 'none', 'all'] as const

/** One of {@link PRUNE_MODES}. */
export type PruneMode = (typeof PRUNE_MODES)[number]

/** How many deletions and replacements a plan may hold. */
export interface DeletionLimit {
  /** The input as it was given, such as `30%`. */
  readonly text: string
  readonly amount: number
  readonly unit: 'count' | 'percent'
}

/** The inputs that affect a plan, besides the file. */
export interface PlanPolicy {
  /** Who owns what the file names. */
  readonly scope: string
  /** The repository of this run; absent where none is known. */
  readonly repository?: Repository
  /** Scopes whose records count as ours, though not for a deletion. */
  readonly previousScopes: readonly string[]
  /** The only configurations that are planned, as `name` or `region/name`; empty for all. */
  readonly only: readonly string[]
  /** What the files give up. */
  readonly removed: readonly Removed[]
  readonly files: FileView
  readonly prune: PruneMode
  readonly maxDeletions: DeletionLimit
  /** `changed` trusts records that match; `all` reads every live object of the file. */
  readonly refresh: 'changed' | 'all'
  readonly fingerprinter: Fingerprinter | undefined
  readonly lookup: SecretLookup
  /** How many bytes the record of a configuration will have at most; absent where no state is kept. */
  readonly countRecordBytes?: (desired: Desired, origin: Origin) => number
  /** Whether a string contains a secret of this run: then it is a secret itself. */
  readonly holdsSecret: (text: string) => boolean
}

/** Makes and compares keyed fingerprints of secrets. Absent where no `fingerprint-key` was given. */
export interface Fingerprinter {
  /** Identifies the key without revealing it. */
  readonly keyId: string
  /** The fingerprint (`keyId:hmac`) of a secret field of one configuration. */
  toFingerprint(field: FingerprintedField): string
  /** Whether a recorded fingerprint is that of this field; takes the same time whatever the texts. */
  isMatch(recorded: string, field: FingerprintedField): boolean
}

/** A secret and the place it belongs to: the same value elsewhere has another fingerprint. */
export interface FingerprintedField {
  readonly key: Key
  readonly type: string
  /** The field's path, such as `configuration.DingTalkClientSecret`. */
  readonly field: string
  readonly secret: Secret
  /** The scope under which it was recorded; absent for our own. */
  readonly scope?: string
}

/** The value behind a reference; the region is where an encrypted parameter is kept. */
export type SecretLookup = (reference: SecretReference, region: string) => Secret
