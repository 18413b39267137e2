import type { FailureCode } from '../model/failure.ts'
import type { DiagnosticDocument, FailureDocument, PlanDocument } from '../model/json-documents.ts'

/** What a run that failed leaves behind. */
export interface FailedRun {
  readonly error: FailureDocument & { readonly message: string }
  readonly diagnostics?: readonly DiagnosticDocument[]
  readonly plan?: PlanDocument
}

/** Why a call failed. The message is for people, in the language asked for; it holds no secret and no text of the API. */
export class ChatSyncError extends Error {
  /** For programs; the documents list them all. */
  readonly code: FailureCode
  /** The code again, and what helps to find the call: `operation`, `status`, `apiCode`, `requestId`, `cause`. */
  readonly failure: FailureDocument
  /** What is wrong with the files, with CONFIG_INVALID; else their warnings. */
  readonly diagnostics: readonly DiagnosticDocument[]
  /** The plan, if there was one; after an apply that failed halfway with its `results`. */
  readonly plan: PlanDocument | undefined

  /** @internal */
  constructor({ error: { message, ...failure }, diagnostics = [], plan }: FailedRun) {
    super(message)
    this.name = 'ChatSyncError'
    this.code = failure.code
    this.failure = failure
    this.diagnostics = diagnostics
    this.plan = plan
  }
}
