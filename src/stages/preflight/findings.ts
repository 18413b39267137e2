import type { Finding } from '../../model/plan.ts'
import { PREFLIGHT_CHECKS, type PreflightCheck } from '../../model/preflight.ts'
import type { Answered } from './ask.ts'
import type { Use } from './checks.ts'

/** What the answers say about a plan: errors for what is proved wrong, one notice for each check that could not look. Pure. */
export const toFindings = (answers: readonly Answered[]): readonly Finding[] => [
  ...answers.flatMap(({ check, wrong }): readonly Finding[] =>
    wrong === undefined ? [] : listPlaces(check.uses).map((place) => ({ ...wrong, severity: 'error', ...place })),
  ),
  ...PREFLIGHT_CHECKS.flatMap((check) => toSkipped(check, answers)),
]

/** Each place once: a default that many configurations take is named by its line alone. */
const listPlaces = (uses: readonly Use[]): readonly Partial<Use>[] => {
  const places = new Map<string, Partial<Use>>()
  for (const use of uses) {
    const { file, line, column } = use.position
    const id = `${file}:${line}:${column}`
    places.set(id, places.has(id) ? { position: use.position } : use)
  }
  return [...places.values()]
}

/** Said once, with the first reason that there was. */
const toSkipped = (check: PreflightCheck, answers: readonly Answered[]): readonly Finding[] => {
  const faults = answers.flatMap(({ check: asked, fault }) => (asked.check === check && fault ? [fault] : []))
  const [first] = faults
  return first === undefined
    ? []
    : [{ code: 'PREFLIGHT_SKIPPED', severity: 'notice', check, count: faults.length, ...first }]
}
