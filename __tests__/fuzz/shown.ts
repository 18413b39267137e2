import type { DesiredReading } from '../../src/config/read-desired.ts'
import { SUMMARY_LIMIT } from '../../src/render/budget.ts'
import { toDiagnosticsMarkdown } from '../../src/render/diagnostics-markdown.ts'
import { toDiagnosticLine, toDiagnosticMarkdown } from '../../src/render/failure.ts'
import { en } from '../../src/render/texts/en.ts'

/** Everything that is shown of a reading's faults, in every form there is. */
export const toShownTexts = ({ diagnostics }: DesiredReading): readonly string[] => [
  ...diagnostics.flatMap((item) => [JSON.stringify(item), toDiagnosticLine(item, en), toDiagnosticMarkdown(item, en)]),
  toDiagnosticsMarkdown(diagnostics, en, SUMMARY_LIMIT),
]
