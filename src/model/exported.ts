import type { Key } from './key.ts'

/** What an export wrote. */
export interface Exported {
  /** The files, relative to the workspace. */
  readonly files: readonly string[]
  readonly count: number
  /** The environment variables that the references in the files name. */
  readonly variables: readonly string[]
  /** Live objects that the file format cannot express, such as one with a null value. */
  readonly skipped: readonly Key[]
}
