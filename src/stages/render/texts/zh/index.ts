import type { Texts } from '../texts.ts'
import { toDiagnosticText } from './diagnostics.ts'
import { toFailureAdvice } from './failures.ts'
import { toFindingAdvice } from './findings.ts'
import { GRAMMAR } from './grammar.ts'
import { LABELS, PAGES } from './labels.ts'
import { RUN_TEXTS } from './run.ts'

/** Simplified Chinese. */
export const zh: Texts = {
  ...LABELS,
  ...GRAMMAR,
  ...RUN_TEXTS,
  toPage: (name) => PAGES[name],
  toFinding: toFindingAdvice,
  toFailure: toFailureAdvice,
  toDiagnostic: toDiagnosticText,
}
