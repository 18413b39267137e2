/** The pointer (RFC 6901) to a member or an item. */
export const toChildPointer = (pointer: string, key: string | number): string =>
  `${pointer}/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The keys of a pointer, from the root on; an item's index is a text too. */
export const toKeys = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key))

/** The last key of a pointer; empty at the root. */
export const toLastKey = (pointer: string): string => toKeys(pointer).at(-1) ?? ''
