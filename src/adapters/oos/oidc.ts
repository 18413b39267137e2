import type { Secret } from '../../model/secret.ts'
import { type CredentialsSource, type TemporaryCredentials, toTemporary } from './credentials.ts'
import type { RoleRequest, Sts } from './sts.ts'

/** The audience that Alibaba Cloud's trust policies ask for (`oidc:aud`). */
const AUDIENCE = 'sts.aliyuncs.com'

/** What the exchange of an ID token for a role's credentials needs. */
export interface OidcParts {
  readonly sts: Sts
  /** Gets a new ID token for an audience: one lives only for minutes, so each exchange takes its own. */
  readonly getIdToken: (audience: string) => Promise<Secret>
  /** Called with the token before it is used. */
  readonly mask: (value: string) => void
  /** Milliseconds of a monotonic clock. */
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
  return toTemporary(await parts.sts.assumeRoleWithOidc({ ...role, token }), startedMs, role.durationSeconds)
}
