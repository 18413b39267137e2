import { createHash } from 'node:crypto'
import type { Desired } from '../model/desired.ts'
import { toCanonicalText, toShown } from '../model/tree.ts'

const DIGEST_BYTES = 16

/**
 * SHA-256 (its first 128 bits, base64url) of everything the file says of one configuration except its secrets, whose values have fingerprints of
 * their own. A changed digest means that the live object must be read to know what differs.
 */
export const toDesiredDigest = (desired: Desired): string => {
  const { type, ramRole, resourceGroupId, configuration, ignore } = desired
  const shown = configuration === undefined ? undefined : toShown(configuration)
  const text = toCanonicalText({ type, ramRole, resourceGroupId, configuration: shown, ignore: [...ignore].sort() })
  return createHash('sha256').update(text).digest().subarray(0, DIGEST_BYTES).toString('base64url')
}
