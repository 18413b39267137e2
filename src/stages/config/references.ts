import type { Tree, TreeObject } from '../../model/json.ts'
import type { Position } from '../../model/position.ts'
import { SecretReference } from '../../model/secret.ts'
import { toChildPointer } from './pointer.ts'
import { isMapping, isReferenceLike } from './words.ts'

/** Finds where a pointer leads to. */
export type ToPosition = (pointer: string) => Position

/** A valid configuration with its references as objects. Mappings have no prototype: no key of a file finds an inherited one. */
export const toReferences = (
  configuration: Readonly<Record<string, unknown>>,
  pointer: string,
  toPosition: ToPosition,
): TreeObject<SecretReference> => {
  const members: Record<string, Tree<SecretReference>> = Object.create(null)
  for (const [key, value] of Object.entries(configuration)) {
    members[key] = toTree(value, toChildPointer(pointer, key), toPosition)
  }
  return members
}

const toTree = (value: unknown, pointer: string, toPosition: ToPosition): Tree<SecretReference> => {
  if (Array.isArray(value)) return value.map((item, index) => toTree(item, toChildPointer(pointer, index), toPosition))
  if (isReferenceLike(value)) return toReference(value, toPosition(pointer))
  if (isMapping(value)) return toReferences(value, pointer, toPosition)
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

const toReference = ({ fromEnv, fromSecretParameter }: Readonly<Record<string, unknown>>, position: Position) =>
  fromEnv === undefined
    ? new SecretReference('parameter', String(fromSecretParameter), position)
    : new SecretReference('env', String(fromEnv), position)
