import type { Plan } from '../../model/plan.ts'
import { type ChangeResult, isApplied, isDone, type Outcome, type Report } from '../../model/report.ts'
import { type Limit, MAX_NAMED_OBJECTS, type Sections, toFittingText, toRows } from './budget.ts'
import { toInlineCode } from './escape.ts'
import { toAlert, toLabel, toRow, toTableHead } from './markdown.ts'
import { type Header, LOG, MARKDOWN, type Medium, toCapped, toHeaderSentences, toObjectText } from './medium.ts'
import type { Palette } from './palette.ts'
import { CHANGE_COLUMNS, toChangeCells, toDetailLevels, toListSection, toNotices, toTail } from './plan-markdown.ts'
import { toBlocks, toChangeTitle, toItemLines, toNoticeLines } from './plan-text.ts'
import type { Column, Texts } from './texts/texts.ts'

const SYMBOLS: Readonly<Record<Outcome, string>> = {
  applied: '✓',
  confirmed: '✓',
  unconfirmed: '~',
  conflict: '!',
  failed: '✗',
  unknown: '?',
  'not-reached': '…',
}

/** An outcome as symbol and word, such as `✗ failed`. */
const toOutcomeLabel = (outcome: Outcome, texts: Texts): string => `${SYMBOLS[outcome]} ${texts.outcome[outcome]}`

const countOutcomes = (report: Report): Readonly<Record<Outcome, number>> => {
  const counts = { applied: 0, confirmed: 0, unconfirmed: 0, conflict: 0, failed: 0, unknown: 0, 'not-reached': 0 }
  for (const { outcome } of report.results) counts[outcome] += 1
  return counts
}

/** The headline of a report. */
const toReportHeadline = (report: Report, texts: Texts): string => {
  const unrecorded = report.results.filter((result) => isApplied(result) && !isDone(result))
  return texts.report.toHeadline(countOutcomes(report), unrecorded.length)
}

/** The results with those that need a reader first, else in the order of the writes. */
const sortResults = ({ results }: Report): readonly ChangeResult[] => [
  ...results.filter((result) => !isDone(result)),
  ...results.filter(isDone),
]

/** What is to be done about the changes that are not done: each advice once, with the objects it is for. */
const listNextSteps = (report: Report, texts: Texts, medium: Medium): readonly string[] => {
  const objectsByStep = new Map<string, string[]>()
  for (const result of report.results) {
    const step = toNextStep(result, texts, medium)
    if (step === undefined) continue
    const objects = objectsByStep.get(step) ?? []
    objects.push(toObjectText(result.change.key, texts, medium))
    objectsByStep.set(step, objects)
  }
  return Array.from(objectsByStep, ([step, objects]) =>
    texts.toLabelled(texts.toList(toCapped(objects, MAX_NAMED_OBJECTS, texts.toRest)), step),
  )
}

/** Where a write may have been carried out, that tells more than why its answer was lost. */
const toNextStep = (result: ChangeResult, texts: Texts, { quote }: Medium): string | undefined => {
  const { outcome, failure } = result
  if (isDone(result)) return undefined
  if (outcome === 'unknown' || outcome === 'unconfirmed') return texts.report.outcomeNext[outcome]
  const advice = failure === undefined ? undefined : texts.toFailure(failure, quote).next
  return advice ?? (outcome === 'applied' || outcome === 'confirmed' ? undefined : texts.report.outcomeNext[outcome])
}

/** Why a change is not applied; empty for one that is. */
const toReasonText = ({ failure }: ChangeResult, texts: Texts, { quote }: Medium): string =>
  failure === undefined ? '' : texts.toFailure(failure, quote).what

/** The objects whose webhook is new, named; never its URL. */
const listNewWebhooks = (report: Report, texts: Texts, medium: Medium): readonly string[] =>
  report.results
    .filter(({ webhookChanged }) => webhookChanged === true)
    .map(({ change }) => texts.toRemarked(toObjectText(change.key, texts, medium), medium.word(change.type)))

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
