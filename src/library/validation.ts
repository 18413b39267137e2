import { toInputs } from '../inputs/inputs.ts'
import type { Desired } from '../model/desired.ts'
import { toFailure } from '../model/failure.ts'
import type { JsonObject } from '../model/json.ts'
import type { ConfigurationDocument, RemovedDocument, Validation } from '../model/json-documents.ts'
import type { Removed } from '../model/origin.ts'
import type { SecretReference } from '../model/secret.ts'
import { mapHidden, toJsonText } from '../model/tree.ts'
import { loadTexts, toLocale } from '../run/language.ts'
import { readDesired } from '../stages/config/read-desired.ts'
import { toDiagnosticsJson, toFailureText } from '../stages/render/diagnostics.ts'
import { toPositionJson } from '../stages/render/plan-json.ts'
import { toFailureJson } from '../stages/render/report-json.ts'
import { ChatSyncError, toRawValidation, toSourceFiles, type ValidateOptions } from './options.ts'

/** Reads files that are in memory. Throws a {@link ChatSyncError} with INPUT_INVALID. */
export const readFiles = async (options: ValidateOptions): Promise<Validation> => {
  const raw = toRawValidation(options)
  const texts = await loadTexts(toLocale(raw('locale')))
  try {
    const [region] = toInputs(raw).regions
    const files = toSourceFiles(options.files)
    const { desired, removed, diagnostics } = readDesired(files, region === undefined ? {} : { region })
    return {
      configurations: desired.map(toConfigurationJson),
      removed: removed.map(toRemovedJson),
      diagnostics: toDiagnosticsJson(diagnostics, texts),
    }
  } catch (thrown) {
    const failure = toFailure(thrown)
    throw new ChatSyncError({ error: { ...toFailureJson(failure), message: toFailureText(failure, texts) } })
  }
}

/** What the files want of one configuration, for programs; references stay what they are in the file. */
const toConfigurationJson = (desired: Desired): ConfigurationDocument => {
  const { key, type, ramRole, resourceGroupId, secretVersion, ignore, configuration, position } = desired
  return {
    region: key.region,
    name: key.name,
    type,
    ...(ramRole !== undefined && { ramRole }),
    ...(resourceGroupId !== undefined && { resourceGroupId }),
    ...(secretVersion !== undefined && { secretVersion }),
    ignore,
    ...(configuration !== undefined && {
      configuration: JSON.parse(toJsonText(mapHidden<SecretReference, never>(configuration, toReferenceJson))),
    }),
    position: toPositionJson(position),
  }
}

const toRemovedJson = ({ key: { region, name }, reason, position }: Removed): RemovedDocument => ({
  ...{ region, name },
  ...(reason !== undefined && { reason }),
  position: toPositionJson(position),
})

const toReferenceJson = ({ source, name }: SecretReference): JsonObject =>
  source === 'env' ? { fromEnv: name } : { fromSecretParameter: name }
