import type { Desired } from '../model/desired.ts'
import type { JsonObject } from '../model/json.ts'
import type { ConfigurationDocument } from '../model/json-documents.ts'
import type { SecretReference } from '../model/secret.ts'
import { mapHidden, mapObject } from '../model/tree.ts'
import { toPositionJson } from '../stages/render/plan-json.ts'

/** What the files want of one configuration, for programs; references stay what they are in the file. */
export const toConfigurationJson = (desired: Desired): ConfigurationDocument => {
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
      configuration: mapObject(configuration, (value) => mapHidden<SecretReference, never>(value, toReferenceJson)),
    }),
    position: toPositionJson(position),
  }
}

const toReferenceJson = ({ source, name }: SecretReference): JsonObject =>
  source === 'env' ? { fromEnv: name } : { fromSecretParameter: name }
