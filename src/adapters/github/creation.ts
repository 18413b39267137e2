import { AnswerFault, toAnswerFault } from './answer.ts'
import type { Asked } from './client.ts'
import { createAgain } from './retry.ts'

/*
 * What creates is never repeated blindly: where its answer is lost, it is looked again whether the text is there.
 */

/** What one look at our texts does about them. Without `mayCreate` it creates none. */
type Keep = (mayCreate: boolean) => Promise<void>

const CREATED = 201

/** A look that was overtaken: a creation's answer was lost, or a text went away while it was written. */
class Unsettled extends Error {
  readonly fault: AnswerFault

  constructor(fault: AnswerFault) {
    super('UNSETTLED')
    this.fault = fault
  }
}

/** Looks, and looks again until what was wanted is there. A creation that took its whole time is not repeated at all. */
export const settle = async ({ clock }: Pick<Asked, 'clock'>, keep: Keep): Promise<void> => {
  const again = createAgain(clock)
  let lost: AnswerFault | undefined
  for (;;) {
    try {
      return await keep(lost?.answer.isTimeout !== true)
    } catch (thrown) {
      if (!(thrown instanceof Unsettled)) throw thrown
      // The second look found nothing of what hung: it may still come.
      if (lost?.answer.isTimeout === true) throw lost
      lost = thrown.fault
      if (!lost.answer.isTimeout && !(await again(lost))) throw lost
    }
  }
}

/** Runs a call that creates something. */
export const create = async (mayCreate: boolean, call: () => Promise<{ readonly status: number }>): Promise<void> => {
  if (!mayCreate) throw new Unsettled(new AnswerFault({}))
  try {
    const { status } = await call()
    // A redirect makes a question of it.
    if (status !== CREATED) throw new AnswerFault({ status })
  } catch (thrown) {
    const fault = toAnswerFault(thrown)
    throw fault.isPassing || fault.answer.isTimeout ? new Unsettled(fault) : fault
  }
}

/** What is left to do about a text that was there a moment ago: another run, or a person, may have removed it. */
export const toUnsettled = (thrown: unknown): never => {
  const { answer } = toAnswerFault(thrown)
  if (answer.status !== 404) throw thrown
  throw new Unsettled(new AnswerFault(answer, { pauseMs: 0, isPassing: true }))
}
