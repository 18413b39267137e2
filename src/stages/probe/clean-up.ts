import { toFailure } from '../../model/failure.ts'
import { isMaybeNotFound } from '../../model/refusal.ts'
import { findListed } from './lists.ts'
import type { Session } from './session.ts'

/** Pauses between tries to delete, and between reads that show whether it is gone. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000]

/**
 * Deletes what a probe made, also after it was asked to stop. Returns the names that are left, or of which nothing is
 * known for sure. Never throws.
 */
export const cleanUp = async (session: Session): Promise<readonly string[]> => {
  const left: string[] = []
  for (const name of [...session.alive.keys()]) if (!(await deleteSurely(session, name))) left.push(name)
  return left
}

/** Deletes one, and reads until it is gone. Never throws; returns whether it is certainly gone. */
export const deleteSurely = async (session: Session, name: string): Promise<boolean> => {
  const { alive } = session
  for (const pause of PAUSES_MS) {
    const deleted = await tryDelete(session, name)
    // A creation whose answer was lost may still take effect: then a missing object proves nothing yet.
    const isSure = deleted === 'deleted' || alive.get(name) === 'made'
    if (deleted !== 'failed' && isSure && (await isGone(session, name))) {
      alive.delete(name)
      return true
    }
    await session.context.clock.sleep(pause)
  }
  return false
}

const tryDelete = async (session: Session, name: string): Promise<'deleted' | 'missing' | 'failed'> => {
  try {
    await session.sendAnyway('DeleteChatConfiguration', { Name: name })
    return 'deleted'
  } catch (thrown) {
    return isMaybeNotFound(toFailure(thrown)) ? 'missing' : 'failed'
  }
}

const isGone = async (session: Session, name: string): Promise<boolean> => {
  for (const pause of PAUSES_MS) {
    try {
      await session.sendAnyway('GetChatConfiguration', { Name: name })
    } catch (thrown) {
      const failure = toFailure(thrown)
      if (isMaybeNotFound(failure)) return true
      if (failure.code === 'API_REJECTED' && (await isUnlisted(session, name))) return true
    }
    await session.context.clock.sleep(pause)
  }
  return false
}

/** An identity that may not read a configuration may still list them. Never throws. */
const isUnlisted = async (session: Session, name: string): Promise<boolean> => {
  try {
    return (await findListed(session, {}, { name, send: session.sendAnyway })) === undefined
  } catch {
    return false
  }
}
