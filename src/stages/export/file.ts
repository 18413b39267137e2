/*
 * Turns what is live into files of the format: live configurations in, YAML out. The result is a valid file, and a plan
 * for it adopts unowned configurations.
 *
 * Live values are not trusted: a configuration with a value that would be read as a reference is not exported.
 *
 * Every hidden value becomes a *reference* to a variable whose name is made from the configuration and the field
 * (`variables.ts`): no secret is written, not even its mask. If it exceeds the limits of a file, it is split into
 * *parts* (`parts.ts`).
 */

import { stringify } from 'yaml'
import { ExactNumber } from '../../model/exact-number.ts'
import { toItemPath, toMemberPath } from '../../model/field-path.ts'
import type { JsonObject, JsonValue, Tree } from '../../model/json.ts'
import type { Live } from '../../model/live.ts'
import { isReferenceText, Secret } from '../../model/secret.ts'
import { isTreeList, isTreeObject } from '../../model/tree.ts'
import type { NameVariable } from './variables.ts'

/** One live configuration as an entry of a file, and the variables that its secrets are now references to. */
export interface ExportedEntry {
  readonly live: Live
  readonly entry: JsonObject
  readonly variables: readonly string[]
}

type Path = readonly (string | number)[]

/** Turns a live configuration into an entry; every hidden value becomes a reference to a variable with a made name. */
export const toExportedEntry = (live: Live, nameVariable: NameVariable): ExportedEntry => {
  const variables: string[] = []
  const toReference = (path: Path): JsonValue => {
    const variable = nameVariable(live.key.region, live.key.name, path)
    variables.push(variable)
    return { fromEnv: variable }
  }
  const convert = (node: Tree<Secret>, path: Path): JsonValue => {
    if (node instanceof Secret) return toReference(path)
    if (isTreeList(node)) return node.map((item, index) => convert(item, [...path, index]))
    if (node instanceof ExactNumber) return node.toJSON()
    if (!isTreeObject(node)) return node
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, convert(value, [...path, key])]))
  }
  const { key, type, ramRole, resourceGroupId, configuration } = live
  const converted = convert(configuration, [])
  const isEmpty = Object.keys(configuration).length === 0
  const entry = {
    name: key.name,
    type,
    region: key.region,
    ...(ramRole !== undefined && { ramRole }),
    ...(resourceGroupId !== undefined && { resourceGroupId }),
    ...(!isEmpty && { configuration: converted }),
  }
  return { live, entry, variables }
}

/** Whether a live configuration contains a number that a file cannot represent exactly. */
export const holdsExactNumber = (node: Tree<Secret>): boolean =>
  node instanceof ExactNumber ||
  (isTreeList(node) && node.some(holdsExactNumber)) ||
  (isTreeObject<Secret>(node) && Object.values(node).some(holdsExactNumber))

/**
 * The first field of a live configuration that holds what looks like a reference: an object with a member of one, also with others
 * beside, or a text that is one once its quotes are lost. Whoever edits in the console may have put it there so that the next apply
 * puts a secret in its place.
 */
export const findReferenceText = (live: Live): string | undefined => findIn(live.configuration, 'configuration')

const findIn = (node: Tree<Secret>, field: string): string | undefined => {
  if (node instanceof Secret) return node.isReferenceText() ? field : undefined
  if (typeof node === 'string') return isReferenceText(node) ? field : undefined
  if (isTreeList(node)) return node.map((item, index) => findIn(item, toItemPath(field, index))).find(isFound)
  if (!isTreeObject(node)) return undefined
  if (REFERENCE_MEMBERS.some((member) => Object.hasOwn(node, member))) return field
  return Object.entries(node)
    .map(([key, value]) => findIn(value, toMemberPath(field, key)))
    .find(isFound)
}

const isFound = (field: string | undefined): boolean => field !== undefined

const REFERENCE_MEMBERS = ['fromEnv', 'fromSecretParameter']

/** The part of a file above its entries. */
export interface FileHead {
  /** The file's region. */
  readonly region?: string
  /** Heads the list of variables, as a comment. */
  readonly heading?: string
}

/** The text of a version 1 file. Texts are quoted, so that none is ever taken for a number, a date or a boolean. */
export const toFileText = (entries: readonly ExportedEntry[], head: FileHead = {}): string => {
  const { region, heading } = head
  const variables = entries.flatMap((entry) => entry.variables)
  const options = {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  } as const
  const body = stringify(
    { version: 1, ...(region !== undefined && { region }), chatConfigurations: entries.map(({ entry }) => entry) },
    options,
  )
  const comments = [heading, ...variables.map((variable) => `  ${variable}`)]
  return variables.length === 0
    ? body
    : `${comments.flatMap((line) => (line === undefined ? [] : [`# ${line}\n`])).join('')}${body}`
}

/** What a file of the format may hold. */
export interface PartLimits {
  readonly maxEntries: number
  readonly maxBytes: number
}

/** Spreads entries over as many files as they need, in order; at least one. */
export const toParts = (
  entries: readonly ExportedEntry[],
  limits: PartLimits,
): readonly (readonly ExportedEntry[])[] => {
  const parts: ExportedEntry[][] = [[]]
  let bytes = 0
  for (const entry of entries) {
    const size = Buffer.byteLength(toFileText([entry]))
    const current = parts.at(-1) ?? []
    const isFull = current.length > 0 && (current.length >= limits.maxEntries || bytes + size > limits.maxBytes)
    if (isFull) parts.push([entry])
    else current.push(entry)
    bytes = isFull ? size : bytes + size
  }
  return parts
}
