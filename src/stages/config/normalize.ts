import type { ParsedNode } from 'yaml'
import type { Desired } from '../../model/desired.ts'
import { toCanonicalPath } from '../../model/field-path.ts'
import { isJsonObject, type Tree, type TreeObject } from '../../model/json.ts'
import type { Position } from '../../model/key.ts'
import type { Removed } from '../../model/origin.ts'
import { SecretReference } from '../../model/secret.ts'
import { type SourceText, toPosition } from './fault.ts'
import type { ChatConfiguration, ChatConfigurationFile } from './file-format.gen.ts'
import { locate, toChildPointer, toValueRange } from './locate.ts'
import { isReferenceLike } from './words.ts'

/** Finds where a pointer leads to. */
type ToPosition = (pointer: string) => Position

/** The configurations of a valid file, with its defaults applied. An omitted member stays absent: it is not managed. */
export const toDesired = (
  file: ChatConfigurationFile,
  source: SourceText,
  root: ParsedNode,
  fallbackRegion = '',
): readonly Desired[] => {
  const place: ToPosition = (pointer) => toPosition(source, toValueRange(locate(root, pointer)))
  const inherited = { region: file.region ?? fallbackRegion, ...file.defaults }
  return file.chatConfigurations.map((entry, index) => {
    const pointer = toChildPointer('/chatConfigurations', index)
    return { ...toEntry({ ...inherited, ...entry }, pointer, place), ...toPlaces(file, entry, pointer, place) }
  })
}

/** The configurations that a valid file releases. */
export const toRemoved = (
  { region: shared, removed = [] }: ChatConfigurationFile,
  source: SourceText,
  root: ParsedNode,
  fallbackRegion = '',
): readonly Removed[] =>
  removed.map(({ name, region = shared ?? fallbackRegion, reason }, index) => {
    const place = toChildPointer(toChildPointer('/removed', index), 'name')
    const position = toPosition(source, toValueRange(locate(root, place)))
    return { key: { region, name }, ...(reason !== undefined && { reason }), position }
  })

/** Where the members stand that an entry has, or takes from the file's defaults. */
const toPlaces = (
  { defaults = {} }: ChatConfigurationFile,
  entry: ChatConfiguration,
  pointer: string,
  place: ToPosition,
): Pick<Desired, 'places'> => {
  const found = (['ramRole', 'resourceGroupId'] as const).flatMap((member) => {
    const holder = entry[member] === undefined ? '/defaults' : pointer
    const isThere = (entry[member] ?? defaults[member]) !== undefined
    return isThere ? [[member, place(toChildPointer(holder, member))] as const] : []
  })
  return found.length === 0 ? {} : { places: Object.fromEntries(found) }
}

const toEntry = (
  entry: ChatConfiguration & { readonly region: string },
  pointer: string,
  place: ToPosition,
): Desired => {
  const { name, type, region, ramRole, resourceGroupId, configuration, secretVersion, ignore = [] } = entry
  return {
    key: { region, name },
    type,
    ...(ramRole === undefined ? {} : { ramRole }),
    ...(resourceGroupId === undefined ? {} : { resourceGroupId }),
    ...(configuration === undefined
      ? {}
      : { configuration: toReferences(configuration, toChildPointer(pointer, 'configuration'), place) }),
    ...(secretVersion === undefined ? {} : { secretVersion }),
    ignore: [...new Set(ignore.map(toCanonicalPath))],
    position: place(toChildPointer(pointer, 'name')),
  }
}

/** A valid configuration with its references as objects. Mappings have no prototype: no key of a file finds an inherited one. */
const toReferences = (
  configuration: Readonly<Record<string, unknown>>,
  pointer: string,
  place: ToPosition,
): TreeObject<SecretReference> => {
  const members: Record<string, Tree<SecretReference>> = Object.create(null)
  for (const [key, value] of Object.entries(configuration)) {
    members[key] = toTree(value, toChildPointer(pointer, key), place)
  }
  return members
}

const toTree = (value: unknown, pointer: string, place: ToPosition): Tree<SecretReference> => {
  if (Array.isArray(value)) return value.map((item, index) => toTree(item, toChildPointer(pointer, index), place))
  if (isReferenceLike(value)) return toReference(value, place(pointer))
  if (isJsonObject(value)) return toReferences(value, pointer, place)
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

const toReference = ({ fromEnv, fromSecretParameter }: Readonly<Record<string, unknown>>, position: Position) =>
  fromEnv === undefined
    ? new SecretReference('parameter', String(fromSecretParameter), position)
    : new SecretReference('env', String(fromEnv), position)

/** The regions in a valid file: removed configurations are searched for there. */
export const listRegions = (file: ChatConfigurationFile, fallbackRegion?: string): readonly string[] => {
  const entries = [...file.chatConfigurations, ...(file.removed ?? [])]
  const own = entries.flatMap(({ region }) => region ?? [])
  const isComplete = own.length > 0 && own.length === entries.length
  const shared = file.region ?? (isComplete ? undefined : fallbackRegion)
  return shared === undefined ? own : [shared, ...own]
}
