import { CodedError, toFailure } from '../../model/failure.ts'
import type { Key } from '../../model/key.ts'
import type { Live, UnreadableLive } from '../../model/live.ts'
import { foldCase } from '../../model/look-alikes.ts'
import type { LiveList } from '../../ports.ts'

/** An object that cannot be read does not affect the others. */
export const orUnreadable = async (
  key: Key,
  reading: Promise<Live | undefined>,
): Promise<Live | UnreadableLive | undefined> => {
  try {
    return await reading
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (failure.code !== 'OBJECT_UNREADABLE') throw thrown
    return { key, why: failure.why }
  }
}

/** How many missing objects are read if nothing else proves that a list is complete. */
const MAX_LOOKED_FOR = 3

/** Proves a list that lacks some of these keys, or any where none are told. Throws LIST_INCOMPLETE. */
export const assertWhole = async (
  list: LiveList,
  region: string,
  lacking: readonly Key[] | undefined,
  get: (key: Key) => Promise<Live | undefined>,
): Promise<void> => {
  const { proveWhole } = list
  if (proveWhole === undefined) return
  // A service that ignores letter case returns the object that it lists: the plan reports this.
  const listed = new Set(list.summaries.map(({ key }) => foldCase(key.name)))
  const wanted = lacking?.filter((key) => key.region === region && !listed.has(foldCase(key.name))) ?? []
  if (lacking !== undefined && wanted.length === 0) return
  if (await proveWhole()) return
  const look = async (key: Key) => (await orUnreadable(key, get(key))) !== undefined
  // Twice, because a read may be older than the list and show a deleted object.
  const looked = wanted.slice(0, MAX_LOOKED_FOR).map(async (key) => (await look(key)) && (await look(key)))
  if ((await Promise.all(looked)).every((isThere) => !isThere)) return
  throw new CodedError({ code: 'LIST_INCOMPLETE', operation: 'ListChatConfigurations', region })
}
