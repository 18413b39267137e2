/** A stretch of a source file. Lines and columns count from 1; the end column is the one after the last character. */
export interface Position {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
