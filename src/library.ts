import { type ApplyOptions, ChatSyncError, type PlanOptions, type ValidateOptions } from './library/options.ts'
import { runCommand } from './library/run.ts'
import { readFiles } from './library/validation.ts'
import type { AppliedDocument, PlanDocument, Validation } from './model/json-documents.ts'

export type { AccessKey, ApplyOptions, ConfigurationFile, PlanOptions, ValidateOptions } from './library/options.ts'
export type { ChatType } from './model/desired.ts'
export type { DiagnosticCode } from './model/diagnostic.ts'
export type { FailureCode, UnshownField } from './model/failure.ts'
export type { JsonObject, JsonScalar, JsonValue } from './model/json.ts'
export type * from './model/json-documents.ts'
export type { Key, Position } from './model/key.ts'
export type { Action, FieldChange, PlanCounts, SecretReason } from './model/plan.ts'
export type { Locale, PruneMode } from './model/policy.ts'
export type { Outcome } from './model/report.ts'
export { ChatSyncError }

/**
 * Checks configuration files offline. Returns all errors at once, as data.
 *
 * @throws {@link ChatSyncError} with INPUT_INVALID if the options cannot be used.
 */
export const validate = (options: ValidateOptions): Promise<Validation> => readFiles(options)

/**
 * Reads the live configurations and tells what would change. Writes nothing. A plan that may not be applied is
 * `refused`, and its findings say why.
 *
 * @throws {@link ChatSyncError} if there is no plan.
 */
export const plan = (options: PlanOptions): Promise<PlanDocument> => runCommand('plan', options, 'PLAN_REFUSED')

/**
 * Makes a new plan and applies it, without asking.
 *
 * @throws {@link ChatSyncError} if anything is not done; its `plan` is then what was planned, with the `results` of
 * what was tried.
 */
export const apply = async (options: ApplyOptions): Promise<AppliedDocument> => {
  const { results = [], ...planned } = await runCommand('apply', options)
  return { ...planned, results }
}
