/** All members of a `T`, those that it may lack too: none can be forgotten. */
export type Whole<T> = { readonly [Name in keyof Required<T>]: T[Name] }

/** A `T` without the members that are undefined: what is not there is absent. */
export const toPresent = <T extends object>(members: Whole<T>): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T
