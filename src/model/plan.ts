import type { JsonValue } from './json.ts'
import type { Key, Position } from './key.ts'
import type { GroupState, PreflightCheck, PreflightFault, RoleState } from './preflight.ts'

/** What can be planned for one configuration, in the order in which a reader should see it. */
export const ACTIONS = ['delete', 'replace', 'update', 'create', 'adopt'] as const

/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number]

/** Why a secret will be sent. */
export type SecretReason =
  /** The live object has no such field, or does not exist yet. */
  | 'new'
  /** The fingerprint differs from the recorded one. */
  | 'rotated'
  /** `secretVersion` differs from the recorded one. */
  | 'secret-version'
  /** No record tells what was sent last. */
  | 'no-record'
  /** The record was made with another fingerprint key. */
  | 'other-key'
  /** The object was edited since the record was written. */
  | 'edited'
  /** An update sends the full set, secrets included. */
  | 'full-set'

/** One field's difference. `before` and `after` are JSON-safe and show secrets as `***`; absent means the field is not there. */
export interface FieldChange {
  /** A path such as `ramRole` or `configuration.BotName`. */
  readonly field: string
  readonly before?: JsonValue
  readonly after?: JsonValue
  /** Present on secret fields that will be sent. */
  readonly reason?: SecretReason
}

/** One planned action. Plain data: no secret, no state of an apply. */
export interface Change {
  readonly action: Action
  readonly key: Key
  readonly type: string
  readonly fields: readonly FieldChange[]
  /** The live object's `UpdatedDate` the change rests on; absent for a create. */
  readonly updatedDate?: string
  /** Where the configuration stands in the file; absent for a delete. */
  readonly position?: Position
  /** For an update or a replacement of an object that had no record: it becomes ours. */
  readonly adopts?: boolean
  /** For a create that looks like the new name of a deleted configuration: the name it had. */
  readonly movedFrom?: string
}

/** Something a reader must know that is no change. Findings of severity `error` refuse the plan. */
export type Finding = FindingDetail & {
  readonly severity: 'notice' | 'warning' | 'error'
  readonly key?: Key
  readonly position?: Position
}

/** What was found, as data; the text is added where it is shown. */
export type FindingDetail =
  /** Secrets of live objects cannot be compared, because the API masks them and no record exists. */
  | { readonly code: 'SECRETS_NOT_COMPARED'; readonly count: number }
  /** A live value is masked although the file has a literal there. */
  | { readonly code: 'MASKED_LITERAL'; readonly field: string }
  /** A path under `ignore` that neither the file nor the live object has; `separator` is a mark in it that may part two. */
  | {
      readonly code: 'IGNORE_UNMATCHED'
      readonly field: string
      readonly suggestion?: string
      readonly separator?: string
    }
  /** `prune: managed` cannot delete anything without records. */
  | { readonly code: 'PRUNE_WITHOUT_STATE' }
  /** A full-set update would have to echo a value that the API masks. */
  | { readonly code: 'MASKED_ECHO'; readonly field: string }
  /** More secrets than one record can hold the fingerprints of. */
  | { readonly code: 'TOO_MANY_SECRETS'; readonly count: number; readonly allowed: number }
  /** Another scope owns the object. */
  | { readonly code: 'OWNED_BY_OTHERS'; readonly owner: string }
  /** Live objects whose name or shape is none this program can handle: neither shown nor touched. */
  | { readonly code: 'LIVE_UNREADABLE'; readonly region: string; readonly count: number }
  /** A record that does not count: no JSON of ours, made by another version, or changed by others. */
  | {
      readonly code: 'RECORD_IGNORED'
      readonly region: string
      /** The parameter's name. */
      readonly parameter: string
      readonly why: RecordFault
    }
  /** More deletions and replacements than `max-deletions` allows. */
  | {
      readonly code: 'TOO_MANY_DELETIONS'
      readonly deletions: number
      readonly allowed: number
      readonly managed: number
      /** The input's text, such as `30%`. */
      readonly limit: string
    }
  /** A RAM role that OOS could not use. */
  | { readonly code: 'ROLE_UNFIT'; readonly role: string; readonly why: Exclude<RoleState, 'trusting'> }
  /** A resource group that nothing can be put into. */
  | { readonly code: 'RESOURCE_GROUP_UNFIT'; readonly group: string; readonly why: Exclude<GroupState, 'there'> }
  /** DingTalk does not take the secret for this client id. */
  | { readonly code: 'DINGTALK_REFUSED'; readonly clientId: string }
  /** A check that could not look at all it should have looked at: said once, whatever the count. */
  | {
      readonly code: 'PREFLIGHT_SKIPPED'
      readonly check: PreflightCheck
      readonly count: number
      readonly why: PreflightFault
      /** The service's own code, where it gave one. */
      readonly apiCode?: string
    }

/** Why a record does not count. */
export type RecordFault = 'unreadable' | 'version' | 'tampered'

/** Everything a run intends. JSON-safe: it can be shown, stored and digested as it is. */
export interface Plan {
  /** Sorted: deletions, replacements, updates, creations, adoptions; within an action by key. */
  readonly changes: readonly Change[]
  readonly unchanged: readonly Key[]
  /** Live objects in the file's regions that nobody's file names. */
  readonly unmanagedCount: number
  readonly findings: readonly Finding[]
  /** Records to bring up to date although nothing about their object changes. Only an apply with state writes them. */
  readonly chores: readonly RecordChore[]
}

/** Keeping a record true: `refresh` one of an unchanged object, `forget` one whose object is gone. */
export interface RecordChore {
  readonly chore: 'refresh' | 'forget'
  readonly key: Key
}

/** How many changes of each kind a plan holds. */
export type PlanCounts = Readonly<Record<Action | 'unchanged' | 'unmanaged', number>>

/** Counts a plan's changes by action. */
export const countPlan = (plan: Plan): PlanCounts => {
  const count = (action: Action) => plan.changes.filter((change) => change.action === action).length
  return {
    create: count('create'),
    update: count('update'),
    replace: count('replace'),
    delete: count('delete'),
    adopt: count('adopt'),
    unchanged: plan.unchanged.length,
    unmanaged: plan.unmanagedCount,
  }
}

/** Whether a finding refuses the plan. */
export const isRefused = (plan: Plan): boolean => plan.findings.some((finding) => finding.severity === 'error')
