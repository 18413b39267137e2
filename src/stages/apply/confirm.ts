import type { Desired } from '../../model/desired.ts'
import { type Difference, listDifferences } from '../../model/difference.ts'
import { CodedError, toFailure, type UnshownField } from '../../model/failure.ts'
import type { ChatRequest } from '../../model/full-set.ts'
import { toFullSet } from '../../model/full-set.ts'
import { isLater } from '../../model/instant.ts'
import type { TreeObject } from '../../model/json.ts'
import type { Key } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import type { SecretLookup } from '../../model/policy.ts'
import { isMaybeNotFound } from '../../model/refusal.ts'
import { Secret, type SecretReference } from '../../model/secret.ts'
import type { createShowing } from '../../model/secret-fields.ts'
import { mapHidden } from '../../model/tree.ts'
import type { ChatApi, Clock } from '../../ports.ts'

/**
 * The full set to send for one configuration: the file's fields with their secrets, live values for all others. A live
 * secret is never sent, whatever a read shows of it. A plan with one would have been refused, so it appeared since.
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

type CertainDifference = Exclude<Difference, { kind: 'literal' }>

/** The certain differences: a secret, or a hidden value, may be as desired. */
export const listUnsatisfied = (desired: Desired, live: Live): readonly CertainDifference[] =>
  listDifferences(toFullSet(desired, live), live).filter(
    // Only a secret can be missing: a hidden value that stands against a literal is there.
    (difference): difference is CertainDifference => difference.kind === 'value' || difference.live === undefined,
  )

/** Whether a live object is as desired in every visible field: a plan would find it equal. */
export const isAsDesired = (desired: Desired, live: Live | undefined): live is Live =>
  live !== undefined && listUnsatisfied(desired, live).length === 0

/** Pauses between the reads that confirm a write: reads may show an older state for a while. */
const PAUSES_MS = [200, 400, 800, 1_600, 3_200]

/**
 * Reads until the object is as `isExpected` says. Returns what was read last and whether it is that. A read that does not find
 * what a list shows is one of the two that are older.
 */
export const readUntil = async (
  chat: Pick<ChatApi, 'get'>,
  clock: Clock,
  key: Key,
  isExpected: (live: Live | undefined) => boolean,
): Promise<{ readonly live: Live | undefined; readonly isConfirmed: boolean }> => {
  for (const pause of PAUSES_MS) {
    try {
      const live = await chat.get(key)
      if (isExpected(live)) return { live, isConfirmed: true }
    } catch (thrown) {
      if (!isMaybeNotFound(toFailure(thrown))) throw thrown
    }
    await clock.sleep(pause)
  }
  const live = await chat.get(key)
  return { live, isConfirmed: isExpected(live) }
}

/** What confirming one write needs. */
export interface ConfirmContext {
  readonly chat: Pick<ChatApi, 'get'>
  readonly clock: Clock
  /** Makes what may be shown of a field's value. */
  readonly createShow: (desired: Desired) => ReturnType<typeof createShowing>
}

/**
 * Reads until a read is surely of after the write, and returns it where it is as desired. Where only secrets were sent,
 * its date alone tells; a service that does not move the date for those must not fail the run, so it is waited for, not
 * required. If a newer read differs, it is not stale: waiting would not help.
 */
export const confirmWrite = async (
  context: ConfirmContext,
  desired: Desired,
  before: Live | undefined,
): Promise<Live> => {
  const { chat, clock } = context
  const wasAsDesired = isAsDesired(desired, before)
  const isAfter = (read: Live | undefined) => isNewer(read, before) || (!wasAsDesired && isAsDesired(desired, read))
  const { live } = await readUntil(chat, clock, desired.key, isAfter)
  if (live === undefined) throw new CodedError({ code: 'WRITE_NOT_SHOWN' })
  if (isAsDesired(desired, live)) return live
  const fields = listUnshown(desired, live, context.createShow(desired))
  throw new CodedError({ code: isNewer(live, before) ? 'WRITE_ALTERED' : 'WRITE_NOT_SHOWN', fields })
}

/** Whether a read is newer than a write; `before` is the object that the write found, if any. */
const isNewer = (read: Live | undefined, before: Live | undefined): boolean =>
  read !== undefined &&
  (before === undefined || read.createdDate !== before.createdDate || isLater(read.updatedDate, before.updatedDate))

/** What a read shows in another form than it was sent. */
const listUnshown = (
  desired: Desired,
  live: Live,
  show: ReturnType<ConfirmContext['createShow']>,
): readonly UnshownField[] =>
  listUnsatisfied(desired, live).map(({ field, live: shown, wanted: sent }) => ({
    field,
    ...(sent !== undefined && { sent: show(field, sent) }),
    ...(shown !== undefined && { shown: show(field, shown) }),
  }))
