import { createHash } from 'node:crypto'
import type { JsonObject } from '../../model/json.ts'
import type { Behaviour } from '../behaviour.ts'
import type { Caller, RoleSession } from '../caller.ts'
import { ServiceError, toInvalid } from '../service-error.ts'
import type { Sessions } from '../sessions.ts'
import { toUtcDate } from '../timestamps.ts'
import { getNumber, type OperationTraits, type Parameters, requireText } from './operation.ts'

/** One call of STS, its credentials verified where it must have any. */
export interface StsCall {
  readonly parameters: Parameters
  readonly behaviour: Behaviour
  readonly nowMs: number
  readonly sessions: Sessions
  readonly account: Caller | undefined
}

/** An operation of STS. */
export interface StsOperation extends OperationTraits {
  readonly isSigned: boolean
  /** Throws a `ServiceError`. */
  readonly run: (call: StsCall) => JsonObject
}

const ROLE_ARN = /^acs:ram::(\d+):role\/([\w.-]{1,64})$/i
const PROVIDER_ARN = /^acs:ram::(\d+):oidc-provider\/[\w.-]{1,128}$/i
const SESSION_NAME = /^[\w.@-]{2,64}$/
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/
const MAX_TOKEN_LENGTH = 20_000
const DURATION_LIMITS = { min: 900, max: 43_200, standard: 3_600 }

/**
 * AssumeRole, by the key of an account or of a session. Every role of a known account exists, and trusts every caller.
 */
export const assumeRole = (call: StsCall): JsonObject => {
  const [, accountId = '', roleName = ''] = requireMatch(call, 'RoleArn', ROLE_ARN, 'the ARN of a role')
  const [sessionName] = requireMatch(call, 'RoleSessionName', SESSION_NAME, '2 to 64 letters, digits and . @ _ -')
  return openSession(call, accountId, { roleName, sessionName })
}

/** AssumeRoleWithOIDC. Every role and every provider of a known account exists; a token's claims are not looked at. */
export const assumeRoleWithOidc = (call: StsCall): JsonObject => {
  const { sessions, behaviour } = call
  const [, accountId = '', roleName = ''] = requireMatch(call, 'RoleArn', ROLE_ARN, 'the ARN of a role')
  const [, providerAccountId] = requireMatch(call, 'OIDCProviderArn', PROVIDER_ARN, 'the ARN of an OIDC provider')
  const [sessionName] = requireMatch(call, 'RoleSessionName', SESSION_NAME, '2 to 64 letters, digits and . @ _ -')
  const token = requireText(call, 'OIDCToken')
  if (sessions.hasAccount(accountId) && providerAccountId !== accountId) {
    throw new ServiceError(404, 'EntityNotExist.OIDCProvider', 'The specified OIDC provider does not exist.')
  }
  if (behaviour.idTokens === 'refused' || !JWT.test(token) || token.length > MAX_TOKEN_LENGTH) {
    // Like errors of the gateway it repeats what was sent: clients must not print it.
    throw new ServiceError(400, 'AuthenticationFail.OIDCToken.Invalid', `The OIDC token is invalid: ${token}`)
  }
  return openSession(call, accountId, { roleName, sessionName })
}

const openSession = (call: StsCall, accountId: string, role: RoleSession): JsonObject => {
  const { sessions, behaviour, nowMs } = call
  const askedSeconds = getNumber(call, 'DurationSeconds', DURATION_LIMITS)
  if (!sessions.hasAccount(accountId)) {
    throw new ServiceError(404, 'EntityNotExist.Role', 'The specified role does not exist.')
  }
  const seconds = behaviour.sessionSeconds === 'asked' ? askedSeconds : behaviour.sessionSeconds
  // Rounded down to the second that the answer tells, so that nothing holds longer than it says.
  const expiresAtSeconds = Math.floor(nowMs / 1_000) + seconds
  const session = sessions.open(accountId, role, expiresAtSeconds * 1_000)
  return {
    AssumedRoleUser: { Arn: toRoleUserArn(accountId, role), AssumedRoleId: toPrincipalId(accountId, role) },
    Credentials: {
      AccessKeyId: session.accessKeyId,
      AccessKeySecret: session.accessKeySecret,
      SecurityToken: session.securityToken,
      Expiration: toUtcDate(expiresAtSeconds),
    },
  }
}

/** GetCallerIdentity. */
export const getCallerIdentity = ({ account }: StsCall): JsonObject => {
  if (account === undefined) throw new ServiceError(400, 'MissingAccessKeyId', 'AccessKeyId is mandatory.')
  const { id, role } = account
  if (role === undefined) {
    return { AccountId: id, Arn: `acs:ram::${id}:root`, IdentityType: 'Account', PrincipalId: id, UserId: id }
  }
  return {
    AccountId: id,
    Arn: toRoleUserArn(id, role),
    IdentityType: 'AssumedRoleUser',
    PrincipalId: toPrincipalId(id, role),
    RoleId: toRoleId(id, role),
  }
}

const requireMatch = (
  call: StsCall,
  name: string,
  pattern: RegExp,
  allowed: string,
): readonly [string, ...string[]] => {
  const [whole, ...groups] = pattern.exec(requireText(call, name)) ?? []
  if (whole === undefined) throw toInvalid(name, allowed)
  return [whole, ...groups]
}

const toRoleUserArn = (accountId: string, { roleName, sessionName }: RoleSession): string =>
  `acs:ram::${accountId}:assumed-role/${roleName}/${sessionName}`

const toPrincipalId = (accountId: string, role: RoleSession): string =>
  `${toRoleId(accountId, role)}:${role.sessionName}`

/** The same number for the same role, as the real one is. */
const toRoleId = (accountId: string, { roleName }: RoleSession): string => {
  const hash = createHash('sha256').update(`${accountId}/${roleName.toLowerCase()}`).digest()
  return `3${hash.readBigUInt64BE().toString().slice(0, 17).padStart(17, '0')}`
}
