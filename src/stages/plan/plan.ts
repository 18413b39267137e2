/*
 * Decides what has to change: desired configurations, the world and a policy in, a `Plan` out. Pure: the same files
 * and the same world give the same plan on every machine.
 *
 * Each desired configuration is decided alone (`decide.ts`): it is unchanged where a record proves so (`proof.ts`),
 * else it is compared field by field (`compare.ts`). What is live, ours and in no file is deleted, as far as the
 * policy says. Then the plan is looked at as a whole: renames are paired (`moves.ts`), names that look like live ones
 * are told (`twins.ts`), and the guards (`guards.ts`) keep deletions within their limit, also where nothing is applied.
 *
 * The *owner* of an object, us, others or nobody, is told by its record. A *finding* is what a reader must know
 * besides the changes; one of severity `error` refuses the plan. A *chore* brings a record up to date whose object
 * needs no change. A *receipt* (`receipt.ts`) is what a plan would do and rests on, entry by entry, with a digest:
 * an approval is compared with it.
 */

import type { Desired } from '../../model/desired.ts'
import { compareTexts, toKeyText } from '../../model/key.ts'
import { ACTIONS, type Change, type Finding, isForemost, type Plan, type RecordChore } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import { toByKey, type World } from '../../model/world.ts'
import { type Decision, decide } from './decide.ts'
import { checkDeletions, checkSeals, isPruned, ownerOf } from './guards.ts'
import { markMoves } from './moves.ts'
import { checkTwins } from './twins.ts'

/** Makes the plan: what has to be done so that the world is as desired. Pure; the guards are part of it. */
export const toPlan = (desired: readonly Desired[], world: World, policy: PlanPolicy): Plan => {
  const wanted = toByKey(desired)
  const decisions = desired.map((entry) => decide(entry, world, policy))
  const rest = [...world.summaries.values()].filter((live) => !wanted.has(toKeyText(live.key)))
  const deletions = rest.filter(({ key }) => isPruned(ownerOf(world, key, policy.scope), policy.prune))
  const changes = [
    ...decisions.flatMap((decision) => decision.change ?? []),
    ...deletions.map((live): Change => {
      const { key, type, updatedDate } = live
      return { action: 'delete', key, type, fields: [], updatedDate }
    }),
  ]
  const plan: Plan = {
    changes: markMoves(changes.sort(compareChanges), desired, world),
    unchanged: decisions.flatMap((decision) => (decision.isUnchanged ? [decision.key] : [])),
    unmanagedCount: rest.length - deletions.length,
    findings: [...checkSeals(deletions, world, policy), ...toFindings(decisions, policy, world)],
    chores: [...decisions.flatMap((decision) => decision.chore ?? []), ...listForgotten(wanted, world, policy)],
  }
  const managedCount = desired.filter((entry) => world.summaries.has(toKeyText(entry.key))).length + deletions.length
  const guarded = [
    ...checkDeletions(plan, policy.maxDeletions, managedCount),
    ...checkTwins(desired, [...rest, ...listUnnamed(world.unreadable, wanted)], world, plan.changes),
  ]
  const findings = [...guarded, ...plan.findings]
  return { ...plan, findings: [...findings.filter(isForemost), ...findings.filter((finding) => !isForemost(finding))] }
}

/** What no file names of objects that cannot be read. */
const listUnnamed = (unreadable: World['unreadable'], wanted: ReadonlyMap<string, Desired>) =>
  [...unreadable.values()].filter(({ key }) => !wanted.has(toKeyText(key)))

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

/** Our records whose object is gone, or was made anew by others, and that the file does not name. */
const listForgotten = (
  wanted: ReadonlyMap<string, Desired>,
  world: World,
  policy: PlanPolicy,
): readonly RecordChore[] =>
  [...(world.records?.values() ?? [])].flatMap((record): readonly RecordChore[] => {
    const id = toKeyText(record.key)
    if (record.scope !== policy.scope || wanted.has(id) || world.unreadable.has(id)) return []
    return ownerOf(world, record.key, policy.scope) === 'us' ? [] : [{ chore: 'forget', key: record.key }]
  })
