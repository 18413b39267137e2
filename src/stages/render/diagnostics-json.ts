import type { Diagnostic } from '../../model/failure.ts'
import type { DiagnosticDocument } from '../../model/json-documents.ts'
import { LOG } from './medium.ts'
import { toPositionJson } from './plan-json.ts'
import type { Texts } from './texts/texts.ts'

/** Faults of files for programs, each with `severity`, `code`, `path`, its position's members and the `message`. */
export const toDiagnosticsJson = (diagnostics: readonly Diagnostic[], texts: Texts): readonly DiagnosticDocument[] =>
  diagnostics.map((diagnostic) => ({
    severity: diagnostic.severity,
    code: diagnostic.code,
    path: diagnostic.path,
    ...toPositionJson(diagnostic.position),
    message: texts.toDiagnostic(diagnostic, LOG.quote),
  }))
