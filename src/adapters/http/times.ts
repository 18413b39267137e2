import { readText } from '../../model/members.ts'

/** The time at a path, in milliseconds since the epoch; undefined if it is not a time. */
export const readTime = (value: unknown, ...path: readonly string[]): number | undefined => {
  const time = Date.parse(readText(value, ...path) ?? '')
  return Number.isNaN(time) ? undefined : time
}
