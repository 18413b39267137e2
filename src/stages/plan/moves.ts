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
  // Nothing is taken away.
  if (changes.every(({ action }) => action === 'create')) return changes
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
  const partners = toPartners(leaving, coming)
  return steps.map(({ change, before }) => {
    const { action, key } = change
    const partner = partners.get(change)?.key.name
    if (partner !== undefined && action === 'create') return { ...change, movedFrom: partner }
    if (partner !== undefined) return { ...change, movedTo: partner }
    const names = isOwnedDelete(change) ? (namesakes.get(key.name) ?? []) : []
    const fitting = [...(coming.get(before) ?? []), ...names]
    if (fitting.length === 0) return change
    // As many as there are to be replaced: each of them may be the old form of any.
    const count = Math.min(fitting.length, leaving.get(before)?.length ?? 1)
    return { ...change, waitsFor: { keys: fitting.map((other) => other.key), count } }
  })
}

type Groups = ReadonlyMap<string | undefined, readonly Change[]>

/** The one deletion and the one creation of a content, each to the other. */
const toPartners = (leaving: Groups, coming: Groups): ReadonlyMap<Change, Change> => {
  const partners = new Map<Change, Change>()
  for (const [content, changes] of coming) {
    const [fresh, ...others] = changes.filter(({ action }) => action === 'create')
    const [old, ...olds] = (leaving.get(content) ?? []).filter(({ action }) => action === 'delete')
    if (fresh === undefined || old === undefined || others.length + olds.length > 0) continue
    partners.set(fresh, old).set(old, fresh)
  }
  return partners
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
const groupBy = (steps: readonly Step[], toText: (step: Step) => string | undefined): Groups => {
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
