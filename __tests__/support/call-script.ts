import { CodedError, type FailureDetail } from '../../src/model/failure.ts'

/** What a test makes of one call of a port: it may do something before or after it, answer otherwise, or throw. */
export type Hook = (proceed: () => unknown) => unknown

/** Records the calls of hand-written ports in their order, and lets hooks step in. */
export class CallScript {
  /** Such as `get ops`. */
  readonly calls: string[] = []
  readonly #hooks = new Map<string, Hook[]>()

  /** Puts hooks on the next calls of that text, one a call. */
  on(call: string, ...hooks: readonly Hook[]): void {
    this.#hooks.set(call, [...(this.#hooks.get(call) ?? []), ...hooks])
  }

  /** Runs one call under its hook, if there is one left. */
  async run<T>(call: string, proceed: () => T | Promise<T>): Promise<T> {
    this.calls.push(call)
    const hook = this.#hooks.get(call)?.shift()
    return hook === undefined ? proceed() : ((await hook(proceed)) as T)
  }
}

/** Fails instead of carrying out the call. */
export const failWith =
  (detail: FailureDetail): Hook =>
  () => {
    throw new CodedError(detail)
  }

/** Carries out the call and loses its answer. */
export const loseAnswer =
  (detail: FailureDetail): Hook =>
  (proceed) => {
    proceed()
    throw new CodedError(detail)
  }

/** Does something right before the call. */
export const first =
  (act: () => void): Hook =>
  (proceed) => {
    act()
    return proceed()
  }

/** Never answers. */
export const hang: Hook = () => new Promise(() => undefined)

/** Answers with this instead of making the call. */
export const answer =
  (value: unknown): Hook =>
  () =>
    value

const CALL = { operation: 'AnyOperation', region: 'cn-hangzhou' }

/** A refusal with an error code of the API. */
export const toRejected = (apiCode: string): FailureDetail => ({ code: 'API_REJECTED', ...CALL, status: 400, apiCode })

/** The three ways in which nobody knows whether a call was carried out. */
export const AMBIGUOUS: readonly FailureDetail[] = [
  { code: 'API_UNAVAILABLE', ...CALL, status: 503 },
  { code: 'API_UNREACHABLE', ...CALL, reason: 'timeout' },
  { code: 'API_ANSWER_INVALID', ...CALL, expected: 'json' },
]
