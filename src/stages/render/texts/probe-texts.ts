import type { AssumptionId } from '../../../model/assumptions.ts'
import type { AnswerId, Facts, QuestionId, Verdict } from '../../../model/probe.ts'

/** An assumption as a reader is told it. */
export interface AssumptionText {
  readonly statement: string
  /** What is done so that it does not matter, or what does matter. */
  readonly safety: string
}

/** Texts of a probe, in one language. They are loaded for a probe alone. */
export interface ProbeTexts {
  readonly questions: Readonly<Record<QuestionId, string>>
  readonly answers: Readonly<Record<AnswerId, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly assumptions: Readonly<Record<AssumptionId, AssumptionText>>
  readonly facts: Readonly<Record<keyof Facts, string>>
  readonly headings: Readonly<
    Record<
      'report' | 'broken' | 'all' | 'question' | 'answer' | 'assumption' | 'calls' | 'facts' | 'safety' | 'verdict',
      string
    >
  >
  /** Says what will be written, and asks. */
  readonly toConsent: (region: string, account: string) => string
  readonly toProgress: (number: number, total: number) => string
  readonly cleaningUp: string
  readonly toPlace: (region: string, date: string) => string
  readonly toCounts: (confirmed: number, broken: number, open: number) => string
  readonly noneBroken: string
  readonly interrupted: string
  readonly toWritten: (path: string) => string
}
