import { CodedError, type FailureDetail, toFailure } from '../../model/failure.ts'

/** The part of a failure that a report may contain: the API's code, or ours if no answer came. */
export const toCode = (failure: FailureDetail): string =>
  'apiCode' in failure && failure.apiCode !== undefined ? failure.apiCode : failure.code

/** The code with which the API refuses a call; undefined where it does not. Throws what is no refusal. */
export const findRefusal = async (run: () => Promise<unknown>): Promise<string | undefined> => {
  try {
    await run()
    return undefined
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (failure.code !== 'API_REJECTED') throw thrown instanceof CodedError ? thrown : new CodedError(failure)
    return toCode(failure)
  }
}
