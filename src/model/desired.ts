import type { TreeObject } from './json.ts'
import type { Key, Position } from './key.ts'
import { SecretReference } from './secret.ts'
import { visitHidden } from './tree.ts'

/** The chat platforms OOS knows (CreateChatConfiguration, `Type`). */
export const CHAT_TYPES = ['DingTalk', 'WeChat'] as const

/** One of {@link CHAT_TYPES}. */
export type ChatType = (typeof CHAT_TYPES)[number]

/**
 * One chat configuration as declared in the file, with the file's defaults applied. A member left out is not managed.
 */
export interface Desired {
  readonly key: Key
  readonly type: ChatType
  /** A RAM role's name, not its ARN. */
  readonly ramRole?: string
  readonly resourceGroupId?: string
  readonly configuration?: TreeObject<SecretReference>
  /** Any text; when it changes, the secrets are sent again. */
  readonly secretVersion?: string
  /** Field paths that are left to others, such as `configuration.BotName`. */
  readonly ignore: readonly string[]
  /** Where the entry stands in its file. */
  readonly position: Position
  /** Where members stand that may come from the file's defaults. */
  readonly places?: Readonly<Partial<Record<'ramRole' | 'resourceGroupId', Position>>>
}

/** A secret of one configuration: its field path and the reference that stands there. */
export interface SecretField {
  readonly field: string
  readonly reference: SecretReference
}

/** The references of a configuration with their field paths, in the order of the file. */
export const listSecretFields = (desired: Pick<Desired, 'configuration'>): readonly SecretField[] => {
  const fields: SecretField[] = []
  visitHidden(desired.configuration ?? {}, 'configuration', (leaf, field) => {
    if (leaf instanceof SecretReference) fields.push({ field, reference: leaf })
  })
  return fields
}
