import type { Inputs } from '../inputs/inputs.ts'
import { CodedError } from '../model/failure.ts'
import type { Files } from '../ports.ts'
import { type DesiredReading, readDesired } from '../stages/config/read-desired.ts'

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
    return { regions: inputs.regions, desired: readDesired(sources, { region }).desired }
  }
  const { regions, desired } = readDesired(await files.read(inputs.config), {})
  if (regions.length > 0) return { regions, desired }
  throw new CodedError({ code: 'INPUT_INVALID', faults: [{ input: 'region', allowed: 'regions-needed' }] })
}
