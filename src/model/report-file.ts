/** In which forms a run can be written to a file, besides what it shows. */
export const REPORT_FORMATS = ['markdown', 'json', 'sarif', 'codequality', 'terraform'] as const

/** A file to write, and in which form. */
export interface ReportFile {
  readonly format: (typeof REPORT_FORMATS)[number]
  /** Inside the workspace. */
  readonly file: string
}
