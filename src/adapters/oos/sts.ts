import type { ApiCall } from '../../model/failure.ts'
import type { Credentials } from '../../model/login.ts'
import { Secret } from '../../model/secret.ts'
import { type Answer, requireObject, type TransportError, toInvalid, toText } from './answer.ts'
import { DEFAULT_DURATION_SECONDS } from './credentials.ts'
import { type Retry, settle } from './retry.ts'
import type { TimeOffset } from './time-offset.ts'
import { type Call, createServiceCall, type Parameters, type RpcService } from './transport.ts'

/** STS's RPC version. */
const API_VERSION = '2015-04-01'
/** Used as the region in errors and logs: STS has none. */
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
  /** How long they are valid by STS's clock, if it states both times. */
  readonly lifetimeMs: number
}

/** A role that is asked for. */
export interface Role {
  readonly roleArn: string
  readonly sessionName: string
  /** 900 at least; {@link DEFAULT_DURATION_SECONDS} if absent. */
  readonly durationSeconds?: number
  /** Required by some roles if they are assumed with a key. */
  readonly externalId?: string
}

/** What AssumeRoleWithOIDC is asked for. */
export interface RoleRequest extends Role {
  readonly providerArn: string
  /** The ID token of the provider. */
  readonly token: Secret
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
  /** Exchanges credentials for those of a role (AssumeRole). */
  assumeRole(credentials: Credentials, role: Role): Promise<IssuedCredentials>
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
    assumeRole: (credentials, role) => {
      const call = toCall(credentials)
      return settle(retry, async () => toIssued(await call('AssumeRole', REGION, toRoleParameters(role)), mask))
    },
    getCallerIdentity: (credentials) => {
      const call = toCall(credentials)
      return settle(retry, async () => toIdentity(await call('GetCallerIdentity', REGION, {})))
    },
  }
}

const toRoleParameters = (role: Role): Parameters => ({
  RoleArn: role.roleArn,
  RoleSessionName: role.sessionName,
  DurationSeconds: String(role.durationSeconds ?? DEFAULT_DURATION_SECONDS),
  ExternalId: role.externalId,
})

const toParameters = (request: RoleRequest): Parameters => ({
  ...toRoleParameters(request),
  OIDCProviderArn: request.providerArn,
  OIDCToken: request.token.reveal(),
  // Only assuming a role with a key supports it.
  ExternalId: undefined,
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
  // Both times by one clock: an error of ours does not matter.
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
