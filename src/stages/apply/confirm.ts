import type { Desired } from '../../model/desired.ts'
import { CodedError } from '../../model/failure.ts'
import type { ChatRequest } from '../../model/full-set.ts'
import { toFullSet } from '../../model/full-set.ts'
import type { TreeObject } from '../../model/json.ts'
import type { Key } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import type { SecretLookup } from '../../model/policy.ts'
import { Secret, type SecretReference } from '../../model/secret.ts'
import { isEqualInPublic, mapHidden } from '../../model/tree.ts'
import type { ChatApi, Clock } from '../../ports.ts'

/**
 * The full set to send for one configuration: the file's fields with their secrets, live values for all others. A live secret is
 * never sent, whatever a read shows of it. The plan had none, or it had been refused: so one came up since.
 */
export const toRequest = (desired: Desired, live: Live | undefined, lookup: SecretLookup): ChatRequest => {
  const { configuration, ...members } = toFullSet(desired, live)
  if (configuration === undefined) return { key: desired.key, ...members }
  const revealed = mapHidden<SecretReference | Secret, Secret>(configuration, (leaf) => {
    if (leaf instanceof Secret) throw new CodedError({ code: 'OBJECT_MOVED', found: 'edited' })
    return lookup(leaf, desired.key.region)
  })
  return { key: desired.key, ...members, configuration: revealed as TreeObject<Secret> }
}

/** Whether a live object shows everything of a request that can be seen: all but its secrets. */
export const showsRequest = (live: Live | undefined, request: ChatRequest): live is Live =>
  live !== undefined &&
  live.type === request.type &&
  (request.ramRole === undefined || live.ramRole === request.ramRole) &&
  (request.resourceGroupId === undefined || live.resourceGroupId === request.resourceGroupId) &&
  (request.configuration === undefined || isEqualInPublic(live.configuration, request.configuration))

/** Pauses between the reads that confirm a write: reads may show an older state for a while. */
const PAUSES_MS = [200, 400, 800, 1_600, 3_200]

/** Reads until the object is as `isExpected` says. Returns what was read last and whether it is that. */
export const readUntil = async (
  chat: Pick<ChatApi, 'get'>,
  clock: Clock,
  key: Key,
  isExpected: (live: Live | undefined) => boolean,
): Promise<{ readonly live: Live | undefined; readonly isConfirmed: boolean }> => {
  let live = await chat.get(key)
  for (const pause of PAUSES_MS) {
    if (isExpected(live)) return { live, isConfirmed: true }
    await clock.sleep(pause)
    live = await chat.get(key)
  }
  return { live, isConfirmed: isExpected(live) }
}
