import { type ChangeResult, isApplied, isDone, type Outcome, type Report } from '../../model/report.ts'
import { type Medium, toCapped, toObjectText } from './medium.ts'
import type { Texts } from './texts/texts.ts'

const SYMBOLS: Readonly<Record<Outcome, string>> = {
  applied: '✓',
  confirmed: '✓',
  unconfirmed: '~',
  conflict: '!',
  failed: '✗',
  unknown: '?',
  'not-reached': '…',
}
const SHOWN_OBJECTS = 20

/** An outcome as symbol and word, such as `✗ failed`. */
export const toOutcomeLabel = (outcome: Outcome, texts: Texts): string =>
  `${SYMBOLS[outcome]} ${texts.outcome[outcome]}`

const countOutcomes = (report: Report): Readonly<Record<Outcome, number>> => {
  const counts = { applied: 0, confirmed: 0, unconfirmed: 0, conflict: 0, failed: 0, unknown: 0, 'not-reached': 0 }
  for (const { outcome } of report.results) counts[outcome] += 1
  return counts
}

/** The headline of a report. */
export const toReportHeadline = (report: Report, texts: Texts): string => {
  const unrecorded = report.results.filter((result) => isApplied(result) && !isDone(result))
  return texts.report.toHeadline(countOutcomes(report), unrecorded.length)
}

/** The results with those that need a reader first, else in the order of the writes. */
export const sortResults = ({ results }: Report): readonly ChangeResult[] => [
  ...results.filter((result) => !isDone(result)),
  ...results.filter(isDone),
]

/** What is to be done about the changes that are not done: each advice once, with the objects it is for. */
export const listNextSteps = (report: Report, texts: Texts, medium: Medium): readonly string[] => {
  const objectsByStep = new Map<string, string[]>()
  for (const result of report.results) {
    const step = toNextStep(result, texts, medium)
    if (step === undefined) continue
    const objects = objectsByStep.get(step) ?? []
    objects.push(toObjectText(result.change.key, texts, medium))
    objectsByStep.set(step, objects)
  }
  return Array.from(objectsByStep, ([step, objects]) =>
    texts.toLabelled(texts.toList(toCapped(objects, SHOWN_OBJECTS, texts.toRest)), step),
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
export const toReasonText = ({ failure }: ChangeResult, texts: Texts, { quote }: Medium): string =>
  failure === undefined ? '' : texts.toFailure(failure, quote).what

/** The objects whose webhook is new, named; never its URL. */
export const listNewWebhooks = (report: Report, texts: Texts, medium: Medium): readonly string[] =>
  report.results
    .filter(({ webhookChanged }) => webhookChanged === true)
    .map(({ change }) => texts.toRemarked(toObjectText(change.key, texts, medium), medium.word(change.type)))
