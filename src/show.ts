import type { RunDocument } from './document.ts'
import type { Diagnostic, FailureDetail } from './errors.ts'
import type { Exported } from './model/exported.ts'
import { toKeyText } from './model/key.ts'
import { toWebhookUrl } from './model/outputs.ts'
import { countPlan, type Plan } from './model/plan.ts'
import type { ChangeResult, Report } from './model/report.ts'
import type { Reporter } from './ports.ts'
import { MAX_ANNOTATIONS, toPlanAnnotations } from './render/annotations.ts'
import { SUMMARY_LIMIT } from './render/budget.ts'
import { toDiagnosticsJson } from './render/diagnostics-json.ts'
import { toDiagnosticsMarkdown } from './render/diagnostics-markdown.ts'
import { toExportedJson, toExportMarkdown, toExportText } from './render/export.ts'
import { toDiagnosticLine, toFailureMarkdown, toFailureText, toSupersededMarkdown } from './render/failure.ts'
import { type Header, LOG, MARKDOWN, type Medium } from './render/medium.ts'
import { toPalette } from './render/palette.ts'
import { toPlanMarkdown } from './render/plan-markdown.ts'
import { toPlanText } from './render/plan-text.ts'
import { toRehearsalMarkdown, toRehearsalText } from './render/rehearsal.ts'
import { toReportMarkdown } from './render/report-markdown.ts'
import { toReportText, toResultLines } from './render/report-text.ts'
import type { Texts } from './render/texts/texts.ts'

/** Shows what a run found and did: every rendering of it goes through here to the reporter. */
export interface Show {
  /** Faults and warnings of files: all in the log, the first ones as annotations; with an error also in the summary. */
  diagnostics(diagnostics: readonly Diagnostic[]): Promise<void>
  readonly texts: Texts
  /** What programs are told; absent where none asked. */
  readonly document: RunDocument | undefined
  /** Says that the files are valid; `isOffline`, that no more than this could be done. */
  valid(configurationCount: number, fileCount: number, isOffline: boolean): void
  /** The digest is left out where no apply can be bound to it. */
  plan(plan: Plan, header: Header, digest?: string): Promise<void>
  /** One change's result as soon as there is one. */
  result(result: ChangeResult): void
  /** What went wrong without changing what the run found or did. */
  warnings(failures: readonly FailureDetail[]): void
  /** Says that a newer commit's run applies the files, above the plan that this run had. */
  superseded(): Promise<void>
  report(report: Report, plan: Plan, header: Header): Promise<void>
  exported(exported: Exported): Promise<void>
  /** Says above everything from now on that this is a rehearsal, and what it starts from; nothing of it is real. */
  rehearsal(seeds: readonly string[]): void
  /** Says above the plan that so many changes were carried out, and that a second plan was empty. */
  rehearsed(changeCount: number): Promise<void>
  /** Why the run failed. `hasSummary` says that the summary already tells more. */
  failure(detail: FailureDetail, hasSummary: boolean): Promise<void>
}

/** Makes a {@link Show} in one language. */
export const createShow = (reporter: Reporter, texts: Texts, document?: RunDocument): Show => {
  const palette = toPalette(reporter.hasColours)
  let summary = ''
  let banner = ''
  // Files and plan share what GitHub shows of a step.
  let annotationsLeft = MAX_ANNOTATIONS
  const summarize = async (markdown: () => string) => {
    if (!reporter.hasSummary) return
    summary = markdown()
    try {
      await reporter.writeSummary(`${banner}${summary}`)
    } catch {
      // The log has everything: a summary that cannot be written must not cost the run.
      reporter.annotate('warning', texts.file.summaryFailed)
    }
  }
  return {
    document,
    diagnostics: async (diagnostics) => {
      document?.add({ diagnostics: toDiagnosticsJson(diagnostics, texts) })
      for (const diagnostic of diagnostics) reporter.info(toDiagnosticLine(diagnostic, texts))
      for (const diagnostic of diagnostics.slice(0, annotationsLeft)) {
        annotationsLeft -= 1
        reporter.annotate(diagnostic.severity, texts.toDiagnostic(diagnostic, LOG.quote), diagnostic.position)
      }
      if (hasErrors(diagnostics)) await summarize(() => toDiagnosticsMarkdown(diagnostics, texts, SUMMARY_LIMIT))
    },
    texts,
    valid: (configurationCount, fileCount, isOffline) => {
      document?.add({ configurations: configurationCount, files: fileCount })
      reporter.info(texts.file.toValid(configurationCount, fileCount))
      if (isOffline) reporter.annotate('notice', texts.file.offline)
    },
    plan: async (plan, header, digest) => {
      const toSeal = ({ quote }: Medium) => (digest === undefined ? '' : `\n${texts.comment.toDigest(quote(digest))}\n`)
      reporter.info(`${toPlanText(plan, header, texts, palette)}${toSeal(LOG)}`)
      for (const { level, text, position } of toPlanAnnotations(plan, texts, annotationsLeft)) {
        annotationsLeft -= 1
        reporter.annotate(level, text, position)
      }
      await summarize(() => `${toPlanMarkdown(plan, header, texts, SUMMARY_LIMIT)}${toSeal(MARKDOWN)}`)
    },
    result: (result) => {
      for (const line of toResultLines(result, texts, palette)) reporter.info(line)
    },
    superseded: async () => {
      reporter.annotate('warning', texts.report.superseded)
      await summarize(() => toSupersededMarkdown(summary, texts))
    },
    warnings: (failures) => {
      for (const [index, failure] of failures.entries()) {
        const text = toFailureText(failure, texts)
        if (index < MAX_ANNOTATIONS) reporter.annotate('warning', text)
        else reporter.info(text)
      }
    },
    report: async (report, plan, header) => {
      reporter.info(`\n${toReportText(report, plan, header, texts, palette)}`)
      await summarize(() => toReportMarkdown(report, plan, header, texts, SUMMARY_LIMIT))
    },
    exported: async (exported) => {
      document?.add({ exported: toExportedJson(exported) })
      reporter.info(toExportText(exported, texts))
      await summarize(() => toExportMarkdown(exported, texts, SUMMARY_LIMIT))
    },
    rehearsal: (seeds) => {
      banner = toRehearsalMarkdown(seeds, texts)
      reporter.info(`${toRehearsalText(seeds, texts)}\n`)
    },
    rehearsed: async (changeCount) => {
      const text = texts.rehearsal.toDone(changeCount)
      reporter.info(text)
      await summarize(() => `${text}\n\n${summary}`)
    },
    failure: async (detail, hasSummary) => {
      const message = toFailureText(detail, texts)
      document?.fail(detail, message)
      reporter.annotate('error', message)
      // What was shown before stays below it: a plan that may not be applied is still worth reading.
      if (!hasSummary) await summarize(() => [toFailureMarkdown(detail, texts), summary].filter(Boolean).join('\n'))
    },
  }
}

/** Whether a file's diagnostics stop the run. */
const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error')

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
  const urls = report.results.flatMap(({ change, outputs, webhookChanged }) => {
    const url = outputs && webhookChanged === true ? toWebhookUrl(outputs) : undefined
    return url === undefined ? [] : [[toKeyText(change.key), url] as const]
  })
  return { 'webhook-urls': JSON.stringify(Object.fromEntries(urls)) }
}
