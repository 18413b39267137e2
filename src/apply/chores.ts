import { type FailureDetail, toFailure } from '../errors.ts'
import type { Desired } from '../model/desired.ts'
import { toKeyText } from '../model/key.ts'
import type { Live } from '../model/live.ts'
import type { RecordChore } from '../model/plan.ts'
import type { ByKey } from '../model/world.ts'
import { keepRecord, type RecordKeeper } from './records.ts'

/** Brings records up to date whose objects need no change. Returns why some could not be: that costs a read, no more. */
export const doChores = async (
  chores: readonly RecordChore[],
  keeper: RecordKeeper | undefined,
  desired: ByKey<Desired>,
  details: ByKey<Live>,
): Promise<readonly FailureDetail[]> => {
  const failures: FailureDetail[] = []
  for (const { chore, key } of chores) {
    const [entry, live] = [desired.get(toKeyText(key)), details.get(toKeyText(key))]
    try {
      if (chore === 'forget') await keepRecord(keeper, (records) => records.forget(key))
      else if (entry !== undefined && live !== undefined)
        await keepRecord(keeper, (records) => records.save(entry, live))
    } catch (thrown) {
      failures.push(toFailure(thrown))
    }
  }
  return failures
}
