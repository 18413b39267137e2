import { toKeyText } from '../../model/key.ts'
import type { LiveSummary } from '../../model/live.ts'
import { countPlan, type Finding, type Plan } from '../../model/plan.ts'
import type { DeletionLimit, PlanPolicy } from '../../model/policy.ts'
import type { World } from '../../model/world.ts'

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
 * With a key, only records sealed with it are trusted: a deletion based on another record is refused. After adding or
 * changing the key, apply once with the configuration in the file, which seals its record.
 */
export const checkSeals = (deleted: readonly LiveSummary[], world: World, policy: PlanPolicy): readonly Finding[] =>
  deleted.flatMap(({ key }): readonly Finding[] => {
    const seal = world.records?.get(toKeyText(key))?.secrets
    if (policy.fingerprinter === undefined || seal === undefined || seal === 'trusted') return []
    return [{ code: 'UNSEALED_RECORD', severity: 'error', key, why: seal }]
  })
