import type { Desired } from '../../model/desired.ts'
import { toKeyText } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import type { Change } from '../../model/plan.ts'
import { toCanonicalText, toShown } from '../../model/tree.ts'
import { type ByKey, toByKey, type World } from '../../model/world.ts'

/**
 * Pairs what is a rename: one owned deletion and one creation of the same region, type and public configuration. Each
 * half names the other, so that the pair is shown, reviewed and applied as one. Where several would fit, nothing is
 * paired, because a guess would mislead; nor where the content changes too. But what may be one bot is not left without
 * any: what takes a content away, as a deletion or by giving the name to another, waits for all that bring it, and a
 * deletion also for a creation of its name in another region.
 */
export const markMoves = (changes: readonly Change[], desired: readonly Desired[], world: World): readonly Change[] => {
  const wanted = toByKey(desired)
  const isOwnedDelete = ({ action, key }: Change) => action === 'delete' && world.records?.has(toKeyText(key)) === true
  const steps = changes.map((change): Step => {
    const [before, after] = [toContent(world.details, change), toContent(wanted, change)]
    const isLeft = before !== after && (after !== undefined || isOwnedDelete(change))
    return isLeft ? { change, before, after } : { change }
  })
  const [leaving, coming] = [groupBy(steps, ({ before }) => before), groupBy(steps, ({ after }) => after)]
  // A creation in the same region would be a change of what is there.
  const namesakes = groupBy(steps, ({ change }) => (change.action === 'create' ? change.key.name : undefined))
  return steps.map(({ change, before, after }) => {
    const { action, key } = change
    const content = action === 'create' ? after : before
    const [left, made] = [leaving.get(content) ?? [], coming.get(content) ?? []]
    const [old, ...olds] = left.filter((other) => other.action === 'delete')
    const [fresh, ...others] = made.filter((other) => other.action === 'create')
    if (old !== undefined && fresh !== undefined && olds.length + others.length === 0) {
      if (change === fresh) return { ...change, movedFrom: old.key.name }
      if (change === old) return { ...change, movedTo: fresh.key.name }
    }
    const names = isOwnedDelete(change) ? (namesakes.get(key.name) ?? []) : []
    const fitting = [...made, ...names]
    if (action === 'create' || fitting.length === 0) return change
    // As many as there are to be replaced: each of them may be the old form of any.
    return {
      ...change,
      waitsFor: { keys: fitting.map((other) => other.key), count: Math.min(fitting.length, Math.max(left.length, 1)) },
    }
  })
}

/** A change, and the content that it takes away and brings, if these differ. */
interface Step {
  readonly change: Change
  readonly before?: string | undefined
  readonly after?: string | undefined
}

const toContent = (
  entries: ByKey<Pick<Desired | Live, 'key' | 'type' | 'configuration'>>,
  { key }: Change,
): string | undefined => {
  const entry = entries.get(toKeyText(key))
  return entry?.configuration && toCanonicalText([key.region, entry.type, toShown(entry.configuration)])
}

/** The changes by a text of theirs, without those that have none. */
const groupBy = (
  steps: readonly Step[],
  toText: (step: Step) => string | undefined,
): ReadonlyMap<string | undefined, readonly Change[]> => {
  const groups = new Map<string | undefined, Change[]>()
  for (const step of steps) {
    const text = toText(step)
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [step.change])
    else group.push(step.change)
  }
  groups.delete(undefined)
  return groups
}
