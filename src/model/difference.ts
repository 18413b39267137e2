import { toItemPath, toMemberPath } from './field-path.ts'
import type { FullSet } from './full-set.ts'
import type { Tree, TreeObject } from './json.ts'
import type { Live } from './live.ts'
import { Secret, SecretReference } from './secret.ts'
import {
  type Hidden,
  isHidden,
  isTreeList,
  isTreeObject,
  ownValue,
  toCanonicalText,
  toShown,
  visitHidden,
} from './tree.ts'

/** A field in which a live object differs, or may differ, from the desired value. An undefined side is absent. */
export type Difference =
  /** Both sides can be seen, and differ. */
  | { readonly kind: 'value'; readonly field: string; readonly live: Node; readonly wanted: Node }
  /** Both are secrets: only a record can show whether they are equal. */
  | { readonly kind: 'secret'; readonly field: string; readonly live: Node; readonly wanted: SecretReference }
  /** The file has a clear value, but the live one is hidden; `isClear` if the file has no secret there. */
  | {
      readonly kind: 'literal'
      readonly field: string
      readonly live: Secret
      readonly wanted: Tree<Hidden>
      readonly isClear: boolean
    }

type Node = Tree<Hidden> | undefined

/**
 * Whether a live object satisfies what is wanted: the one answer for plans and for the reads that confirm a write.
 * `wanted` is the full set made with this very object, so that what is not managed, or ignored, is never a difference.
 */
export const listDifferences = (wanted: FullSet, live: Live): readonly Difference[] => [
  ...compareNode('type', live.type, wanted.type),
  ...(isSameRole(live.ramRole, wanted.ramRole) ? [] : compareNode('ramRole', live.ramRole, wanted.ramRole)),
  ...compareNode('resourceGroupId', live.resourceGroupId, wanted.resourceGroupId),
  ...compareObjects('configuration', live.configuration, wanted.configuration ?? {}),
]

/** RAM ignores the letter case of roles, and an ARN has them in lower case. */
const isSameRole = (live: string | undefined, wanted: string | undefined): boolean =>
  live?.toLowerCase() === wanted?.toLowerCase()

const compareNode = (field: string, live: Node, wanted: Node): readonly Difference[] => {
  if (wanted instanceof SecretReference) return [{ kind: 'secret', field, live, wanted }]
  if (wanted instanceof Secret) return []
  if (live instanceof Secret && wanted !== undefined) {
    const isClear = !holdsHidden(wanted)
    return isClear && live.isValue(toShown(wanted)) ? [] : [{ kind: 'literal', field, live, wanted, isClear }]
  }
  if (isTreeObject(live) && isTreeObject(wanted)) return compareObjects(field, live, wanted)
  if (isTreeList(live) && isTreeList(wanted) && live.length === wanted.length && holdsHidden([live, wanted])) {
    return wanted.flatMap((item, index) => compareNode(toItemPath(field, index), live[index], item))
  }
  const isEqual = !isHidden(live) && toCanonicalText(live) === toCanonicalText(wanted)
  return isEqual ? [] : [{ kind: 'value', field, live, wanted }]
}

const compareObjects = (path: string, live: TreeObject<Hidden>, wanted: TreeObject<Hidden>): readonly Difference[] =>
  [...new Set([...Object.keys(wanted), ...Object.keys(live)])].flatMap((key) =>
    compareNode(toMemberPath(path, key), ownValue(live, key), ownValue(wanted, key)),
  )

const holdsHidden = (node: Tree<Hidden>): boolean => {
  let found = false
  visitHidden(node, '', () => {
    found = true
  })
  return found
}
