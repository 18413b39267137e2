/** A count with its noun, in the plural where English wants it. */
export const toEnglishCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The items of a list within a sentence. */
export const toEnglishList = (items: readonly string[]): string => items.join(', ')
