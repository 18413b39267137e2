import type { AnswerTo, Facts, QuestionId } from '../../model/probe.ts'
import type { Session } from './session.ts'
import type { Sight } from './wait.ts'

/** What earlier questions found that later ones need. */
export interface Notes {
  /** How long the list took to show what was created. */
  listSight: Sight | undefined
  /** The sight that took the most reads so far, of all kinds of reads. */
  slowest: Sight
}

/** What was found for one question. */
export interface Finding<Q extends QuestionId> {
  readonly answer: AnswerTo<Q>
  readonly facts?: Facts
}

/** How each question is asked. */
export type Ask<Q extends QuestionId> = (session: Session, notes: Notes) => Promise<Finding<Q>>

/** Some of the questions. */
export type Asks<Q extends QuestionId> = { readonly [Name in Q]: Ask<Name> }

/** Takes note of a sight. */
export const noteSight = (notes: Notes, sight: Sight): void => {
  if (sight.reads > notes.slowest.reads || sight.ms > notes.slowest.ms) {
    const { slowest } = notes
    notes.slowest = {
      isSeen: true,
      reads: Math.max(slowest.reads, sight.reads),
      ms: Math.max(slowest.ms, sight.ms),
    }
  }
}
