import type { Diagnostic } from '../model/diagnostic.ts'
import { CodedError, type FailureCode, type FailureDetail } from '../model/failure.ts'
import type { Plan } from '../model/plan.ts'
import { toSecretForms } from '../model/secret.ts'
import type { Reporter } from '../ports.ts'
import type { Annotation } from '../stages/render/annotations.ts'
import { MAX_ANNOTATIONS, SUMMARY_LIMIT } from '../stages/render/budget.ts'
import {
  toDiagnosticLine,
  toDiagnosticsJson,
  toDiagnosticsMarkdown,
  toDiagnosticText,
  toFailureMarkdown,
  toFailureText,
  toOfflineText,
  toValidMarkdown,
  type Validity,
} from '../stages/render/diagnostics.ts'
import { listShownForms } from '../stages/render/escape.ts'
import type { Found } from '../stages/render/issues.ts'
import { LOG } from '../stages/render/medium.ts'
import type { RunFault } from '../stages/render/report-forms.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import { toTitle } from '../stages/render/title.ts'
import type { RunDocument } from './document.ts'
import { createSummary } from './summary.ts'

/** What a run found so far, for files that are written of it. */
export interface Findings extends Found {
  diagnostics: readonly Diagnostic[]
  plan?: Plan
  files: readonly string[]
  fault?: RunFault
  /** The job summary, whether one is written or not. */
  readonly toMarkdown: () => string
}

/** What is only not set up, or nowhere to be had, is no fault of the run. */
const NOTICES: ReadonlySet<FailureCode> = new Set(['GITLAB_TOKEN_MISSING', 'CODEUP_WITHOUT_ISSUES'])

/** Shows what every run can find: what a plan adds to it is in `show-plan.ts`. */
export interface Show {
  /** Faults and warnings of files: all in the log, the first ones as annotations; with an error also in the summary. */
  diagnostics(diagnostics: readonly Diagnostic[]): Promise<void>
  readonly texts: Texts
  /** The faults of the files that stopped the run. */
  readonly listFaults: () => readonly Diagnostic[]
  /** What programs are told; absent where none asked. */
  readonly document: RunDocument | undefined
  readonly found: Findings
  /** Says that the files are valid, and what else was not done. */
  valid(validity: Validity): Promise<void>
  /** What went wrong without changing what the run found or did. */
  warnings(failures: readonly FailureDetail[]): void
  /** Why the run failed. `hasSummary` says that the summary already tells more. */
  failure(detail: FailureDetail, hasSummary: boolean): Promise<void>
  /** Replaces the job summary, made from what it was before. A summary that cannot be written costs a warning. */
  summarize(toMarkdown: (before: string) => string): Promise<void>
  /** Puts this above every job summary from now on. */
  head(markdown: string): void
  /** Annotates, where that is shown, by at most as many as there is still room for: files and plan share what GitHub shows of a step. */
  annotate(toAnnotations: (room: number) => readonly Annotation[]): void
}

/** Makes a {@link Show} in one language. */
export const createShow = (reporter: Reporter, texts: Texts, document?: RunDocument): Show => {
  const { summarize, head, toMarkdown } = createSummary(reporter, texts)
  const found: Findings = { diagnostics: [], files: [], toMarkdown }
  let faults: readonly Diagnostic[] = []
  let annotationsLeft = MAX_ANNOTATIONS
  const annotate: Show['annotate'] = (toAnnotations) => {
    if (!reporter.hasAnnotations) return
    for (const { level, text, ...about } of toAnnotations(annotationsLeft)) {
      annotationsLeft -= 1
      reporter.annotate(level, text, about)
    }
  }
  return {
    texts,
    listFaults: () => faults,
    document,
    found,
    summarize,
    head,
    annotate,
    diagnostics: async (diagnostics) => {
      found.diagnostics = [...found.diagnostics, ...diagnostics]
      document?.add({ diagnostics: toDiagnosticsJson(found.diagnostics, texts) })
      for (const diagnostic of diagnostics) reporter.info(toDiagnosticLine(diagnostic, texts))
      annotate((room) =>
        diagnostics.slice(0, room).map((diagnostic) => ({
          level: diagnostic.severity,
          title: toTitle(diagnostic.code),
          text: toDiagnosticText(diagnostic, texts, LOG),
          position: diagnostic.position,
        })),
      )
      if (!hasErrors(diagnostics)) return
      faults = diagnostics
      await summarize(() => toDiagnosticsMarkdown(diagnostics, texts, SUMMARY_LIMIT))
    },
    valid: async (validity) => {
      const { configurations, files, undone } = validity
      document?.add({ configurations, files })
      reporter.info(texts.file.toValid(configurations, files))
      if (undone) reporter.annotate('notice', toOfflineText(undone, texts), { title: toTitle('validated') })
      await summarize(() => toValidMarkdown(validity, texts, SUMMARY_LIMIT))
    },
    warnings: (failures) => {
      for (const [index, failure] of failures.entries()) {
        const text = toFailureText(failure, texts)
        const level = NOTICES.has(failure.code) ? 'notice' : 'warning'
        if (index < MAX_ANNOTATIONS) reporter.annotate(level, text, { title: toTitle(failure.code) })
        else reporter.info(text)
      }
    },
    failure: async (detail, hasSummary) => {
      const message = toFailureText(detail, texts)
      found.fault = { code: detail.code, text: message }
      document?.fail(detail, message)
      reporter.annotate('error', message, { title: toTitle(detail.code) })
      if (hasSummary) return
      // What was shown before stays below it: a plan that may not be applied is still worth reading.
      await summarize((before) => [toFailureMarkdown(detail, texts), before].filter(Boolean).join('\n'))
    },
  }
}

/** Whether a file's diagnostics stop the run. */
const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error')

/** Shows what is wrong with files. Throws CONFIG_INVALID if anything is more than a warning. */
export const assertValid = async (diagnostics: readonly Diagnostic[], show: Show): Promise<void> => {
  if (diagnostics.length > 0) await show.diagnostics(diagnostics)
  const count = diagnostics.filter(({ severity }) => severity === 'error').length
  if (count > 0) throw new CodedError({ code: 'CONFIG_INVALID', count })
}

/** Hides a secret in every form it can take in a text, this program's own escaping included. */
export const toMask =
  (reporter: Reporter) =>
  (value: string): void => {
    // Every blank of a text would be hidden with it.
    if (value.trim() === '') return
    for (const form of new Set([...toSecretForms(value), ...listShownForms(value)])) reporter.mask(form)
  }
