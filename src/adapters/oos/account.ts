import { type ApiCall, CodedError } from '../../model/failure.ts'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../model/json.ts'
import type { Credentials } from '../../model/login.ts'
import type { GroupState, RoleState } from '../../model/preflight.ts'
import type { AccountApi, Route } from '../../ports.ts'
import { type Answer, requireObject, toInvalid, toText } from './answer.ts'
import type { TimeOffset } from './time-offset.ts'
import { createServiceCall } from './transport.ts'

const RAM_VERSION = '2015-05-01'
const RESOURCE_MANAGER_VERSION = '2020-03-31'

/** What calls to RAM and to Resource Manager need. */
export interface AccountOptions {
  /** Asked before every request. */
  readonly getCredentials: () => Promise<Credentials>
  /** Such as `https://ram.aliyuncs.com`. */
  readonly ramEndpoint: string
  /** Such as `https://resourcemanager.aliyuncs.com`. */
  readonly resourceManagerEndpoint: string
  /** Called before each request; its region is the string `ram` or `resourcemanager`. */
  readonly onCall: (call: ApiCall) => void
  /** That of the run. */
  readonly time: TimeOffset
}

/** Makes an {@link AccountApi}. Nothing is retried: a check must not use up the run's time for retries. */
export const createAccountApi = (options: AccountOptions, route?: Route): AccountApi => {
  const { ramEndpoint, resourceManagerEndpoint, getCredentials, onCall, time } = options
  const toCall = (apiVersion: string, endpoint: string) =>
    createServiceCall(
      { apiVersion, endpointOf: () => endpoint, isRegional: false, getCredentials, route },
      onCall,
      time,
    )
  const ram = toCall(RAM_VERSION, ramEndpoint)
  const resourceManager = toCall(RESOURCE_MANAGER_VERSION, resourceManagerEndpoint)
  return {
    getRoleState: (RoleName) => orMissing(NO_ROLE, async () => toRoleState(await ram('GetRole', 'ram', { RoleName }))),
    getGroupState: (ResourceGroupId) =>
      orMissing(NO_GROUP, async () =>
        toGroupState(await resourceManager('GetResourceGroup', 'resourcemanager', { ResourceGroupId })),
      ),
  }
}

/** RAM's code has no `s`, unlike the others. An invalid name counts as a missing object. */
const NO_ROLE = /^(?:EntityNotExists?\.Role|InvalidParameter\.RoleName(?:\..*)?)$/
const NO_GROUP = /^(?:EntityNotExists?\.ResourceGroup|InvalidParameter\.ResourceGroupId(?:\..*)?)$/

const orMissing = async <T>(missing: RegExp, look: () => Promise<T>): Promise<T | 'missing'> => {
  try {
    return await look()
  } catch (thrown) {
    const detail = thrown instanceof CodedError ? thrown.detail : undefined
    if (detail?.code === 'API_REJECTED' && missing.test(detail.apiCode ?? '')) return 'missing'
    throw thrown
  }
}

const TRUST = 'AssumeRolePolicyDocument'

const toRoleState = (answer: Answer): RoleState => {
  const isTrusting = isTrustingOos(toText(requireObject(answer, 'Role'), TRUST) ?? '')
  if (isTrusting === undefined) throw toInvalid(answer.call, `Role.${TRUST}`, answer.status)
  return isTrusting ? 'trusting' : 'untrusting'
}

const GROUP_STATES: Readonly<Record<string, GroupState>> = {
  OK: 'there',
  Creating: 'there',
  PendingDelete: 'leaving',
  Deleting: 'leaving',
}

const toGroupState = (answer: Answer): GroupState => {
  const status = toText(requireObject(answer, 'ResourceGroup'), 'Status') ?? ''
  const state = Object.hasOwn(GROUP_STATES, status) ? GROUP_STATES[status] : undefined
  if (state === undefined) throw toInvalid(answer.call, 'ResourceGroup.Status', answer.status)
  return state
}

/** The service name of OOS in a trust policy, also with a region. */
const SERVICE = /^(?:\*|oos(?:\.[a-z0-9-]+)*\.aliyuncs\.com)$/i
const ASSUME_ROLE = /^(?:\*|sts:\*|sts:assume\*|sts:assumerole\*?)$/i

/**
 * Whether a role's trust policy lets OOS assume the role; undefined where the text is no policy. Conditions are not
 * evaluated: a conditional allow counts, a conditional deny does not.
 */
export const isTrustingOos = (text: string): boolean | undefined => {
  const statements = parseStatements(text)?.filter(isAboutOos)
  if (statements === undefined) return undefined
  const isDenied = statements.some(({ Effect, Condition }) => Effect === 'Deny' && Condition === undefined)
  return !isDenied && statements.some(({ Effect }) => Effect === 'Allow')
}

const parseStatements = (text: string): readonly JsonObject[] | undefined => {
  const policy = parseJson(text)
  const statements = isJsonObject(policy) ? [policy['Statement'] ?? []].flat() : undefined
  return statements?.every(isJsonObject) === true ? statements : undefined
}

const isAboutOos = ({ Action, Principal }: JsonObject): boolean => {
  const services = isJsonObject(Principal) ? Principal['Service'] : Principal
  return (
    listTexts(Action).some((action) => ASSUME_ROLE.test(action)) &&
    listTexts(services).some((name) => SERVICE.test(name))
  )
}

/** A text, or a list of texts. */
const listTexts = (value: JsonValue | undefined): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string')
