import type { Plan } from '../../model/plan.ts'
import type { ChangeResult, Outcome, Report } from '../../model/report.ts'
import { type Header, LOG, toHeaderSentences } from './medium.ts'
import type { Palette } from './palette.ts'
import { toBlocks, toChangeTitle, toItemLines, toNoticeLines } from './plan-text.ts'
import {
  listNewWebhooks,
  listNextSteps,
  sortResults,
  toOutcomeLabel,
  toReasonText,
  toReportHeadline,
} from './report.ts'
import { toTail } from './sections.ts'
import type { Texts } from './texts/texts.ts'

const COLOURS: Readonly<Record<Outcome, keyof Palette>> = {
  applied: 'green',
  confirmed: 'green',
  unconfirmed: 'yellow',
  conflict: 'red',
  failed: 'red',
  unknown: 'red',
  'not-reached': 'yellow',
}

/** What an apply did, as text for a log or a terminal. */
export const toReportText = (report: Report, plan: Plan, header: Header, texts: Texts, palette: Palette): string => {
  const sentences = toHeaderSentences(header, texts, LOG)
  return toBlocks([
    [palette.bold(toReportHeadline(report, texts))],
    sentences.length === 0 ? [] : [texts.toParagraph(sentences)],
    sortResults(report).flatMap((result) => toResultLines(result, texts, palette)),
    toItemLines(palette.red(palette.bold(texts.report.next)), listNextSteps(report, texts, LOG)),
    toItemLines(palette.yellow(palette.bold(texts.report.webhooks)), listNewWebhooks(report, texts, LOG)),
    toNoticeLines(plan, header, texts, palette),
    [palette.dim(toTail(plan, texts))],
  ])
}

/** One change's result: a line, and one more where there is a reason to tell. Also fit to be logged while an apply runs. */
export const toResultLines = (result: ChangeResult, texts: Texts, palette: Palette): readonly string[] => {
  const outcome = palette[COLOURS[result.outcome]](toOutcomeLabel(result.outcome, texts))
  const ids = texts.toList(result.requestIds.map(LOG.quote))
  const request = ids === '' ? [] : [texts.report.toRequestIds(ids)]
  const reason = toReasonText(result, texts, LOG)
  const told = texts.toClauses([toChangeTitle(result.change, texts, palette), ...request])
  const line = `  ${texts.toLabelled(outcome, told)}`
  return reason === '' ? [line] : [line, `      ${reason}`]
}
