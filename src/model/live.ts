import { isJsonObject, parseJson, type TreeObject } from './json.ts'
import type { Key } from './key.ts'
import type { Secret } from './secret.ts'

/** A chat configuration as ListChatConfigurations shows it: without its configuration and its resource group. */
export interface LiveSummary {
  readonly key: Key
  /** What the API answered: a type newer than this program is possible. */
  readonly type: string
  readonly ramRole?: string
  /** The API's text; tells an object from a later one of the same name. */
  readonly createdDate: string
  /** The API's text, only ever compared for equality with another List or Get answer. */
  readonly updatedDate: string
  /** The platform's webhook and its keys (JSON text): credentials, never shown. */
  readonly outputs?: Secret
}

/** A chat configuration as GetChatConfiguration shows it. Values under secret names, and masks anywhere, are {@link Secret}s. */
export interface Live extends LiveSummary {
  readonly configuration: TreeObject<Secret>
  readonly resourceGroupId?: string
}

/** The webhook URL that a configuration's outputs (JSON text) hold, if any: a credential, because whoever knows it can write to the chat. */
export const toWebhookUrl = (outputs: Secret): string | undefined => {
  const value = parseJson(outputs.reveal())
  const url = isJsonObject(value) ? value['URL'] : undefined
  return typeof url === 'string' ? url : undefined
}
