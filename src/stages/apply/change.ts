import { type Desired, listSecretFields } from '../../model/desired.ts'
import { CodedError, toFailure } from '../../model/failure.ts'
import type { ChatRequest } from '../../model/full-set.ts'
import type { Key } from '../../model/key.ts'
import type { Live, LiveSummary } from '../../model/live.ts'
import type { Change } from '../../model/plan.ts'
import type { SecretLookup } from '../../model/policy.ts'
import { isMaybeNotFound, isMaybeTaken, isNotFound, isTaken } from '../../model/refusal.ts'
import type { ChangeResult } from '../../model/report.ts'
import type { ChatApi, Clock } from '../../ports.ts'
import { type ConfirmContext, confirmWrite, isAsDesired, readUntil, toRequest } from './confirm.ts'
import { withinGrace } from './grace.ts'
import { Progress, toFailedResult } from './progress.ts'
import { keepRecord, type RecordKeeper } from './records.ts'
import { type Fate, sendSurely } from './send.ts'

/** What carrying out one change needs. */
export interface ChangeContext extends Pick<ConfirmContext, 'createShow'> {
  readonly chat: ChatApi
  readonly clock: Clock
  readonly lookup: SecretLookup
  /** Absent where no state is kept. */
  readonly keeper: RecordKeeper | undefined
  /** Aborted when the run is asked to stop. */
  readonly signal: AbortSignal
}

/** What one change is about: `desired` is absent for a deletion and a release, and only there. */
export interface Subject {
  readonly change: Change
  readonly desired: Desired | undefined
}

interface Step extends ChangeContext {
  readonly change: Change
  readonly progress: Progress
}

/** Carries out one change. Never throws: every failure becomes a result. */
export const applyChange = async (context: ChangeContext, { change, desired }: Subject): Promise<ChangeResult> => {
  const progress = new Progress(context.signal)
  const step = { ...context, change, progress }
  try {
    const work = toWork(step, desired)
    await withinGrace(context, work)
    const outcome = progress.isConfirmedByReading ? 'confirmed' : 'applied'
    return { change, outcome, requestIds: progress.requestIds, ...progress.found }
  } catch (thrown) {
    return toFailedResult(change, progress, thrown)
  }
}

const toWork = (step: Step, desired: Desired | undefined): Promise<void> => {
  if (step.change.action === 'delete') return deleteOne(step)
  return step.change.action === 'release' ? releaseOne(step) : bringAbout(step, desired)
}

const bringAbout = async (step: Step, desired: Desired | undefined): Promise<void> => {
  if (desired === undefined) throw new Error('A change that is no deletion needs its desired configuration')
  const { action, fields } = step.change
  if (action === 'create') return await createOne(step, desired, toRequest(desired, undefined, step.lookup))
  if (action === 'replace') return await replaceOne(step, desired)
  return await (fields.length === 0 ? adoptOne(step, desired) : updateOne(step, desired))
}

const createOne = async (step: Step, desired: Desired, request: ChatRequest, before?: Live): Promise<void> => {
  const judge = (live: Live | undefined) =>
    live === undefined ? 'undone' : isAsDesired(desired, live) ? 'done' : 'other'
  const sending = { write: () => step.chat.create(request), judge }
  await sendSurely(step, sending).catch((thrown: unknown) => rethrowCreate(step, thrown))
  step.progress.isHalfReplaced = false
  const live = await confirmWrite(step, desired, before)
  noteWebhook(step, live, before)
  await remember(step, desired, live)
}

const updateOne = async (step: Step, desired: Desired): Promise<void> => {
  const before = await readUnmoved(step)
  const request = toRequest(desired, before, step.lookup)
  const judge = (live: Live | undefined) => judgeUpdate(live, before, desired)
  const sending = { write: () => step.chat.update(request), judge }
  await sendSurely(step, sending).catch((thrown: unknown) => rethrowUpdate(step, thrown))
  const live = await confirmWrite(step, desired, before)
  noteWebhook(step, live, before)
  await remember(step, desired, live)
}

/**
 * Dates have only seconds: within the same second, an object that is now as desired, and was not before, shows that the
 * write was carried out.
 */
const judgeUpdate = (live: Live | undefined, before: Live, desired: Desired): Fate => {
  const isSeen = isAsDesired(desired, live)
  if (live?.updatedDate !== before.updatedDate) return isSeen ? 'done' : 'other'
  return isSeen && !isAsDesired(desired, before) ? 'done' : 'undone'
}

/**
 * Keeps the record. Not where only a read confirmed a write with secrets: it cannot show whose secrets they are, and
 * without a record they are sent once more.
 */
