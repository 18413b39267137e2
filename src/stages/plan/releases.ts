import { type Key, toKeyText } from '../../model/key.ts'
import type { Removed } from '../../model/origin.ts'
import type { Change, Finding, RecordChore } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import { toShownText } from '../../model/secret-fields.ts'
import { listRecords, type World } from '../../model/world.ts'
import { toPlace } from './departures.ts'
import { isHere, isJudged } from './origins.ts'
import { findOwnRecord, isOurs, ownerOf } from './owners.ts'

/** The results of the entries under `removed`. */
export interface Releases {
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
}

/** Releases the records of the entries under `removed`; an entry without our record is settled, and can be deleted. */
export const toReleases = (removed: readonly Removed[], world: World, policy: PlanPolicy): Releases => {
  const changes: Change[] = []
  const findings: Finding[] = []
  for (const entry of removed) {
    const { key, position, reason } = entry
    const [record, live] = [world.records?.get(toKeyText(key)), world.summaries.get(toKeyText(key))]
    // An unusable record is reported separately, and a record whose object is gone is forgotten.
    if (world.unusable.has(toKeyText(key)) || isLost(entry, world, policy)) continue
    const own = findOwnRecord(world, key, policy)
    if (own !== undefined && live !== undefined && isHere(entry, own, policy)) {
      const told = reason === undefined ? {} : { reason: toShownText(reason, policy) }
      changes.push({ action: 'release', key, type: live.type, fields: [], position, ...told })
    } else {
      const place = record && toPlace(record, policy)
      findings.push({ code: 'REMOVED_SETTLED', severity: 'notice', key, position, ...place })
    }
  }
  return { changes, findings }
}

const isLost = (entry: Removed, world: World, policy: PlanPolicy): boolean => {
  const record = world.records?.get(toKeyText(entry.key))
  if (record === undefined || !isOurs(record, policy) || ownerOf(world, entry.key, policy) === 'us') return false
  return isHere(entry, record, policy)
}

/** Our records whose object is gone, or was created again by others, if this run decides about them. */
export const listForgotten = (isNamed: (key: Key) => boolean, world: World, policy: PlanPolicy) =>
  listRecords(world).flatMap((record): readonly RecordChore[] => {
    const { key } = record
    if (isNamed(key) || world.unreadable.has(toKeyText(key)) || !isOurs(record, policy)) return []
    if (ownerOf(world, key, policy) === 'us') return []
    const entry = policy.removed.find((removed) => toKeyText(removed.key) === toKeyText(key))
    const isSettled = entry === undefined ? isJudged(record, policy) : isHere(entry, record, policy)
    return isSettled ? [{ chore: 'forget', key }] : []
  })
