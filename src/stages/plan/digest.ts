import { createHash } from 'node:crypto'
import type { Desired } from '../../model/desired.ts'
import type { LiveSummary } from '../../model/live.ts'
import type { ChatRecord } from '../../model/record.ts'
import { toCanonicalText, toShown } from '../../model/tree.ts'

const DIGEST_BYTES = 16

/**
 * SHA-256 (its first 128 bits, base64url) of everything the file says of one configuration except its secrets, whose values have fingerprints of
 * their own. A changed digest means that the live object must be read to know what differs.
 */
export const toDesiredDigest = (desired: Desired): string => {
  const { type, ramRole, resourceGroupId, configuration, ignore } = desired
  const shown = configuration && toShown(configuration)
  const text = toCanonicalText({ type, ramRole, resourceGroupId, configuration: shown, ignore: [...ignore].sort() })
  return createHash('sha256').update(text).digest().subarray(0, DIGEST_BYTES).toString('base64url')
}

/** Whether a record tells of what the file wants now, and of the live object as it is now. */
export const isUpToDate = (record: ChatRecord, desired: Desired, live: LiveSummary): boolean =>
  record.updatedDate === live.updatedDate && record.desiredDigest === toDesiredDigest(desired)
