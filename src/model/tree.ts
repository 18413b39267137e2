import { ExactNumber } from './exact-number.ts'
import { toItemPath, toMemberPath } from './field-path.ts'
import { isJsonObject, type JsonValue, type Tree, type TreeObject } from './json.ts'
import { compareTexts } from './key.ts'
import { isMaskText, REDACTED, Secret, SecretReference } from './secret.ts'

/** A leaf that must not be shown: a live secret or a reference to one. */
export type Hidden = Secret | SecretReference

/** Whether a node is a secret or a reference to one. */
export const isHidden = (node: unknown): node is Hidden => node instanceof Secret || node instanceof SecretReference

/** Whether a node is an object with keys, and neither a list nor a leaf. */
export const isTreeObject = <T>(node: Tree<T> | undefined): node is TreeObject<T> =>
  isJsonObject(node) && !isHidden(node) && !isExactNumber(node)

const isExactNumber = (node: unknown): node is ExactNumber => node instanceof ExactNumber

/** Whether a node is a list. */
export const isTreeList = <T>(node: Tree<T> | undefined): node is readonly Tree<T>[] => Array.isArray(node)

/** A copy in which every hidden leaf, and every text of asterisks alone, is `***`: fit to be shown. */
export const toShown = (node: Tree<Hidden>): JsonValue => {
  if (isHidden(node)) return REDACTED
  if (isTreeList(node)) return node.map(toShown)
  if (isTreeObject(node)) return mapObject(node, toShown)
  if (isExactNumber(node)) return node.toJSON()
  return typeof node === 'string' && isMaskText(node) ? REDACTED : node
}

/** A copy whose hidden leaves are what `replace` makes of them. */
export const mapHidden = <In, Out>(node: Tree<In>, replace: (leaf: In) => Tree<Out>): Tree<Out> => {
  if (isHidden(node)) return replace(node as In)
  if (isTreeList(node)) return node.map((item) => mapHidden(item, replace))
  if (isTreeObject(node)) return mapObject(node, (item) => mapHidden(item, replace))
  return node as Tree<Out>
}

/** Maps an object's values and keeps its keys; a key named `__proto__` stays a plain key. */
export const mapObject = <In, Out>(
  object: Readonly<Record<string, In>>,
  map: (value: In) => Out,
): Record<string, Out> => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))

/** A tree as the text of JSON, each number exactly as it is. */
export const toJsonText = (node: Tree<never>): string => {
  if (isExactNumber(node)) return node.text
  if (isTreeList(node)) return `[${node.map(toJsonText).join(',')}]`
  if (!isTreeObject<never>(node)) return JSON.stringify(node)
  return `{${Object.entries(node)
    .map(([key, value]) => `${JSON.stringify(key)}:${toJsonText(value)}`)
    .join(',')}}`
}

/** Calls `visit` for each hidden leaf with its field path, such as `configuration.Robots[0].Token`. */
export const visitHidden = (node: Tree<Hidden>, path: string, visit: (leaf: Hidden, path: string) => void): void => {
  if (isHidden(node)) visit(node, path)
  else if (isTreeList(node)) node.forEach((item, index) => void visitHidden(item, toItemPath(path, index), visit))
  else if (isTreeObject(node)) {
    for (const [key, value] of Object.entries(node)) visitHidden(value, toMemberPath(path, key), visit)
  }
}

/** The value of an object's own key: a file or an answer may hold keys such as `constructor`. */
export const ownValue = <T>(object: TreeObject<T>, key: string): Tree<T> | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined

/**
 * The one text of a JSON value (RFC 8785): equal values have equal texts, whatever the order of their keys. Half of a surrogate pair,
 * which the RFC does not allow but an answer may hold, is escaped as in any JSON.
 */
export const toCanonicalText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => toCanonicalText(item ?? null)).join(',')}]`
  // No text of a file begins so.
  if (isExactNumber(value)) return JSON.stringify(`\u0000${value.text}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const members = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${members
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalText(item)}`)
    .join(',')}}`
}
