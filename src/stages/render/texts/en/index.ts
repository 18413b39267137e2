import type { Manner } from '../../../../model/manner.ts'
import { toSpeech } from '../speech.ts'
import type { Texts } from '../texts.ts'
import { toDiagnosticText } from './diagnostics.ts'
import { toFailureAdvice } from './failures.ts'
import { toFindingAdvice } from './findings.ts'
import { GRAMMAR } from './grammar.ts'
import { LABELS } from './labels.ts'
import { toRunTexts } from './run.ts'

/** English, in the words of the Action or of a command line. */
export const toEnglish = (manner: Manner): Texts => ({
  ...LABELS,
  ...GRAMMAR,
  ...toRunTexts(manner),
  toFinding: (detail, marks) => toFindingAdvice(detail, toSpeech(marks, manner)),
  toFailure: (detail, marks) => toFailureAdvice(detail, toSpeech(marks, manner)),
  toDiagnostic: (detail, marks) => toDiagnosticText(detail, toSpeech(marks, manner)),
})

/** English, as the Action speaks it. */
export const en = toEnglish('action')
