import type { Key } from './key.ts'
import type { Finding } from './plan.ts'

/** What an export wrote. */
export interface Exported {
  /** The files, relative to the workspace. */
  readonly files: readonly string[]
  /** Files that are named like parts of this export and were not written by it: parts of an older one. */
  readonly stale: readonly string[]
  readonly count: number
  /** The environment variables that the references in the files name. */
  readonly variables: readonly string[]
  /** Live objects that no file has, and why. */
  readonly skipped: readonly SkippedObject[]
  /** Regions whose records could not be read: what only a record calls secret is not known there. */
  readonly unreadRecords: readonly string[]
  /** What was noticed on the way. */
  readonly findings: readonly Finding[]
}

/** A live object that is not exported. */
export interface SkippedObject {
  readonly key: Key
  /**
   * The format cannot express it, as one with a null value; a value in it would be read back as a reference; or a secret of this
   * run stands where no reference can.
   */
  readonly why: 'format' | 'reference' | 'secret'
  /** The field that is to blame. */
  readonly field?: string
}
