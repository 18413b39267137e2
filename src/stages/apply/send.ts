import { CodedError, type FailureCode, type FailureDetail, toFailure } from '../../model/failure.ts'
import type { Live } from '../../model/live.ts'
import type { Change } from '../../model/plan.ts'
import type { ChatApi, Clock, WriteReceipt } from '../../ports.ts'
import type { Progress } from './progress.ts'

/** What a read after a lost answer shows: the write was carried out, it was not, or somebody else was there. */
export type Sight = 'done' | 'undone' | 'other'

/** One write, and how to tell from a read what became of it. */
export interface Sending {
  readonly write: () => Promise<WriteReceipt>
  readonly judge: (live: Live | undefined) => Sight
}

interface SendContext {
  readonly chat: Pick<ChatApi, 'get'>
  readonly change: Change
  readonly progress: Progress
}

/** Failures after which a write may or may not have been carried out. */
const AMBIGUOUS: ReadonlySet<FailureCode> = new Set(['API_UNAVAILABLE', 'API_UNREACHABLE', 'API_ANSWER_INVALID'])

/** On a second try these may speak of what the first one did. */
const ECHO_OF_FIRST = /^Entity(?:AlreadyExists|NotExists)/

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
    const sight = sending.judge(live)
    if (sight === 'other') throw new CodedError({ code: 'OBJECT_MOVED', found: live === undefined ? 'gone' : 'edited' })
    if (sight === 'undone' && isLast) throw thrown
    if (sight === 'done') progress.confirmByReading()
    return sight === 'done'
  }
}

const isLost = (failure: FailureDetail, isLast: boolean): boolean => {
  if (isAmbiguous(failure)) return true
  return isLast && failure.code === 'API_REJECTED' && ECHO_OF_FIRST.test(failure.apiCode ?? '')
}

/**
 * Whether nobody knows what became of a write with this failure. `SignatureNonceUsed` says that an earlier copy of the
 * request came in: it may have run.
 */
export const isAmbiguous = (failure: FailureDetail): boolean =>
  AMBIGUOUS.has(failure.code) || (failure.code === 'API_REJECTED' && failure.apiCode === 'SignatureNonceUsed')

/** How long a write in flight may go on once the run is asked to stop. Runners kill after about ten seconds. */
const GRACE_MS = 5_000

/** What the work gives, or CANCELLED when the run was asked to stop and the grace is over. */
export const withinGrace = async <T>(
  { signal, clock }: { readonly signal: AbortSignal; readonly clock: Clock },
  work: Promise<T>,
): Promise<T> => {
  let start: () => void = () => undefined
  const over = new Promise<never>((_resolve, reject) => {
    start = () => {
      clock.sleep(GRACE_MS).then(
        () => reject(new CodedError({ code: 'CANCELLED' })),
        () => undefined,
      )
    }
  })
  if (signal.aborted) start()
  signal.addEventListener('abort', start)
  try {
    return await Promise.race([over, work])
  } finally {
    signal.removeEventListener('abort', start)
  }
}