const remember = async ({ keeper, progress }: Step, desired: Desired, live: Live): Promise<void> => {
  progress.unrecorded = live
  if (progress.isConfirmedByReading && listSecretFields(desired).length > 0) return
  await keepRecord(keeper, (records) => records.save(desired, live))
  progress.unrecorded = undefined
}

/** Noted before the record is written, because the next run cannot see that the webhook is new. */
const noteWebhook = ({ progress }: Step, { outputs }: Live, before: Live | undefined): void => {
  if (outputs !== undefined && !outputs.equals(before?.outputs)) progress.webhook = { outputs, webhookChanged: true }
}

/** Whether a read shows an object, even an unreadable one. A failed read proves nothing, and gives nothing. */
const find = (chat: ChatApi, key: Key): Promise<'there' | 'gone' | undefined> =>
  chat.get(key).then(
    (live) => (live === undefined ? 'gone' : 'there'),
    (thrown: unknown) => (toFailure(thrown).code === 'OBJECT_UNREADABLE' ? 'there' : undefined),
  )

/**
 * Somebody else made an object of that name since the plan: that is a conflict, not a fault of the request. The code is
 * not documented: if it is unclear, a read decides.
 */
const rethrowCreate = async ({ chat, change }: Step, thrown: unknown): Promise<never> => {
  const failure = toFailure(thrown)
  const isThere = isTaken(failure) || (isMaybeTaken(failure) && (await find(chat, change.key)) === 'there')
  throw isThere ? new CodedError({ code: 'OBJECT_MOVED', found: 'exists' }) : thrown
}

/** The missing object may also be a role or a resource group: a read decides. */
const rethrowUpdate = async ({ chat, change }: Step, thrown: unknown): Promise<never> => {
  const isLost = isMaybeNotFound(toFailure(thrown)) && (await find(chat, change.key)) === 'gone'
  throw isLost ? new CodedError({ code: 'OBJECT_MOVED', found: 'gone' }) : thrown
}

const adoptOne = async (step: Step, desired: Desired): Promise<void> => {
  const live = await readUnmoved(step)
  step.progress.begin()
  await keepRecord(step.keeper, (keeper) => keeper.save(desired, live))
}

/** Deletes the record; the live object is neither read nor written. */
const releaseOne = async ({ change, keeper, progress }: Step): Promise<void> => {
  progress.begin()
  await keepRecord(keeper, (records) => records.forget(change.key))
}

const replaceOne = async (step: Step, desired: Desired): Promise<void> => {
  const before = await readUnmoved(step)
  // Built before the deletion: if it cannot be built, the old object must stay.
  const request = toRequest(desired, before, step.lookup)
  await deleteLive(step, before)
  step.progress.isHalfReplaced = true
  await readUntil(step.chat, step.clock, step.change.key, (live) => live === undefined)
  return await createOne(step, desired, request, before)
}

const deleteOne = async (step: Step): Promise<void> => {
  const { chat, change, clock, keeper, progress } = step
  const live = await chat.get(change.key)
  if (live === undefined) progress.begin()
  else {
    assertUnmoved(change, live)
    await deleteLive(step, live)
    const { isConfirmed } = await readUntil(chat, clock, change.key, (read) => read === undefined)
    if (!isConfirmed) throw new CodedError({ code: 'WRITE_NOT_SHOWN' })
  }
  await keepRecord(keeper, (records) => records.forget(change.key))
}

/** Deletes the object; if somebody else just deleted it, that is fine. */
const deleteLive = async (step: Step, before: Live): Promise<void> => {
  const judge = (live: Live | undefined) =>
    live === undefined ? 'done' : live.updatedDate === before.updatedDate ? 'undone' : 'other'
  try {
    await sendSurely(step, { write: () => step.chat.delete(step.change.key), judge })
  } catch (thrown) {
    const failure = toFailure(thrown)
    const isGone = isNotFound(failure) || (isMaybeNotFound(failure) && (await find(step.chat, before.key)) === 'gone')
    if (!isGone) throw thrown
    step.progress.phase = 'written'
  }
}

/** Reads the object again right before its write, because the API has no compare-and-swap. */
const readUnmoved = async ({ chat, change }: Step): Promise<Live> => {
  const live = await chat.get(change.key)
  if (live === undefined) throw new CodedError({ code: 'OBJECT_MOVED', found: 'gone' })
  assertUnmoved(change, live)
  return live
}

const assertUnmoved = (change: Change, live: LiveSummary): void => {
  if (live.updatedDate !== change.updatedDate) throw new CodedError({ code: 'OBJECT_MOVED', found: 'edited' })
}
