/** The items of a list within a sentence. */
export const toChineseList = (items: readonly string[]): string => items.join('、')
