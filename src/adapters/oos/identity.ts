import type { Inputs } from '../../inputs/inputs.ts'
import { type ApiCall, CodedError } from '../../model/failure.ts'
import type { Secret } from '../../model/secret.ts'
import type { Clock, Env } from '../../ports.ts'
import {
  type Credentials,
  type CredentialsProvider,
  type CredentialsSource,
  createCredentialsProvider,
  DEFAULT_DURATION_SECONDS,
  type TemporaryCredentials,
  toCredentials,
} from './credentials.ts'
import type { RoleRequest, Sts, StsOptions } from './sts.ts'

/** What finding out who we are needs from outside. */
export interface IdentityPorts {
  readonly env: Env
  readonly clock: Pick<Clock, 'now'>
  readonly connectSts: (options: StsOptions) => Promise<Sts>
  /** An ID token of this job for an audience. Throws ID_TOKEN_UNAVAILABLE. */
  readonly getIdToken: (audience: string) => Promise<Secret>
}

/** What is told of calls and of secrets. */
export interface IdentityHooks {
  readonly mask: (value: string) => void
  readonly onCall: (call: ApiCall) => void
}

/**
 * Who calls the cloud: a role that is assumed by OIDC, or the access key of the inputs or the environment. Checked
 * against `expected-account-id` before anything else is asked. Throws CREDENTIALS_MISSING or ACCOUNT_UNEXPECTED.
 */
export const openIdentity = async (
  inputs: Inputs,
  ports: IdentityPorts,
  { mask, onCall }: IdentityHooks,
): Promise<CredentialsProvider> => {
  const openSts = () => ports.connectSts({ endpoint: inputs.stsEndpoint, mask, onCall })
  const provider = await openProvider(inputs, ports, mask, openSts)
  if (inputs.expectedAccountId !== undefined) {
    const { accountId } = await (await openSts()).getCallerIdentity(await provider.get())
    assertAccount(inputs.expectedAccountId, accountId)
  }
  return provider
}

const openProvider = async (
  inputs: Inputs,
  ports: IdentityPorts,
  mask: (value: string) => void,
  openSts: () => Promise<Sts>,
): Promise<CredentialsProvider> => {
  const { roleToAssume: roleArn, oidcProviderArn: providerArn, roleSessionName: sessionName } = inputs
  if (roleArn === undefined || providerArn === undefined) return toFixed(toCredentials(inputs, ports.env), mask)
  const { getIdToken, clock } = ports
  const parts = { sts: await openSts(), getIdToken, mask, now: clock.now }
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
  /** Milliseconds since the epoch. */
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
  const { credentials, expiresAtMs } = await parts.sts.assumeRoleWithOidc({ ...role, token })
  const { durationSeconds = DEFAULT_DURATION_SECONDS } = role
  // Of the end as STS's clock tells it and as ours does, the earlier: a clock that is slow must not miss it.
  return { credentials, expiresAtMs: Math.min(expiresAtMs, startedMs + durationSeconds * 1_000) }
}
