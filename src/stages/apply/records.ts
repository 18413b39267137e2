import type { Desired } from '../../model/desired.ts'
import { CodedError, toFailure } from '../../model/failure.ts'
import type { Key } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'

/** Keeps the records of what an apply leaves behind. Every method throws a `CodedError`. */
export interface RecordKeeper {
  /** Remembers an object as it was read after the write: ours, with these secrets. */
  save(desired: Desired, live: Pick<Live, 'createdDate' | 'updatedDate'>): Promise<void>
  /** Forgets an object that is gone. */
  forget(key: Key): Promise<void>
}

/** Keeps a record where state is kept. Throws RECORD_NOT_WRITTEN: the object itself is as desired by then. */
export const keepRecord = async (
  keeper: RecordKeeper | undefined,
  keep: (keeper: RecordKeeper) => Promise<void>,
): Promise<void> => {
  if (keeper === undefined) return
  try {
    await keep(keeper)
  } catch (thrown) {
    throw new CodedError({ code: 'RECORD_NOT_WRITTEN', cause: toFailure(thrown) })
  }
}
