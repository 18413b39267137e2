import type { JsonValue } from '../../model/json.ts'
import type { AnswerTo } from '../../model/probe.ts'
import { isMaskText } from '../../model/secret.ts'
import { toDateForm } from './dates.ts'
import { findListed } from './lists.ts'
import { type Asks, noteSight } from './notes.ts'
import { findRefusal } from './refusals.ts'
import type { Session } from './session.ts'
import { toText } from './snapshot.ts'
import { secretOf, toFull, toMarked, toSecret } from './throw-away.ts'
import { type Sight, toFreshness, watch } from './wait.ts'

/** The questions that the creation answers, and a second one of the same name. */
export const CREATION: Asks<
  'get-after-create' | 'list-after-create' | 'secret-on-read' | 'date-of-read' | 'create-of-taken-name'
> = {
  'get-after-create': async (session, notes) => {
    await session.create(session.name, { Name: session.name, ...toFull(session, toMarked(session).configuration) })
    const { get, list } = await watchBoth(session)
    notes.listSight = list
    noteSight(notes, { ...get, reads: get.reads + list.reads })
    return toFreshness(get)
  },
  'list-after-create': async (_session, { listSight }) =>
    listSight === undefined ? { answer: 'not-observable' } : toFreshness(listSight),
  'secret-on-read': async (session) => {
    const seen = await session.get()
    return { answer: toMasking(seen && secretOf(seen)) }
  },
  'date-of-read': async (session) => {
    const date = (await session.get())?.updatedDate ?? ''
    const form = toDateForm(date)
    if (form === '') return { answer: 'not-observable' }
    return { answer: /T0+:0+:0+\.0/.test(form) ? 'finer' : 'seconds', facts: { form } }
  },
  'create-of-taken-name': async (session) => {
    const members = { Name: session.name, ...toFull(session, toMarked(session).configuration) }
    const code = await findRefusal(() => session.create(session.name, members))
    if (code === undefined) return { answer: 'accepted' }
    return { answer: code.startsWith('EntityAlreadyExists') ? 'expected-code' : 'other-code', facts: { codes: [code] } }
  },
}

const toMasking = (value: JsonValue | undefined): AnswerTo<'secret-on-read'> => {
  if (value === undefined || value === null || value === '') return 'absent'
  if (isMaskText(toText(value))) return 'masked'
  return value === toSecret(0) ? 'shown' : 'masked-in-part'
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
      found.get = { isSeen: true, reads, ms: now() - start }
    }
    if (found.list === undefined && (await findListed(session)) !== undefined) {
      found.list = { isSeen: true, reads, ms: now() - start }
    }
    return found.get !== undefined && found.list !== undefined
  })
  return { get: found.get ?? all, list: found.list ?? all }
}
