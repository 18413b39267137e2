import { type AnswerRule, type ApiCall, CodedError, type NetworkFault } from '../../model/failure.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts'
import { AnswerTooLong } from './answer-limit.ts'

/** An answer of the API that was checked: an object that came with a status of success and without an error code. */
export interface Answer {
  readonly call: ApiCall
  readonly status: number
  readonly requestId: string
  /** The service's time by the Date header, in milliseconds since the epoch. */
  readonly dateMs?: number
  readonly body: JsonObject
}

/** An error with the server's requested pause and its clock. */
export class TransportError extends CodedError {
  /** Milliseconds; undefined if the server requested none. */
  readonly retryAfterMs: number | undefined

  /** Milliseconds since the epoch, by the Date header of a refusal. */
  readonly serverTimeMs: number | undefined

  constructor(detail: CodedError['detail'], retryAfterMs?: number, serverTimeMs?: number) {
    super(detail)
    this.retryAfterMs = retryAfterMs
    this.serverTimeMs = serverTimeMs
  }
}

const HARMLESS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** A code or an id of an answer if it looks like one; anything else is foreign text that must not be shown. */
const toHarmless = (text: unknown): string | undefined =>
  typeof text === 'string' && HARMLESS.test(text) ? text : undefined

/** Checks status and shape of an answer that the client library took for a success. */
export const assertAnswer = (
  call: ApiCall,
  response: { readonly statusCode: number; readonly headers?: Readonly<Record<string, unknown>> },
  body: unknown,
): Answer => {
  const { statusCode: status } = response
  if (status >= 500) throw new TransportError({ code: 'API_UNAVAILABLE', ...call, status })
  if (status < 200 || status > 299) throw toInvalid(call, 'success' satisfies AnswerRule, status)
  if (!isJsonObject(body)) throw toInvalid(call, 'json-object' satisfies AnswerRule, status)
  const dateMs = toDate(response)
  return { call, status, requestId: toHarmless(body['RequestId']) ?? '', ...(dateMs !== undefined && { dateMs }), body }
}

/** The error for an answer that lacks what it must have. */
export const toInvalid = (call: ApiCall, expected: string, status?: number): TransportError =>
  new TransportError({ code: 'API_ANSWER_INVALID', ...call, expected, ...(status !== undefined && { status }) })

/** A member that must be an object; throws API_ANSWER_INVALID. */
export const requireObject = (answer: Answer, member: string): JsonObject => {
  const value = answer.body[member]
  if (!isJsonObject(value)) throw toInvalid(answer.call, member, answer.status)
  return value
}

/** A member that must be a list; throws API_ANSWER_INVALID. */
export const requireList = (answer: Answer, member: string): readonly JsonValue[] => {
  const value = answer.body[member]
  if (!Array.isArray(value)) throw toInvalid(answer.call, member, answer.status)
  return value
}

/** A text member of an object, or undefined where it is absent, empty or no text. */
export const toText = (object: JsonObject, member: string): string | undefined => {
  const value = object[member]
  return typeof value === 'string' && value !== '' ? value : undefined
}

interface Response {
  readonly statusCode?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
}

interface Thrown {
  readonly name?: unknown
  readonly code?: unknown
  readonly data?: unknown
  readonly status?: unknown
  readonly entry?: { readonly response?: Response }
}

/**
 * Rebuilds whatever the client library threw from code, status and request id alone: its messages echo requests. Our
 * own errors stay as they are: where credentials could not be had, no request was sent.
 */
export const toTransportError = (call: ApiCall, thrown: unknown): CodedError => {
  if (thrown instanceof CodedError) return thrown
  // A plain error, because it must not be tried again: what is too long now will be so the next time.
  if (thrown instanceof AnswerTooLong) return new CodedError(toInvalid(call, thrown.expected).detail)
  const error: Thrown = typeof thrown === 'object' && thrown !== null ? thrown : {}
  if (isJsonObject(error.data)) return toRefusal(call, error, error.data)
  const refused = toProxyRefusal(call, error)
  if (refused !== undefined) return refused
  const reason = toNetworkFault(error)
  return reason === undefined
    ? toInvalid(call, 'json' satisfies AnswerRule)
    : new TransportError({ code: 'API_UNREACHABLE', ...call, reason })
}

const toRefusal = (call: ApiCall, error: Thrown, data: JsonObject): TransportError => {
  const response = error.entry?.response
  const status = typeof response?.statusCode === 'number' ? response.statusCode : undefined
  const apiCode = toHarmless(data['Code'])
  const requestId = toHarmless(data['RequestId'])
  const answer = {
    ...call,
    ...(status !== undefined && { status }),
    ...(apiCode !== undefined && { apiCode }),
    ...(requestId !== undefined && { requestId }),
  }
  // Throttling may come with status 400 and faults of the service with 200: the code decides, then the status.
  if (apiCode?.includes('Throttling')) {
    const hint = Number(response?.headers?.['x-acs-retry-after'])
    return new TransportError({ code: 'API_THROTTLED', ...answer }, hint > 0 ? hint : undefined)
  }
  const isFault = (status ?? 0) >= 500 || apiCode === 'ServiceUnavailable' || apiCode === 'InternalError'
  return new TransportError(
    { code: isFault ? 'API_UNAVAILABLE' : 'API_REJECTED', ...answer },
    undefined,
    toDate(response),
  )
}

/** The API cannot parse later dates, and the last ones have no text form at all. */
const YEAR_10000_MS = Date.UTC(10_000)

const toDate = (response: Response | undefined): number | undefined => {
  const date = response?.headers?.['date']
  const ms = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return ms >= 0 && ms < YEAR_10000_MS ? ms : undefined
}

/** A proxy that refuses with a status: its refusal will be the same the next time. */
const toProxyRefusal = (call: ApiCall, { code, status }: Thrown): CodedError | undefined => {
  if (code !== 'PROXY_FAILED' || typeof status !== 'number') return undefined
  const detail = { code: 'API_UNREACHABLE', ...call, reason: 'proxy', proxyStatus: status } as const
  return status >= 400 && status < 500 ? new CodedError(detail) : new TransportError(detail)
}

const TLS_FAULT = /CERT|SSL|TLS|SIGNATURE|^UNABLE_TO_|^EPROTO$/

const NETWORK_FAULTS: Readonly<Record<string, NetworkFault>> = {
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ETIMEDOUT: 'timeout',
  PROXY_FAILED: 'proxy',
}

const toNetworkFault = (error: Thrown): NetworkFault | undefined => {
  if (typeof error.name === 'string' && error.name.startsWith('RequestTimeout')) return 'timeout'
  if (typeof error.code !== 'string') return undefined
  if (TLS_FAULT.test(error.code)) return 'tls'
  return NETWORK_FAULTS[error.code] ?? 'other'
}
