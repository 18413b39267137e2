import type { ChatType } from './desired.ts'
import type { DiagnosticCode } from './diagnostic.ts'
import type { FailureCode, UnshownField } from './failure.ts'
import type { JsonObject, JsonValue } from './json.ts'
import type { Key, Position } from './key.ts'
import type { Action, FieldChange, Finding, PlanCounts, RecordChore } from './plan.ts'
import type { Outcome } from './report.ts'

// Types and no interfaces: only these can be assigned to a `JsonObject`.

/** A plan for programs, without what a run adds to it. Plain JSON: secrets are `***`. */
export type PlanBody = {
  /** Grows when a member changes its meaning or goes; new members do not count. */
  readonly formatVersion: 1
  /** Whether an error among the findings keeps the plan from being applied. */
  readonly refused: boolean
  readonly counts: PlanCounts
  readonly changes: readonly PlannedChange[]
  readonly unchanged: readonly ObjectKey[]
  /** Records that an apply brings up to date although nothing about their object changes. */
  readonly chores: readonly PlannedChore[]
  readonly findings: readonly PlanFinding[]
}

/** What names one configuration. */
export type ObjectKey = Pick<Key, 'region' | 'name'>

/** One change of one configuration. */
export type PlannedChange = ObjectKey & {
  readonly action: Action
  readonly type: string
  /** For an update or a replacement of an object that had no record: it becomes ours. */
  readonly adopts?: boolean
  /** For a create that looks like the new name of a deleted configuration: the name it had. */
  readonly movedFrom?: string
  /** For a delete whose configuration is created under another name: that name. It is not deleted before. */
  readonly movedTo?: string
  /** For a release: why, in the words of the file. */
  readonly reason?: string
  /** The live object's `UpdatedDate` the change rests on; absent for a create and a release. */
  readonly updatedDate?: string
  /** Where the configuration stands in its file; absent for a delete. */
  readonly position?: SourcePosition
  readonly fields: readonly ChangedField[]
}

/** One field's difference. An absent `before` or `after` means that the field is not there. */
export type ChangedField = Pick<FieldChange, keyof FieldChange>

/** A stretch of a file. Lines and columns count from 1; the end column is the one after the last character. */
export type SourcePosition = Pick<Position, keyof Position>

/** `refresh` a record of an unchanged object, `forget` one whose object is gone. */
export type PlannedChore = ObjectKey & Pick<RecordChore, 'chore'>

/** What a reader must know that is no change; further members tell what was found. */
export type PlanFinding = {
  readonly severity: Finding['severity']
  readonly code: Finding['code']
  readonly region?: string
  readonly name?: string
  readonly position?: SourcePosition
  readonly [told: string]: JsonValue | undefined
}

/** How one change ended. */
export type AppliedChange = ObjectKey & {
  readonly action: Action
  readonly outcome: Outcome
  /** Of the writes that the API answered, in order. */
  readonly requestIds: readonly string[]
  /** The object's webhook is new: it must be entered again in the chat platform's console. */
  readonly webhookChanged?: boolean
  /** Why it is not `applied`. */
  readonly failure?: FailureDocument
}

/** A failure's code, and what helps to find the call in the service's own logs. */
export type FailureDocument = {
  readonly code: FailureCode
  readonly operation?: string
  readonly status?: number
  readonly apiCode?: string
  readonly requestId?: string
  /** Fields that a read after the write shows in another form than they were sent. */
  readonly fields?: readonly UnshownField[]
  readonly cause?: FailureDocument
}

/** A fault of a file, at its place. */
export type DiagnosticDocument = SourcePosition & {
  readonly severity: 'error' | 'warning'
  readonly code: DiagnosticCode
  /** Where in the file's structure, such as `chatConfigurations[0].type`; empty for the file as a whole. */
  readonly path: string
  /** What is wrong and what is allowed, for a person. */
  readonly message: string
}

/** What the files want of one configuration, with the defaults of its file. Plain JSON: secrets are references. */
export type ConfigurationDocument = ObjectKey & {
  readonly type: ChatType
  readonly ramRole?: string
  readonly resourceGroupId?: string
  readonly secretVersion?: string
  /** Field paths that are left to others. */
  readonly ignore: readonly string[]
  readonly configuration?: JsonObject
  readonly position: SourcePosition
}

/** What the files give up. */
export type RemovedDocument = ObjectKey & {
  readonly reason?: string
  readonly position: SourcePosition
}

/** What is in the files, and what is wrong with them. */
export type Validation = {
  /** In the order of the files; without those of files that have an error. */
  readonly configurations: readonly ConfigurationDocument[]
  /** In the order of the files. */
  readonly removed: readonly RemovedDocument[]
  /** Sorted by place. The files are valid if none has the severity `error`. */
  readonly diagnostics: readonly DiagnosticDocument[]
}

/** One change as it counts for the digest. */
export type ReceiptDocument = {
  /** `region/name`. */
  readonly key: string
  readonly action: Action
  readonly digest: string
}

/** A plan as in the file that `plan-file` names. Plain JSON: secrets are `***`. */
export type PlanDocument = PlanBody & {
  /** Calls of the API that were made. */
  readonly apiCalls: number
  /** `hmac:…` with a fingerprint key, else `sha256:…`. The same plan always has the same digest. */
  readonly digest: string
  readonly receipt: readonly ReceiptDocument[]
  /** After an apply, in the order of the writes. */
  readonly results?: readonly AppliedChange[]
}

/** A plan that was carried out. */
export type AppliedDocument = PlanDocument & Required<Pick<PlanDocument, 'results'>>
