import type { JsonValue } from '../../model/json.ts'
import { REDACTED } from '../../model/secret.ts'
import { ELLIPSIS, toVisibleJson, type Visible } from './escape.ts'

/** A field's value before and after, as visible text; absent where the field is not there. */
export interface ValuePair {
  readonly before?: Visible
  readonly after?: Visible
}

/** A value as compact JSON with sorted keys, cut to `limit` characters; a secret as bare asterisks. */
export const toValueText = (value: JsonValue, limit: number): Visible => toWindow(toTokens(value), 0, limit)

/** Both values of a difference, cut so that where they differ stays in sight: a change must not hide behind a long prefix. */
export const toValuePair = (pair: { before?: JsonValue; after?: JsonValue }, limit: number): ValuePair => {
  const before = pair.before === undefined ? undefined : toTokens(pair.before)
  const after = pair.after === undefined ? undefined : toTokens(pair.after)
  const start = before === undefined || after === undefined ? 0 : toStart(before, after, limit)
  return {
    ...(before !== undefined && { before: toWindow(before, start, limit) }),
    ...(after !== undefined && { after: toWindow(after, start, limit) }),
  }
}

const toTokens = (value: JsonValue): readonly Visible[] =>
  value === REDACTED ? [REDACTED as Visible] : toVisibleJson(JSON.stringify(value, sortKeys))

/** The API and the file order keys differently; a reader compares them side by side. `canonicalize` refuses lone surrogates. */
const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const toStart = (before: readonly Visible[], after: readonly Visible[], limit: number): number => {
  if (before.length <= limit && after.length <= limit) return 0
  const firstDifference = before.findIndex((token, index) => token !== after[index])
  const common = firstDifference === -1 ? before.length : firstDifference
  return common < limit / 2 ? 0 : common - Math.floor(limit / 4)
}

const toWindow = (tokens: readonly Visible[], start: number, limit: number): Visible => {
  const head = start > 0 ? ELLIPSIS : ''
  const tail = tokens.length > start + limit ? ELLIPSIS : ''
  return `${head}${tokens.slice(start, start + limit).join('')}${tail}` as Visible
}
