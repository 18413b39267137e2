import type { Desired } from '../../model/desired.ts'
import { type Keyed, toKeySet, toKeyText } from '../../model/key.ts'
import type { Origin } from '../../model/origin.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import { isSameRepository } from '../../model/repository.ts'
import { listRecords } from '../../model/world.ts'
import { type Identity, isOfOtherRepository, isOfScope, isOurs, type Owned } from './owners.ts'

type Policy = Identity & Pick<PlanPolicy, 'files' | 'fingerprinter'>

/** Whether this run decides that a bot was removed: it reads the file that declared it, or would read it. */
export const isJudged = (record: ChatRecord, policy: Policy): boolean =>
  isOfScope(record, policy) && !isOfOtherRepository(record, policy) && policy.files.isRead(record.file)

/**
 * Whether a bot in a file of this run is, as far as known, declared nowhere else. With a key, the file in an unsealed
 * record does not count.
 */
export const isHere = ({ key }: Keyed, record: ChatRecord, policy: Policy): boolean => {
  if (policy.fingerprinter !== undefined && record.secrets !== 'trusted') return true
  if (isOfOtherRepository(record, policy)) return policy.previousScopes.includes(record.scope)
  if (!isOfScope(record, policy) || policy.files.isRead(record.file)) return true
  return policy.files.toDeclares(record.file, key) === 'no'
}

/**
 * The declaring file to write into a configuration's record. The recorded file stays until it no longer declares the
 * configuration, so that two files that both do so do not alternate.
 */
export const toOrigin = (entry: Desired, record: ChatRecord | undefined, policy: Policy): Origin => {
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

/** Whether a configuration of this run is also declared where its record says, so that two runs manage it. */
export const isDeclaredFirst = (entry: Keyed, record: ChatRecord, policy: Policy): boolean =>
  !isHere(entry, record, policy) &&
  (isOfOtherRepository(record, policy) || policy.files.toDeclares(record.file, entry.key) === 'yes')

/** A file that records name; `isWanted` where a configuration of this run is recorded under it. */
export interface NamedFile {
  readonly file: string
  readonly isWanted: boolean
}

/**
 * The files to read before a plan: those that our records name for configurations in no file of this run, or in another
 * one.
 */
export const listNamedFiles = (entries: readonly Keyed[], world: Owned, us: Policy): readonly NamedFile[] => {
  const wanted = toKeySet(entries)
  return listRecords(world).flatMap((record): readonly NamedFile[] => {
    if (!isOurs(record, us) || isOfOtherRepository(record, us)) return []
    const isWanted = wanted.has(toKeyText(record.key))
    return isWanted && us.files.isRead(record.file) ? [] : [{ file: record.file, isWanted }]
  })
}
