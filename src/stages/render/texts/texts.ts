import type { DiagnosticDetail } from '../../../model/diagnostic.ts'
import type { FailureDetail } from '../../../model/failure.ts'
import type { LoginSource } from '../../../model/login.ts'
import type { Action, Finding, FindingDetail, PlanCounts, SecretReason } from '../../../model/plan.ts'
import type { Command } from '../../../model/policy.ts'
import type { ApplyOutcome, Outcome } from '../../../model/report.ts'
import type { Standing } from '../../../model/review.ts'
import type { Page, PageName } from './pages.ts'

/** Makes a text inert in the medium at hand and sets it off from the sentence around it. */
export type Quote = (text: string) => string

/** How a text sets data off in the medium at hand; `word` is for what stands out by itself in plain text. */
export interface Marks {
  readonly quote: Quote
  readonly word: Quote
}

/** What happened, and what the reader can do about it: whole sentences. */
export interface Advice {
  readonly what: string
  /** What the first part lists, one a line. */
  readonly items?: readonly string[]
  readonly next?: string
}

/** Whether a run only plans, or applies what it planned. */
export type Mode = 'plan' | 'apply'

/**
 * Everything a reader reads that is not data, in one language. Texts hold no markup: what must stand out goes through
 * `quote`; parameters named `object`, `before` and so on are inert already. Each language is a folder, and all folders
 * have the same files; what no language owns, such as the codes of the API, stands beside them.
 */
export interface Texts extends Labels, Grammar, RunTexts {
  readonly toPage: (name: PageName) => Page
  readonly toFinding: (detail: FindingDetail, marks: Marks) => Advice
  readonly toFailure: (detail: FailureDetail, marks: Marks) => Advice
  readonly toDiagnostic: (detail: DiagnosticDetail, marks: Marks) => string
}

/** The words that stand alone. */
export interface Labels {
  readonly action: Readonly<Record<Action, string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly severity: Readonly<Record<Finding['severity'], string>>
  readonly secretReason: Readonly<Record<SecretReason, string>>
  readonly column: Readonly<Record<Column, string>>
}

/** The columns of all tables. */
export type Column =
  | 'action'
  | 'region'
  | 'name'
  | 'type'
  | 'changes'
  | 'field'
  | 'before'
  | 'after'
  | 'outcome'
  | 'requestIds'
  | 'place'
  | 'severity'
  | 'problem'

/** How words and sentences are joined. */
export interface Grammar {
  /** Joins the items of a list within a sentence. */
  readonly toList: (items: readonly string[]) => string
  /** Joins what is said of one thing, one after the other. */
  readonly toClauses: (clauses: readonly string[]) => string
  /** Joins whole sentences. */
  readonly toParagraph: (sentences: readonly string[]) => string
  /** What something is about, and what is said of it. */
  readonly toLabelled: (label: string, text: string) => string
  /** A text with a remark in brackets. */
  readonly toRemarked: (text: string, remark: string) => string
  /** One configuration, named within a sentence. */
  readonly toObject: (name: string, region: string) => string
  /** Leads to a page, at the end of a paragraph: nothing may stick to an address. */
  readonly toSee: (page: string) => string
  /** The last item of a list that was cut short. */
  readonly toRest: (count: number) => string
  /** Says that rows were left out for want of room. */
  readonly toHidden: (count: number) => string
}

/** What a run shows, part by part. */
export interface RunTexts {
  readonly plan: PlanTexts
  readonly comment: CommentTexts
  readonly report: ReportTexts
  readonly file: FileTexts
  readonly export: ExportTexts
  readonly rehearsal: RehearsalTexts
  readonly log: LogTexts
}

/** What a run was asked for and did not do, because it has no secrets. */
export interface Undone {
  readonly command: Command
  readonly why: 'fork' | 'dependabot'
}

/** What decides a plan's headline. */
export interface PlanState {
  readonly mode: Mode
  readonly isRefused: boolean
  readonly isEmpty: boolean
  /** Whether something of the files could not be compared at all. */
  readonly isPartial: boolean
}

/** Texts of a plan. */
interface PlanTexts {
  readonly toHeadline: (state: PlanState, counts: PlanCounts) => string
  /** What has happened so far. */
  readonly toStatus: (state: PlanState) => string
  /** What to do next, in one line; nothing where there is nothing to do. */
  readonly toNext: (state: PlanState) => string | undefined
  readonly toScope: (scope: string) => string
  readonly toFiles: (files: readonly string[]) => string
  readonly refused: string
  readonly review: string
  readonly notices: string
  readonly toRoleChange: (object: string, before: string, after: string) => string
  readonly toDeletion: (object: string) => string
  readonly toReplacement: (object: string) => string
  /** What a replacement or another name asks for afterwards. */
  readonly newWebhooks: string
  readonly toMove: (object: string, from: string) => string
  /** `role` is what the chat may act as, if the creation sets one. */
  readonly toCreation: (fieldCount: number, role?: string) => string
  readonly wholeObject: string
  readonly ownershipOnly: string
  readonly adopts: string
  /** What giving up means. */
  readonly released: string
  readonly toMovedFrom: (name: string) => string
  readonly toMovedTo: (name: string) => string
  /** How many fields differ, and how many secrets only go along with them. */
  readonly toFieldCount: (count: number, alongsideCount: number) => string
  readonly toPlace: (place: string) => string
  /** A value that is not there yet, and one that will be gone. */
  readonly absent: string
  readonly removed: string
  readonly detailsLeftOut: string
  readonly toUntouched: (counts: PlanCounts) => string
  readonly toChores: (count: number) => string
}

