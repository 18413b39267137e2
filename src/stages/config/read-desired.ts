import type { SourceFile } from '../../ports.ts'
import { type DesiredReading, type ReadDesiredOptions, readFiles } from './read-files.ts'
import { listFaults } from './validate.ts'

/** {@link readFiles} with what explains faults at hand: for whom the time of a start is no matter. */
export const readDesired = (files: readonly SourceFile[], options?: ReadDesiredOptions): DesiredReading => {
  const read = readFiles(files, options)
  return typeof read === 'function' ? read(listFaults) : read
}
