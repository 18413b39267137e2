import { type Key, type Keyed, toKeyText } from '../../model/key.ts'
import type { LiveSummary } from '../../model/live.ts'
import type { Finding } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import { isSameRepository } from '../../model/repository.ts'
import { toShownText } from '../../model/secret-fields.ts'
import type { World } from '../../model/world.ts'

/** Whose a live object is. */
export type Owner = 'us' | 'others' | 'nobody'

/** By what a record is known as ours. */
export type Identity = Pick<PlanPolicy, 'scope' | 'repository' | 'previousScopes'>

/** What tells whose an object is. */
export type Owned = Pick<World, 'summaries' | 'records' | 'unusable'>

/** Whether a record counts as ours: of our scope, or of one that the run was told to take over. */
export const isOurs = (record: ChatRecord, us: Identity): boolean =>
  isOfScope(record, us) || us.previousScopes.includes(record.scope)

/** Whether a record is of our scope, be it under a name that our repository had before. */
export const isOfScope = ({ scope, repository: then }: ChatRecord, { scope: ours, repository: now }: Identity) => {
  if (scope === ours) return true
  if (then === undefined || now === undefined || !isSameRepository(then, now)) return false
  // The rest of the scope must be the same: one repository may keep several apart.
  return scope.startsWith(then.name) && `${now.name}${scope.slice(then.name.length)}` === ours
}

/** Whether another repository declares it, for all that both runs know of theirs. */
export const isOfOtherRepository = (
  { repository: theirs }: Pick<ChatRecord, 'repository'>,
  { repository: ours }: Identity,
): boolean => theirs !== undefined && ours !== undefined && !isSameRepository(theirs, ours)

/**
 * Decides by the record. A record of others claims the name, whether or not its object still lives: their next apply
 * will want it back. Our own record of an earlier object says nothing about this one: whoever deletes an object and makes
 * it anew by hand has taken it over.
 */
const toOwner = (live: LiveSummary | undefined, record: ChatRecord | undefined, us: Identity): Owner => {
  if (record === undefined) return 'nobody'
  if (!isOurs(record, us)) return 'others'
  return record.createdDate === live?.createdDate ? 'us' : 'nobody'
}

/** Whose the live object of a key is. A record that cannot be used is somebody else's: it may say anything. */
export const ownerOf = (world: Owned, key: Key, us: Identity): Owner => {
  const id = toKeyText(key)
  return world.unusable.has(id) ? 'others' : toOwner(world.summaries.get(id), world.records?.get(id), us)
}

/** The record of an object that is ours. */
export const findOwnRecord = (world: Owned, key: Key, us: Identity): ChatRecord | undefined =>
  ownerOf(world, key, us) === 'us' ? world.records?.get(toKeyText(key)) : undefined

/** Which other scopes the records of these have that count as ours: an apply renews them. */
export const checkScopes = (
  entries: readonly Keyed[],
  world: Owned,
  policy: Identity & Pick<PlanPolicy, 'holdsSecret'>,
): readonly Finding[] => {
  const counts = new Map<string, number>()
  for (const { key } of entries) {
    const scope = findOwnRecord(world, key, policy)?.scope
    if (scope !== undefined && scope !== policy.scope) counts.set(scope, (counts.get(scope) ?? 0) + 1)
  }
  return [...counts].map(([scope, count]) => ({
    code: 'SCOPE_TAKEN_OVER',
    severity: 'notice',
    previous: toShownText(scope, policy),
    count,
  }))
}
