import { readDesired } from '../config/read-desired.ts'
import { toFailure } from '../errors.ts'
import { toInputs } from '../inputs.ts'
import { loadTexts, toLocale } from '../language.ts'
import type { Validation } from '../model/documents.ts'
import { toConfigurationJson } from '../render/configuration-json.ts'
import { toDiagnosticsJson } from '../render/diagnostics-json.ts'
import { toFailureText } from '../render/failure.ts'
import { toFailureJson } from '../render/report-json.ts'
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
