import type { Desired } from '../../model/desired.ts'
import { toKeyText } from '../../model/key.ts'
import type { Change, Plan } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import { type ChangeResult, isDone, type Report } from '../../model/report.ts'
import { toByKey, type World } from '../../model/world.ts'
import { decide } from './decide.ts'

/** The same change without the other half of its rename. */
const toUnpairedChange = ({ movedFrom: _from, movedTo: _to, ...change }: Change): Change => change

/** A plan with its renames as two changes of their own. */
export const toUnpaired = (plan: Plan): Plan => ({ ...plan, changes: plan.changes.map(toUnpairedChange) })

/** A change that was carried out by half, and what the next plan has in its place. */
export type Rest = readonly [change: Change, rest: Change]

/**
 * What an apply left of changes that are done by half: the deletion of a rename whose new name is done, and the creation of
 * a replacement whose old object is gone.
 */
export const listRests = (
  { results }: Report,
  desired: readonly Desired[],
  world: World,
  policy: PlanPolicy,
): readonly Rest[] => {
  const wanted = toByKey(desired)
  const done = new Set(results.filter(isDone).map(({ change }) => toKeyText(change.key)))
  return results.flatMap((result): readonly Rest[] => {
    const { change } = result
    if (isHalfReplaced(result)) {
      const entry = wanted.get(toKeyText(change.key))
      const rest = entry && decide(entry, toWorldWithout(world, toKeyText(change.key)), policy).change
      return rest === undefined ? [] : [[change, rest]]
    }
    const isHalfMoved =
      !isDone(result) && change.movedTo !== undefined && done.has(toKeyText({ ...change.key, name: change.movedTo }))
    return isHalfMoved ? [[change, toUnpairedChange(change)]] : []
  })
}

/** Whether the old object of a replacement is gone, and the new one not there. */
export const isHalfReplaced = ({ failure }: ChangeResult): boolean => failure?.code === 'REPLACE_INCOMPLETE'

const toWorldWithout = (world: World, key: string): World => ({
  ...world,
  summaries: toMapWithout(world.summaries, key),
  details: toMapWithout(world.details, key),
})

const toMapWithout = <T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> =>
  new Map([...map].filter(([name]) => name !== key))
