import { type Desired, listSecretFields } from './desired.ts'
import { ExactNumber } from './exact-number.ts'
import { type PathPart, parseFieldPath, toMemberPath } from './field-path.ts'
import type { JsonValue, Tree } from './json.ts'
import type { Live } from './live.ts'
import type { ChatRecord } from './record.ts'
import { REDACTED, Secret } from './secret.ts'
import { type Hidden, isHidden, isTreeList, isTreeObject, toShown } from './tree.ts'

/* What makes a value a secret besides its name: a reference or a record calls its field one, or it holds a known secret. */

/** What is known to be secret of one configuration, whatever its fields are named. */
export interface SecretFields {
  /** The fields that a reference or a record calls secret. */
  readonly fields: readonly string[]
  /** Whether a text holds the value of a secret of this run. */
  readonly holdsSecret: (text: string) => boolean
}

/** What is known of a configuration: by its entry in the file and by its record, whosever that is. */
export const toSecretFields = (
  desired: Desired | undefined,
  record: ChatRecord | undefined,
  { holdsSecret }: Pick<SecretFields, 'holdsSecret'>,
): SecretFields => ({
  fields: [
    ...(desired === undefined ? [] : listSecretFields(desired).map(({ field }) => field)),
    ...Object.keys(record?.references ?? {}),
  ],
  holdsSecret,
})

/** A live configuration in which all that is known to be secret is a {@link Secret}: no later use can show or send it. */
export const hideSecrets = (live: Live, known: SecretFields): Live => {
  const hide = createHider(known)
  const configuration = Object.fromEntries(
    Object.entries(live.configuration).map(([key, value]) => [key, hide(toMemberPath('configuration', key), value)]),
  )
  return { ...live, configuration }
}

/** What a field may show of a value: `***` in place of all that is known to be secret in it. */
export const createShowing = (known: SecretFields): ((field: string, value: Tree<Hidden>) => JsonValue) => {
  const hide = createHider(known)
  return (field, value) => toShown(hide(field, value))
}

/** A field's path as it may be shown: a key can hold a secret, too. */
export const toShownField = (field: string, { holdsSecret }: Pick<SecretFields, 'holdsSecret'>): string =>
  holdsSecret(field) ? `configuration.${REDACTED}` : field

/** A text as it may be shown: what a record says may be anything, the value of a secret included. */
export const toShownText = (text: string, { holdsSecret }: Pick<SecretFields, 'holdsSecret'>): string =>
  holdsSecret(text) ? REDACTED : text

/**
 * Where a live object holds a known secret that nothing can stand in for: its name, its role or group, or a key at the top of its
 * configuration.
 */
export const findFixedSecret = (live: Live, { holdsSecret }: Pick<SecretFields, 'holdsSecret'>): string | undefined => {
  const { key, ramRole = '', resourceGroupId = '', configuration } = live
  if (holdsSecret(key.name)) return 'name'
  if (holdsSecret(ramRole)) return 'ramRole'
  if (holdsSecret(resourceGroupId)) return 'resourceGroupId'
  return Object.keys(configuration).some(holdsSecret) ? 'configuration' : undefined
}

/**
 * Whether a field is one of these, or holds one, or stands in one. Items of a list have no identity, so that one that moved up
 * stays secret.
 */
export const isAmong = (fields: readonly string[], field: string): boolean => {
  const parts = toParts(field)
  return fields.map(toParts).some((other) => startsAlike(other, parts))
}

type Parts = readonly (PathPart | typeof ANY_ITEM)[]

const ANY_ITEM = Symbol('item')

/** Text that is not a path counts as its own path. */
const toParts = (field: string): Parts => {
  const path = parseFieldPath(field)
  if (path === undefined) return [field]
  return [path.root, ...path.parts.map((part) => (typeof part === 'number' ? ANY_ITEM : part))]
}

/** Whether one is the other, or its beginning. */
const startsAlike = (a: Parts, b: Parts): boolean => a.slice(0, b.length).every((part, index) => part === b[index])

const createHider = ({ fields, holdsSecret }: SecretFields) => {
  const paths = fields.map(toParts)
  const isSecretHere = (parts: Parts): boolean =>
    paths.some((path) => path.length <= parts.length && startsAlike(path, parts))
  const isSecretBelow = (parts: Parts): boolean => paths.some((path) => startsAlike(path, parts))
  const hide = <T extends Hidden>(parts: Parts, node: Tree<T>): Tree<T | Secret> => {
    if (isHidden(node)) return node
    if (isSecretHere(parts)) return toSecret(node)
    if (isTreeList(node)) return node.map((item) => hide([...parts, ANY_ITEM], item))
    if (isTreeObject(node)) {
      if (Object.keys(node).some(holdsSecret)) return toSecret(node)
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, hide([...parts, key], value)]))
    }
    // A text in place of the object or list that had the secret may be the same in another form.
    const text = node instanceof ExactNumber ? node.text : node
    return typeof text === 'string' && (holdsSecret(text) || isSecretBelow(parts)) ? new Secret(text) : node
  }
  return <T extends Hidden>(field: string, node: Tree<T>): Tree<T | Secret> => hide(toParts(field), node)
}

/** A whole tree as one secret. Hidden parts stay hidden: only the structure is lost. */
const toSecret = (node: Tree<Hidden>): Secret => new Secret(toShown(node))
