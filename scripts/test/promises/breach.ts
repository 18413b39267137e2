/** A change of the source that breaks a promise in the most natural way. */
export interface Breach {
  /** What is broken, in a few words. */
  readonly what: string
  /** Path from the repository's root. */
  readonly file: string
  /** Text that occurs exactly once in the file. */
  readonly find: string
  readonly replace: string
}

/** The breaches of some promises, by the promise's text in SECURITY.md. */
export type Breaches = Readonly<Record<string, readonly Breach[]>>
