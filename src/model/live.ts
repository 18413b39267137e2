import { isJsonObject, parseJson, type TreeObject } from './json.ts'
import type { Key } from './key.ts'
import type { Secret } from './secret.ts'

/** A chat configuration as ListChatConfigurations shows it: without its configuration and its resource group. */
export interface LiveSummary {
  readonly key: Key
  /** As this program spells it; else what the API answered: a newer type is possible. */
  readonly type: string
  readonly ramRole?: string
  /** An instant to the second; tells an object from a later one of the same name. Whatever was no date is as it came. */
  readonly createdDate: string
  /** The same of its last update. */
  readonly updatedDate: string
  /** The platform's webhook and its keys (JSON text): credentials, never shown. */
  readonly outputs?: Secret
}

/** A chat configuration as GetChatConfiguration shows it. Values under secret names, and masks anywhere, are {@link Secret}s. */
export interface Live extends LiveSummary {
  readonly configuration: TreeObject<Secret>
  readonly resourceGroupId?: string
}

/** Why this program cannot handle a live object: which part is missing or too large. */
export type LiveFault = 'type' | 'date' | 'form' | 'size' | 'levels' | 'number'

/** A live object that this program cannot handle: it is named and left alone, and nothing is planned for its name. */
export interface UnreadableLive {
  readonly key: Key
  readonly why: LiveFault
}

/**
 * The webhook URL that a configuration's outputs (JSON text) hold, if any: a credential, because anyone who knows it
 * can write to the chat.
 */
export const toWebhookUrl = (outputs: Secret): string | undefined => {
  const value = parseJson(outputs.reveal())
  const url = isJsonObject(value) ? value['URL'] : undefined
  return typeof url === 'string' ? url : undefined
}
