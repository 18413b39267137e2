/** Does it when first asked, and then no more: everybody gets the one answer. */
export const once = <T extends NonNullable<unknown>>(work: () => T): (() => T) => {
  let answer: T | undefined
  return () => {
    answer ??= work()
    return answer
  }
}
