/** A file that is made from others, as it should be. */
export interface GeneratedFile {
  /** Path relative to the repository. */
  readonly path: string
  readonly text: string
}

/** Makes some files; the same sources give the same texts on every machine. */
export type Generator = () => Promise<readonly GeneratedFile[]>
