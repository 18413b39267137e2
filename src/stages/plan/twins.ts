import type { Desired } from '../../model/desired.ts'
import { type Key, type Keyed, toKeySet, toKeyText } from '../../model/key.ts'
import { findDifference, foldCase, toSkeleton } from '../../model/look-alikes.ts'
import type { Change, Finding } from '../../model/plan.ts'
import type { World } from '../../model/world.ts'

/**
 * Desired names that could be taken for a live one that no file names. Nothing is created whose name differs from a live
 * one in letter case alone: whether the service tells the two apart is not known, and people do not. A live name that
 * merely looks alike is warned about, unless this plan deletes it.
 */
export const checkTwins = (
  desired: readonly Desired[],
  others: readonly Keyed[],
  world: World,
  changes: readonly Change[],
): readonly Finding[] => {
  // As a rule there are none, and looks are not cheap.
  if (others.length === 0) return []
  // What no file names is not changed in any other way.
  const deleted = toKeySet(changes)
  const twins = new Map<string, Keyed[]>()
  for (const live of others) for (const look of listLooks(live.key)) twins.set(look, [...(twins.get(look) ?? []), live])
  const check = ({ key, position }: Desired, live: Keyed): readonly Finding[] => {
    const isDeleted = deleted.has(toKeyText(live.key))
    const isNew = !world.summaries.has(toKeyText(key)) && !world.unreadable.has(toKeyText(key))
    if (isNew && foldCase(live.key.name) === foldCase(key.name)) {
      return [{ code: 'NAME_BY_CASE', live: live.key.name, isRename: isDeleted, severity: 'error', key, position }]
    }
    const detail = { code: 'LIVE_CONFUSABLE', live: live.key.name, ...findDifference(key.name, live.key.name) } as const
    return isDeleted ? [] : [{ ...detail, severity: 'warning', key, position }]
  }
  return desired.flatMap((one) => {
    const found = new Set(listLooks(one.key).flatMap((look) => twins.get(look) ?? []))
    return [...found].flatMap((live) => check(one, live))
  })
}

/**
 * The common form of two similar keys. There are two forms, because neither includes the other, as `AI` with `ai` and
 * `Al` shows.
 */
const listLooks = ({ region, name }: Key): readonly string[] =>
  [foldCase(name), toSkeleton(name)].map((look, index) => `${index} ${toKeyText({ region, name: look })}`)
