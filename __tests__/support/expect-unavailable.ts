import { expect } from '@jest/globals'
import { CodedError, type FailureDetail } from '../../src/model/failure.ts'

/** Makes what expects this failure with nothing but these members: no text of anybody else, in no property of the error. */
export const toExpectUnavailable =
  (code: Extract<FailureDetail['code'], `${string}_UNAVAILABLE`>) =>
  async (promise: Promise<unknown>, detail: Record<string, unknown>): Promise<void> => {
    const thrown = await promise.then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(thrown).toBeInstanceOf(CodedError)
    if (!(thrown instanceof CodedError)) return
    expect(thrown.message).toBe(code)
    expect(thrown.cause).toBeUndefined()
    expect(thrown.detail).toEqual({ code, ...detail })
  }
