import { type Desired, listSecretFields } from '../../model/desired.ts'
import { type Key, toKeyText } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import type { Change, Finding, FindingDetail, RecordChore } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import type { ChatRecord } from '../../model/record.ts'
import type { World } from '../../model/world.ts'
import { type Comparison, compareFields, listNewFields } from './compare.ts'
import { toOwner } from './guards.ts'
import { isUpToDate } from './proof.ts'

/** A parameter takes 4,096 characters: so many fingerprints fit with the longest names of their fields. */
const MAX_SECRETS = 25

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
  const summary = world.summaries.get(id)
  const record = world.records?.get(id)
  const owner = toOwner(summary, record, policy.scope)
  if (owner === 'others' && record !== undefined) {
    return toDecision(desired, { findings: [toFinding(desired, { code: 'OWNED_BY_OTHERS', owner: record.scope })] })
  }
  const secretCount = policy.fingerprinter === undefined ? 0 : listSecretFields(desired).length
  if (secretCount > MAX_SECRETS) {
    const detail = { code: 'TOO_MANY_SECRETS', count: secretCount, allowed: MAX_SECRETS } as const
    return toDecision(desired, { findings: [toFinding(desired, detail)] })
  }
  if (summary === undefined) return toDecision(desired, { change: toCreate(desired) })
  const details = world.details.get(id)
  if (details === undefined) return toDecision(desired, { isUnchanged: true })
  return decideByComparison(desired, details, owner === 'us' ? record : undefined, world, policy)
}

const decideByComparison = (
  desired: Desired,
  live: Live,
  record: ChatRecord | undefined,
  world: World,
  policy: PlanPolicy,
): Decision => {
  const { fingerprinter, lookup } = policy
  const comparison = compareFields({ desired, live, record, fingerprinter, lookup }, live)
  const isAdopted = world.records !== undefined && record === undefined
  const change = toChange(desired, live, comparison, isAdopted)
  const isStale = change === undefined && record !== undefined && !isUpToDate(record, desired, live)
  return toDecision(desired, {
    ...(change !== undefined && { change }),
    ...(isStale && { chore: { chore: 'refresh', key: desired.key } }),
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

const toCreate = (desired: Desired): Change => ({
  action: 'create',
  key: desired.key,
  type: desired.type,
  fields: listNewFields({ desired }),
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

const toFinding = (desired: Desired, detail: FindingDetail): Finding => ({
  ...detail,
  severity: detail.code === 'MASKED_LITERAL' || detail.code === 'IGNORE_UNMATCHED' ? 'warning' : 'error',
  key: desired.key,
  position: desired.position,
})
