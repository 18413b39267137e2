import pLimit from 'p-limit'
import { CodedError, type FailureDetail } from '../../model/failure.ts'
import type { Finding, FindingDetail } from '../../model/plan.ts'
import { PREFLIGHT_CHECKS, type PreflightCheck, type PreflightFault } from '../../model/preflight.ts'
import type { Secret } from '../../model/secret.ts'
import type { AccountApi, DingTalkApi } from '../../ports.ts'
import type { Check, LoginCheck, Use } from './checks.ts'

/** Questions at a time. */
const CONCURRENT_QUESTIONS = 6

/** The services to call. They are connected when first needed. */
export interface AskOptions {
  readonly openAccount: () => Promise<AccountApi>
  readonly openDingTalk: () => Promise<DingTalkApi>
  /** The secret of an app, or undefined where it could not be read. */
  readonly readSecret: (check: LoginCheck) => Secret | undefined
}

/** Why a check could not run. */
interface Fault {
  readonly why: PreflightFault
  readonly apiCode?: string
}

/** A check, and what is proved wrong; neither that nor a fault means that all is well. */
export interface Answered {
  readonly check: Check
  readonly wrong?: FindingDetail
  readonly fault?: Fault
}

/** Runs all checks in parallel. A check that could not run is a result, not an error. */
export const askAll = (checks: readonly Check[], options: AskOptions): Promise<readonly Answered[]> => {
  const inTurn = pLimit(CONCURRENT_QUESTIONS)
  return Promise.all(checks.map((check) => inTurn(() => askOne(check, options))))
}

const askOne = async (check: Check, options: AskOptions): Promise<Answered> => {
  try {
    return { check, ...(await ask(check, options)) }
  } catch (thrown) {
    const fault = thrown instanceof CodedError ? toFault(thrown.detail) : undefined
    if (fault === undefined) throw thrown
    return { check, fault }
  }
}

const ask = async (check: Check, options: AskOptions): Promise<Omit<Answered, 'check'>> => {
  if (check.check === 'role') {
    const why = await (await options.openAccount()).getRoleState(check.id)
    return why === 'trusting' ? {} : { wrong: { code: 'ROLE_UNFIT', role: check.id, why } }
  }
  if (check.check === 'resource-group') {
    const why = await (await options.openAccount()).getGroupState(check.id)
    return why === 'there' ? {} : { wrong: { code: 'RESOURCE_GROUP_UNFIT', group: check.id, why } }
  }
  const secret = options.readSecret(check)
  if (secret === undefined) return { fault: { why: 'secret' } }
  const state = await (await options.openDingTalk()).getLoginState(check.id, secret)
  return state === 'accepted' ? {} : { wrong: { code: 'DINGTALK_REFUSED', clientId: check.id } }
}

const FORBIDDEN_CODE = /^(?:NoPermission|Forbidden|Unauthorized)/i

/** Why a call failed; undefined if the failure is not that of a call. */
const toFault = (failure: FailureDetail): Fault | undefined => {
  switch (failure.code) {
    case 'API_REJECTED': {
      const { status, apiCode = '' } = failure
      const isForbidden = status === 401 || status === 403 || FORBIDDEN_CODE.test(apiCode)
      return { why: isForbidden ? 'forbidden' : 'rejected', ...(apiCode !== '' && { apiCode }) }
    }
    case 'API_THROTTLED':
    case 'API_UNAVAILABLE':
      return { why: 'unavailable', ...(failure.apiCode !== undefined && { apiCode: failure.apiCode }) }
    case 'API_UNREACHABLE':
      return { why: 'unreachable' }
    case 'API_ANSWER_INVALID':
      return { why: 'answer' }
    default:
      return undefined
  }
}

/** What the answers say about a plan: errors for what is proved wrong, one notice for each check that could not look. Pure. */
export const toFindings = (answers: readonly Answered[]): readonly Finding[] => [
  ...answers.flatMap(({ check, wrong }): readonly Finding[] =>
    wrong === undefined ? [] : listPlaces(check.uses).map((place) => ({ ...wrong, severity: 'error', ...place })),
  ),
  ...PREFLIGHT_CHECKS.flatMap((check) => toSkipped(check, answers)),
]

/** Each place once: a default of many configurations is reported only at its line. */
const listPlaces = (uses: readonly Use[]): readonly Partial<Use>[] => {
  const places = new Map<string, Partial<Use>>()
  for (const use of uses) {
    const { file, line, column } = use.position
    const id = `${file}:${line}:${column}`
    places.set(id, places.has(id) ? { position: use.position } : use)
  }
  return [...places.values()]
}

/** Reported once, with the first reason. */
const toSkipped = (check: PreflightCheck, answers: readonly Answered[]): readonly Finding[] => {
  const faults = answers.flatMap(({ check: asked, fault }) => (asked.check === check && fault ? [fault] : []))
  const [first] = faults
  return first === undefined
    ? []
    : [{ code: 'PREFLIGHT_SKIPPED', severity: 'notice', check, count: faults.length, ...first }]
}
