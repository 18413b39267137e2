/*
 * Decides what has to change: desired configurations, the world and a policy in, a `Plan` out. Pure: the same files and
 * the same world give the same plan on every machine.
 *
 * Each desired configuration is decided alone (`decide.ts`): it is unchanged where a record proves so (`proof.ts`),
 * else it is compared field by field (`compare.ts`). Owned live configurations in no file are deleted, if the policy
 * allows it, and if this run reads the file that declared them (`departures.ts`, `origins.ts`). Configurations under
 * `removed` are released (`releases.ts`). A plan may be limited to some (`selection.ts`). Then the plan is looked at as
 * a whole: renames are paired (`moves.ts`), names that look like live ones are told (`twins.ts`), and the guards
 * (`guards.ts`) keep deletions within their limit, also where nothing is applied.
 *
 * The *owner* of an object, us, others or nobody, is told by its record (`owners.ts`), and so is its *origin*: the file
 * that declares it. A *finding* is what a reader must know besides the changes; one of severity `error` refuses the
 * plan. A *chore* brings a record up to date whose object needs no change. A *receipt* (`receipt.ts`) is what a plan
 * would do and rests on, entry by entry, with a digest: an approval is compared with it.
 */

import type { Desired } from '../../model/desired.ts'
import { compareTexts, type Keyed, toKeySet, toKeyText } from '../../model/key.ts'
import type { LiveSummary } from '../../model/live.ts'
import { ACTIONS, type Change, type Finding, isForemost, type Plan } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import type { World } from '../../model/world.ts'
import { type Decision, decide } from './decide.ts'
import { toDepartures } from './departures.ts'
import { checkDeletions, checkSeals } from './guards.ts'
import { markMoves } from './moves.ts'
import { checkScopes } from './owners.ts'
import { listForgotten, toReleases } from './releases.ts'
import { checkSelection, isMeant, listKnown } from './selection.ts'
import { checkTwins } from './twins.ts'

/** Makes the plan: what has to be done so that the world is as desired. Pure; the guards are part of it. */
export const toPlan = (desired: readonly Desired[], world: World, policy: PlanPolicy): Plan => {
  const wanted = toKeySet(desired)
  const removed = toKeySet(policy.removed)
  const isPlanned = ({ key }: Keyed) => isMeant(key, policy)
  const decisions = desired.filter(isPlanned).map((entry) => decide(entry, world, policy))
  const rest = [...world.summaries.values()].filter(
    ({ key }) => !wanted.has(toKeyText(key)) && !removed.has(toKeyText(key)),
  )
  const departures = toDepartures(rest.filter(isPlanned), world, policy)
  const releases = toReleases(policy.removed.filter(isPlanned), world, policy)
  const leftOut = listLeftOut(desired, rest, world, policy)
  const changes = [
    ...[...decisions, ...leftOut.decisions].flatMap((decision) => decision.change ?? []),
    ...[...departures.deletions, ...leftOut.deletions].map(toDeletion),
    ...releases.changes,
  ]
  const plan: Plan = {
    // Omitted changes count here: a rename is one, even if only half of it is planned.
    changes: markMoves(changes.sort(compareChanges), desired, world).filter(isPlanned),
    unchanged: decisions.flatMap((decision) => (decision.isUnchanged ? [decision.key] : [])),
    unmanagedCount: departures.unmanagedCount,
    findings: [
      ...checkSeals(departures.deletions, world, policy),
      ...toFindings(decisions, policy, world),
      ...checkScopes(desired.filter(isPlanned), world, policy),
      ...departures.findings,
      ...releases.findings,
    ],
    chores: [
      ...decisions.flatMap((decision) => decision.chore ?? []),
      ...listForgotten((key) => wanted.has(toKeyText(key)), world, policy).filter(isPlanned),
    ],
  }
  const liveCount = desired.filter((entry) => world.summaries.has(toKeyText(entry.key))).length
  const managedCount = liveCount + departures.deletions.length + leftOut.deletions.length
  const guarded = [
    ...checkSelection(plan.changes, leftOut, listKnown(desired, world, policy), policy),
    ...checkDeletions(plan, policy.maxDeletions, managedCount),
    ...checkTwins(desired.filter(isPlanned), [...rest, ...listUnnamed(world.unreadable, wanted)], world, plan.changes),
  ]
  const findings = [...guarded, ...plan.findings]
  return { ...plan, findings: [...findings.filter(isForemost), ...findings.filter((finding) => !isForemost(finding))] }
}

/** Unreadable objects that are in no file. */
const listUnnamed = (unreadable: World['unreadable'], wanted: ReadonlySet<string>) =>
  [...unreadable.values()].filter(({ key }) => !wanted.has(toKeyText(key)))

const toDeletion = ({ key, type, updatedDate }: LiveSummary): Change => ({
  action: 'delete',
  key,
  type,
  fields: [],
  updatedDate,
})

/** The changes that a limited plan leaves out: all creations and deletions, because a rename has one of each. */
const listLeftOut = (desired: readonly Desired[], rest: readonly LiveSummary[], world: World, policy: PlanPolicy) => {
  const isLeftOut = ({ key }: Keyed) => !isMeant(key, policy)
  const entries = desired.filter(isLeftOut)
  const creations = entries.filter(({ key }) => !world.summaries.has(toKeyText(key)))
  return {
    entries,
    decisions: creations.map((entry) => decide(entry, world, policy)),
    deletions: toDepartures(rest.filter(isLeftOut), world, policy).deletions,
  }
}

const compareChanges = (a: Change, b: Change): number =>
  ACTIONS.indexOf(a.action) - ACTIONS.indexOf(b.action) || compareTexts(toKeyText(a.key), toKeyText(b.key))

const toFindings = (decisions: readonly Decision[], policy: PlanPolicy, world: World): readonly Finding[] => {
  const uncompared = decisions.filter((decision) => decision.uncomparedCount > 0).length
  return [
    ...decisions.flatMap((decision) => decision.findings),
    ...world.findings,
    ...(uncompared > 0 ? [{ code: 'SECRETS_NOT_COMPARED', severity: 'notice', count: uncompared } as const] : []),
    ...(world.records === undefined && policy.prune === 'managed'
      ? [{ code: 'PRUNE_WITHOUT_STATE', severity: 'notice' } as const]
      : []),
  ]
}
