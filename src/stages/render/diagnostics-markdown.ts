import type { Diagnostic } from '../../model/failure.ts'
import { type Limit, toFittingText, toRows } from './budget.ts'
import { toDiagnosticText } from './diagnostics.ts'
import { toInlineCode } from './escape.ts'
import { toRow, toTableHead } from './markdown.ts'
import { MARKDOWN } from './medium.ts'
import type { Texts } from './texts/texts.ts'

/** The summary of faulty files: every fault with its place, errors first, as many as fit in `limit`. */
export const toDiagnosticsMarkdown = (diagnostics: readonly Diagnostic[], texts: Texts, limit: Limit): string => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity !== 'error')
  const fileCount = new Set(diagnostics.map(({ position }) => position.file)).size
  const headline = texts.file.toHeadline(errors.length, warnings.length, fileCount)
  const toSections = () => [
    { head: `## ${headline}\n\n${texts.file.status}` },
    {
      head: toTableHead(['place', 'severity', 'problem'], texts),
      rows: toRows([...errors, ...warnings], (diagnostic) => toDiagnosticRow(diagnostic, texts)),
      toRest: (count: number) => toRow([texts.toHidden(count)]),
    },
  ]
  return toFittingText([toSections], limit)
}

const toDiagnosticRow = (diagnostic: Diagnostic, texts: Texts): string => {
  const { file, line, column } = diagnostic.position
  return toRow([
    toInlineCode(`${file}:${line}:${column}`),
    texts.severity[diagnostic.severity],
    toDiagnosticText(diagnostic, texts, MARKDOWN),
  ])
}
