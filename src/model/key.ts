/** What identifies a chat configuration: names are unique within a region of an account. */
export interface Key {
  /** A region id such as `cn-hangzhou`. */
  readonly region: string
  readonly name: string
}

/** The text form `region/name`: fit for a map's key, because a region never holds a slash. */
export const toKeyText = (key: Key): string => `${key.region}/${key.name}`
