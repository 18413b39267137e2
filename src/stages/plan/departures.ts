import { compareTexts, toKeyText } from '../../model/key.ts'
import type { LiveSummary } from '../../model/live.ts'
import type { Declaring } from '../../model/origin.ts'
import type { Finding } from '../../model/plan.ts'
import type { PlanPolicy, PruneMode } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import { toShownText } from '../../model/secret-fields.ts'
import type { World } from '../../model/world.ts'
import { isJudged } from './origins.ts'
import { findOwnRecord, isOfOtherRepository, type Owner, ownerOf } from './owners.ts'

/** What is to be done about the live objects that no file of this run names. */
export interface Departures {
  readonly deletions: readonly LiveSummary[]
  readonly findings: readonly Finding[]
  /** Those that are unowned, or owned by another scope, and stay. */
  readonly unmanagedCount: number
}

/**
 * Sorts what no file of this run names. What is ours is deleted only where this run would read the file that declared it,
 * and no file beside that one declares it now; else it stays, and the reader is told where it is declared.
 */
export const toDepartures = (rest: readonly LiveSummary[], world: World, policy: PlanPolicy): Departures => {
  const deletions: LiveSummary[] = []
  const elsewhere: ChatRecord[] = []
  const moves: Finding[] = []
  for (const live of rest) {
    if (!isPruned(ownerOf(world, live.key, policy), policy.prune)) continue
    const record = findOwnRecord(world, live.key, policy)
    const found = record && policy.files.findDeclaring(record.file, live.key)
    if (record !== undefined && !isJudged(record, policy)) elsewhere.push(record)
    else if (record === undefined || found === undefined) deletions.push(live)
    else moves.push({ ...toMove(record, found, policy), severity: 'notice', key: live.key })
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

const toMove = ({ file }: ChatRecord, to: Declaring, policy: PlanPolicy) => {
  const [from, found] = [toShownText(file, policy), toShownText(to.file, policy)]
  return { code: 'MOVED_TO_FILE', from, to: found, isSure: to.isSure } as const
}

/** The finding about the place where a record's bot is declared. */
export const toPlace = (record: ChatRecord, policy: PlanPolicy) => ({
  file: toShownText(record.file, policy),
  ...(record.scope !== policy.scope && { scope: toShownText(record.scope, policy) }),
  ...(record.repository !== undefined &&
    isOfOtherRepository(record, policy) && { repository: toShownText(record.repository.name, policy) }),
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
