import { toInputs } from '../inputs/inputs.ts'
import { toFailure } from '../model/failure.ts'
import type { Validation } from '../model/json-documents.ts'
import { loadTexts, toLocale } from '../run/language.ts'
import { readDesired } from '../stages/config/read-desired.ts'
import { toFailureText } from '../stages/render/diagnostics.ts'
import { toDiagnosticsJson } from '../stages/render/diagnostics-json.ts'
import { toFailureJson } from '../stages/render/report-json.ts'
import { toConfigurationJson } from './configuration-json.ts'
import { ChatSyncError } from './error.ts'
import { toRawValidation, toSourceFiles, type ValidateOptions } from './options.ts'

/** Reads files that are in memory. Throws a {@link ChatSyncError} with INPUT_INVALID. */
export const readFiles = async (options: ValidateOptions): Promise<Validation> => {
  const raw = toRawValidation(options)
  const texts = await loadTexts(toLocale(raw('locale')))
  try {
    const [region] = toInputs(raw).regions
    const files = toSourceFiles(options.files)
    const { desired, diagnostics } = readDesired(files, region === undefined ? {} : { region })
    return { configurations: desired.map(toConfigurationJson), diagnostics: toDiagnosticsJson(diagnostics, texts) }
  } catch (thrown) {
    const failure = toFailure(thrown)
    throw new ChatSyncError({ error: { ...toFailureJson(failure), message: toFailureText(failure, texts) } })
  }
}
