import { type Desired, listSecretFields } from '../../model/desired.ts'
import { type Key, toKeyText } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import type { Origin } from '../../model/origin.ts'
import type { Change, Finding, FindingDetail, RecordChore } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import { type SecretFields, toSecretFields, toShownText } from '../../model/secret-fields.ts'
import type { World } from '../../model/world.ts'
import { type Comparison, compareFields, listNewFields } from './compare.ts'
import { toPlace } from './departures.ts'
import { isDeclaredFirst, isMisplaced, toOrigin } from './origins.ts'
import { ownerOf } from './owners.ts'
import { isUpToDate } from './proof.ts'

/**
 * The size limit of a parameter (CreateParameter). Reported before the object is written, because later is too late.
 */
const MAX_RECORD_BYTES = 4_096

/** What is to be done about one configuration of the file. */
export interface Decision {
  readonly key: Key
  readonly change?: Change
  readonly chore?: RecordChore
  readonly isUnchanged: boolean
  readonly findings: readonly Finding[]
  /** Secrets that nothing proves equal and that are not sent. */
  readonly uncomparedCount: number
}

/** Decides about one configuration of the file. An object that was not read as a whole is settled by its record. */
export const decide = (desired: Desired, world: World, policy: PlanPolicy): Decision => {
  const id = toKeyText(desired.key)
  const record = world.records?.get(id)
  const unreadable = world.unreadable.get(id)
  if (unreadable !== undefined) {
    const detail = { code: 'OBJECT_UNREADABLE', why: unreadable.why } as const
    return toDecision(desired, { findings: [toFinding(desired, detail)] })
  }
  const unusable = world.unusable.get(id)
  if (unusable !== undefined) {
    return toDecision(desired, { findings: [toFinding(desired, { code: 'RECORD_UNUSABLE', ...unusable })] })
  }
  const owner = ownerOf(world, desired.key, policy)
  const own = owner === 'us' ? record : undefined
  const foreign = owner === 'others' ? record : undefined
  if (foreign !== undefined) {
    return toDecision(desired, { findings: [toFinding(desired, toForeign(foreign, policy))] })
  }
  const origin = toOrigin(desired, own, policy)
  const decision = decideOurs({ desired, own, origin }, world, policy)
  // What nothing is written for has its record.
  const isWritten = decision.change !== undefined || decision.chore !== undefined
  const bytes = isWritten ? (policy.countRecordBytes?.(desired, origin) ?? 0) : 0
  if (bytes <= MAX_RECORD_BYTES) return decision
  const detail = { code: 'RECORD_TOO_LONG', bytes, allowed: MAX_RECORD_BYTES } as const
  return toDecision(desired, { findings: [toFinding(desired, detail)] })
}

/** A configuration that belongs to us or to nobody. */
interface Ours {
  readonly desired: Desired
  /** Its record, if it is ours. */
  readonly own: ChatRecord | undefined
  /** What its record will name as its place. */
  readonly origin: Origin
}

const decideOurs = ({ desired, own, origin }: Ours, world: World, policy: PlanPolicy): Decision => {
  const id = toKeyText(desired.key)
  const placed = findDouble(desired, own, policy)
  const secret = toSecretFields(desired, world.records?.get(id), policy)
  if (!world.summaries.has(id)) return toDecision(desired, { change: toCreate(desired, secret) })
  const details = world.details.get(id)
  // Decided by its record: without a key, only the references of its secrets were compared.
  const uncomparedCount = policy.fingerprinter === undefined ? listSecretFields(desired).length : 0
  const decision =
    details === undefined
      ? toDecision(desired, { isUnchanged: true, uncomparedCount })
      : decideByComparison(desired, details, own, secret, world.records !== undefined, policy)
  const isStale = decision.isUnchanged && own !== undefined && isMisplaced(own, origin, policy)
  return { ...decision, ...toRefresh(desired, isStale), findings: [...placed, ...decision.findings] }
}

const toRefresh = ({ key }: Desired, isStale: boolean): Pick<Decision, 'chore'> =>
  isStale ? { chore: { chore: 'refresh', key } } : {}

/** What is told where another file, which other runs read, declares the same. */
const findDouble = (desired: Desired, record: ChatRecord | undefined, policy: PlanPolicy): readonly Finding[] => {
  if (record === undefined || !isDeclaredFirst(desired, record, policy)) return []
  return [toFinding(desired, { code: 'DECLARED_FIRST', ...toPlace(record, policy) })]
}

const toForeign = (record: ChatRecord, policy: PlanPolicy): FindingDetail => {
  const [{ repository: theirs }, { repository: ours }] = [record, policy]
  // A link is never made from a server that only a record names.
  const isLink = theirs !== undefined && theirs.server === ours?.server && record.scope.startsWith(theirs.name)
  const url = isLink ? { url: `${theirs.server}/${theirs.name}` } : {}
  return { code: 'OWNED_BY_OTHERS', owner: toShownText(record.scope, policy), ...url }
}

const decideByComparison = (
  desired: Desired,
  live: Live,
  record: ChatRecord | undefined,
  secret: SecretFields,
  hasState: boolean,
  policy: PlanPolicy,
): Decision => {
  const { fingerprinter, lookup } = policy
  const comparison = compareFields({ desired, live, record, fingerprinter, lookup }, live, secret)
  const isAdopted = hasState && record === undefined
  const change = toChange(desired, live, comparison, isAdopted)
  const isStale = change === undefined && record !== undefined && !isUpToDate(record, desired, live, fingerprinter)
  return toDecision(desired, {
    ...(change !== undefined && { change }),
    ...toRefresh(desired, isStale),
    isUnchanged: change === undefined,
    findings: comparison.findings.map((detail) => toFinding(desired, detail)),
    uncomparedCount: comparison.uncomparedCount,
  })
}

const toDecision = (desired: Desired, parts: Partial<Omit<Decision, 'key'>>): Decision => ({
  key: desired.key,
  isUnchanged: false,
  findings: [],
  uncomparedCount: 0,
  ...parts,
})

const toCreate = (desired: Desired, secret: SecretFields): Change => ({
  action: 'create',
  key: desired.key,
  type: desired.type,
  fields: listNewFields({ desired }, secret),
  position: desired.position,
})

const toChange = (desired: Desired, live: Live, found: Comparison, isAdopted: boolean): Change | undefined => {
  if (found.fields.length === 0 && !isAdopted) return undefined
  const action = live.type !== desired.type ? 'replace' : isAdopted && !found.differsInPublic ? 'adopt' : 'update'
  return {
    action,
    key: desired.key,
    type: desired.type,
    fields: found.fields,
    updatedDate: live.updatedDate,
    position: desired.position,
    ...(isAdopted && action !== 'adopt' && { adopts: true }),
  }
}

/** Findings that do not refuse the plan: the reader decides. */
const WARNED: ReadonlySet<FindingDetail['code']> = new Set([
  'MASKED_LITERAL',
  'REFERENCE_IN_LIVE',
  'IGNORE_UNMATCHED',
  'OBJECT_UNREADABLE',
  'DECLARED_FIRST',
])

const toFinding = (desired: Desired, detail: FindingDetail): Finding => ({
  ...detail,
  severity: WARNED.has(detail.code) ? 'warning' : 'error',
  key: desired.key,
  position: desired.position,
})
