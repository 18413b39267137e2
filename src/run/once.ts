/** Does it when first asked, and then no more: everybody gets the one answer. */
export const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= work()
    return asked
  }
}
