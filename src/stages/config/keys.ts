import { isAlias, isScalar, type ParsedNode, Scalar, type YAMLMap } from 'yaml'
import { REDACTED } from '../../model/secret.ts'
import { checkKeyCharacters } from './characters.ts'
import { checkEscapes } from './decode.ts'
import { type Fault, type SourceText, toFound } from './fault.ts'
import { KEY_LIMIT } from './limits.ts'
import { toNodeRange } from './locate.ts'

/** A mapping's members whose keys are in order, each key once, and what is wrong with the others. */
export interface Keys {
  readonly members: readonly Member[]
  readonly faults: readonly Fault[]
  /** False if a key could not be read, so that any member may be there after all. */
  readonly isComplete: boolean
  readonly isTooLarge: boolean
}

/** A key and its value. */
interface Member {
  readonly key: string
  readonly value: ParsedNode | null
}

/** Where the mapping stands. */
export interface KeyPlace {
  readonly pointer: string
  /** Under a secret key: even a key may be the secret itself, and is not repeated. */
  readonly isSecret: boolean
}

/** Reads a mapping's keys. Two keys are the same if they are after Unicode normalisation (NFC). */
export const readKeys = (source: SourceText, { items }: YAMLMap.Parsed, place: KeyPlace): Keys => {
  const surplus = items[KEY_LIMIT]
  if (surplus !== undefined) return toTooLarge(surplus.key, items.length, place)
  const members: Member[] = []
  const faults: Fault[] = []
  const seen = new Map<string, ParsedNode>()
  let isComplete = true
  for (const { key, value } of items) {
    const refused = [...checkKey(key, place), ...checkText(source, { key, value }, place)]
    faults.push(...refused)
    if (refused.length > 0 || !isTextKey(key)) {
      isComplete = false
      continue
    }
    const normalized = key.value.normalize('NFC')
    const first = seen.get(normalized)
    if (first === undefined) {
      seen.set(normalized, key)
      members.push({ key: key.value, value })
    } else faults.push(toDuplicate(key, first, source, place))
  }
  return { members, faults, isComplete, isTooLarge: false }
}

const toTooLarge = (surplus: ParsedNode, found: number, { pointer }: KeyPlace): Keys => {
  const detail = { code: 'TOO_MANY_KEYS', found, allowed: KEY_LIMIT } as const
  return {
    members: [],
    faults: [{ detail, pointer, range: toNodeRange(surplus) }],
    isComplete: false,
    isTooLarge: true,
  }
}

const toDuplicate = (key: TextKey, first: ParsedNode, { lines }: SourceText, place: KeyPlace): Fault => {
  const text = place.isSecret ? REDACTED : toFound(key.value)
  const firstLine = lines.linePos(first.range[0]).line
  const detail = { code: 'KEY_DUPLICATE', key: text, firstLine } as const
  return { detail, pointer: place.pointer, range: toNodeRange(key) }
}

type TextKey = Scalar.Parsed & { readonly value: string }

const isTextKey = (node: ParsedNode): node is TextKey => isScalar(node) && typeof node.value === 'string'

/** An alias is a fault as well, but one that the syntax has reported. */
const checkKey = (node: ParsedNode, { pointer }: KeyPlace): readonly Fault[] => {
  if (isAlias(node)) return []
  const range = toNodeRange(node)
  if (!isTextKey(node)) return [{ detail: { code: 'KEY_NOT_TEXT' }, pointer, range }]
  const merge = { code: 'YAML_FEATURE_FORBIDDEN', feature: 'merge-key' } as const
  if (isMergeKey(node)) return [{ detail: merge, pointer, range }]
  return node.type === Scalar.QUOTE_DOUBLE ? checkEscapes(node.value, range, pointer) : []
}

const checkText = (
  source: SourceText,
  { key, value }: { readonly key: ParsedNode; readonly value: ParsedNode | null },
  { pointer }: KeyPlace,
): readonly Fault[] => {
  const isAlone = value === null || (isScalar(value) && value.value === null)
  return isTextKey(key) ? checkKeyCharacters(source, key, pointer, isAlone) : []
}

const isMergeKey = (node: Scalar.Parsed): boolean => node.type === Scalar.PLAIN && node.value === '<<'
