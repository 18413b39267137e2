import { type Desired, listSecretFields } from '../../model/desired.ts'
import { type Key, toKeySet, toKeyText } from '../../model/key.ts'
import type { LiveSummary } from '../../model/live.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import type { World } from '../../model/world.ts'
import { isJudged } from './origins.ts'
import { findOwnRecord, type Identity, type Owned } from './owners.ts'
import { isUpToDate, toSecretState } from './proof.ts'
import { isMeant } from './selection.ts'

type Listed = Omit<World, 'details'>

/** The live objects that must be read as a whole before a plan can be made. */
export const listReads = (desired: readonly Desired[], world: Listed, policy: PlanPolicy): readonly Key[] => {
  const named = desired.flatMap((entry) => {
    const live = world.summaries.get(toKeyText(entry.key))
    if (live === undefined || !isMeant(entry.key, policy)) return []
    return policy.refresh === 'changed' && isSettled(entry, live, world, policy) ? [] : [entry.key]
  })
  return [...named, ...listPossibleMoves(desired, world, policy)]
}

/**
 * Owned objects that were removed from the file while another one of their type and region was added: only their
 * content shows a rename.
 */
const listPossibleMoves = (desired: readonly Desired[], world: Listed, policy: PlanPolicy): readonly Key[] => {
  const kindOf = (entry: { key: Key; type: string }) => `${entry.key.region}/${entry.type}`
  const created = new Set(desired.filter((entry) => !world.summaries.has(toKeyText(entry.key))).map(kindOf))
  if (policy.prune === 'none') return []
  const wanted = toKeySet(desired)
  return [...world.summaries.values()]
    .filter((live) => created.has(kindOf(live)) && !wanted.has(toKeyText(live.key)))
    .filter(({ key }) => {
      const record = findOwnRecord(world, key, policy)
      return record !== undefined && isJudged(record, policy)
    })
    .map((live) => live.key)
}

/** The configurations whose secrets a plan compares with fingerprints: only their values must be known by then. */
export const listCompared = (
  desired: readonly Desired[],
  world: Owned,
  policy: Identity & Pick<PlanPolicy, 'fingerprinter' | 'only'>,
): readonly Desired[] =>
  desired.filter((entry) => {
    if (!isMeant(entry.key, policy)) return false
    const record = findOwnRecord(world, entry.key, policy)
    // Not only where the list shows the recorded date: the list may be older than the read that follows it.
    return policy.fingerprinter !== undefined && record?.secrets === 'trusted'
  })

/** Whether the record proves that the live object is as desired, secrets included. */
const isSettled = (desired: Desired, live: LiveSummary, world: Owned, policy: PlanPolicy): boolean => {
  const record = findOwnRecord(world, desired.key, policy)
  if (record === undefined || !isUpToDate(record, desired, live, policy.fingerprinter)) return false
  const known = { desired, live, record, fingerprinter: policy.fingerprinter, lookup: policy.lookup }
  return listSecretFields(desired).every(
    ({ field, reference }) => toSecretState(known, field, reference).state !== 'send',
  )
}
