import { type ApiCall, CodedError } from '../../model/failure.ts'
import { Secret } from '../../model/secret.ts'
import { type Answer, requireObject, TransportError, toInvalid, toText } from './answer.ts'
import { type Credentials, DEFAULT_DURATION_SECONDS } from './credentials.ts'
import type { Retry } from './retry.ts'
import type { TimeOffset } from './time-offset.ts'
import { type Call, createServiceCall, type Parameters, type RpcService } from './transport.ts'

/** STS's RPC version. */
const API_VERSION = '2015-04-01'
/** Stands for the region in errors and logs: STS has none. */
const REGION = 'sts'

/** What calls to STS need. */
export interface StsOptions {
  /** Such as `https://sts.aliyuncs.com`. */
  readonly endpoint: string
  /** Told each secret of an answer before anything else is done with it. */
  readonly mask: (value: string) => void
  /** Told of each request before it leaves; its region is the text `sts`. */
  readonly onCall: (call: ApiCall) => void
  /** That of the run. */
  readonly time: TimeOffset
}

/** What an ID token is exchanged for. */
export interface IssuedCredentials {
  readonly credentials: Credentials
  /** For how long they hold by STS's own clock, where it tells both ends. */
  readonly lifetimeMs: number
}

/** What AssumeRoleWithOIDC is asked for. */
export interface RoleRequest {
  readonly roleArn: string
  readonly providerArn: string
  readonly sessionName: string
  /** The ID token of the provider. */
  readonly token: Secret
  /** 900 at least; {@link DEFAULT_DURATION_SECONDS} if absent. */
  readonly durationSeconds?: number
}

/** To whom credentials belong. */
export interface CallerIdentity {
  readonly accountId: string
  readonly arn: string
}

/** The Security Token Service. Every method is retried like a read, and throws a plain `CodedError` when that is over. */
export interface Sts {
  /** Exchanges an ID token for the credentials of a role (AssumeRoleWithOIDC, unsigned). */
  assumeRoleWithOidc(request: RoleRequest): Promise<IssuedCredentials>
  /** Whose credentials these are (GetCallerIdentity). */
  getCallerIdentity(credentials: Credentials): Promise<CallerIdentity>
}

/** Makes an {@link Sts}. */
export const createSts = (
  { endpoint, mask, onCall, time }: StsOptions,
  retry: Retry,
  route?: RpcService['route'],
): Sts => {
  const toCall = (credentials: Credentials | undefined): Call =>
    createServiceCall(
      {
        apiVersion: API_VERSION,
        endpointOf: () => endpoint,
        isRegional: false,
        route,
        getCredentials: async () => credentials,
      },
      onCall,
      time,
    )
  const callUnsigned = toCall(undefined)
  return {
    assumeRoleWithOidc: (request) =>
      settle(retry, async () =>
        toIssued(await callUnsigned('AssumeRoleWithOIDC', REGION, toParameters(request)), mask),
      ),
    getCallerIdentity: (credentials) => {
      const call = toCall(credentials)
      return settle(retry, async () => toIdentity(await call('GetCallerIdentity', REGION, {})))
    },
  }
}

/** Retries, and then takes the mark of a passing fault away: whoever asked for credentials must not retry once more. */
const settle = async <T>(retry: Retry, run: () => Promise<T>): Promise<T> => {
  try {
    return await retry.read(run)
  } catch (thrown) {
    throw thrown instanceof TransportError ? new CodedError(thrown.detail) : thrown
  }
}

const toParameters = (request: RoleRequest): Parameters => ({
  RoleArn: request.roleArn,
  OIDCProviderArn: request.providerArn,
  OIDCToken: request.token.reveal(),
  RoleSessionName: request.sessionName,
  DurationSeconds: String(request.durationSeconds ?? DEFAULT_DURATION_SECONDS),
})

const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

const toIssued = (answer: Answer, mask: (value: string) => void): IssuedCredentials => {
  const object = requireObject(answer, 'Credentials')
  const accessKeyId = toText(object, 'AccessKeyId')
  const accessKeySecret = toText(object, 'AccessKeySecret')
  const securityToken = toText(object, 'SecurityToken')
  for (const secret of [accessKeySecret, securityToken]) if (secret !== undefined) mask(secret)
  if (accessKeyId === undefined) throw toMissing(answer, 'Credentials.AccessKeyId')
  if (accessKeySecret === undefined) throw toMissing(answer, 'Credentials.AccessKeySecret')
  if (securityToken === undefined) throw toMissing(answer, 'Credentials.SecurityToken')
  const expiration = toText(object, 'Expiration') ?? ''
  const expiresAtMs = UTC_TIME.test(expiration) ? Date.parse(expiration) : Number.NaN
  if (Number.isNaN(expiresAtMs)) throw toMissing(answer, 'Credentials.Expiration')
  // Both by one clock: how far ours is off does not matter.
  const lifetimeMs = answer.dateMs === undefined ? Number.POSITIVE_INFINITY : expiresAtMs - answer.dateMs
  const credentials = {
    accessKeyId,
    accessKeySecret: new Secret(accessKeySecret),
    securityToken: new Secret(securityToken),
  }
  return { credentials, lifetimeMs }
}

const ACCOUNT_ID = /^\d{1,32}$/

const toIdentity = (answer: Answer): CallerIdentity => {
  const accountId = toText(answer.body, 'AccountId')
  const arn = toText(answer.body, 'Arn')
  if (accountId === undefined || !ACCOUNT_ID.test(accountId)) throw toMissing(answer, 'AccountId')
  if (arn === undefined) throw toMissing(answer, 'Arn')
  return { accountId, arn }
}

const toMissing = ({ call, status }: Answer, member: string): TransportError => toInvalid(call, member, status)
