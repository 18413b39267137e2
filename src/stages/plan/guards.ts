import { type Key, toKeyText } from '../../model/key.ts'
import type { LiveSummary } from '../../model/live.ts'
import { countPlan, type Finding, type Plan } from '../../model/plan.ts'
import type { DeletionLimit, PlanPolicy, PruneMode } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import type { World } from '../../model/world.ts'

/** Whose a live object is. */
export type Owner = 'us' | 'others' | 'nobody'

/**
 * Decides by the record. A record of others claims the name, whether or not its object still lives: their next apply
 * will want it back. Our own record of an earlier object says nothing about this one: whoever deletes an object and makes
 * it anew by hand has taken it over.
 */
const toOwner = (live: LiveSummary | undefined, record: ChatRecord | undefined, scope: string): Owner => {
  if (record === undefined) return 'nobody'
  if (record.scope !== scope) return 'others'
  return record.createdDate === live?.createdDate ? 'us' : 'nobody'
}

/** Whose the live object of a key is. A record that cannot be used is somebody else's: it may say anything. */
export const ownerOf = (world: Pick<World, 'summaries' | 'records' | 'unusable'>, key: Key, scope: string): Owner => {
  const id = toKeyText(key)
  return world.unusable.has(id) ? 'others' : toOwner(world.summaries.get(id), world.records?.get(id), scope)
}

/** Whether a live object that is not in the file is to be deleted. */
export const isPruned = (owner: Owner, prune: PruneMode): boolean =>
  prune === 'all' ? owner !== 'others' : prune === 'managed' && owner === 'us'

/**
 * Checks a plan against `max-deletions`. A replacement counts, because it deletes too.
 * `managedCount` is how many live objects the file or a record claims: what a percentage is of.
 */
export const checkDeletions = (plan: Plan, limit: DeletionLimit, managedCount: number): readonly Finding[] => {
  const counts = countPlan(plan)
  const deletions = counts.delete + counts.replace
  const allowed = toAllowed(limit, managedCount)
  if (deletions <= allowed) return []
  return [
    { code: 'TOO_MANY_DELETIONS', severity: 'error', deletions, allowed, managed: managedCount, limit: limit.text },
  ]
}

/** A percentage always allows one, or a small set could never lose a member; a plain 0 (or 0%) allows none. */
const toAllowed = (limit: DeletionLimit, managedCount: number): number => {
  if (limit.unit === 'count' || limit.amount === 0) return limit.amount
  return Math.max(1, Math.floor((limit.amount * managedCount) / 100))
}

/**
 * With a key, only what our key sealed is our word: a deletion that rests on another record is refused. Who brings in or
 * changes the key applies once with the configuration in the file, which seals its record.
 */
export const checkSeals = (deleted: readonly LiveSummary[], world: World, policy: PlanPolicy): readonly Finding[] =>
  deleted.flatMap(({ key }): readonly Finding[] => {
    const seal = world.records?.get(toKeyText(key))?.secrets
    if (policy.fingerprinter === undefined || seal === undefined || seal === 'trusted') return []
    return [{ code: 'UNSEALED_RECORD', severity: 'error', key, why: seal }]
  })
