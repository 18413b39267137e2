/** What can be looked at before a change is carried out. */
export const PREFLIGHT_CHECKS = ['role', 'resource-group', 'dingtalk'] as const

/** One of {@link PREFLIGHT_CHECKS}. */
export type PreflightCheck = (typeof PREFLIGHT_CHECKS)[number]

/** Whether OOS can use a RAM role: `untrusting` is one that exists, but that OOS may not assume. */
export type RoleState = 'trusting' | 'untrusting' | 'missing'

/** Whether a resource group can be used: `leaving` is one that is being deleted. */
export type GroupState = 'there' | 'leaving' | 'missing'

/** What DingTalk says to the id and the secret of an app. */
export type LoginState = 'accepted' | 'refused'

/** Why a check could not run. */
export type PreflightFault =
  /** The credentials may not ask. */
  | 'forbidden'
  /** The service refused for another reason. */
  | 'rejected'
  /** The service is throttled or has a fault of its own. */
  | 'unavailable'
  | 'unreachable'
  /** The answer is not what the service promises. */
  | 'answer'
  /** The secret could not be read. */
  | 'secret'
