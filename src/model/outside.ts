/*
 * What is handed over by those outside of a run, as plain data.
 */

/** One parameter of the OOS Parameter Store. */
export interface StoredParameter {
  readonly name: string
  readonly value: string
  /** 1 to 100: each update counts one up. */
  readonly version: number
}

/** One file's bytes and the name to show for it. */
export interface SourceFile {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** The files next to a file, whether or not it exists itself. */
export interface Surroundings {
  readonly files: readonly SourceFile[]
  /** The paths of those that cannot be read. */
  readonly unreadable: readonly string[]
  /** False where the checkout may have left files out. */
  readonly isWhole: boolean
}

/** The files whose changes matter. */
export interface WatchedFiles {
  /** Those that there are, relative to the repository. */
  readonly paths: readonly string[]
  /** Whether a path is one of them, or would be if it were there. */
  readonly isWatched: (path: string) => boolean
  /** The same for a path below the workspace. */
  readonly isNamed: (path: string) => boolean
  /** Whether files that are not there could be watched. */
  readonly isOpen: boolean
}

/** One of the five operations on chat configurations. */
export type ChatOperation = `${'Create' | 'Update' | 'Get' | 'Delete'}ChatConfiguration` | 'ListChatConfigurations'

/** What may be called as it is: the chat operations, and the one that lists parameters. */
export type RawOperation = ChatOperation | 'GetParametersByPath'
