import type { CloudAccess } from '../../model/cloud-access.ts'
import { CodedError } from '../../model/failure.ts'
import type { AssumedRole, HandedOut, LoginLack } from '../../model/login.ts'
import type { CloudContext, Login } from '../../ports.ts'
import { TransportError } from './answer.ts'
import {
  type CredentialsProvider,
  createCredentialsProvider,
  type FoundKey,
  KEY_LACKS,
  type TemporaryCredentials,
  toFixed,
  toTemporary,
} from './credentials.ts'
import { createOidcSource } from './oidc.ts'
import type { ProviderParts } from './outside.ts'
import { settle } from './retry.ts'
import type { Role } from './sts.ts'

/*
 * Credentials that are neither a plain access key nor GitHub's: found outside of the inputs, or a role on top of any. Loaded
 * only where one of these is asked for.
 */

/** Opens the login that is found, and assumes the roles that it, and the inputs, ask for. Throws what finding it throws. */
export const openLogin = async (
  found: FoundKey | undefined,
  access: CloudAccess,
  context: CloudContext,
  parts: ProviderParts,
): Promise<CredentialsProvider> => {
  const login: Login = found === undefined ? await findLogin(access, context, parts) : { ...found, kind: 'fixed' }
  const roles: readonly AssumedRole[] = [
    ...(login.kind === 'fixed' && login.role !== undefined ? [login.role] : []),
    ...(access.roleToAssume === undefined ? [] : [{ roleArn: access.roleToAssume }]),
  ]
  let provider = await toProvider(login, access, context, parts)
  context.onLogin(login.source)
  for (const role of roles) {
    provider = await toRoleProvider(provider, { sessionName: access.roleSessionName, ...role }, context, parts)
  }
  return provider
}

const findLogin = (
  access: CloudAccess,
  context: CloudContext,
  { outside: { findLogin: find, route, named = {}, getIdToken } }: ProviderParts,
): Promise<Login> => {
  const [inputs, environment] = KEY_LACKS
  // Elsewhere there are no such inputs.
  const before: readonly LoginLack[] =
    getIdToken === undefined ? [environment] : [inputs, environment, { source: 'github', missing: toLack(access) }]
  return find(access, context, { named, before, route })
}

const toLack = ({ roleToAssume }: CloudAccess): readonly string[] => [
  ...(roleToAssume === undefined ? ['role-to-assume'] : []),
  'oidc-provider-arn',
]

const toProvider = async (
  login: Login,
  { roleSessionName }: CloudAccess,
  { clock, maskForms: mask }: CloudContext,
  { openSts, retry }: ProviderParts,
): Promise<CredentialsProvider> => {
  if (login.kind === 'fixed') return toFixed(login.credentials, mask)
  const now = clock.elapsed
  if (login.kind === 'handed-out') {
    const issue = async () => toHandedOver(await settle(retry, () => login.issue().catch(throwPassing)), now)
    return createCredentialsProvider({ kind: 'renewed', issue, now })
  }
  const parts = { sts: await openSts(), getIdToken: login.getIdToken, mask, now }
  return createCredentialsProvider(createOidcSource({ sessionName: roleSessionName, ...login }, parts))
}

/** Credentials of a role. Each renewal first gets new credentials from their source. */
const toRoleProvider = async (
  provider: CredentialsProvider,
  role: Role,
  { clock: { elapsed: now } }: CloudContext,
  { openSts }: ProviderParts,
): Promise<CredentialsProvider> => {
  const sts = await openSts()
  const issue = async () => {
    const credentials = await provider.get()
    const startedMs = now()
    return toTemporary(await sts.assumeRole(credentials, role), startedMs, role.durationSeconds)
  }
  return createCredentialsProvider({ kind: 'renewed', issue, now })
}

/** Counted from when they came, a little late: the margin of a renewal is larger. */
const toHandedOver = ({ credentials, lifetimeMs }: HandedOut, now: () => number): TemporaryCredentials => ({
  credentials,
  expiresAtMs: now() + lifetimeMs,
})

/** What a source cannot give now, it may give in a moment. */
const throwPassing = (thrown: unknown): never => {
  const isPassing = thrown instanceof CodedError && thrown.detail.code === 'LOGIN_UNAVAILABLE'
  throw isPassing ? new TransportError(thrown.detail) : thrown
}
