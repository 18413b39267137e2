import type { Position } from '../../model/key.ts'
import type { Change, Finding, Plan } from '../../model/plan.ts'
import { MAX_ANNOTATIONS } from './budget.ts'
import { toActionLabel, toChangeSummary } from './changes.ts'
import { toFindingText } from './diagnostics.ts'
import { LOG, toObjectText } from './medium.ts'
import type { Texts } from './texts/texts.ts'
import { toTitle } from './title.ts'

/** A message with its title, at a line of a file where it has one. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly text: string
  readonly position?: Position
}

/**
 * What a plan says at the lines of the files: findings first, then changes. Those beyond the limit are counted in the
 * last one. Notices stay in the log and the summary, so that they do not distract from more important findings.
 */
export const toPlanAnnotations = (plan: Plan, texts: Texts, max = MAX_ANNOTATIONS): readonly Annotation[] => {
  if (max === 0) return []
  const findings = plan.findings.filter(({ severity }) => severity !== 'notice')
  const count = findings.length + plan.changes.length
  const room = count <= max ? max : max - 1
  const changes = plan.changes.slice(0, Math.max(0, room - findings.length))
  return [
    ...findings.slice(0, room).map((finding) => toOfFinding(finding, texts)),
    ...changes.map((change) => toOfChange(change, texts)),
    ...(count <= max ? [] : [{ level: 'notice' as const, title: toTitle(), text: texts.toHidden(count - room) }]),
  ]
}

const toOfFinding = (finding: Finding, texts: Texts): Annotation => ({
  level: finding.severity,
  title: toTitle(finding.code),
  text: toFindingText(finding, texts),
  ...(finding.position !== undefined && { position: finding.position }),
})

const toOfChange = (change: Change, texts: Texts): Annotation => {
  const { action, key, position } = change
  const subject = `${toActionLabel(action, texts)} ${toObjectText(key, texts, LOG)}`
  const text = texts.toLabelled(subject, toChangeSummary(change, texts, LOG))
  const level = action === 'delete' || action === 'replace' ? 'warning' : 'notice'
  return { level, title: toTitle(subject), text, ...(position !== undefined && { position }) }
}
