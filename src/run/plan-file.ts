import type { Inputs } from '../inputs/inputs.ts'
import type { Plan } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Files, Reporter } from '../ports.ts'
import type { Receipt } from '../stages/plan/receipt.ts'
import { toPlanJson } from '../stages/render/plan-json.ts'
import { toResultsJson } from '../stages/render/report-json.ts'
import type { RunDocument } from './document.ts'

/** What the plan file tells. */
export interface PlanFileContent {
  readonly plan: Plan
  readonly receipt: Receipt
  /** Calls of the API so far. */
  readonly apiCalls: number
  /** What an apply did, once it did. */
  readonly report?: Report
}

/** Where it goes. */
export interface PlanFilePorts {
  readonly files: Files
  readonly reporter: Reporter
  readonly document: RunDocument | undefined
}

/**
 * Writes the plan as JSON where that is asked for, to a file and into what programs are told; after an apply once more,
 * with its results. Throws OUTPUT_FILE_REFUSED.
 */
export const writePlanFile = async (
  { planFile }: Inputs,
  { plan, receipt, apiCalls, report }: PlanFileContent,
  { files, reporter, document }: PlanFilePorts,
): Promise<void> => {
  if (planFile === undefined && document === undefined) return
  const entries = receipt.entries.map((entry) => ({ ...entry }))
  const results = report && { results: toResultsJson(report) }
  const json = toPlanJson(plan, { apiCalls, digest: receipt.digest, receipt: entries, ...results })
  document?.add({ plan: json })
  if (planFile === undefined) return
  await files.write(planFile, `${JSON.stringify(json, null, 2)}\n`)
  await reporter.setOutputs({ 'plan-file': planFile })
}
