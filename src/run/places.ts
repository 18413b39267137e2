import type { Inputs } from '../inputs/inputs.ts'
import { CodedError } from '../model/failure.ts'
import type { Files, SourceFile } from '../ports.ts'
import { type DesiredReading, type ReadDesiredOptions, readFiles } from '../stages/config/read-files.ts'

/**
 * Which regions to look at, with what the files say: their references name the secrets of this run. Where regions are given, files
 * need not be there, nor be valid. Throws INPUT_INVALID where nothing names a region.
 */
export const readPlaces = async (
  inputs: Pick<Inputs, 'regions' | 'config'>,
  files: Pick<Files, 'read'>,
): Promise<Pick<DesiredReading, 'regions' | 'desired'>> => {
  const [region] = inputs.regions
  if (region !== undefined) {
    const sources = await files.read(inputs.config).catch(() => [])
    return { regions: inputs.regions, desired: readWanted(sources, { region }).desired }
  }
  const { regions, desired } = readWanted(await files.read(inputs.config))
  if (regions.length > 0) return { regions, desired }
  throw new CodedError({ code: 'INPUT_INVALID', faults: [{ input: 'region', allowed: 'regions-needed' }] })
}

/** Nobody asks here why a file breaks the schema: it wants nothing. */
const readWanted = (sources: readonly SourceFile[], options?: ReadDesiredOptions): DesiredReading => {
  const read = readFiles(sources, options)
  return typeof read === 'function' ? read(() => ({ faults: [] })) : read
}
