import { findListed } from './lists.ts'
import { type Asks, noteSight } from './notes.ts'
import { findRefusal } from './refusals.ts'
import type { Session } from './session.ts'
import { toFull, toMarked } from './throw-away.ts'
import { type Sight, toFreshness, watch } from './wait.ts'

/** The questions that the creation answers, and a second one of the same name. */
export const CREATION: Asks<'get-after-create' | 'list-after-create' | 'create-of-taken-name'> = {
  'get-after-create': async (session, notes) => {
    await session.create(session.name, { Name: session.name, ...toFull(session, toMarked(session).configuration) })
    const { get, list } = await watchBoth(session)
    notes.listSight = list
    noteSight(notes, { ...get, reads: get.reads + list.reads })
    return toFreshness(get)
  },
  'list-after-create': async (_session, { listSight }) =>
    listSight === undefined ? { answer: 'not-observable' } : toFreshness(listSight),
  'create-of-taken-name': async (session) => {
    const members = { Name: session.name, ...toFull(session, toMarked(session).configuration) }
    const code = await findRefusal(() => session.create(session.name, members))
    if (code === undefined) return { answer: 'accepted' }
    return { answer: code.startsWith('EntityAlreadyExists') ? 'expected-code' : 'other-code', facts: { codes: [code] } }
  },
}

/** Get and List are watched at once: one after the other, the second would seem fresher than it is. */
const watchBoth = async (session: Session): Promise<{ readonly get: Sight; readonly list: Sight }> => {
  const { elapsed: now } = session.context.clock
  const start = now()
  const found: { get?: Sight; list?: Sight } = {}
  let reads = 0
  const all = await watch(session, async () => {
    reads += 1
    if (found.get === undefined && (await session.get()) !== undefined) {
      found.get = { isSeen: true, reads, ms: Math.round(now() - start) }
    }
    if (found.list === undefined && (await findListed(session)) !== undefined) {
      found.list = { isSeen: true, reads, ms: Math.round(now() - start) }
    }
    return found.get !== undefined && found.list !== undefined
  })
  return { get: found.get ?? all, list: found.list ?? all }
}
