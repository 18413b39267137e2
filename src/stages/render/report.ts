/*
 * What an apply did. What a reader must do stands first: the changes that are not done with what to do next, then the
 * webhooks that are new. A report is read instead of its plan, so it repeats the plan's differences and notices.
 */
import type { Plan } from '../../model/plan.ts'
import { type ChangeResult, isApplied, isDone, type Outcome, type Report } from '../../model/report.ts'
import { fitSections, type Limit, MAX_NAMED_OBJECTS, type Sections, toRows } from './budget.ts'
import { toUntouchedText } from './changes.ts'
import { withPage } from './diagnostics.ts'
import { toInlineCode } from './escape.ts'
import { type Header, toHeaderSentences } from './header.ts'
import { toBlocks, toItemLines } from './lines.ts'
import { toAlertSection, toLabel, toRow, toTableSection } from './markdown.ts'
import { LOG, MARKDOWN, type Medium, toCapped, toObjectText, toReferring } from './medium.ts'
import type { Palette } from './palette.ts'
import { CHANGE_COLUMNS, toChangeCells, toDetailLevels, toNotices } from './plan-markdown.ts'
import { toChangeTitle, toNoticeLines } from './plan-text.ts'
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
export const toReportText = (report: Report, plan: Plan, header: Header, texts: Texts, palette: Palette): string =>
  toBlocks([
    [palette.bold(toHeadline(report, texts))],
    toLead(header, texts, LOG),
    // What is done was logged as it was done.
    report.results.filter((result) => !isDone(result)).flatMap((result) => toResultLines(result, texts, palette)),
    toItemLines(palette.red(palette.bold(texts.report.next)), listNextSteps(report, texts, LOG, false)),
    toItemLines(palette.yellow(palette.bold(toWebhookHead(texts, LOG))), listNewWebhooks(report, texts, LOG)),
    toNoticeLines(plan, header, texts, palette),
    [palette.dim(toUntouchedText(plan, texts))],
    listNext(report, texts),
  ])

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
    header,
    texts,
  )
  const lead = [
    {
      head: [`## ${toHeadline(report, texts)}`, ...toLead(header, texts, MARKDOWN), ...listNext(report, texts)].join(
        '\n\n',
      ),
    },
    ...toAlertSection('CAUTION', texts.report.next, listNextSteps(report, texts, MARKDOWN, true), texts),
    ...toAlertSection('WARNING', toWebhookHead(texts, MARKDOWN), listNewWebhooks(report, texts, MARKDOWN), texts),
    ...toTable(results, texts),
  ]
  const end = [...toNotices(plan, header, texts), { head: toUntouchedText(plan, texts) }]
  return fitSections(
    levels.map((toDetails) => () => [...lead, ...toDetails(), ...end]),
    limit,
  ).text
}

const toTable = (results: readonly ChangeResult[], texts: Texts): Sections => {
  if (results.length === 0) return []
  const columns: readonly Column[] = ['outcome', ...CHANGE_COLUMNS, 'requestIds']
  const rows = toRows(results, (result) => {
    const ids = texts.toList(result.requestIds.map((id) => toInlineCode(id)))
    return toRow([toLabel(toOutcomeLabel(result.outcome, texts)), ...toChangeCells(result.change, texts), ids])
  })
  return toTableSection(columns, rows, texts)
}

/** The headline of a report. */
const toHeadline = (report: Report, texts: Texts): string => {
  const unrecorded = report.results.filter((result) => isApplied(result) && !isDone(result))
  return texts.report.toHeadline(countOutcomes(report), unrecorded.length)
}

const countOutcomes = (report: Report): Readonly<Record<Outcome, number>> => {
  const counts = { applied: 0, confirmed: 0, unconfirmed: 0, conflict: 0, failed: 0, unknown: 0, 'not-reached': 0 }
  for (const { outcome } of report.results) counts[outcome] += 1
  return counts
}

/** What its reader does next, in one line; nothing where there was nothing to apply. */
const listNext = ({ results }: Report, texts: Texts): readonly string[] =>
  results.length === 0
    ? []
    : [texts.report.toNext({ isDone: results.every(isDone), hasNewWebhooks: results.some(hasNewWebhook) })]

const toWebhookHead = (texts: Texts, medium: Medium): string =>
  toReferring([texts.report.webhooks], 'webhook', texts, medium)

/** The scope and files of the changes; nothing if neither is known. */
const toLead = (header: Header, texts: Texts, medium: Medium): readonly string[] => {
  const sentences = toHeaderSentences(header, texts, medium)
  return sentences.length === 0 ? [] : [texts.toParagraph(sentences)]
}

/** The results with those that need a reader first, else in the order of the writes. */
const sortResults = ({ results }: Report): readonly ChangeResult[] => [
  ...results.filter((result) => !isDone(result)),
  ...results.filter(isDone),
]

/** An outcome as symbol and word, such as `✗ failed`. */
const toOutcomeLabel = (outcome: Outcome, texts: Texts): string => `${SYMBOLS[outcome]} ${texts.outcome[outcome]}`

/** Why a change is not applied; empty for one that is. */
const toReasonText = ({ failure }: ChangeResult, texts: Texts, medium: Medium): string =>
  failure === undefined ? '' : texts.toFailure(failure, medium).what

/**
 * What is to be done about the changes that are not done: each advice once, with the objects it is for. A page says why
 * here, where a code is read; the log has said so below each result.
 */
const listNextSteps = (report: Report, texts: Texts, medium: Medium, tellsWhy: boolean): readonly string[] => {
  const objectsByStep = new Map<string, string[]>()
  for (const result of report.results) {
    const why = tellsWhy ? toReasonText(result, texts, medium) : ''
    const step = texts.toParagraph([why, toNextStep(result, texts, medium) ?? ''].filter((text) => text !== ''))
    if (step === '') continue
    const objects = objectsByStep.get(step) ?? []
    objects.push(toObjectText(result.change.key, texts, medium))
    objectsByStep.set(step, objects)
  }
  return Array.from(objectsByStep, ([step, objects]) =>
    texts.toLabelled(texts.toList(toCapped(objects, MAX_NAMED_OBJECTS, texts.toRest)), step),
  )
}

/** If a write may have been carried out, this is more important than why its answer was lost. */
const toNextStep = (result: ChangeResult, texts: Texts, medium: Medium): string | undefined => {
  const { outcome, failure } = result
  if (isDone(result)) return undefined
  const isAltered = failure?.code === 'WRITE_ALTERED'
  if (outcome === 'unknown') return toReferring([texts.report.outcomeNext.unknown], 'webhook', texts, medium)
  if (outcome === 'unconfirmed' && !isAltered) return texts.report.outcomeNext.unconfirmed
  const advice = failure === undefined ? undefined : texts.toFailure(failure, medium).next
  if (failure !== undefined && advice !== undefined) return withPage(advice, failure, texts, medium)
  return outcome === 'applied' || outcome === 'confirmed' ? undefined : texts.report.outcomeNext[outcome]
}

const hasNewWebhook = ({ webhookChanged }: ChangeResult): boolean => webhookChanged === true

/** The objects whose webhook is new, named; never its URL. */
const listNewWebhooks = (report: Report, texts: Texts, medium: Medium): readonly string[] =>
  report.results
    .filter(hasNewWebhook)
    .map(({ change }) => texts.toRemarked(toObjectText(change.key, texts, medium), medium.word(change.type)))
