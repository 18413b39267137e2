/*
 * Finds out undocumented behaviour of the API by trying: the raw operations in, a `ProbeReport` out.
 *
 * A *question* is one thing to find out, and each of its answers is known beforehand. An *assumption* is what the rest
 * of the program takes for granted: an answer confirms it, breaks it, or leaves it open. A *session* is one probe under
 * way, with all that it made. The *throw-away* configuration is what most questions are about.
 *
 * Questions are asked in the order of `QUESTIONS`, and later ones use what earlier ones found. Whatever happens, what
 * was made is deleted at the end, and what is left is told by name.
 */

import { type FailureDetail, toFailure } from '../../model/failure.ts'
import { type NoAnswer, type ProbeAnswer, type ProbeReport, QUESTION_IDS, type QuestionId } from '../../model/probe.ts'
import { cleanUp } from './clean-up.ts'
import { CREATION } from './creation.ts'
import { DATES } from './dates.ts'
import { DELETION } from './deletion.ts'
import { FORMS } from './forms.ts'
import { LISTS } from './lists.ts'
import type { Asks, Finding, Notes } from './notes.ts'
import { RECORDS } from './records.ts'
import { toCode } from './refusals.ts'
import { createSession, type ProbeContext, type Session, toName } from './session.ts'
import { UPDATES } from './updates.ts'

const ASKS: Asks<QuestionId> = {
  ...CREATION,
  ...FORMS,
  ...UPDATES,
  ...DATES,
  ...LISTS,
  ...DELETION,
  ...RECORDS,
}

const NOTHING_SEEN = { isSeen: true, reads: 1, ms: 0 }

/**
 * Asks every question on throw-away configurations, of which there is never more than one, and deletes them whatever
 * happens. Never throws: a question whose calls fail is told as failed.
 */
export const runQuestions = async (context: ProbeContext): Promise<ProbeReport> => {
  const session = createSession(context)
  const notes: Notes = { listSight: undefined, slowest: NOTHING_SEEN }
  const answers: ProbeAnswer[] = []
  for (const question of QUESTION_IDS) {
    // Without the throw-away configuration, nothing can be asked.
    const isBarren = answers[0]?.answer === 'failed'
    answers.push(isBarren ? toAnswer(question, 'not-asked') : await askOne(session, notes, question))
  }
  const left = await cleanUp(session)
  return {
    region: context.region,
    date: toDay(context.clock.now()),
    answers,
    left,
    isInterrupted: context.signal.aborted,
  }
}

/** A report before any question: it is valid even if the probe only creates something. */
export const toFirstReport = (region: string, nowMs: number, suffix: string): ProbeReport => ({
  region,
  date: toDay(nowMs),
  answers: QUESTION_IDS.map((question) => toAnswer(question, 'not-asked')),
  left: [toName(suffix)],
  isInterrupted: true,
})

const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const toAnswer = (question: QuestionId, answer: NoAnswer): ProbeAnswer => ({ question, answer, facts: {}, calls: [] })

const askOne = async (session: Session, notes: Notes, question: QuestionId): Promise<ProbeAnswer> => {
  const { context } = session
  if (context.signal.aborted) return toAnswer(question, 'not-asked')
  context.onQuestion(question)
  session.takeCalls()
  try {
    const ask: (session: Session, notes: Notes) => Promise<Finding<QuestionId>> = ASKS[question]
    const { answer, facts = {} } = await ask(session, notes)
    return { question, answer, facts, calls: session.takeCalls() }
  } catch (thrown) {
    return toUnanswered(session, question, toFailure(thrown))
  }
}

const toUnanswered = (session: Session, question: QuestionId, failure: FailureDetail): ProbeAnswer => {
  const calls = session.takeCalls()
  if (failure.code === 'CANCELLED') return { ...toAnswer(question, 'not-asked'), calls }
  return { question, answer: 'failed', facts: { codes: [toCode(failure)] }, calls }
}
