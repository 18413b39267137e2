import type { Desired } from '../../model/desired.ts'
import { toKeyText } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import type { Change, Plan } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import { type ChangeResult, isApplied, isDone, type Report } from '../../model/report.ts'
import { hideSecrets, toSecretFields } from '../../model/secret-fields.ts'
import { toByKey, type World } from '../../model/world.ts'
import { decide } from './decide.ts'

/** The same change without the other half of its rename. */
const toUnpairedChange = ({ movedFrom: _from, movedTo: _to, ...change }: Change): Change => change

/** A plan with each rename as two separate changes. */
export const toUnpaired = (plan: Plan): Plan => ({ ...plan, changes: plan.changes.map(toUnpairedChange) })

/** A change that was carried out by half, and what the next plan has in its place. */
export type Rest = readonly [change: Change, rest: Change]

/**
 * What an apply left of changes that are done by half: the deletion of a rename whose new name is there, the creation of a
 * replacement whose old object is gone, and the record of an object that is as desired.
 */
export const listRests = (
  { results }: Report,
  desired: readonly Desired[],
  world: World,
  policy: PlanPolicy,
): readonly Rest[] => {
  const wanted = toByKey(desired)
  const done = new Set(results.filter(isApplied).map(({ change }) => toKeyText(change.key)))
  return results.flatMap((result): readonly Rest[] => {
    const { change, unrecorded } = result
    if (isDone(result) && unrecorded === undefined) return []
    const { movedTo } = change
    const isHalfMoved = movedTo !== undefined && done.has(toKeyText({ ...change.key, name: movedTo }))
    if (isHalfMoved) return [[change, toUnpairedChange(change)]]
    const entry = wanted.get(toKeyText(change.key))
    if (entry === undefined || !(isHalfReplaced(result) || unrecorded !== undefined)) return []
    const rest = decide(entry, toWorldWith(world, entry, unrecorded, policy), policy).change
    return rest === undefined ? [] : [[change, rest]]
  })
}

/** Whether the old object of a replacement is gone, and the new one not there. */
export const isHalfReplaced = ({ failure }: ChangeResult): boolean => failure?.code === 'REPLACE_INCOMPLETE'

/** The world with the current state of one object alone, or without any if it is gone. Its record is the old one, or none. */
const toWorldWith = (world: World, entry: Desired, live: Live | undefined, policy: PlanPolicy): World => {
  const known = toSecretFields(entry, world.records?.get(toKeyText(entry.key)), policy)
  const seen = toByKey(live === undefined ? [] : [hideSecrets(live, known)])
  return { ...world, summaries: seen, details: seen }
}
