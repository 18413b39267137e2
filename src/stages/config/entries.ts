import { toChildPointer } from './pointer.ts'
import { isSpoiled, type Reading } from './values.ts'
import { isMapping } from './words.ts'

/** A member of a file's list, whether it is in order or not. */
export interface Entry {
  readonly pointer: string
  readonly members: Readonly<Record<string, unknown>>
}

/** The mappings in a file's list, as far as they can be read. */
export const listEntries = ({ value }: Reading): readonly Entry[] => {
  const list = isMapping(value) ? value['chatConfigurations'] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((members: unknown, index) => {
    const pointer = toChildPointer('/chatConfigurations', index)
    return isMapping(members) ? [{ pointer, members }] : []
  })
}

/** Whether a mapping has a member, in order or not. */
export const hasMember = (reading: Reading, { pointer, members }: Entry, key: string): boolean =>
  Object.hasOwn(members, key) || isSpoiled(reading, pointer, key)

/** The file's own mapping. */
export const toFileEntry = ({ value }: Reading): Entry => ({ pointer: '', members: isMapping(value) ? value : {} })
