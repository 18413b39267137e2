import type { Key } from '../../model/key.ts'
import type { Declares } from '../../model/origin.ts'
import type { SourceFile } from '../../ports.ts'
import { decodeFile } from './decode.ts'
import { listEntries, toFileEntry } from './rules.ts'
import { isSpoiled, readValue } from './values.ts'
import { readDocument } from './yaml.ts'

/** The member by which a file of this format is known, however broken it is. */
const LIST = 'chatConfigurations'

/**
 * Tells whether a file declares a configuration, as far as it can be read: a file of this format that cannot be read
 * may declare anything. An entry without a region counts for every region, because another run may set it.
 */
export const readDeclared = (file: SourceFile): ((key: Key) => Declares) => {
  if (!Buffer.from(file.bytes).includes(LIST)) return () => 'no'
  const { source, faults } = decodeFile(file)
  const { root } = readDocument(source.text)
  if (faults.length > 0 || root === undefined) return () => 'unknown'
  const reading = readValue(source, root)
  const { members: head } = toFileEntry(reading)
  if (head[LIST] === undefined && !isSpoiled(reading, '', LIST)) return () => 'no'
  const entries = listEntries(reading).map(({ members }) => members)
  const isKnown = Array.isArray(head[LIST]) && entries.length === head[LIST].length
  const others = isKnown && entries.every(({ name }) => typeof name === 'string') ? 'no' : 'unknown'
  return (key) => {
    const isMeant = ({ name, region = head['region'] }: Readonly<Record<string, unknown>>) =>
      name === key.name && (region === undefined || region === key.region)
    return entries.some(isMeant) ? 'yes' : others
  }
}
