import type { Caller } from './caller.ts'
import type { DirectoryOperation } from './operations/directory.ts'
import type { Operation, Parameters } from './operations/operation.ts'
import { DIRECTORY_OPERATIONS, OPERATIONS, STS_OPERATIONS } from './operations/operations.ts'
import type { StsOperation } from './operations/sts.ts'
import type { RpcRequest } from './request.ts'
import { ServiceError, toInvalid, toMissing } from './service-error.ts'
import type { Sessions } from './sessions.ts'
import { type Acs3Proof, toAcs3Signature, toSignature, toStringToSign } from './signature.ts'

const OOS_VERSION = '2019-06-01'
const STS_VERSION = '2015-04-01'
const REGION = /^[a-z0-9][a-z0-9-]{0,63}$/
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const MAX_CLOCK_DIFFERENCE_MS = 15 * 60 * 1000

/** A call of OOS that was let in. */
export interface OosAdmission {
  readonly service: 'oos'
  readonly operation: Operation
  readonly account: Caller
  readonly region: string
}

/** A call of STS that was let in. */
export interface StsAdmission {
  readonly service: 'sts'
  readonly operation: StsOperation
  /** Undefined where the operation is not signed. */
  readonly account: Caller | undefined
}

/** A call of RAM or of Resource Manager that was let in. */
export interface DirectoryAdmission {
  readonly service: 'directory'
  readonly operation: DirectoryOperation
  readonly account: Caller
}

/** A call that was let in. */
export type Admission = OosAdmission | StsAdmission | DirectoryAdmission

/** Lets a call in: knows its operation, verifies its credentials. Throws a `ServiceError`. */
export type Gateway = (request: RpcRequest, nowMs: number) => Admission

/** Makes a {@link Gateway}. It remembers the nonces it saw for as long as their requests can be repeated. */
export const createGateway = (sessions: Sessions): Gateway => {
  const nonces = new Map<string, number>()
  return (request, nowMs) => {
    const { parameters } = request
    const target = requireOperation(request)
    if (target.service === 'sts' && !target.operation.isSigned) {
      assertTimestamp(requireText(parameters, 'Timestamp'), nowMs)
      return { ...target, account: undefined }
    }
    const account = requireCaller(sessions, parameters)
    assertTimestamp(requireText(parameters, 'Timestamp'), nowMs)
    const nonce = requireText(parameters, 'SignatureNonce')
    assertSignature(request, account)
    assertToken(parameters, account, nowMs)
    assertNonce(nonces, `${account.accessKeyId} ${nonce}`, nowMs)
    if (target.service !== 'oos') return { ...target, account }
    const region = requireText(parameters, 'RegionId')
    if (!REGION.test(region)) throw toInvalid('RegionId', 'a region id such as cn-hangzhou')
    return { ...target, account, region }
  }
}

type Target =
  | Pick<OosAdmission, 'service' | 'operation'>
  | Pick<StsAdmission, 'service' | 'operation'>
  | Pick<DirectoryAdmission, 'service' | 'operation'>

const requireText = (parameters: Parameters, name: string): string => {
  const value = parameters.get(name)
  if (value === undefined || value === '') throw toMissing(name)
  return value
}

/** All services share a port here: the version tells which one is meant. */
const findTarget = (action: string, version: string): Target | undefined => {
  if (version === OOS_VERSION) {
    const operation = OPERATIONS.get(action)
    return operation && { service: 'oos', operation }
  }
  if (version === STS_VERSION) {
    const operation = STS_OPERATIONS.get(action)
    return operation && { service: 'sts', operation }
  }
  const operations = DIRECTORY_OPERATIONS.get(version)
  if (operations !== undefined) {
    const operation = operations.get(action)
    return operation && { service: 'directory', operation }
  }
  const message = `Specified parameter Version is not valid. It must be ${OOS_VERSION}, or ${STS_VERSION} for STS.`
  throw new ServiceError(400, 'InvalidVersion', message)
}

