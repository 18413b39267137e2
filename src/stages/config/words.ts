import type { ValueKind } from '../../model/diagnostic.ts'
import { isJsonObject, type JsonObject } from '../../model/json.ts'

const JSON_TYPES: Readonly<Record<string, ValueKind>> = {
  array: 'list',
  boolean: 'boolean',
  null: 'nothing',
  number: 'number',
  object: 'mapping',
  string: 'text',
}

/** What a value is, in the format's own words. */
export const toKind = (value: unknown): ValueKind => {
  if (isReferenceLike(value)) return 'reference'
  if (Array.isArray(value)) return 'list'
  return JSON_TYPES[value === null ? 'null' : typeof value] ?? 'nothing'
}

/** What JSON Schema's `type` allows, in the format's own words. */
export const toAllowedKinds = (type: string | readonly string[]): readonly ValueKind[] =>
  [type].flat().flatMap((name) => JSON_TYPES[name] ?? [])

/** Whether a value is meant as a reference to a secret, whatever else is in it: both member names are reserved for that. */
export const isReferenceLike = (value: unknown): value is JsonObject =>
  isJsonObject(value) && (Object.hasOwn(value, 'fromEnv') || Object.hasOwn(value, 'fromSecretParameter'))
