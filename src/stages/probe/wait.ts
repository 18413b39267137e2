import { CodedError } from '../../model/failure.ts'
import type { AnswerTo, Facts } from '../../model/probe.ts'
import type { Session } from './session.ts'
import type { Seen } from './snapshot.ts'

/** Pauses between reads that wait for something to be shown. */
const PAUSES_MS = [100, 200, 400, 800, 1_600, 3_200, 3_200, 3_200]
/** Pause between reads that wait although nothing may come. */
const BLIND_PAUSE_MS = 500
/** So many reads more than the slowest sight has taken so far. */
const MORE_READS = 2

/** After how many reads and milliseconds something was seen; `isSeen` is false where it was not in time. */
export interface Sight {
  readonly isSeen: boolean
  readonly reads: number
  readonly ms: number
}

/** Reads until `isShown`, as often as there are pauses. */
export const watch = async (session: Session, isShown: () => Promise<boolean>): Promise<Sight> => {
  const { elapsed: now } = session.context.clock
  const start = now()
  let reads = 0
  for (const pause of [...PAUSES_MS, 0]) {
    reads += 1
    if (await isShown()) return { isSeen: true, reads, ms: Math.round(now() - start) }
    await session.sleep(pause)
  }
  return { isSeen: false, reads, ms: Math.round(now() - start) }
}

/** What a sight tells of how fresh reads are. */
export const toFreshness = ({ isSeen, reads, ms }: Sight): { answer: AnswerTo<'get-after-create'>; facts: Facts } => ({
  answer: isSeen ? (reads === 1 ? 'at-once' : 'later') : 'never',
  facts: { reads, ms },
})

/** Reads until the throw-away configuration is shown as expected. Throws WRITE_NOT_SHOWN where it is not in time. */
export const readOnceShown = async (
  session: Session,
  isExpected: (seen: Seen) => boolean,
): Promise<{ readonly seen: Seen; readonly sight: Sight }> => {
  let seen: Seen | undefined
  const sight = await watch(session, async () => {
    seen = await session.get()
    return seen !== undefined && isExpected(seen)
  })
  if (seen === undefined || !sight.isSeen) throw new CodedError({ code: 'WRITE_NOT_SHOWN' })
  return { seen, sight }
}

/**
 * The throw-away configuration once a write must have been seen, whatever it did: read more often, and waited longer, than
 * any sight took so far (`slowest`).
 */
export const readSettled = async (session: Session, slowest: Sight): Promise<Seen> => {
  let seen = await session.get()
  for (let read = 1; read < slowest.reads + MORE_READS; read += 1) {
    await session.sleep(Math.max(BLIND_PAUSE_MS, slowest.ms))
    seen = await session.get()
  }
  if (seen === undefined) throw new CodedError({ code: 'OBJECT_MOVED', found: 'gone' })
  return seen
}
