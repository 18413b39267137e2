import { rename } from 'node:fs/promises'
import { codeOf } from '../../src/model/node-error.ts'

/**
 * Puts a folder in the place of another, which goes to `old`; all three are on one disk. No system that we run on exchanges
 * two folders in one step through Node: for an instant there is none. Where the second step fails the old one comes back.
 */
export const replaceFolder = async (place: string, by: string, old: string): Promise<void> => {
  const isReplacing = await rename(place, old).then(() => true, isMissing)
  try {
    await rename(by, place)
  } catch (error) {
    if (isReplacing) await rename(old, place)
    throw error
  }
}

/** The first build finds no folder; every other fault is one. */
const isMissing = (error: unknown): false => {
  if (codeOf(error) === 'ENOENT') return false
  throw error
}
