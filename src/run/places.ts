import type { Inputs } from '../inputs/inputs.ts'
import { CodedError } from '../model/failure.ts'
import type { Files } from '../ports.ts'
import { type DesiredReading, readDesired } from '../stages/config/read-desired.ts'

/** Which regions to look at; with what the files say where they tell it. Throws INPUT_INVALID where nothing names any. */
export const readPlaces = async (
  inputs: Pick<Inputs, 'regions' | 'config'>,
  files: Pick<Files, 'read'>,
): Promise<Pick<DesiredReading, 'regions' | 'desired'>> => {
  if (inputs.regions.length > 0) return { regions: inputs.regions, desired: [] }
  const { regions, desired } = readDesired(await files.read(inputs.config), {})
  if (regions.length > 0) return { regions, desired }
  throw new CodedError({ code: 'INPUT_INVALID', faults: [{ input: 'region', allowed: 'regions-needed' }] })
}
