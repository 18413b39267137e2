/*
 * The only room that calls DingTalk, for one question of preflight: whether the id and the secret of an app belong
 * together. The secret goes to one host, in a body, once; what DingTalk issues is masked and dropped.
 */

import { type AnswerRule, type ApiAnswer, type ApiCall, CodedError } from '../../model/failure.ts'
import { isJsonObject, type JsonObject, parseJson } from '../../model/json.ts'
import type { LoginState } from '../../model/preflight.ts'
import type { Secret } from '../../model/secret.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { DingTalkApi, Route } from '../../ports.ts'
import { exchange, HttpFault } from '../http/exchange.ts'

/** DingTalk's new API: the access token of an internal app. */
const TOKEN_PATH = '/v1.0/oauth2/accessToken'
const CALL: ApiCall = { operation: 'accessToken', region: 'dingtalk' }
/** The code for an id and a secret that do not belong together. */
const REFUSED_CODE = 'invalidclientidorsecret'
/** Shorter strings are not tokens: masking them would hide most of the log. */
const MIN_TOKEN_LENGTH = 8

/** What calls to DingTalk need. */
export interface DingTalkOptions {
  /** Such as `https://api.dingtalk.com`. */
  readonly endpoint: string
  /** Called with the token of an answer before anything else is done with it. */
  readonly mask: (value: string) => void
  /** Called before each request; its region is the string `dingtalk`. */
  readonly onCall: (call: ApiCall) => void
  /** How long the call may take; by default, the limit for DingTalk. */
  readonly timeoutMs?: number
}

/** Makes a {@link DingTalkApi}. Nothing is retried, and no redirect is followed: the secret goes to one host. */
export const createDingTalkApi = (
  { endpoint, mask, onCall, timeoutMs = TIME_LIMITS_MS.dingtalk }: DingTalkOptions,
  route?: Pick<Route, 'fetchFor'>,
): DingTalkApi => ({
  getLoginState: async (clientId, secret) => {
    const url = `${endpoint}${TOKEN_PATH}`
    const fetchIt = await route?.fetchFor(url)
    onCall(CALL)
    const { status, text } = await send(fetchIt, url, toBody(clientId, secret), timeoutMs)
    return toLoginState(status, toObject(text), mask)
  },
})

interface Answer {
  readonly status: number
  /** Undefined where it is too long. */
  readonly text: string | undefined
}

const toBody = (clientId: string, secret: Secret): string =>
  JSON.stringify({ appKey: clientId, appSecret: secret.reveal() })

/** The one place where a request leaves for DingTalk: the secret is in the body and nowhere else. */
const send = async (
  fetchIt: typeof fetch | undefined,
  url: string,
  body: string,
  timeoutMs: number,
): Promise<Answer> => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  try {
    const { status, bytes } = await exchange(
      { method: 'POST', url, headers, body },
      { fetchIt, timeoutMs, maxBytes: MAX_BYTES },
    )
    return { status, text: bytes.toString('utf8') }
  } catch (thrown) {
    const fault = thrown instanceof HttpFault ? thrown : undefined
    if (fault?.status !== undefined) return { status: fault.status, text: undefined }
    throw new CodedError({
      code: 'API_UNREACHABLE',
      ...CALL,
      reason: fault?.why === 'timeout' ? 'timeout' : 'other',
    })
  }
}

/** The body as an object; undefined if it is not one. */
const toObject = (text: string | undefined): JsonObject | undefined => {
  const value = parseJson(text ?? '')
  return isJsonObject(value) ? value : undefined
}

const toLoginState = (status: number, body: JsonObject | undefined, mask: (value: string) => void): LoginState => {
  const token = body?.['accessToken']
  if (typeof token === 'string' && token.length >= MIN_TOKEN_LENGTH) mask(token)
  if (status >= 500) throw new CodedError({ code: 'API_UNAVAILABLE', ...CALL, status })
  if (body === undefined) throw toInvalid('json-object', status)
  if (status >= 200 && status < 300) {
    if (typeof token === 'string' && token !== '') return 'accepted'
    throw toInvalid('accessToken', status)
  }
  if (status < 400) throw toInvalid('success', status)
  const answer = toShownAnswer(status, body)
  if (status === 400 && answer.apiCode?.toLowerCase() === REFUSED_CODE) return 'refused'
  const isThrottled = status === 429 || /throttl|qps/i.test(answer.apiCode ?? '')
  throw new CodedError({ code: isThrottled ? 'API_THROTTLED' : 'API_REJECTED', ...CALL, ...answer })
}

const toInvalid = (expected: AnswerRule | 'accessToken', status: number): CodedError =>
  new CodedError({ code: 'API_ANSWER_INVALID', ...CALL, expected, status })

const HARMLESS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** Only the code of a refusal, and only if it looks like one: the rest is untrusted text. */
const toShownAnswer = (status: number, { code }: JsonObject): ApiAnswer => ({
  status,
  ...(typeof code === 'string' && HARMLESS.test(code) && { apiCode: code }),
})

/** The most bytes of an answer that are read; a token and its end are far below. */
const MAX_BYTES = 64 * 1024
