import type { Desired } from '../../model/desired.ts'
import { toKeyText } from '../../model/key.ts'
import type { Change } from '../../model/plan.ts'
import { toCanonicalText, toShown } from '../../model/tree.ts'
import { toByKey, type World } from '../../model/world.ts'

/**
 * Pairs what is a rename: one owned deletion and one creation of the same region, type and public configuration. Each
 * half names the other, so that the pair is shown, reviewed and applied as one. Where several would fit, nothing is
 * paired, because a guess would mislead; nor where the content changes too. But what may be one bot is not left without
 * any: each deletion waits for all creations that would fit, and for one of its name in another region.
 */
export const markMoves = (changes: readonly Change[], desired: readonly Desired[], world: World): readonly Change[] => {
  const wanted = toByKey(desired)
  const configurationOf = (change: Change) =>
    (change.action === 'create' ? wanted : world.details).get(toKeyText(change.key))?.configuration
  const contentOf = (change: Change): string | undefined => {
    const configuration = configurationOf(change)
    return configuration && toCanonicalText([change.key.region, change.type, toShown(configuration)])
  }
  const isOwnedDelete = (change: Change) =>
    change.action === 'delete' && world.records?.has(toKeyText(change.key)) === true
  const creations = changes.filter((change) => change.action === 'create')
  const [leaving, coming] = [groupBy(changes.filter(isOwnedDelete), contentOf), groupBy(creations, contentOf)]
  // A creation in the same region would be a change of what is there.
  const namesakes = groupBy(creations, ({ key }) => key.name)
  return changes.map((change) => {
    const isCreation = change.action === 'create'
    if (!isCreation && !isOwnedDelete(change)) return change
    const content = contentOf(change)
    const [left, made] = [leaving.get(content) ?? [], coming.get(content) ?? []]
    const [name] = left.length === 1 && made.length === 1 ? (isCreation ? left : made).map(({ key }) => key.name) : []
    if (name !== undefined) return isCreation ? { ...change, movedFrom: name } : { ...change, movedTo: name }
    const fitting = [...made, ...(namesakes.get(change.key.name) ?? [])]
    if (isCreation || fitting.length === 0) return change
    // As many as there are to be replaced: each of them may be the old form of any.
    const count = Math.min(fitting.length, Math.max(left.length, 1))
    return { ...change, waitsFor: { keys: fitting.map(({ key }) => key), count } }
  })
}

/** Empty configurations are never grouped. */
const groupBy = (
  changes: readonly Change[],
  contentOf: (change: Change) => string | undefined,
): ReadonlyMap<string | undefined, readonly Change[]> => {
  const groups = new Map<string | undefined, Change[]>()
  for (const change of changes) {
    const content = contentOf(change)
    const group = groups.get(content)
    if (group === undefined) groups.set(content, [change])
    else group.push(change)
  }
  groups.delete(undefined)
  return groups
}
