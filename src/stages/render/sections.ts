import { type Change, countPlan, type Plan } from '../../model/plan.ts'
import type { Sections } from './budget.ts'
import { toDifferences } from './change-markdown.ts'
import { toDiagnosticMarkdown, toFindingText } from './diagnostics.ts'
import { type Header, MARKDOWN } from './medium.ts'
import type { Texts } from './texts/texts.ts'

/** The differences of more changes than these are left out: nobody unfolds so many, and the log has them all. */
const MAX_DETAILED_CHANGES = 500
const VALUE_LIMITS_CHARACTERS = [1000, 120]

/** The folded differences at each level of detail, the last without any. */
export const toDetailLevels = (changes: readonly Change[], texts: Texts): readonly (() => Sections)[] => {
  const detailed = changes.filter(({ fields }) => fields.length > 0)
  if (detailed.length === 0) return [() => []]
  const without = () => [{ head: texts.plan.detailsLeftOut }]
  if (changes.length > MAX_DETAILED_CHANGES) return [without]
  const withDetails = VALUE_LIMITS_CHARACTERS.map((limit) => () => [
    { rows: detailed.map((change) => toDifferences(change, limit, texts)) },
  ])
  return [...withDetails, without]
}

/** A list under its head; nothing where there are no items. */
export const toListSection = (head: string, items: readonly string[], bullet: string, texts: Texts): Sections => {
  if (items.length === 0) return []
  const rows = items.map((item) => `${bullet}${item}`)
  return [{ head, rows, toRest: (count) => `${bullet}${texts.toHidden(count)}` }]
}

/** Findings that refuse nothing, and warnings about the files. */
export const toNotices = (plan: Plan, header: Header, texts: Texts): Sections => {
  // The colon stays outside: bold text that ends in a full-width one is not bold before a Chinese character.
  const toLabelled = (severity: keyof Texts['severity'], text: string) =>
    texts.toLabelled(`**${texts.severity[severity]}**`, text)
  const findings = plan.findings
    .filter(({ severity }) => severity !== 'error')
    .map((finding) => toLabelled(finding.severity, toFindingText(finding, texts, MARKDOWN)))
  const diagnostics = (header.diagnostics ?? []).map((found) =>
    toLabelled(found.severity, toDiagnosticMarkdown(found, texts)),
  )
  return toListSection(`### ${texts.plan.notices}\n`, [...findings, ...diagnostics], '- ', texts)
}

/** The last line: what is left as it is. */
export const toTail = (plan: Plan, texts: Texts): string => {
  const chores = plan.chores.length === 0 ? [] : [texts.plan.toChores(plan.chores.length)]
  return texts.toParagraph([texts.plan.toUntouched(countPlan(plan)), ...chores])
}