/** Texts of a comment on a pull request, besides the plan's. */
interface CommentTexts {
  /** `digest` is whole: it can be given as `approved-plan`. */
  readonly toDigest: (digest: string) => string
  /** The commit that the plan is of. */
  readonly toCommit: (commit: string) => string
  /** Which run showed the plan first, by its id, which may be a link. */
  readonly toFirstRun: (run: string) => string
  /** Which run failed before a plan. */
  readonly toFailedRun: (run: string) => string
  /** That the plan below a failure is of the same commit, and as valid as before. */
  readonly planStands: string
  /** That the workspace holds something else than the pull request; `commit` where it is known. */
  readonly toUnreviewed: (pull: number, commit?: string) => string
  /** What a link to the run's summary reads. */
  readonly summary: string
  /** `summary` is the link, or its words alone. */
  readonly toShortened: (summary: string) => string
  /** What a link to the run reads. */
  readonly run: string
  /** What became of the plan after the merge; `run` is the link, or its words alone. */
  readonly toOutcome: (outcome: ApplyOutcome, run: string) => string
  /** Why a comment was not written. */
  readonly closed: string
  /** The title of the issue about drift; GitHub shows titles as they are. */
  readonly driftTitle: (scope: string) => string
}

/** What decides what a reader of a report does next. */
export interface ReportState {
  readonly isDone: boolean
  readonly hasNewWebhooks: boolean
}

/** Texts of a report. */
interface ReportTexts {
  /** `unrecordedCount`: how many of the applied are without their record. */
  readonly toHeadline: (counts: Readonly<Record<Outcome, number>>, unrecordedCount: number) => string
  /** What to do next, in one line. */
  readonly toNext: (state: ReportState) => string
  readonly toRequestIds: (ids: string) => string
  readonly webhooks: string
  /** Why a run leaves the files to the branch as it is now. */
  readonly superseded: Readonly<Record<Exclude<Standing, 'current'>, string>>
  /** Asks whether to apply these changes, some of which delete or replace something. */
  readonly toQuestion: (count: number, deletionCount: number) => string
  readonly next: string
  /** What to do where the failure does not say, or tells less than the outcome. */
  readonly outcomeNext: Readonly<Record<Exclude<Outcome, 'applied' | 'confirmed'>, string>>
}

/** Texts about configuration files and about a run that failed. */
interface FileTexts {
  readonly toHeadline: (errorCount: number, warningCount: number, fileCount: number) => string
  /** Why no more than validation was done of what was asked for. */
  readonly toOffline: (undone: Undone) => Advice
  readonly toValid: (configurationCount: number, fileCount: number) => string
  readonly toValidHeadline: (configurationCount: number, fileCount: number) => string
  /** What a validation leaves undone. */
  readonly validStatus: string
  readonly status: string
  readonly failed: string
  /** These files could not be written, because there was no plan. */
  readonly toWithoutPlan: (files: readonly string[]) => string
}

/** Texts of an export. */
interface ExportTexts {
  readonly toHeadline: (count: number, files: string) => string
  readonly status: string
  readonly variables: string
  readonly skipped: string
  /** Heads the list of what holds the text of a reference, each with its field. */
  readonly refused: string
  /** Heads the list of what holds a known secret where no reference can stand. */
  readonly holdSecrets: string
  readonly toStale: (files: string) => string
  readonly toUnreadRecords: (regions: string) => string
  /** Heads the list of variables in an exported file. */
  readonly fileVariables: string
}

/** Texts of a rehearsal. */
interface RehearsalTexts {
  /** That nothing of what follows is real; `seeds` are the files that it starts from, none for an empty start. */
  readonly toBanner: (seeds: readonly string[]) => string
  /** All changes were carried out, and a second plan was empty. */
  readonly toDone: (changeCount: number) => string
}

/** Log lines about the calls of a run. */
interface LogTexts {
  readonly toCall: (count: number, operation: string, region: string) => string
  readonly toLogin: (source: LoginSource) => string
  readonly toPlanCalls: (count: number) => string
  readonly toAllCalls: (count: number) => string
  readonly toProgress: (count: number) => string
}
