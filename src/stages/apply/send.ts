import { CodedError, type FailureDetail, toFailure } from '../../model/failure.ts'
import type { Live } from '../../model/live.ts'
import type { Change } from '../../model/plan.ts'
import { isMaybeNotFound, isMaybeTaken } from '../../model/refusal.ts'
import type { ChatApi, WriteReceipt } from '../../ports.ts'
import { isAmbiguous, type Progress } from './progress.ts'

/** One write, and how a read shows whether it was carried out. */
export interface Sending {
  readonly write: () => Promise<WriteReceipt>
  readonly judge: (live: Live | undefined) => Fate
}

/** What a read after a lost answer shows: the write was carried out, it was not, or somebody else was there. */
export type Fate = 'done' | 'undone' | 'other'

interface SendContext {
  readonly chat: Pick<ChatApi, 'get'>
  readonly change: Change
  readonly progress: Progress
}

/**
 * Sends a write. Where its answer is lost, a read decides: carried out means confirmed; not carried out means one more
 * try, which is a new request with a new signature; anything else is a conflict. Never a blind repeat.
 */
export const sendSurely = async (context: SendContext, sending: Sending): Promise<void> => {
  if (await trySend(context, sending, false)) return
  await trySend(context, sending, true)
}

/** Whether the write is carried out; false asks for one more try. */
const trySend = async (
  { chat, change, progress }: SendContext,
  sending: Sending,
  isLast: boolean,
): Promise<boolean> => {
  try {
    await progress.write(sending.write)
    return true
  } catch (thrown) {
    if (!isLost(toFailure(thrown), isLast)) throw thrown
    // A read that fails tells nothing: then the answer stays lost.
    const live = await chat.get(change.key).catch(() => Promise.reject(thrown))
    const fate = sending.judge(live)
    if (fate === 'other') throw new CodedError({ code: 'OBJECT_MOVED', found: live === undefined ? 'gone' : 'edited' })
    if (fate === 'undone' && isLast) throw thrown
    if (fate === 'done') progress.confirmByReading()
    return fate === 'done'
  }
}

/** On the second attempt, "already exists" or "does not exist" may be the result of the first one. */
const isLost = (failure: FailureDetail, isLast: boolean): boolean => {
  if (isAmbiguous(failure)) return true
  return isLast && (isMaybeTaken(failure) || isMaybeNotFound(failure))
}
