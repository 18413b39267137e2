import type { JsonValue } from './json.ts'
import type { Key, Position } from './key.ts'
import type { LiveFault } from './live.ts'
import type { NameDifference } from './look-alikes.ts'
import type { GroupState, PreflightCheck, PreflightFault, RoleState } from './preflight.ts'

/** What can be planned for one configuration, in the order in which a reader should see it. */
export const ACTIONS = ['delete', 'replace', 'update', 'create', 'adopt', 'release'] as const

/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number]

/** Why a secret will be sent. */
export type SecretReason =
  /** The live object has no such field, or does not exist yet. */
  | 'new'
  /** The fingerprint differs from the recorded one. */
  | 'rotated'
  /** The file refers to another secret than the one that was sent last. */
  | 'reference'
  /** `secretVersion` differs from the recorded one. */
  | 'secret-version'
  /** No record tells what was sent last. */
  | 'no-record'
  /** The record was made with another fingerprint key. */
  | 'other-key'
  /** The object was edited since the record was written. */
  | 'edited'
  /** The field was recorded as a secret, and the file has it in clear. */
  | 'declassified'
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
  /** Present on secret fields: what they referred to where a record tells another, and what they refer to now. */
  readonly reference?: { readonly before?: string; readonly after: string }
}

/** One planned action. Plain data: no secret, no state of an apply. */
export interface Change {
  readonly action: Action
  readonly key: Key
  readonly type: string
  readonly fields: readonly FieldChange[]
  /** The live object's `UpdatedDate` the change rests on; absent for a create and a release. */
  readonly updatedDate?: string
  /** Where the configuration stands in the file; absent for a delete. */
  readonly position?: Position
  /** For an update or a replacement of an object that had no record: it becomes ours. */
  readonly adopts?: boolean
  /** For a create that looks like the new name of a deleted configuration: the name it had. */
  readonly movedFrom?: string
  /** For a delete whose configuration is created under another name: that name. It is not deleted before. */
  readonly movedTo?: string
  /**
   * For a delete without a `movedTo`, and for what gives a name another content: changes of which each may be what brings the old
   * content elsewhere, and how many of them have to be done before. No part of a receipt: it follows from the other changes, and
   * only delays.
   */
  readonly waitsFor?: { readonly keys: readonly Key[]; readonly count: number }
  /** For a release: why, in the words of the file. */
  readonly reason?: string
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
  /** The live value of a secret field is the text of a reference: somebody may want a secret to appear there. */
  | {
      readonly code: 'REFERENCE_IN_LIVE'
      readonly field: string
      /** What the file refers to there: `fromEnv NAME` or `fromSecretParameter NAME`. */
      readonly reference: string
    }
  /** A full-set update would have to send back what a read shows of a secret, which may be a mask. */
  | { readonly code: 'MASKED_ECHO'; readonly field: string }
  /** The record does not fit into one parameter. */
  | { readonly code: 'RECORD_TOO_LONG'; readonly bytes: number; readonly allowed: number }
  /** A deletion would rest on a record that our key did not seal: anybody could have made it. */
  | { readonly code: 'UNSEALED_RECORD'; readonly why: 'unkeyed' | 'other-key' }
  /** The record of this name cannot be used, so that it counts as somebody else's. */
  | { readonly code: 'RECORD_UNUSABLE'; readonly parameter: string; readonly why: RecordFault }
  /** The name differs from a live one in letter case or Unicode form alone; `isRename` if this plan deletes that one. */
  | { readonly code: 'NAME_BY_CASE'; readonly live: string; readonly isRename: boolean }
  /** The name could be taken for a live one that no file names; where they differ first, by what. */
  | ({ readonly code: 'LIVE_CONFUSABLE'; readonly live: string } & NameDifference)
  /** Another scope owns the object; `url` is its repository's page, where it is one of our forge. */
  | { readonly code: 'OWNED_BY_OTHERS'; readonly owner: string; readonly url?: string }
  /** Owned configurations in no file of this run, declared in a file that it does not read: they stay. */
  | ({
      readonly code: 'DECLARED_ELSEWHERE'
      /** `region/name` of each. */
      readonly names: readonly string[]
    } & DeclaredPlace)
  /** A configuration of this run that another file, which the run does not read, declares as well. */
  | ({ readonly code: 'DECLARED_FIRST' } & DeclaredPlace)
  /**
   * A configuration moved from a file of this run to one in the same folder that other runs read: it stays. `isSure` is
   * false if that file cannot be read.
   */
  | { readonly code: 'MOVED_TO_FILE'; readonly from: string; readonly to: string; readonly isSure: boolean }
  /** So many records of another scope count as ours, and an apply renews them. */
  | { readonly code: 'SCOPE_TAKEN_OVER'; readonly previous: string; readonly count: number }
  /** An entry under `removed` without our record, or with a record that another file declares: it can be deleted. */
  | ({ readonly code: 'REMOVED_SETTLED' } & Partial<DeclaredPlace>)
  /** The plan is limited; so many configurations and deletions are left out. */
  | { readonly code: 'PLAN_LIMITED'; readonly configurations: number; readonly deletions: number }
  /** The plan is limited to a name that nothing has. */
  | { readonly code: 'ONLY_UNKNOWN'; readonly found: string; readonly suggestion?: string }
  /** The old name of a rename, whose new name the limit leaves out. */
  | { readonly code: 'ONLY_HALF'; readonly renamed: string }
  /**
   * Live objects with names that this program cannot send: they are left alone. `names` are the beginnings of those
   * that are strings.
   */
  | {
      readonly code: 'LIVE_UNREADABLE'
      readonly region: string
      readonly count: number
      readonly names: readonly string[]
    }
  /** A live object that this program cannot handle: nothing is planned for its name. */
  | { readonly code: 'OBJECT_UNREADABLE'; readonly why: LiveFault }
  /** A record that cannot be used, of a name that nothing is known of: not JSON of ours, of another version, or changed by others. */
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
  /** A check that could not check everything: reported once, with the count. */
  | {
      readonly code: 'PREFLIGHT_SKIPPED'
      readonly check: PreflightCheck
      readonly count: number
      readonly why: PreflightFault
      /** The service's own code, where it gave one. */
      readonly apiCode?: string
    }

/** Where a record says that its configuration is declared. */
export type DeclaredPlace = {
  readonly file: string
  /** Where it is another one than ours. */
  readonly scope?: string
  /** Where it is another one than ours: `owner/name`. */
  readonly repository?: string
}

/** Why a record does not count. */
export type RecordFault = 'unreadable' | 'version' | 'tampered'

/** Everything a run intends. JSON-safe: it can be shown, stored and digested as it is. */
export interface Plan {
  /** Sorted: deletions, replacements, updates, creations, adoptions; within an action by key. */
  readonly changes: readonly Change[]
  readonly unchanged: readonly Key[]
  /** Live objects in the files' regions that are in no file. */
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
    release: count('release'),
    unchanged: plan.unchanged.length,
    unmanaged: plan.unmanagedCount,
  }
}

/** Whether a finding is shown first, although it does not refuse the plan. */
export const isForemost = ({ code }: Finding): boolean => code === 'REFERENCE_IN_LIVE'

/** A plan without the findings that were shown first. */
export const withoutForemost = (plan: Plan): Plan => ({
  ...plan,
  findings: plan.findings.filter((finding) => !isForemost(finding)),
})

/** Whether a finding refuses the plan. */
export const isRefused = (plan: Plan): boolean => plan.findings.some((finding) => finding.severity === 'error')