const requireOperation = ({ method, parameters }: RpcRequest): Target => {
  const action = requireText(parameters, 'Action')
  const target = findTarget(action, requireText(parameters, 'Version'))
  const format = parameters.get('Format') ?? 'JSON'
  if (format.toUpperCase() !== 'JSON') {
    throw new ServiceError(400, 'InvalidParameter.Format', 'Specified parameter format is not valid.')
  }
  if (target === undefined) {
    const message = 'Specified api is not found, please check your url and method.'
    throw new ServiceError(404, 'InvalidAction.NotFound', message)
  }
  if (!target.operation.methods.includes(method)) {
    throw new ServiceError(400, 'UnsupportedHTTPMethod', 'This http method is not supported.')
  }
  return target
}

const requireCaller = (sessions: Sessions, parameters: Parameters): Caller => {
  const account = sessions.find(requireText(parameters, 'AccessKeyId'))
  if (account !== undefined) return account
  throw new ServiceError(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.')
}

const assertTimestamp = (timestamp: string, nowMs: number): void => {
  const time = TIMESTAMP.test(timestamp) ? Date.parse(timestamp) : Number.NaN
  if (Number.isNaN(time)) {
    throw new ServiceError(400, 'InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.')
  }
  if (Math.abs(nowMs - time) > MAX_CLOCK_DIFFERENCE_MS) {
    throw new ServiceError(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
  }
}

const assertSignature = ({ method, parameters, acs3 }: RpcRequest, account: Caller): void => {
  if (acs3 !== undefined) {
    assertAcs3(acs3, account)
    return
  }
  const signature = requireText(parameters, 'Signature')
  if (requireText(parameters, 'SignatureMethod') !== 'HMAC-SHA1') {
    throw new ServiceError(400, 'InvalidSignatureMethod', 'Specified signature method is not valid.')
  }
  if (requireText(parameters, 'SignatureVersion') !== '1.0') {
    throw new ServiceError(400, 'InvalidSignatureVersion', 'Specified signature version is not valid.')
  }
  const stringToSign = toStringToSign(method, parameters)
  if (toSignature(stringToSign, account.accessKeySecret) !== signature) throw toUnmatched(stringToSign)
}

const assertAcs3 = ({ signature, stringToSign, isBodyIntact }: Acs3Proof, { accessKeySecret }: Caller): void => {
  const isMatch = isBodyIntact && toAcs3Signature(stringToSign, accessKeySecret) === signature
  if (!isMatch) throw toUnmatched(stringToSign)
}

/** Like the real one, this repeats the signed string, including secrets and token: clients must not print it. */
const toUnmatched = (stringToSign: string): ServiceError => {
  const message = `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`
  return new ServiceError(400, 'SignatureDoesNotMatch', message)
}

const assertToken = (parameters: Parameters, { securityToken, expiresAtMs }: Caller, nowMs: number): void => {
  const token = parameters.get('SecurityToken') || undefined
  if (token === securityToken) {
    if (expiresAtMs === undefined || nowMs < expiresAtMs) return
    throw new ServiceError(400, 'InvalidSecurityToken.Expired', 'The specified SecurityToken is expired.')
  }
  if (token === undefined) throw toMissing('SecurityToken')
  const message = 'The specified SecurityToken does not match the specified AccessKeyId.'
  throw new ServiceError(400, 'InvalidSecurityToken.MismatchWithAccessKey', message)
}

const assertNonce = (nonces: Map<string, number>, nonce: string, nowMs: number): void => {
  if (nonces.has(nonce)) {
    throw new ServiceError(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.')
  }
  nonces.set(nonce, nowMs)
  for (const [old, seenMs] of nonces) {
    if (nowMs - seenMs <= 2 * MAX_CLOCK_DIFFERENCE_MS) return
    nonces.delete(old)
  }
}
