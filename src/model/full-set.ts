import type { Desired } from './desired.ts'
import { type PathPart, parseFieldPath } from './field-path.ts'
import type { Tree, TreeObject } from './json.ts'
import type { Key } from './key.ts'
import type { Live } from './live.ts'
import type { Secret, SecretReference } from './secret.ts'
import { isTreeList, isTreeObject, ownValue } from './tree.ts'

/** The full set of members that a create or an update sends. */
export interface ChatRequest {
  readonly key: Key
  readonly type: string
  readonly ramRole?: string
  readonly configuration?: TreeObject<Secret>
  readonly resourceGroupId?: string
}

/** Everything an update sends: what the file says, and live values for what it leaves to others. */
export interface FullSet {
  readonly type: string
  readonly ramRole?: string
  readonly resourceGroupId?: string
  readonly configuration?: TreeObject<Secret | SecretReference>
}

type Configuration = TreeObject<Secret | SecretReference>

/**
 * Merges the desired with the live configuration. What the file does not manage is the live value, so that comparing
 * the full set with the live object gives exactly the managed differences, and sending it changes nothing else.
 */
export const toFullSet = (desired: Desired, live: Live | undefined): FullSet => {
  const ramRole = pick(desired, live, 'ramRole')
  const resourceGroupId = pick(desired, live, 'resourceGroupId')
  const configuration = mergeConfiguration(desired, live)
  return {
    type: desired.type,
    ...(ramRole !== undefined && { ramRole }),
    ...(resourceGroupId !== undefined && { resourceGroupId }),
    ...(configuration !== undefined && { configuration }),
  }
}

const pick = (desired: Desired, live: Live | undefined, member: 'ramRole' | 'resourceGroupId'): string | undefined =>
  live !== undefined && desired.ignore.includes(member) ? live[member] : (desired[member] ?? live?.[member])

const mergeConfiguration = (desired: Desired, live: Live | undefined): Configuration | undefined => {
  // The configuration of another platform does not apply to this one.
  const isSameType = live?.type === desired.type
  if (desired.configuration === undefined) return isSameType ? live?.configuration : undefined
  if (live === undefined || !isSameType) return desired.configuration
  const echoed = listIgnoredParts(desired).reduce<Node>(
    (merged, path) => echoPath(merged, live.configuration, path),
    desired.configuration,
  )
  return isTreeObject(echoed) ? echoed : desired.configuration
}

/** The ignored fields of the configuration: the way that leads to each. */
export const listIgnoredParts = ({ ignore }: Pick<Desired, 'ignore'>): readonly (readonly PathPart[])[] =>
  ignore.flatMap((path) => {
    const { root, parts = [] } = parseFieldPath(path) ?? {}
    return root === 'configuration' && parts.length > 0 ? [parts] : []
  })

type Node = Tree<Secret | SecretReference> | undefined

/** Puts the live value at `path` in place of the desired one; where there is no live value, there is none after. */
const echoPath = (desired: Node, live: Tree<Secret> | undefined, [part, ...rest]: readonly PathPart[]): Node => {
  if (part === undefined) return live
  if (typeof part === 'number') return echoItem(desired, live, part, rest)
  if (!isTreeObject(desired)) return desired === undefined && isTreeObject(live) ? keepPath(live, part, rest) : desired
  const value = echoPath(ownValue(desired, part), isTreeObject(live) ? ownValue(live, part) : undefined, rest)
  const others = Object.entries(desired).filter(([other]) => other !== part)
  return Object.fromEntries(value === undefined ? others : [...others, [part, value]])
}

/** An item that only one side has is a difference in the list's length, which is not left to others. */
const echoItem = (desired: Node, live: Tree<Secret> | undefined, index: number, rest: readonly PathPart[]): Node => {
  if (!isTreeList(desired) || !isTreeList(live) || index >= live.length) return desired
  return desired.map((item, at) => (at === index ? (echoPath(item, live[at], rest) ?? item) : item))
}

/** Only the given path of a live object, because the rest of it is managed and not wanted. */
const keepPath = (live: TreeObject<Secret>, part: string, rest: readonly PathPart[]): Node => {
  const kept = echoPath({}, live, [part, ...rest])
  return isTreeObject(kept) && Object.keys(kept).length > 0 ? kept : undefined
}
