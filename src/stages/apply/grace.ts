import { CodedError } from '../../model/failure.ts'
import type { Clock } from '../../ports.ts'

/** How long a write in flight may go on once the run is asked to stop. Runners kill after about ten seconds. */
const GRACE_MS = 5_000

/** What the work gives, or CANCELLED when the run was asked to stop and the grace is over. */
export const withinGrace = async <T>(
  { signal, clock }: { readonly signal: AbortSignal; readonly clock: Clock },
  work: Promise<T>,
): Promise<T> => {
  let start: () => void = () => undefined
  const over = new Promise<never>((_resolve, reject) => {
    start = () => {
      clock.sleep(GRACE_MS).then(
        () => reject(new CodedError({ code: 'CANCELLED' })),
        () => undefined,
      )
    }
  })
  if (signal.aborted) start()
  signal.addEventListener('abort', start)
  try {
    return await Promise.race([over, work])
  } finally {
    signal.removeEventListener('abort', start)
  }
}
