import type { Inputs } from '../../inputs/inputs.ts'
import { type ApiCall, CodedError } from '../../model/failure.ts'
import type { Secret } from '../../model/secret.ts'
import type { Clock, Env } from '../../ports.ts'
import { type Credentials, type CredentialsProvider, createCredentialsProvider, toCredentials } from './credentials.ts'
import { createOidcSource } from './oidc.ts'
import type { Sts, StsOptions } from './sts.ts'

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
