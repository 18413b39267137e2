import type { Desired } from './desired.ts'
import type { Tree, TreeObject } from './json.ts'
import type { Key } from './key.ts'
import type { Live } from './live.ts'
import type { Secret, SecretReference } from './secret.ts'
import { isTreeObject, ownValue } from './tree.ts'

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

const PREFIX = 'configuration.'

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
  // What another platform's configuration holds means nothing to this one.
  const isSameType = live?.type === desired.type
  if (desired.configuration === undefined) return isSameType ? live?.configuration : undefined
  if (live === undefined || !isSameType) return desired.configuration
  return desired.ignore
    .filter((path) => path.startsWith(PREFIX))
    .map((path) => path.slice(PREFIX.length).split('.'))
    .reduce<Configuration>((merged, path) => echoPath(merged, live.configuration, path), desired.configuration)
}

/** Puts the live value at `path` in place of the desired one; where there is no live value, there is none after. */
const echoPath = (merged: Configuration, live: Tree<Secret> | undefined, path: readonly string[]): Configuration => {
  const [key, ...rest] = path
  if (key === undefined) return merged
  const liveValue = isTreeObject(live) ? ownValue(live, key) : undefined
  const value = rest.length === 0 ? liveValue : echoBelow(ownValue(merged, key), liveValue, rest)
  const others = Object.entries(merged).filter(([other]) => other !== key)
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]])
}

const echoBelow = (
  desired: Tree<Secret | SecretReference> | undefined,
  live: Tree<Secret> | undefined,
  path: readonly string[],
): Tree<Secret | SecretReference> | undefined => {
  if (isTreeObject(desired)) return echoPath(desired, live, path)
  return desired === undefined && isTreeObject(live) ? keepPath(live, path) : desired
}

/** Only the given path of a live object, because the rest of it is managed and not wanted. */
const keepPath = (live: TreeObject<Secret>, path: readonly string[]): Configuration | undefined => {
  const kept = echoPath({}, live, path)
  return Object.keys(kept).length === 0 ? undefined : kept
}
