import canonicalize from 'canonicalize'
import { ExactNumber } from './exact-number.ts'
import { toItemPath, toMemberPath } from './field-path.ts'
import { isJsonObject, type JsonValue, type Tree, type TreeObject } from './json.ts'
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

/** The one text of a JSON value (RFC 8785): equal values have equal texts, whatever the order of their keys. */
export const toCanonicalText = (value: unknown): string => canonicalize(toWellFormed(value)) ?? ''

/** RFC 8785 knows no half of a surrogate pair, but an answer may hold one: it is written out, as JSON.stringify does. */
const toWellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.isWellFormed() ? value : JSON.stringify(value)
  if (Array.isArray(value)) return value.map(toWellFormed)
  // No text of a file begins so.
  if (isExactNumber(value)) return `\u0000${value.text}`
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [toWellFormed(key), toWellFormed(item)]))
}
