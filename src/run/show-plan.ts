import { toKeyText } from '../model/key.ts'
import { toWebhookUrl } from '../model/live.ts'
import { countPlan, type Plan } from '../model/plan.ts'
import type { ChangeResult, Report } from '../model/report.ts'
import type { Standing } from '../model/review.ts'
import type { Reporter } from '../ports.ts'
import { toPlanAnnotations } from '../stages/render/annotations.ts'
import { toSupersededMarkdown } from '../stages/render/banners.ts'
import { type Limit, SUMMARY_LIMIT } from '../stages/render/budget.ts'
import type { Header } from '../stages/render/header.ts'
import { LOG, MARKDOWN, type Medium } from '../stages/render/medium.ts'
import { toPalette } from '../stages/render/palette.ts'
import { toPlanMarkdown } from '../stages/render/plan-markdown.ts'
import { toPlanText } from '../stages/render/plan-text.ts'
import { toReportMarkdown, toReportText, toResultLines } from '../stages/render/report.ts'
import { toTitle } from '../stages/render/title.ts'
import type { Show } from './show.ts'

/** Shows a plan and what became of it, besides what every run can find. */
export interface PlanShow extends Show {
  /** The digest is left out where no apply can be bound to it. */
  plan(plan: Plan, header: Header, digest?: string): Promise<void>
  /** One change's result as soon as there is one. */
  result(result: ChangeResult): void
  /** Says that the branch as it is now decides, above the plan that this run had. */
  superseded(standing: Exclude<Standing, 'current'>): Promise<void>
  report(report: Report, plan: Plan, header: Header): Promise<void>
}

/** Leaves out of a plan and a report what is no news. */
export type AdaptShow = (show: PlanShow) => PlanShow

/** For what stands around a plan in the summary: its digest, and why the run ended after it. */
const FRAME_BYTES = 16 * 1024
const PLAN_LIMIT: Limit = { ...SUMMARY_LIMIT, max: SUMMARY_LIMIT.max - FRAME_BYTES }

/** Makes a {@link PlanShow} on the one that the run began with. */
export const createPlanShow = (show: Show, reporter: Reporter): PlanShow => {
  const { texts, summarize, annotate } = show
  const palette = toPalette(reporter.hasColours)
  return {
    ...show,
    plan: async (plan, header, digest) => {
      show.found.plan = plan
      const toSeal = ({ quote }: Medium) => (digest === undefined ? '' : `\n${texts.comment.toDigest(quote(digest))}\n`)
      reporter.info(`${toPlanText(plan, header, texts, palette)}${toSeal(LOG)}`)
      annotate((room) => toPlanAnnotations(plan, texts, room))
      await summarize(() => `${toPlanMarkdown(plan, header, texts, PLAN_LIMIT)}${toSeal(MARKDOWN)}`)
    },
    result: (result) => {
      for (const line of toResultLines(result, texts, palette)) reporter.info(line)
    },
    superseded: async (standing) => {
      reporter.annotate('warning', texts.report.superseded[standing], { title: toTitle('superseded') })
      await summarize((before) => toSupersededMarkdown(before, standing, texts))
    },
    report: async (report, plan, header) => {
      reporter.info(`\n${toReportText(report, plan, header, texts, palette)}`)
      await summarize(() => toReportMarkdown(report, plan, header, texts, SUMMARY_LIMIT))
    },
  }
}

/** The Action's outputs that a plan decides. */
export const toPlanOutputs = (plan: Plan): Readonly<Record<string, string>> => {
  const counts = countPlan(plan)
  return {
    'has-changes': String(plan.changes.length > 0),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [`${name}-count`, String(count)])),
  }
}

/** The new webhook URLs of an apply as JSON. They were masked when the answers that hold them came in. */
export const toWebhookOutput = (report: Report): Readonly<Record<string, string>> => {
  const urls = report.results.map(({ change, outputs, webhookChanged }) => [
    toKeyText(change.key),
    outputs && webhookChanged === true ? toWebhookUrl(outputs) : undefined,
  ])
  // JSON leaves out those that have none.
  return { 'webhook-urls': JSON.stringify(Object.fromEntries(urls)) }
}
