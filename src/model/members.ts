import { isJsonObject } from './json.ts'

/*
 * What a forge says is read member by member: no form of an event, an answer or an error is taken for granted.
 */

/** The value at a path of names; undefined if there is none. */
export const readMember = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isJsonObject(at) && Object.hasOwn(at, name) ? at[name] : undefined), value)

/** The text at a path; undefined for an empty one and for anything else. */
export const readText = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = readMember(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The positive integer at a path, such as the number of a pull request. */
export const readNumber = (value: unknown, ...path: readonly string[]): number | undefined => {
  const found = readMember(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}
