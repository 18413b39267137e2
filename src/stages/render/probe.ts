import type { JsonObject } from '../../model/json.ts'
import {
  type AssumptionId,
  type ProbeAnswer,
  type ProbeReport,
  QUESTIONS,
  toVerdict,
  type Verdict,
} from '../../model/probe.ts'
import { toAlert, toRow } from './markdown.ts'
import { MARKDOWN } from './medium.ts'
import type { ProbeTexts } from './texts/cli-texts.ts'
import type { Texts } from './texts/texts.ts'

/** The version of the shape below. It grows when a member changes its meaning or goes; new members do not count. */
const PROBE_FORMAT_VERSION = 1

/**
 * What a probe found, for programs: `region`, `date`, `interrupted`, `left[]`, and `questions[]` with `id`, `question`,
 * `answer`, `text`, `assumption`, `verdict`, `calls[]` and what was measured (`reads`, `ms`, `codes[]`, `form`).
 */
export const toProbeJson = (
  { region, date, answers, left, isInterrupted }: ProbeReport,
  texts: ProbeTexts,
): JsonObject => ({
  formatVersion: PROBE_FORMAT_VERSION,
  region,
  date,
  interrupted: isInterrupted,
  left,
  questions: answers.map((one) => ({
    id: one.question,
    question: texts.questions[one.question],
    answer: one.answer,
    text: texts.answers[one.answer],
    assumption: QUESTIONS[one.question].assumption,
    verdict: toVerdict(one),
    calls: one.calls,
    ...one.facts,
  })),
})

/** What a probe found, for people: what breaks an assumption first, then every question, and what it means in words. */
export const toProbeMarkdown = (report: ProbeReport, own: ProbeTexts, texts: Texts): string =>
  `${[
    `# ${own.headings.report}`,
    own.toPlace(report.region, report.date),
    own.toCounts(count(report, 'confirmed'), count(report, 'broken'), count(report, 'open')),
    ...listAlerts(report, own, texts),
    `## ${own.headings.broken}`,
    toBroken(report, own, texts),
    `## ${own.headings.all}`,
    toTable(report, own, texts),
    ...report.answers.map((one) => toSection(one, own, texts)),
    `## ${own.headings.summary}`,
    toProbeSummary(report, own, texts),
  ].join('\n\n')}\n`

const count = ({ answers }: ProbeReport, verdict: Verdict): number =>
  answers.filter((one) => toVerdict(one) === verdict).length

const listAlerts = ({ left, region, isInterrupted }: ProbeReport, own: ProbeTexts, texts: Texts): readonly string[] => [
  ...(left.length === 0
    ? []
    : [`${toAlert('CAUTION')}\n> ${texts.toFailure({ code: 'PROBE_LEFT', region, names: left }, MARKDOWN).what}`]),
  ...(isInterrupted ? [`${toAlert('WARNING')}\n> ${own.interrupted}`] : []),
]

/** What the service does in words, and whether anything in the files is affected. */
export const toProbeSummary = (report: ProbeReport, own: ProbeTexts, texts: Texts): string => {
  const broken = listBroken(report).map((id) => own.assumptions[id])
  const effects = broken.flatMap(({ effect }) => effect ?? [])
  const { same, toOther, unaffected, toAffected } = own.summary
  return texts.toParagraph([
    broken.length === 0 ? same : toOther(broken.map(({ statement }) => statement)),
    effects.length === 0 ? unaffected : toAffected(effects),
  ])
}

const listBroken = ({ answers }: ProbeReport): readonly AssumptionId[] => [
  ...new Set(
    answers.filter((one) => toVerdict(one) === 'broken').map(({ question }) => QUESTIONS[question].assumption),
  ),
]

const toBroken = (report: ProbeReport, own: ProbeTexts, texts: Texts): string => {
  const broken = listBroken(report)
  if (broken.length === 0) return own.noneBroken
  return broken
    .map((id) => {
      const { statement, safety } = own.assumptions[id]
      return `- ${texts.toParagraph([texts.toLabelled(`\`${id}\``, statement), safety])}`
    })
    .join('\n')
}

const toTable = ({ answers }: ProbeReport, own: ProbeTexts, texts: Texts): string => {
  const columns = [own.headings.question, own.headings.answer, own.headings.assumption, own.headings.verdict]
  const rows = answers.map((one) =>
    toRow([
      own.questions[one.question],
      toAnswerText(one, own, texts),
      `\`${QUESTIONS[one.question].assumption}\``,
      own.verdicts[toVerdict(one)],
    ]),
  )
  return [toRow(columns), toRow(columns.map(() => '---')), ...rows].join('\n')
}

const toAnswerText = ({ answer, facts }: ProbeAnswer, own: ProbeTexts, texts: Texts): string =>
  facts.codes === undefined || facts.codes.length === 0
    ? own.answers[answer]
    : texts.toRemarked(own.answers[answer], texts.toList(facts.codes.map((code) => `\`${code}\``)))

const toSection = (one: ProbeAnswer, own: ProbeTexts, texts: Texts): string => {
  const { assumption } = QUESTIONS[one.question]
  const facts = listFacts(one, own, texts)
  const lines = [
    texts.toLabelled(own.headings.answer, toAnswerText(one, own, texts)),
    ...(facts.length === 0 ? [] : [texts.toLabelled(own.headings.facts, texts.toClauses(facts))]),
    ...(one.calls.length === 0 ? [] : [texts.toLabelled(own.headings.calls, toCalls(one.calls, texts))]),
    texts.toLabelled(
      own.headings.assumption,
      texts.toRemarked(own.assumptions[assumption].statement, own.verdicts[toVerdict(one)]),
    ),
    texts.toLabelled(own.headings.safety, own.assumptions[assumption].safety),
  ]
  return `### ${own.questions[one.question]}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

const listFacts = ({ facts }: ProbeAnswer, own: ProbeTexts, texts: Texts): readonly string[] =>
  (['reads', 'ms', 'form'] as const).flatMap((name) =>
    facts[name] === undefined ? [] : [texts.toLabelled(own.facts[name], String(facts[name]))],
  )

/** Calls in their order, such as `CreateChatConfiguration, GetChatConfiguration ×3`. */
const toCalls = (calls: readonly string[], texts: Texts): string => {
  const runs: { readonly operation: string; times: number }[] = []
  for (const operation of calls) {
    const last = runs.at(-1)
    if (last?.operation === operation) last.times += 1
    else runs.push({ operation, times: 1 })
  }
  return texts.toList(runs.map(({ operation, times }) => (times === 1 ? operation : `${operation} ×${times}`)))
}
