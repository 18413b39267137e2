import type { ParsedNode } from 'yaml'
import { toCanonicalPath } from '../../model/field-path.ts'
import { isJsonObject } from '../../model/json.ts'
import { findPlaceholder } from '../../model/placeholder.ts'
import { type Fault, toFound } from './fault.ts'
import { locate, toChildPointer, toHeadRange, toValueRange } from './locate.ts'
import { toSimilar } from './schema-faults.ts'
import { isSpoiled, type Reading } from './values.ts'

/** What a schema cannot say of a file: a region must come from somewhere, a DingTalk template is advisable, and a placeholder is no value. */
export const checkRules = (reading: Reading, root: ParsedNode, hasRegion: boolean): readonly Fault[] => {
  const entries = listEntries(reading)
  const removed = listEntries(reading, 'removed')
  return [
    ...(hasRegion || hasMember(reading, toFileEntry(reading), 'region')
      ? []
      : checkRegions(reading, root, [...entries, ...removed])),
    ...entries.flatMap((entry) => [...checkTemplate(reading, root, entry), ...checkPlaceholders(root, entry)]),
  ]
}

/**
 * One error per file, because one line fixes all. An empty list needs a region too, otherwise it would have no effect.
 */
const checkRegions = (reading: Reading, root: ParsedNode, entries: readonly Entry[]): readonly Fault[] => {
  const list = toFileEntry(reading).members['chatConfigurations']
  const without = entries.filter((entry) => !hasMember(reading, entry, 'region'))
  const isEmpty = Array.isArray(list) && list.length === 0 && entries.length === 0
  const pointer = without[0]?.pointer ?? (isEmpty ? '/chatConfigurations' : undefined)
  if (pointer === undefined) return []
  const range = toHeadRange(locate(root, pointer))
  return [{ detail: { code: 'REGION_MISSING', count: without.length }, pointer, range }]
}

const TEMPLATE = 'DingTalkTemplateId'

const checkTemplate = (reading: Reading, root: ParsedNode, { pointer: parent, members }: Entry): readonly Fault[] => {
  const { type, configuration, ignore } = members
  if (type !== 'DingTalk' || !isJsonObject(configuration)) return []
  const pointer = toChildPointer(parent, 'configuration')
  const isIgnored =
    Array.isArray(ignore) && ignore.some((path) => toCanonicalPath(String(path)) === `configuration.${TEMPLATE}`)
  if (isIgnored || hasMember(reading, { pointer, members: configuration }, TEMPLATE)) return []
  const detail = { code: 'KEY_RECOMMENDED', key: TEMPLATE, ...toSimilar(TEMPLATE, configuration) } as const
  return [{ detail, pointer, range: toHeadRange(locate(root, pointer)) }]
}

/** A first file is useless until its values are filled in: an apply would create a bot that does not work. */
const checkPlaceholders = (
  root: ParsedNode,
  { pointer: parent, members: { configuration } }: Entry,
): readonly Fault[] =>
  Object.entries(isJsonObject(configuration) ? configuration : {}).flatMap(([member, found]) => {
    const of = findPlaceholder(found)
    if (of === undefined) return []
    const pointer = toChildPointer(toChildPointer(parent, 'configuration'), member)
    return [
      {
        detail: { code: 'PLACEHOLDER', found: String(found), of },
        pointer,
        range: toValueRange(locate(root, pointer)),
      },
    ]
  })

/** The versions of the format that this program reads. */
export const KNOWN_VERSIONS: readonly number[] = [1]

const VERSION_POINTER = '/version'

/** Whether the file asks for a version that is not known; a version of the wrong type is for the schema to find. */
export const checkVersion = (reading: Reading, root: ParsedNode): Fault | undefined => {
  const found = toFileEntry(reading).members['version']
  if (typeof found !== 'number' && typeof found !== 'string') return undefined
  // As it is written: `1.0` is not how this version is written, and a quoted 1 is of the wrong type.
  if (KNOWN_VERSIONS.map(String).includes(String(found))) return undefined
  const detail = { code: 'VERSION_UNKNOWN', found: toFound(String(found)), known: KNOWN_VERSIONS } as const
  return { detail, pointer: VERSION_POINTER, range: toValueRange(locate(root, VERSION_POINTER)) }
}

/** A mapping of a file: its own, or a member of its list. It may be at fault. */
export interface Entry {
  readonly pointer: string
  readonly members: Readonly<Record<string, unknown>>
}

/** The lists of a file. */
export type ListName = 'chatConfigurations' | 'removed'

/** The mappings in a list of a file, as far as they can be read. */
export const listEntries = (reading: Reading, name: ListName = 'chatConfigurations'): readonly Entry[] => {
  const list = toFileEntry(reading).members[name]
  if (!Array.isArray(list)) return []
  return list.flatMap((members: unknown, index) => {
    const pointer = toChildPointer(`/${name}`, index)
    return isJsonObject(members) ? [{ pointer, members }] : []
  })
}

/** The file's own mapping. */
export const toFileEntry = ({ value }: Reading): Entry => ({ pointer: '', members: isJsonObject(value) ? value : {} })

/** Whether a mapping has a member, in order or not. */
const hasMember = (reading: Reading, { pointer, members }: Entry, key: string): boolean =>
  Object.hasOwn(members, key) || isSpoiled(reading, pointer, key)
