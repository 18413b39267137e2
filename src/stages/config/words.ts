import { distance } from 'fastest-levenshtein'
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

const TYPO_LIMIT_EDITS = 2

/** The candidate that was probably meant: it differs in letter case alone, or in at most two letters. */
export const toSuggestion = (found: string, candidates: readonly string[]): string | undefined => {
  const lower = found.toLowerCase()
  let best: { readonly candidate: string; readonly edits: number } | undefined
  for (const candidate of candidates) {
    const edits = countEdits(lower, candidate.toLowerCase())
    if (edits <= TYPO_LIMIT_EDITS && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { candidate, edits }
  }
  return best?.candidate
}

/** Texts of too different lengths are not compared: found texts can be long. */
const countEdits = (a: string, b: string): number =>
  Math.abs(a.length - b.length) > TYPO_LIMIT_EDITS ? Number.POSITIVE_INFINITY : distance(a, b)
