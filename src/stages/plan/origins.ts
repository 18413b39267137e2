import type { Desired } from '../../model/desired.ts'
import { toKeySet, toKeyText } from '../../model/key.ts'
import type { Origin } from '../../model/origin.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import { isSameRepository } from '../../model/repository.ts'
import { type Identity, isOfOtherRepository, isOfScope, isOurs, type Owned } from './owners.ts'

/** An entry of a file: of its list, or of what it gives up. */
type Entry = Pick<Desired, 'key' | 'position'>

type Policy = Identity & Pick<PlanPolicy, 'files' | 'fingerprinter'>

/** Whether this run decides that a bot was removed: it reads the file that declared it, or would read it. */
export const isJudged = (record: ChatRecord, policy: Policy): boolean =>
  isOfScope(record, policy) && !isOfOtherRepository(record, policy) && policy.files.isRead(record.file)

/**
 * Whether a bot that stands in a file of this run is declared there and nowhere else, as far as can be seen. With a key,
 * a record that it did not seal tells nothing of where.
 */
export const isHere = ({ key, position }: Entry, record: ChatRecord, policy: Policy): boolean => {
  if (policy.fingerprinter !== undefined && record.secrets !== 'trusted') return true
  if (isOfOtherRepository(record, policy)) return policy.previousScopes.includes(record.scope)
  if (
    !isOfScope(record, policy) ||
    record.file === policy.files.toPath(position.file) ||
    policy.files.isRead(record.file)
  )
    return true
  return policy.files.toDeclares(record.file, key) === 'no'
}

/**
 * The declaring file to write into a configuration's record. The recorded file stays until it no longer declares the
 * configuration, so that two files that both do so do not alternate.
 */
export const toOrigin = (entry: Entry, record: ChatRecord | undefined, policy: Policy): Origin => {
  const isKept = record !== undefined && !isHere(entry, record, policy)
  const file = isKept ? record.file : policy.files.toPath(entry.position.file)
  // A run without a known repository keeps the recorded one.
  const repository = isKept ? record.repository : (policy.repository ?? record?.repository)
  return { file, ...(repository !== undefined && { repository }) }
}

/** Whether the owner or the declaring file in a record must be updated. */
export const isMisplaced = (record: ChatRecord, origin: Origin, { scope }: Identity): boolean =>
  record.scope !== scope || record.file !== origin.file || !isSameHome(record, origin)

const isSameHome = ({ repository: a }: Origin, { repository: b }: Origin): boolean =>
  a === undefined || b === undefined ? a === b : isSameRepository(a, b)

/** Where a configuration of this run is also declared, so that two runs manage it. */
export const findFirstOrigin = (entry: Entry, record: ChatRecord, policy: Policy): Origin | undefined => {
  if (isHere(entry, record, policy)) return undefined
  const isSeen = isOfOtherRepository(record, policy) || policy.files.toDeclares(record.file, entry.key) === 'yes'
  return isSeen ? record : undefined
}

/** A file that records name; `isWanted` where a configuration of this run is recorded under it. */
export interface NamedFile {
  readonly file: string
  readonly isWanted: boolean
}

/**
 * The files that have to be known before a plan is made: those that a record of ours names as declaring what no file of
 * this run does, or what another one does.
 */
export const listNamedFiles = (entries: readonly Entry[], { records }: Owned, us: Policy): readonly NamedFile[] => {
  const wanted = toKeySet(entries)
  return [...(records?.values() ?? [])].flatMap((record): readonly NamedFile[] => {
    if (!isOurs(record, us) || isOfOtherRepository(record, us)) return []
    const isWanted = wanted.has(toKeyText(record.key))
    return isWanted && us.files.isRead(record.file) ? [] : [{ file: record.file, isWanted }]
  })
}
