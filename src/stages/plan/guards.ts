import type { LiveSummary } from '../../model/live.ts'
import type { PruneMode } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'

/** Whose a live object is. */
export type Owner = 'us' | 'others' | 'nobody'

/**
 * Decides by the record. A record of others claims the name, whether or not its object still lives: their next apply
 * will want it back. Our own record of an earlier object says nothing about this one: whoever deletes an object and makes
 * it anew by hand has taken it over.
 */
export const toOwner = (live: LiveSummary | undefined, record: ChatRecord | undefined, scope: string): Owner => {
  if (record === undefined) return 'nobody'
  if (record.scope !== scope) return 'others'
  return record.createdDate === live?.createdDate ? 'us' : 'nobody'
}

/** Whether a live object that is not in the file is to be deleted. */
export const isPruned = (owner: Owner, prune: PruneMode): boolean =>
  prune === 'all' ? owner !== 'others' : prune === 'managed' && owner === 'us'
