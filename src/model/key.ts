/** What identifies a chat configuration: names are unique within a region of an account. */
export interface Key {
  /** A region id such as `cn-hangzhou`. */
  readonly region: string
  readonly name: string
}

/** The text form `region/name`: fit for a map's key, because a region never holds a slash. */
export const toKeyText = (key: Key): string => `${key.region}/${key.name}`

/** What is known by its key. */
export interface Keyed {
  readonly key: Key
}

/** The text forms of some keys, to look one up in. */
export const toKeySet = (items: readonly Keyed[]): ReadonlySet<string> =>
  new Set(items.map(({ key }) => toKeyText(key)))

/** Orders texts by code unit: the order must not depend on the machine's language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** A stretch of a source file. Lines and columns count from 1; the end column is the one after the last character. */
export interface Position {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
