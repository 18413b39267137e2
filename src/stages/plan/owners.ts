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

/** What identifies a record as ours. */
export type Identity = Pick<PlanPolicy, 'scope' | 'repository' | 'previousScopes'>

/** What determines the owner of an object. */
export type Owned = Pick<World, 'summaries' | 'records' | 'unusable'>

/** Whether a record counts as ours: of our scope, or of a previous scope. */
export const isOurs = (record: ChatRecord, us: Identity): boolean =>
  isOfScope(record, us) || us.previousScopes.includes(record.scope)

/** Whether a record is of our scope, also under an older name of our repository. */
export const isOfScope = ({ scope, repository: then }: ChatRecord, { scope: ours, repository: now }: Identity) => {
  if (scope === ours) return true
  if (then === undefined || now === undefined || !isSameRepository(then, now)) return false
  // The rest of the scope must be the same: one repository may keep several apart.
  return scope.startsWith(then.name) && `${now.name}${scope.slice(then.name.length)}` === ours
}

/** Whether another repository declares it, if both runs know their repositories. */
export const isOfOtherRepository = (
  record: ChatRecord,
  { repository: ours }: Identity,
): record is ChatRecord & Required<Pick<ChatRecord, 'repository'>> =>
  record.repository !== undefined && ours !== undefined && !isSameRepository(record.repository, ours)

/**
 * Decides by the record. A record of others claims the name, whether or not its object still lives: their next apply
 * will want it back. Our own record of an earlier object does not count for this one: if somebody deleted the object
 * and created it again by hand, it is theirs.
 */
const toOwner = (live: LiveSummary | undefined, record: ChatRecord | undefined, us: Identity): Owner => {
  if (record === undefined) return 'nobody'
  if (!isOurs(record, us)) return 'others'
  return record.createdDate === live?.createdDate ? 'us' : 'nobody'
}

/** The owner of a live object. An unusable record counts as another scope's, because it may contain anything. */
export const ownerOf = (world: Owned, key: Key, us: Identity): Owner => {
  const id = toKeyText(key)
  return world.unusable.has(id) ? 'others' : toOwner(world.summaries.get(id), world.records?.get(id), us)
}

/** The record of an object that is ours. */
export const findOwnRecord = (world: Owned, key: Key, us: Identity): ChatRecord | undefined => {
  const record = world.records?.get(toKeyText(key))
  return ownerOf(world, key, us) === 'us' ? record : undefined
}

/** The other scopes in records that count as ours: an apply updates these records. */
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
