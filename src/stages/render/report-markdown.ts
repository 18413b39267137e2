import type { Plan } from '../../model/plan.ts'
import type { ChangeResult, Report } from '../../model/report.ts'
import { type Limit, type Sections, toFittingText, toRows } from './budget.ts'
import { CHANGE_COLUMNS, toChangeCells } from './change-markdown.ts'
import { toInlineCode } from './escape.ts'
import { toAlert, toLabel, toRow, toTableHead } from './markdown.ts'
import { type Header, MARKDOWN, toHeaderSentences } from './medium.ts'
import {
  listNewWebhooks,
  listNextSteps,
  sortResults,
  toOutcomeLabel,
  toReasonText,
  toReportHeadline,
} from './report.ts'
import { toDetailLevels, toListSection, toNotices, toTail } from './sections.ts'
import type { Column, Texts } from './texts/texts.ts'

/** What an apply did, as Markdown: the outcome of each change first, then the differences and notices of its plan. */
export const toReportMarkdown = (report: Report, plan: Plan, header: Header, texts: Texts, limit: Limit): string => {
  const results = sortResults(report)
  const levels = toDetailLevels(
    results.map(({ change }) => change),
    texts,
  )
  const lead = [
    { head: toHead(report, header, texts) },
    ...toSteps(report, texts),
    ...toWebhooks(report, texts),
    ...toTable(results, texts),
  ]
  const end = [...toNotices(plan, header, texts), { head: toTail(plan, texts) }]
  return toFittingText(
    levels.map((toDetails) => () => [...lead, ...toDetails(), ...end]),
    limit,
  )
}

const toHead = (report: Report, header: Header, texts: Texts): string => {
  const headline = `## ${toReportHeadline(report, texts)}`
  const sentences = toHeaderSentences(header, texts, MARKDOWN)
  return sentences.length === 0 ? headline : `${headline}\n\n${texts.toParagraph(sentences)}`
}

const toSteps = (report: Report, texts: Texts): Sections =>
  toListSection(
    `${toAlert('CAUTION')}\n> **${texts.report.next}**\n>`,
    listNextSteps(report, texts, MARKDOWN),
    '> - ',
    texts,
  )

const toWebhooks = (report: Report, texts: Texts): Sections =>
  toListSection(
    `${toAlert('WARNING')}\n> **${texts.report.webhooks}**\n>`,
    listNewWebhooks(report, texts, MARKDOWN),
    '> - ',
    texts,
  )

const toTable = (results: readonly ChangeResult[], texts: Texts): Sections => {
  if (results.length === 0) return []
  const hasReasons = results.some(({ failure }) => failure !== undefined)
  const columns: readonly Column[] = ['outcome', ...CHANGE_COLUMNS, 'requestIds', ...(hasReasons ? REASON : [])]
  const rows = toRows(results, (result) => toResultRow(result, hasReasons, texts))
  return [{ head: toTableHead(columns, texts), rows, toRest: (count) => toRow([texts.toHidden(count)]) }]
}

const REASON: readonly Column[] = ['reason']

const toResultRow = (result: ChangeResult, hasReasons: boolean, texts: Texts): string =>
  toRow([
    toLabel(toOutcomeLabel(result.outcome, texts)),
    ...toChangeCells(result.change, texts),
    texts.toList(result.requestIds.map((id) => toInlineCode(id))),
    ...(hasReasons ? [toReasonText(result, texts, MARKDOWN)] : []),
  ])
