import type { Key, Position } from './key.ts'
import type { Repository } from './repository.ts'

/** Where a configuration is declared. */
export interface Origin {
  /**
   * The file's path in its repository, wherever that is checked out; below the workspace where no repository is known. With
   * forward slashes.
   */
  readonly file: string
  /** Absent where a run knows none: then the scope alone tells. */
  readonly repository?: Repository
}

/** A configuration that the files release: its record is deleted, the live one stays. */
export interface Removed {
  readonly key: Key
  readonly reason?: string
  readonly position: Position
}

/** Whether a file declares a configuration; `unknown` where it cannot be read, or may have been left out of the checkout. */
export type Declares = 'yes' | 'no' | 'unknown'

/** A file that declares a configuration, or that may where it cannot be read. */
export interface Declaring {
  readonly file: string
  readonly isSure: boolean
}

/** What is known of the files that a run reads, and of others, all by the paths that records name them by. */
export interface FileView {
  /** How records name a file of this run, which the run itself knows by its path below the workspace. */
  toPath(file: string): string
  /** Whether the run reads the file, or would read it if it were there. */
  isRead(path: string): boolean
  /** Whether a file that the run does not read declares a configuration. */
  toDeclares(path: string, key: Key): Declares
  /** The file in the folder of this one that declares a configuration and that the run does not read. */
  findDeclaring(path: string, key: Key): Declaring | undefined
}

/** The view of a run whose files are all that records name. `locate` tells where a file lies in its repository. */
export const toPlainView = (files: readonly string[], locate: (file: string) => string | undefined): FileView => {
  const toPath = (file: string) => locate(file) ?? file
  const read = new Set(files.map(toPath))
  return {
    toPath,
    isRead: (path) => read.has(path),
    toDeclares: () => 'unknown',
    findDeclaring: () => undefined,
  }
}
