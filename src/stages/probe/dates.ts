import type { AnswerTo } from '../../model/probe.ts'
import type { Asks, Notes } from './notes.ts'
import type { Session } from './session.ts'
import { toObject, toText } from './snapshot.ts'
import { toFull, toSecret, type Written, withSecret, writeFull } from './throw-away.ts'
import { readSettled } from './wait.ts'

/** Dates may have seconds alone: a write within the same second as the one before could not move them. */
const SECONDS_APART_MS = 2_000

/** All that a date is made of. */
const DATE = /^[\dTZ:+.-]{10,40}$/

/** The form of a date: every digit as 0. What looks like none is not repeated. */
export const toDateForm = (date: string): string => (DATE.test(date) ? date.replaceAll(/\d/g, '0') : '')

/** The questions about dates of updates. */
export const DATES: Asks<'date-of-update-answer' | 'date-of-secret-update' | 'date-of-equal-update'> = {
  'date-of-update-answer': async (session) => {
    const { answer } = await writeFull(session)
    const form = toDateForm(toText(toObject(answer['ChatConfiguration'])?.['UpdatedDate']))
    if (form === '') return { answer: 'absent' }
    return { answer: /(?:Z|[+-]\d+:?\d+)$/.test(form.slice(10)) ? 'zone' : 'no-zone', facts: { form } }
  },
  'date-of-secret-update': async (session, notes) => {
    const written = await writeFull(session)
    const rotated = withSecret(written.configuration, toSecret(session.next()))
    return { answer: await updateLater(session, notes, written, rotated) }
  },
  'date-of-equal-update': async (session, notes) => {
    const written = await writeFull(session)
    return { answer: await updateLater(session, notes, written, written.configuration) }
  },
}

const updateLater = async (
  session: Session,
  notes: Notes,
  before: Written,
  configuration: Written['configuration'],
): Promise<AnswerTo<'date-of-equal-update'>> => {
  await session.sleep(SECONDS_APART_MS)
  await session.update(toFull(session, configuration))
  const { updatedDate } = await readSettled(session, notes.slowest)
  return updatedDate === before.seen.updatedDate ? 'stays' : 'moves'
}
