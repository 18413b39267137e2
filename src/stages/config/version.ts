import type { ParsedNode } from 'yaml'
import { type Fault, toFound } from './fault.ts'
import { locate, toValueRange } from './locate.ts'
import type { Reading } from './values.ts'
import { isMapping } from './words.ts'

/** The versions of the format that this program reads. */
export const KNOWN_VERSIONS: readonly number[] = [1]

const POINTER = '/version'

/** Whether the file asks for a version that is not known; a version of the wrong type is for the schema to find. */
export const checkVersion = ({ value }: Reading, root: ParsedNode): Fault | undefined => {
  const found = isMapping(value) ? value['version'] : undefined
  if (typeof found !== 'number' && typeof found !== 'string') return undefined
  // As it is written: `1.0` is not how this version is written, and a quoted 1 is of the wrong type.
  if (KNOWN_VERSIONS.map(String).includes(String(found))) return undefined
  const detail = { code: 'VERSION_UNKNOWN', found: toFound(String(found)), known: KNOWN_VERSIONS } as const
  return { detail, pointer: POINTER, range: toValueRange(locate(root, POINTER)) }
}
