import type { DeletionLimit, Fingerprinter, PruneMode, SecretLookup } from './policy.ts'

/** What a plan obeys besides the file: the inputs that bear on it. */
export interface PlanPolicy {
  /** Who owns what the file names. */
  readonly scope: string
  readonly prune: PruneMode
  readonly maxDeletions: DeletionLimit
  /** `changed` trusts records that match; `all` reads every live object of the file. */
  readonly refresh: 'changed' | 'all'
  readonly fingerprinter: Fingerprinter | undefined
  readonly lookup: SecretLookup
}
