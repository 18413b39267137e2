import type { Desired } from '../../model/desired.ts'
import { type FailureDetail, toFailure } from '../../model/failure.ts'
import { type Key, toKeyText } from '../../model/key.ts'
import type { RecordChore } from '../../model/plan.ts'
import type { ByKey, World } from '../../model/world.ts'
import type { ChatApi, Clock } from '../../ports.ts'
import { withinGrace } from './grace.ts'
import { keepRecord, type RecordKeeper } from './records.ts'

/** What bringing records up to date needs. */
export interface ChoreContext {
  readonly chat: Pick<ChatApi, 'get'>
  readonly clock: Clock
  /** Aborted when the run is asked to stop: then no other chore begins. */
  readonly signal: AbortSignal
  /** Absent where no state is kept. */
  readonly keeper: RecordKeeper | undefined
  readonly desired: ByKey<Desired>
  readonly world: Pick<World, 'summaries' | 'details'>
}

/** Brings records up to date whose objects need no change. Returns why some could not be: that costs a read, no more. */
export const doChores = async (
  chores: readonly RecordChore[],
  context: ChoreContext,
): Promise<readonly FailureDetail[]> => {
  if (context.keeper === undefined) return []
  const failures: FailureDetail[] = []
  for (const { chore, key } of chores) {
    if (context.signal.aborted) break
    try {
      await withinGrace(context, chore === 'forget' ? forget(key, context) : refresh(key, context))
    } catch (thrown) {
      failures.push(toFailure(thrown))
    }
  }
  return failures
}

/**
 * A list may lack an object. If its record were forgotten by mistake, the object would never be deleted, so a read must
 * also show that it is gone.
 */
const forget = async (key: Key, { chat, keeper, world, signal }: ChoreContext): Promise<void> => {
  const isMadeAnew = world.summaries.has(toKeyText(key))
  const isGone = isMadeAnew || (await chat.get(key)) === undefined
  if (isGone && !signal.aborted) await keepRecord(keeper, (records) => records.forget(key))
}

const refresh = async (key: Key, { keeper, desired, world }: ChoreContext): Promise<void> => {
  const id = toKeyText(key)
  // If the record proved the object unchanged, it was not read: the list has its dates.
  const [entry, live] = [desired.get(id), world.details.get(id) ?? world.summaries.get(id)]
  if (entry !== undefined && live !== undefined) await keepRecord(keeper, (records) => records.save(entry, live))
}
