import type { Desired } from '../../model/desired.ts'
import { type Key, toKeyText } from '../../model/key.ts'
import type { Change, Finding } from '../../model/plan.ts'
import type { PlanPolicy } from '../../model/policy.ts'
import { toSuggestion } from '../../model/suggestion.ts'
import { listRecords, type World } from '../../model/world.ts'

/** Whether a configuration is among those that the plan is limited to, by its name or as `region/name`. */
export const isMeant = (key: Key, { only }: Pick<PlanPolicy, 'only'>): boolean =>
  only.length === 0 || only.includes(key.name) || only.includes(toKeyText(key))

/** What a limited plan leaves out. */
interface LeftOut {
  readonly entries: readonly Desired[]
  readonly deletions: readonly unknown[]
}

/** Findings of a limited plan: what it leaves out, and which names do not exist. */
export const checkSelection = (
  changes: readonly Change[],
  { entries, deletions }: LeftOut,
  known: readonly Key[],
  policy: PlanPolicy,
): readonly Finding[] => {
  if (policy.only.length === 0) return []
  const limited = {
    code: 'PLAN_LIMITED',
    severity: 'notice',
    configurations: entries.length,
    deletions: deletions.length,
  } as const
  return [...findUnknown(known, policy), ...findHalves(changes, policy), limited]
}

const findUnknown = (known: readonly Key[], { only }: PlanPolicy): readonly Finding[] => {
  const names = [...new Set(known.flatMap((key) => [key.name, toKeyText(key)]))]
  return only
    .filter((name) => !names.includes(name))
    .map((name): Finding => {
      const suggestion = toSuggestion(name, names)
      const meant = suggestion === undefined ? {} : { suggestion }
      return { code: 'ONLY_UNKNOWN', severity: 'error', found: name, ...meant }
    })
}

/** The old name of a rename is not deleted while its new one is left out. */
const findHalves = (changes: readonly Change[], policy: PlanPolicy): readonly Finding[] =>
  changes.flatMap(({ key, movedTo }): readonly Finding[] => {
    if (movedTo === undefined || isMeant({ ...key, name: movedTo }, policy)) return []
    return [{ code: 'ONLY_HALF', severity: 'error', key, renamed: movedTo }]
  })

/** Every name that a plan can be limited to. */
export const listKnown = (desired: readonly Desired[], world: World, policy: PlanPolicy): readonly Key[] => [
  ...[...desired, ...policy.removed].map(({ key }) => key),
  ...[...world.summaries.values(), ...world.unreadable.values(), ...listRecords(world)].map(({ key }) => key),
]
