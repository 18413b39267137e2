import type { Desired } from '../../model/desired.ts'
import { toFullSet } from '../../model/full-set.ts'
import type { TreeObject } from '../../model/json.ts'
import type { Live } from '../../model/live.ts'
import type { SecretLookup } from '../../model/policy.ts'
import { Secret, type SecretReference } from '../../model/secret.ts'
import { mapHidden } from '../../model/tree.ts'
import type { ChatRequest } from '../../ports.ts'

/** The full set to send for one configuration: the file's fields with their secrets, live values for all others. */
export const toRequest = (desired: Desired, live: Live | undefined, lookup: SecretLookup): ChatRequest => {
  const { configuration, ...members } = toFullSet(desired, live)
  if (configuration === undefined) return { key: desired.key, ...members }
  const revealed = mapHidden<SecretReference | Secret, Secret>(configuration, (leaf) =>
    leaf instanceof Secret ? leaf : lookup(leaf, desired.key.region),
  )
  return { key: desired.key, ...members, configuration: revealed as TreeObject<Secret> }
}
