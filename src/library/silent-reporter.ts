import type { Reporter } from '../ports.ts'

/** Prints nothing: all that a caller is told is what a call returns or throws. Without output there is nothing to mask. */
export const SILENT: Reporter = {
  hasSummary: false,
  hasAnnotations: false,
  hasColours: false,
  mask: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  annotate: () => undefined,
  writeSummary: async () => undefined,
  setOutputs: () => undefined,
}
