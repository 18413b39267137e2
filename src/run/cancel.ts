import { CodedError } from '../model/failure.ts'

/** What the work gives, or CANCELLED as soon as the run is asked to stop: for work that writes nothing. */
export const orCancelled = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
  let cancel: () => void = () => undefined
  const cancelled = new Promise<never>((_resolve, reject) => {
    cancel = () => reject(new CodedError({ code: 'CANCELLED' }))
  })
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await Promise.race([cancelled, work()])
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
