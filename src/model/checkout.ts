/** A checkout of a repository. */
export interface Checkout {
  /** Relative to the workspace, with forward slashes; empty for the workspace itself. */
  readonly folder: string
  /** The commit that is checked out, as far as it can be told. */
  readonly commit?: string
}
