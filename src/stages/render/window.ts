import { ELLIPSIS } from './escape.ts'

/* Two long values side by side: both are shown from the same place, so that where they differ is in sight. */

/** From which character on both are shown: from the first, unless one is longer than the limit and they begin alike. */
export const toStart = (before: readonly string[], after: readonly string[], limit: number): number => {
  if (before.length <= limit && after.length <= limit) return 0
  const firstDifference = before.findIndex((token, index) => token !== after[index])
  const common = firstDifference === -1 ? before.length : firstDifference
  return common < limit / 2 ? 0 : common - Math.floor(limit / 4)
}

/** The part from there on, with a mark at each end that was cut. */
export const toWindow = (tokens: readonly string[], start: number, limit: number): string => {
  const end = start + limit
  return `${start > 0 ? ELLIPSIS : ''}${tokens.slice(start, end).join('')}${tokens.length > end ? ELLIPSIS : ''}`
}
