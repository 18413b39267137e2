import type { LiveSummary } from '../model/live.ts'
import type { PruneMode } from '../model/policy.ts'
import type { ChatRecord } from '../model/record.ts'

/** Whose a live object is. */
export type Owner = 'us' | 'others' | 'nobody'

/**
 * Decides by the record. A record of an earlier object of the same name says nothing about this one: whoever deletes an
 * object and makes it anew by hand has taken it over.
 */
export const toOwner = (live: LiveSummary, record: ChatRecord | undefined, scope: string): Owner => {
  if (record === undefined || record.createdDate !== live.createdDate) return 'nobody'
  return record.scope === scope ? 'us' : 'others'
}

/** Whether a live object that is not in the file is to be deleted. */
export const isPruned = (owner: Owner, prune: PruneMode): boolean =>
  prune === 'all' ? owner !== 'others' : prune === 'managed' && owner === 'us'
