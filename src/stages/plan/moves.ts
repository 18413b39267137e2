import type { Desired } from '../../model/desired.ts'
import { toKeyText } from '../../model/key.ts'
import type { Change } from '../../model/plan.ts'
import { toCanonicalText, toShown } from '../../model/tree.ts'
import { toByKey, type World } from '../../model/world.ts'

/**
 * Marks creations that are renames: one owned deletion and one creation of the same region, type and public
 * configuration. Where several would fit, nothing is marked, because a guess would mislead.
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
  const deletions = groupBy(changes.filter(isOwnedDelete), contentOf)
  const creations = groupBy(
    changes.filter((change) => change.action === 'create'),
    contentOf,
  )
  return changes.map((change) => {
    const content = change.action === 'create' ? contentOf(change) : undefined
    const [from, ...others] = deletions.get(content) ?? []
    const isOnly = others.length === 0 && creations.get(content)?.length === 1
    return from !== undefined && isOnly ? { ...change, movedFrom: from.key.name } : change
  })
}

/** What has no content is in no group. */
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
