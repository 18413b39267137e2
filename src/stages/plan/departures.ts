import { compareTexts, toKeyText } from '../../model/key.ts'
import type { LiveSummary } from '../../model/live.ts'
import type { Finding } from '../../model/plan.ts'
import type { PlanPolicy, PruneMode } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import { toShownText } from '../../model/secret-fields.ts'
import type { World } from '../../model/world.ts'
import { isJudged } from './origins.ts'
import { findOwnRecord, isOfOtherRepository, type Owner, ownerOf } from './owners.ts'

/** The decisions about live objects that are in no file of this run. */
export interface Departures {
  readonly deletions: readonly LiveSummary[]
  readonly findings: readonly Finding[]
  /** Those that are unowned, or owned by another scope, and stay. */
  readonly unmanagedCount: number
}

/**
 * Decides about live objects in no file of this run. Owned ones are deleted only if this run would read the file that
 * declared them, and no other file in its folder declares them now; otherwise they stay, and a finding names the
 * declaring file.
 */
export const toDepartures = (rest: readonly LiveSummary[], world: World, policy: PlanPolicy): Departures => {
  const deletions: LiveSummary[] = []
  const elsewhere: ChatRecord[] = []
  const moves: Finding[] = []
  for (const live of rest) {
    if (!isPruned(ownerOf(world, live.key, policy), policy.prune)) continue
    const record = findOwnRecord(world, live.key, policy)
    const move = record && findMove(record, policy)
    if (record !== undefined && !isJudged(record, policy)) elsewhere.push(record)
    else if (move === undefined) deletions.push(live)
    else moves.push(move)
  }
  return {
    deletions,
    findings: [...moves, ...toElsewhere(elsewhere, policy)],
    unmanagedCount: rest.length - deletions.length - elsewhere.length - moves.length,
  }
}

/** Whether a live object that is not in the file must be deleted, by the owner in its record. */
export const isPruned = (owner: Owner, prune: PruneMode): boolean =>
  prune === 'all' ? owner !== 'others' : prune === 'managed' && owner === 'us'

const findMove = ({ file, key }: ChatRecord, policy: PlanPolicy): Finding | undefined => {
  const found = policy.files.findDeclaring(file, key)
  if (found === undefined) return undefined
  const [from, to] = [toShownText(file, policy), toShownText(found.file, policy)]
  return { code: 'MOVED_TO_FILE', from, to, isSure: found.isSure, severity: 'notice', key }
}

/** The finding about the place where a record's bot is declared. */
export const toPlace = (record: ChatRecord, policy: PlanPolicy) => ({
  file: toShownText(record.file, policy),
  ...(record.scope !== policy.scope && { scope: toShownText(record.scope, policy) }),
  ...(isOfOtherRepository(record, policy) && { repository: toShownText(record.repository.name, policy) }),
})

/** One finding for each place: another team may have hundreds. */
const toElsewhere = (records: readonly ChatRecord[], policy: PlanPolicy): readonly Finding[] => {
  const groups = new Map<string, { readonly place: ReturnType<typeof toPlace>; readonly names: string[] }>()
  for (const record of records) {
    const place = toPlace(record, policy)
    const id = JSON.stringify([place.file, place.scope, place.repository])
    const group = groups.get(id) ?? { place, names: [] }
    group.names.push(toKeyText(record.key))
    groups.set(id, group)
  }
  return [...groups.values()].map(({ place, names }) => ({
    code: 'DECLARED_ELSEWHERE',
    severity: 'notice',
    ...place,
    names: names.sort(compareTexts),
  }))
}
