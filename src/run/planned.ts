import type { Inputs } from '../inputs/inputs.ts'
import type { Desired } from '../model/desired.ts'
import { CodedError } from '../model/failure.ts'
import { toKeySet, toKeyText } from '../model/key.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanPolicy } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import type { World } from '../model/world.ts'
import type { Forge, Ports } from '../ports.ts'
import type { SecretBook } from '../stages/observe/secrets.ts'
import { type ListSent, type Receipt, type ReceiptPlace, toListSent } from '../stages/plan/receipt.ts'
import type { Header } from '../stages/render/header.ts'
import { toPlanJson } from '../stages/render/plan-json.ts'
import { toResultsJson } from '../stages/render/report-json.ts'
import type { Cloud } from './cloud.ts'
import type { RunDocument } from './document.ts'
import type { PlanShow } from './show-plan.ts'

/** A plan and all that it rests on. */
export interface Planned {
  readonly inputs: Inputs
  readonly ports: Ports
  readonly show: PlanShow
  readonly cloud: Cloud
  readonly book: SecretBook
  readonly desired: readonly Desired[]
  readonly world: World
  readonly policy: PlanPolicy
  readonly plan: Plan
  readonly header: Header & Required<Pick<Header, 'files'>>
  /** Absent without a token. */
  readonly forge: Forge | undefined
  /** Whether the plan is for the content of the pull request, so that it may be reviewed; true without one. */
  readonly isReviewed: boolean
}

/** The configurations that a plan's changes are about. */
export const listChanged = ({ changes }: Plan, desired: readonly Desired[]): readonly Desired[] => {
  const changed = toKeySet(changes)
  return desired.filter(({ key }) => changed.has(toKeyText(key)))
}

/** Throws PLAN_REFUSED for a plan of which nothing may be applied. */
export const assertNotRefused = ({ findings }: Plan): void => {
  const count = findings.filter(({ severity }) => severity === 'error').length
  if (count > 0) throw new CodedError({ code: 'PLAN_REFUSED', count })
}

/** Names the secrets that the changes of a plan would send. */
export const toPlannedSent = ({ desired, cloud, book }: Pick<Planned, 'desired' | 'cloud' | 'book'>): ListSent =>
  toListSent(desired, cloud.reviewKey, book.find)

/** For whom a plan is made: part of its digest. */
export const toReceiptPlace = ({
  scope,
  expectedAccountId,
  only,
}: Pick<Inputs, 'scope' | 'expectedAccountId' | 'only'>): ReceiptPlace => ({
  scope,
  only,
  ...(expectedAccountId !== undefined && { accountId: expectedAccountId }),
})

/** What the plan file tells. */
export interface PlanFileContent {
  readonly plan: Plan
  readonly receipt: Receipt
  /** Calls of the API so far. */
  readonly apiCalls: number
  /** What an apply did, once it did. */
  readonly report?: Report
}

/**
 * Writes the plan as JSON where that is asked for, to a file and into what programs are told; after an apply once more,
 * with its results. Throws OUTPUT_FILE_REFUSED.
 */
export const writePlanFile = async (
  { planFile, reports }: Inputs,
  { plan, receipt, apiCalls, report }: PlanFileContent,
  { files, reporter }: Ports,
  document: RunDocument | undefined,
): Promise<void> => {
  const others = reports.filter(({ format }) => format === 'json').map(({ file }) => file)
  if (planFile === undefined && others.length === 0 && document === undefined) return
  const entries = receipt.entries.map((entry) => ({ ...entry }))
  const results = report && { results: toResultsJson(report) }
  const json = toPlanJson(plan, { apiCalls, digest: receipt.digest, receipt: entries, ...results })
  document?.add({ plan: json })
  for (const path of [planFile ?? [], others].flat()) await files.write(path, `${JSON.stringify(json, null, 2)}\n`)
  if (planFile !== undefined) await reporter.setOutputs({ 'plan-file': planFile })
}
