import type { ActionResult } from '../../scripts/support/run-action.ts'

/** What a run printed, without the lines that tell the runner what to mask. */
export const toShown = ({ stdout, stderr }: Pick<ActionResult, 'stdout' | 'stderr'>): string =>
  stdout.replaceAll(/^::add-mask::.*$/gm, '') + stderr
