import { type LineTexts, toSpeech } from '../speech.ts'
import type { Texts } from '../texts.ts'
import { toDiagnosticText } from './diagnostics.ts'
import { toFailureAdvice } from './failures.ts'
import { toFindingAdvice } from './findings.ts'
import { GRAMMAR } from './grammar.ts'
import { LABELS, PAGES } from './labels.ts'
import { RUN_TEXTS } from './run.ts'

/** Simplified Chinese, in the words of the Action or of a command line. */
export const toChinese = (line?: LineTexts): Texts => ({
  ...LABELS,
  ...GRAMMAR,
  ...RUN_TEXTS,
  ...(line !== undefined && {
    comment: { ...RUN_TEXTS.comment, ...line.comment },
    file: { ...RUN_TEXTS.file, ...line.file },
  }),
  toPage: (name) => PAGES[name],
  toFinding: (detail, marks) => toFindingAdvice(detail, toSpeech(marks, line)),
  toFailure: (detail, marks) => toFailureAdvice(detail, toSpeech(marks, line)),
  toDiagnostic: (detail, marks) => toDiagnosticText(detail, toSpeech(marks, line)),
})

/** Simplified Chinese, as the Action speaks it. */
export const zh = toChinese()
