import type { CloudAccess } from '../../model/cloud-access.ts'
import { type ApiCall, CodedError } from '../../model/failure.ts'
import type { Secret } from '../../model/secret.ts'
import type { CloudContext } from '../../ports.ts'
import {
  type Credentials,
  type CredentialsProvider,
  type CredentialsSource,
  createCredentialsProvider,
  DEFAULT_DURATION_SECONDS,
  type TemporaryCredentials,
  toCredentials,
} from './credentials.ts'
import { createPace, type Pace } from './pace.ts'
import { createRetry, type Retry } from './retry.ts'
import type { RoleRequest, Sts, StsOptions } from './sts.ts'
import { createTimeOffset, type TimeOffset } from './time-offset.ts'
import type { EndpointOf } from './transport.ts'

const DEFAULT_ENDPOINT = 'https://oos.<region>.aliyuncs.com'

/** A connection to OOS as one caller: what it needs. */
export interface ConnectOptions {
  /** Asked before every request, so that temporary credentials can be renewed. What it throws ends the call. */
  readonly getCredentials: () => Promise<Credentials>
  readonly endpointOf: EndpointOf
  /** Told each credential before it could be printed. */
  readonly mask: (value: string) => void
  readonly onCall: (call: ApiCall) => void
  /** That of the run: its budget is one for all services. */
  readonly retry: Retry
  /** That of the run: what one service says of the time counts for all. */
  readonly time: TimeOffset
  /** That of the run: it keeps each operation below its quota. */
  readonly pace: Pace
  /** Aborted when the run is asked to stop: no write of a configuration leaves after that. */
  readonly signal: AbortSignal
}

/** What signing in asks others for. */
export interface SignInParts {
  readonly connectSts: (options: StsOptions, retry: Retry) => Promise<Sts>
  /** An ID token of this job for an audience. Throws ID_TOKEN_UNAVAILABLE. */
  readonly getIdToken: (audience: string) => Promise<Secret>
}

/**
 * Finds out as whom OOS is called: a role that is assumed by OIDC, or the access key that is given or stands in the
 * environment. Checked against the expected account before anything else is asked. Throws CREDENTIALS_MISSING or
 * ACCOUNT_UNEXPECTED.
 */
export const signIn = async (
  access: CloudAccess,
  context: CloudContext,
  { connectSts, getIdToken }: SignInParts,
): Promise<ConnectOptions> => {
  const { clock, signal, mask, maskForms, onCall } = context
  const { endpoint = DEFAULT_ENDPOINT, stsEndpoint, expectedAccountId } = access
  const retry = createRetry(clock.elapsed, () => signal.aborted)
  const time = createTimeOffset(clock)
  const openSts = () => connectSts({ endpoint: stsEndpoint, mask: maskForms, onCall, time }, retry)
  const provider = await openProvider(access, context, { getIdToken, openSts })
  if (expectedAccountId !== undefined) {
    const { accountId } = await (await openSts()).getCallerIdentity(await provider.get())
    assertAccount(expectedAccountId, accountId)
  }
  return {
    getCredentials: provider.get,
    // Raw values alone: there are many of them, none is ever rendered, and each form would cost the log a line.
    mask,
    endpointOf: (region) => endpoint.replaceAll('<region>', region),
    onCall,
    retry,
    time,
    pace: createPace(clock),
    signal,
  }
}

interface ProviderParts extends Pick<SignInParts, 'getIdToken'> {
  readonly openSts: () => Promise<Sts>
}

const openProvider = async (
  access: CloudAccess,
  { env, clock, maskForms: mask }: CloudContext,
  { getIdToken, openSts }: ProviderParts,
): Promise<CredentialsProvider> => {
  const { roleToAssume: roleArn, oidcProviderArn: providerArn, roleSessionName: sessionName } = access
  if (roleArn === undefined || providerArn === undefined) return toFixed(toCredentials(access, env), mask)
  const parts = { sts: await openSts(), getIdToken, mask, now: clock.elapsed }
  return createCredentialsProvider(createOidcSource({ roleArn, providerArn, sessionName }, parts))
}

const toFixed = (credentials: Credentials, mask: (value: string) => void): CredentialsProvider => {
  for (const secret of [credentials.accessKeySecret, credentials.securityToken]) if (secret) mask(secret.reveal())
  return createCredentialsProvider({ kind: 'fixed', credentials })
}

const assertAccount = (expected: string, found: string): void => {
  if (found !== expected) throw new CodedError({ code: 'ACCOUNT_UNEXPECTED', expected, found })
}

/** The audience that Alibaba Cloud's trust policies ask for (`oidc:aud`). */
const AUDIENCE = 'sts.aliyuncs.com'

/** What the exchange of an ID token for a role's credentials needs. */
export interface OidcParts {
  readonly sts: Sts
  /** Gets a new ID token for an audience: one lives only for minutes, so each exchange takes its own. */
  readonly getIdToken: (audience: string) => Promise<Secret>
  /** Told the token before it is used. */
  readonly mask: (value: string) => void
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number
}

/** The source of a role's credentials. They stay in this process: in no file, and in no environment variable. */
export const createOidcSource = (role: Omit<RoleRequest, 'token'>, parts: OidcParts): CredentialsSource => ({
  kind: 'renewed',
  issue: () => exchangeToken(role, parts),
  now: parts.now,
})

const exchangeToken = async (role: Omit<RoleRequest, 'token'>, parts: OidcParts): Promise<TemporaryCredentials> => {
  const token = await parts.getIdToken(AUDIENCE)
  parts.mask(token.reveal())
  const startedMs = parts.now()
  const { credentials, lifetimeMs } = await parts.sts.assumeRoleWithOidc({ ...role, token })
  const { durationSeconds = DEFAULT_DURATION_SECONDS } = role
  return { credentials, expiresAtMs: startedMs + Math.min(lifetimeMs, durationSeconds * 1_000) }
}
