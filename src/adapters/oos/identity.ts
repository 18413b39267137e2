import type { CloudAccess } from '../../model/cloud-access.ts'
import { type ApiCall, CodedError } from '../../model/failure.ts'
import type { Credentials } from '../../model/login.ts'
import type { CloudContext } from '../../ports.ts'
import { type CredentialsProvider, createCredentialsProvider, findKey, toFixed } from './credentials.ts'
import { createOidcSource } from './oidc.ts'
import type { Outside, ProviderParts } from './outside.ts'
import { createPace, type Pace } from './pace.ts'
import { createRetry, type Retry } from './retry.ts'
import type { Sts, StsOptions } from './sts.ts'
import { createTimeOffset, type TimeOffset } from './time-offset.ts'
import type { EndpointOf } from './transport.ts'

const DEFAULT_ENDPOINT = 'https://oos.<region>.aliyuncs.com'

/** A connection to OOS as one caller: what it needs. */
export interface ConnectOptions {
  /** Asked before every request, so that temporary credentials can be renewed. What it throws ends the call. */
  readonly getCredentials: () => Promise<Credentials>
  readonly endpointOf: EndpointOf
  /** Called with each credential before it could be printed. */
  readonly mask: (value: string) => void
  readonly onCall: (call: ApiCall) => void
  /** The run's retries: one budget for all services. */
  readonly retry: Retry
  /** The run's clock offset: shared by all services. */
  readonly time: TimeOffset
  /** The run's pace: it keeps each operation below its quota. */
  readonly pace: Pace
  /** Aborted when the run is asked to stop: no write of a configuration leaves after that. */
  readonly signal: AbortSignal
}

/** What signing in asks others for. */
export interface SignInParts {
  readonly connectSts: (options: StsOptions, retry: Retry) => Promise<Sts>
  readonly outside: Outside
}

/**
 * Determines the identity for OOS: a role assumed with an ID token of the job, the access key in the inputs or the
 * environment, or another source; optionally a role on top of it. Checked against the expected account before anything
 * else is asked. Throws CREDENTIALS_MISSING, LOGIN_REFUSED or ACCOUNT_UNEXPECTED.
 */
export const signIn = async (
  access: CloudAccess,
  outer: CloudContext,
  { connectSts, outside }: SignInParts,
): Promise<ConnectOptions> => {
  // As with inputs: a blank variable is not set, and what surrounds a value is none of it.
  const context = { ...outer, env: (name: string) => outer.env(name)?.trim() || undefined }
  const { clock, signal, mask, maskForms, onCall } = context
  const { endpoint = DEFAULT_ENDPOINT, stsEndpoint, expectedAccountId } = access
  const retry = createRetry(clock.elapsed, () => signal.aborted)
  const time = createTimeOffset(clock)
  const openSts = () => connectSts({ endpoint: stsEndpoint, mask: maskForms, onCall, time }, retry)
  const provider = await openProvider(access, context, { outside, openSts, retry })
  if (expectedAccountId !== undefined) {
    const { accountId } = await (await openSts()).getCallerIdentity(await provider.get())
    assertAccount(expectedAccountId, accountId)
  }
  return {
    getCredentials: provider.get,
    // Only raw values: there are many of them, none is ever shown, and each form would add a line to the log.
    mask,
    endpointOf: (region) => endpoint.replaceAll('<region>', region),
    onCall,
    retry,
    time,
    pace: createPace(clock),
    signal,
  }
}

const openProvider = async (
  access: CloudAccess,
  context: CloudContext,
  parts: ProviderParts,
): Promise<CredentialsProvider> => {
  const { env, clock, maskForms: mask, onLogin } = context
  const { getIdToken, named } = parts.outside
  const { roleToAssume: roleArn, oidcProviderArn: providerArn, roleSessionName: sessionName } = access
  if (roleArn !== undefined && providerArn !== undefined && getIdToken !== undefined) {
    onLogin('github')
    const exchange = { sts: await parts.openSts(), getIdToken, mask, now: clock.elapsed }
    return createCredentialsProvider(createOidcSource({ roleArn, providerArn, sessionName }, exchange))
  }
  const found = named === undefined ? findKey(access, env) : undefined
  if (found !== undefined && roleArn === undefined) {
    const provider = toFixed(found.credentials, mask)
    onLogin(found.source)
    return provider
  }
  const { openLogin } = await import('./other-logins.ts')
  return await openLogin(found, access, context, parts)
}

const assertAccount = (expected: string, found: string): void => {
  if (found !== expected) throw new CodedError({ code: 'ACCOUNT_UNEXPECTED', expected, found })
}
