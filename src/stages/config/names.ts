import type { ParsedNode } from 'yaml'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Position } from '../../model/key.ts'
import { findDifference, findScriptMix, foldCase, toSkeleton } from '../../model/look-alikes.ts'
import { type SourceText, toFound, toPosition } from './fault.ts'
import { locate, toChildPointer, toPath, toValueRange } from './locate.ts'
import { listEntries, toFileEntry } from './rules.ts'
import type { Reading } from './values.ts'

/** A name that a file gives to a chat configuration, and where. */
export interface NamedPlace {
  readonly region: string
  readonly name: string
  readonly path: string
  readonly position: Position
  /** Whether the name is released. */
  readonly isRemoved: boolean
}

/** The names in a file, as far as name and region can be read. */
export const listNames = (
  source: SourceText,
  reading: Reading,
  root: ParsedNode,
  fallbackRegion?: string,
): readonly NamedPlace[] => {
  const fileRegion = toFileEntry(reading).members['region'] ?? fallbackRegion
  const lists = [
    ...listEntries(reading).map((entry) => ({ ...entry, isRemoved: false })),
    ...listEntries(reading, 'removed').map((entry) => ({ ...entry, isRemoved: true })),
  ]
  return lists.flatMap(({ pointer, members, isRemoved }) => {
    const { name, region = fileRegion } = members
    if (typeof name !== 'string' || name === '' || typeof region !== 'string') return []
    const place = toChildPointer(pointer, 'name')
    const position = toPosition(source, toValueRange(locate(root, place)))
    return [{ region, name, path: toPath(root, place), position, isRemoved }]
  })
}

/** Equal for names of a region that people cannot tell apart. */
export const toNameIdentity = ({ region, name }: { readonly region: string; readonly name: string }): string =>
  `${region}/${foldCase(name)}`

/**
 * Names that stand twice in a region, over all files. Names that people cannot tell apart count as the same; names that
 * look alike, or mix what is not written together, are warned about.
 */
export const checkNames = (all: readonly NamedPlace[]): readonly Diagnostic[] => {
  const places = all.filter(({ isRemoved }) => !isRemoved)
  const firsts = new Map<string, NamedPlace>()
  const twins = new Map<string, NamedPlace>()
  const kept = places.flatMap((place): readonly Diagnostic[] => {
    const [identity, skeleton] = [toNameIdentity(place), `${place.region}/${toSkeleton(place.name)}`]
    const [first, twin] = [firsts.get(identity), twins.get(skeleton)]
    if (first === undefined) firsts.set(identity, place)
    if (twin === undefined) twins.set(skeleton, place)
    if (first !== undefined) return [toDuplicate(place, first)]
    return twin === undefined ? listMixes(place) : [toConfusable(place, twin)]
  })
  const removed = all.filter(({ isRemoved }) => isRemoved)
  return [...kept, ...removed.flatMap((place) => toContradiction(place, firsts.get(toNameIdentity(place))))]
}

const toContradiction = (place: NamedPlace, first: NamedPlace | undefined): readonly Diagnostic[] => {
  if (first === undefined) return []
  const { name, region, path, position } = place
  const detail = { code: 'NAME_REMOVED', name: toFound(name), region: toFound(region), first: first.position } as const
  return [{ ...detail, severity: 'error', path, position }]
}

const toConfusable = ({ name, region, path, position }: NamedPlace, first: NamedPlace): Diagnostic => ({
  code: 'NAME_CONFUSABLE',
  name: toFound(name),
  region: toFound(region),
  first: first.position,
  firstName: toFound(first.name),
  ...findDifference(name, first.name),
  severity: 'warning',
  path,
  position,
})

const listMixes = ({ name, path, position }: NamedPlace): readonly Diagnostic[] => {
  const mix = findScriptMix(name)
  if (mix === undefined) return []
  const { scripts, codePoint, place } = mix
  const detail = { code: 'NAME_MIXES_SCRIPTS', name: toFound(name), scripts, codePoint, place } as const
  return [{ ...detail, severity: 'warning', path, position }]
}

const toDuplicate = ({ name, region, path, position }: NamedPlace, first: NamedPlace): Diagnostic => ({
  code: 'NAME_DUPLICATE',
  name: toFound(name),
  region: toFound(region),
  first: first.position,
  ...(first.name === name ? {} : { firstName: toFound(first.name) }),
  severity: 'error',
  path,
  position,
})
