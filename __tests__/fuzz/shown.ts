import type { DesiredReading } from '../../src/stages/config/read-files.ts'
import { SUMMARY_LIMIT } from '../../src/stages/render/budget.ts'
import { toDiagnosticLine, toDiagnosticMarkdown, toDiagnosticsMarkdown } from '../../src/stages/render/diagnostics.ts'
import { en } from '../../src/stages/render/texts/en/index.ts'

/** Everything that is shown of a reading's faults, in every form there is. */
export const toShownTexts = ({ diagnostics }: DesiredReading): readonly string[] => [
  ...diagnostics.flatMap((item) => [JSON.stringify(item), toDiagnosticLine(item, en), toDiagnosticMarkdown(item, en)]),
  toDiagnosticsMarkdown(diagnostics, en, SUMMARY_LIMIT),
]
