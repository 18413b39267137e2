import { type ApiCall, CodedError, type RefusalDetail } from '../../model/failure.ts'
import { isJsonObject, parseJson } from '../../model/json.ts'
import type { HandedOut, LoginFault, LoginOutage, LoginSource } from '../../model/login.ts'
import { readText } from '../../model/members.ts'
import { Secret } from '../../model/secret.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { CloudContext, Route } from '../../ports.ts'
import { exchange, type HttpAnswer, HttpFault, type HttpRequest } from '../http/exchange.ts'

/** What finding credentials needs. */
export interface LoginContext extends Pick<CloudContext, 'env' | 'clock' | 'onCall'> {
  /** Called with each secret before anything else is done with it. */
  readonly mask: (value: string) => void
  /** Where an ECS instance asks for the credentials of its role, such as `http://100.100.100.200`. */
  readonly metadataEndpoint: string
  /** Requests go directly if absent. */
  readonly route: Route | undefined
}

/** Which source asks, and how. */
export interface Asking extends Pick<LoginContext, 'clock' | 'mask' | 'onCall'> {
  readonly source: LoginSource
  /** Directly, or through a proxy. */
  readonly fetchIt: typeof fetch
  readonly timeoutMs?: number | undefined
}

/** A source that cannot be used: trying again does not help. */
export const toRefused = (source: LoginSource, why: LoginFault, more: RefusalDetail = {}): CodedError =>
  new CodedError({ code: 'LOGIN_REFUSED', source, why, ...more })

/** How a variable says yes. */
export const YES = /^(?:true|1)$/i

/** Throws LOGIN_REFUSED where a variable turns a source off. */
export const assertOn = ({ env }: Pick<LoginContext, 'env'>, source: LoginSource, name: string): void => {
  if (YES.test(env(name) ?? '')) throw toRefused(source, 'off', { name })
}

/** A source that gives nothing now. */
export const toUnavailable = (source: LoginSource, why: LoginOutage, status?: number): CodedError =>
  new CodedError({ code: 'LOGIN_UNAVAILABLE', source, why, ...(status !== undefined && { status }) })

/** Credentials are a kilobyte or two. */
const MAX_BYTES = 64 * 1024
const OUTAGES = { timeout: 'timeout', network: 'unreachable', size: 'answer' } as const

/** One request to where credentials are handed out. Throws LOGIN_REFUSED or LOGIN_UNAVAILABLE for all that is no success. */
export const ask = async (
  { source, fetchIt, onCall, timeoutMs = TIME_LIMITS_MS.login }: Asking,
  operation: string,
  sent: HttpRequest,
): Promise<HttpAnswer> => {
  const call: ApiCall = { operation, region: source }
  onCall(call)
  const answer = await exchange(sent, { fetchIt, timeoutMs, maxBytes: MAX_BYTES }).catch((thrown: unknown) => {
    throw toUnavailable(source, thrown instanceof HttpFault ? OUTAGES[thrown.why] : 'unreachable')
  })
  const { status } = answer
  if (status >= 200 && status < 300) return answer
  if (status === 429) throw toUnavailable(source, 'throttled', status)
  throw status >= 500 ? toUnavailable(source, 'unavailable', status) : toRefused(source, 'refused', { status })
}

/** The credentials of an answer, each secret masked before anything else is done with it. */
export const toHandedOut = ({ status, headers, bytes }: HttpAnswer, { source, clock, mask }: Asking): HandedOut => {
  const body = parseJson(bytes.toString('utf8'))
  const [accessKeySecret, securityToken] = [readText(body, 'AccessKeySecret'), readText(body, 'SecurityToken')]
  for (const secret of [accessKeySecret, securityToken]) if (secret !== undefined) mask(secret)
  if (isJsonObject(body) && typeof body['Code'] === 'string' && body['Code'] !== 'Success')
    throw toRefused(source, 'refused', { status })
  const accessKeyId = readText(body, 'AccessKeyId')
  const expiresMs = toTime(readText(body, 'Expiration'))
  if (accessKeyId === undefined || accessKeySecret === undefined || securityToken === undefined)
    throw toUnavailable(source, 'answer', status)
  if (expiresMs === undefined) throw toUnavailable(source, 'answer', status)
  // Both times by the source's clock, if it provides one: then an error of our clock does not matter.
  const lifetimeMs = expiresMs - (toTime(headers.get('date')) ?? clock.now())
  if (lifetimeMs <= 0) throw toRefused(source, 'expired')
  const credentials = {
    accessKeyId,
    accessKeySecret: new Secret(accessKeySecret),
    securityToken: new Secret(securityToken),
  }
  return { credentials, lifetimeMs }
}

const toTime = (text: string | null | undefined): number | undefined => {
  const ms = Date.parse(text ?? '')
  return Number.isNaN(ms) ? undefined : ms
}
