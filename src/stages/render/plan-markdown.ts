import { countPlan, type Plan } from '../../model/plan.ts'
import { type Fitted, fitSections, type Limit, type Sections, toRows } from './budget.ts'
import { CHANGE_COLUMNS, toPlanRow } from './change-markdown.ts'
import { listHighlights, toPlanState } from './changes.ts'
import { toFindingText } from './diagnostics.ts'
import { toAlert, toLabel, toRow, toTableHead } from './markdown.ts'
import { type Header, MARKDOWN, toHeaderSentences } from './medium.ts'
import { toDetailLevels, toListSection, toNotices, toTail } from './sections.ts'
import type { Texts } from './texts/texts.ts'

const MAX_HIGHLIGHTS = 50

/** A plan as Markdown, for a job summary or a comment: at most `limit`, with less detail where there is much to tell. */
export const toPlanMarkdown = (plan: Plan, header: Header, texts: Texts, limit: Limit): string =>
  fitPlanMarkdown(plan, header, texts, limit).text

/** Like {@link toPlanMarkdown}, and whether everything is in it. */
export const fitPlanMarkdown = (plan: Plan, header: Header, texts: Texts, limit: Limit): Fitted => {
  const lead = [
    { head: toHead(plan, header, texts) },
    ...toRefusal(plan, texts),
    ...toHighlights(plan, texts),
    ...toTable(plan, texts),
  ]
  const end = [...toNotices(plan, header, texts), { head: toTail(plan, texts) }]
  const levels = toDetailLevels(plan.changes, texts)
  return fitSections(
    levels.map((toDetails) => () => [...lead, ...toDetails(), ...end]),
    limit,
  )
}

const toHead = (plan: Plan, header: Header, texts: Texts): string => {
  const state = toPlanState(plan, header.mode)
  const sentences = [...toHeaderSentences(header, texts, MARKDOWN), texts.plan.toStatus(state)]
  return `## ${texts.plan.toHeadline(state, countPlan(plan))}\n\n${texts.toParagraph(sentences)}`
}

const toRefusal = (plan: Plan, texts: Texts): Sections => {
  const errors = plan.findings.filter(({ severity }) => severity === 'error')
  const items = errors.map((finding) => toFindingText(finding, texts, MARKDOWN))
  return toListSection(`${toAlert('CAUTION')}\n> **${texts.plan.refused}**\n>`, items, '> - ', texts)
}

const toHighlights = (plan: Plan, texts: Texts): Sections => {
  const found = listHighlights(plan.changes)
  const items = found.slice(0, MAX_HIGHLIGHTS).map((toHighlight) => {
    const { label, text } = toHighlight(texts, MARKDOWN)
    return `${toLabel(label)} ${text}`
  })
  const rest = found.length > items.length ? [texts.toRest(found.length - items.length)] : []
  return toListSection(`${toAlert('WARNING')}\n> **${texts.plan.review}**\n>`, [...items, ...rest], '> - ', texts)
}

const toTable = (plan: Plan, texts: Texts): Sections => {
  if (plan.changes.length === 0) return []
  const head = toTableHead([...CHANGE_COLUMNS, 'changes'], texts)
  const rows = toRows(plan.changes, (change) => toPlanRow(change, texts))
  return [{ head, rows, toRest: (count) => toRow([texts.toHidden(count)]) }]
}
