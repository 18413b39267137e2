import { CodedError } from '../model/failure.ts'

/** What the work gives, or CANCELLED as soon as the run is asked to stop: for work that writes nothing. */
export const orCancelled = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> =>
  await new Promise<T>((resolve, reject) => {
    const cancel = () => reject(new CodedError({ code: 'CANCELLED' }))
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel)
    void work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', cancel))
  })
