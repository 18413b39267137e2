import type { Desired } from '../../model/desired.ts'
import { type PathPart, toPath } from '../../model/field-path.ts'
import { listIgnoredParts } from '../../model/full-set.ts'
import type { Tree } from '../../model/json.ts'
import type { Live } from '../../model/live.ts'
import type { FindingDetail } from '../../model/plan.ts'
import { toSuggestion } from '../../model/suggestion.ts'
import { type Hidden, isTreeList, isTreeObject, ownValue } from '../../model/tree.ts'

/** Characters meant to separate two paths, which YAML reads as part of one. */
const SEPARATOR = /[,;，、；]/

/**
 * Ignored paths that neither the file nor the live object has: a misspelled path has no effect. For a new object this
 * cannot be checked.
 */
export const findUnmatchedIgnores = (desired: Desired, live: Live): readonly FindingDetail[] => {
  if (live.type !== desired.type) return []
  const trees = [desired.configuration ?? {}, live.configuration]
  const unmatched = listIgnoredParts(desired).filter((parts) => !trees.some((tree) => hasPath(tree, parts)))
  if (unmatched.length === 0) return []
  // Compared by their keys: a dot within a key is easily mistaken for a separator.
  const paths = new Map(trees.flatMap((tree) => listPaths(tree)).map((parts) => [parts.join('.'), toField(parts)]))
  return unmatched.map((parts): FindingDetail => {
    const field = toField(parts)
    const meant = toSuggestion(parts.join('.'), [...paths.keys()])
    const suggestion = meant === undefined ? undefined : paths.get(meant)
    const [separator] = SEPARATOR.exec(field) ?? []
    return {
      code: 'IGNORE_UNMATCHED',
      field,
      ...(suggestion !== undefined && { suggestion }),
      ...(separator !== undefined && { separator }),
    }
  })
}

const toField = (parts: readonly PathPart[]): string => toPath('configuration', parts)

const hasPath = (tree: Tree<Hidden> | undefined, parts: readonly PathPart[]): boolean =>
  parts.reduce<Tree<Hidden> | undefined>(toMember, tree) !== undefined

const toMember = (node: Tree<Hidden> | undefined, part: PathPart): Tree<Hidden> | undefined => {
  if (typeof part === 'number') return isTreeList(node) ? node[part] : undefined
  return isTreeObject(node) ? ownValue(node, part) : undefined
}

/** The way to every field of a tree. */
const listPaths = (tree: Tree<Hidden>): readonly (readonly PathPart[])[] =>
  listMembers(tree).flatMap(([part, member]) => [[part], ...listPaths(member).map((rest) => [part, ...rest])])

const listMembers = (tree: Tree<Hidden>): readonly (readonly [PathPart, Tree<Hidden>])[] => {
  if (isTreeList(tree)) return [...tree.entries()]
  return isTreeObject(tree) ? Object.entries(tree) : []
}
