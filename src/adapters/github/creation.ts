import { AnswerFault, toAnswerFault } from './answer.ts'
import type { Asked } from './client.ts'
import { createAgain } from './retry.ts'

/* A creation is never repeated blindly: if its answer is lost, a read shows whether the text exists. */

/** One read of our texts, and what it does about them. Without `mayCreate` it creates nothing. */
type Keep = (mayCreate: boolean) => Promise<void>

const CREATED = 201

/** A read that may be outdated: a creation failed, or a text disappeared while it was written. */
class Unsettled extends Error {
  readonly fault: AnswerFault

  constructor(fault: AnswerFault) {
    super()
    this.fault = fault
  }
}

/** Reads and writes until the wanted text exists. A creation that timed out is not repeated. */
export const settle = async ({ clock }: Pick<Asked, 'clock'>, keep: Keep): Promise<void> => {
  const again = createAgain(clock)
  let lost: AnswerFault | undefined
  for (;;) {
    try {
      return await keep(lost?.answer.isTimeout !== true)
    } catch (thrown) {
      if (!(thrown instanceof Unsettled)) throw thrown
      // The second read found nothing: the creation that timed out may still take effect.
      if (lost?.answer.isTimeout === true) throw lost
      lost = thrown.fault
      if (!lost.answer.isTimeout && !(await again(lost))) throw lost
    }
  }
}

/** Runs a call that creates something. {@link settle} decides whether there is another one after it failed. */
export const create = async (mayCreate: boolean, call: () => Promise<{ readonly status: number }>): Promise<void> => {
  if (!mayCreate) throw new Unsettled(new AnswerFault({}))
  try {
    const { status } = await call()
    // A redirect turns it into a read.
    if (status !== CREATED) throw new AnswerFault({ status })
  } catch (thrown) {
    throw new Unsettled(toAnswerFault(thrown))
  }
}

/** Handles a text that existed a moment ago: another run, or a person, may have removed it. */
export const toUnsettled = (thrown: unknown): never => {
  const { answer } = toAnswerFault(thrown)
  if (answer.status !== 404) throw thrown
  throw new Unsettled(new AnswerFault(answer, { pauseMs: 0, isPassing: true }))
}
