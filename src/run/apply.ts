import type { Desired } from '../model/desired.ts'
import { CodedError, type FailureCode, toFailure } from '../model/failure.ts'
import { toKeyText } from '../model/key.ts'
import { countPlan } from '../model/plan.ts'
import { isApplied, isDone, type Report, type RunResult, toRunResult } from '../model/report.ts'
import { createShowing, toSecretFields } from '../model/secret-fields.ts'
import { toByKey } from '../model/world.ts'
import { applyPlan } from '../stages/apply/apply.ts'
import { doChores } from '../stages/apply/chores.ts'
import { toOrigin } from '../stages/plan/origins.ts'
import { findOwnRecord } from '../stages/plan/owners.ts'
import { type Receipt, toReceipt } from '../stages/plan/receipt.ts'
import { toUnpaired } from '../stages/plan/rests.ts'
import { assertApproved } from './approve.ts'
import { orCancelled } from './cancel.ts'
import { toKeeper } from './cloud.ts'
import {
  assertNotRefused,
  listChanged,
  type PlanFileContent,
  type Planned,
  toPlannedSent,
  toReceiptPlace,
  writePlanFile,
} from './planned.ts'
import type { Review } from './review.ts'
import { assertValid, type Show } from './show.ts'
import { toWebhookOutput } from './show-plan.ts'
import { isSuperseded } from './standing.ts'
import { createTeller, type Teller } from './teller.ts'

/** The second half of the story, for an apply: not superseded, reviewed where that is asked for, then write by write. */
export const runApply = async (planned: Planned, receipt: Receipt): Promise<RunResult> => {
  const { plan, ports } = planned
  const teller = createTeller(planned)
  try {
    assertNotRefused(plan)
    // Without writes there is nothing to undo and nothing to review, so a repeated run succeeds.
    if (plan.changes.length > 0) {
      if (await orCancelled(ports.signal, () => isSuperseded(planned))) {
        await teller.tell('superseded')
        return 'superseded'
      }
      await orCancelled(ports.signal, () => assertReviewed(planned, receipt, teller.review))
      await orCancelled(ports.signal, () => assertConfirmed(planned))
    }
  } catch (thrown) {
    if (REFUSALS.has(toFailure(thrown).code)) await teller.tell('refused')
    throw thrown
  }
  return await apply(planned, receipt, teller)
}

/** How a run ends that looked at the plan and left it alone. */
const REFUSALS: ReadonlySet<FailureCode> = new Set(['PLAN_REFUSED', 'PLAN_NOT_APPROVED', 'APPROVAL_NOT_FOUND'])

const assertReviewed = async (planned: Planned, receipt: Receipt, review: Review | undefined): Promise<void> => {
  const { inputs, cloud, plan } = planned
  if (inputs.approvedPlan === undefined) return
  const unpaired = toReceipt(toUnpaired(plan), toReceiptPlace(inputs), cloud.sign, toPlannedSent(planned))
  await assertApproved({ wanted: inputs.approvedPlan, receipt, unpaired, review })
}

/** The plan was shown: now a person may decline. Throws NOT_CONFIRMED. */
const assertConfirmed = async ({ ports, plan, show }: Planned): Promise<void> => {
  if (ports.confirm === undefined) return
  const counts = countPlan(plan)
  const question = show.texts.report.toQuestion(plan.changes.length, counts.delete + counts.replace)
  if (!(await ports.confirm(question))) throw new CodedError({ code: 'NOT_CONFIRMED', why: 'declined' })
}

const apply = async (planned: Planned, receipt: Receipt, teller: Teller): Promise<RunResult> => {
  const { inputs, ports, show, cloud, plan, header } = planned
  const report = await writeAll(planned).catch(async (thrown: unknown) => {
    await teller.tell('failed')
    throw thrown
  })
  if (plan.changes.length > 0) await show.report(report, plan, header)
  if (inputs.exposeWebhookUrls) await ports.reporter.setOutputs(toWebhookOutput(report))
  const apiCalls = cloud.countCalls()
  ports.reporter.debug(show.texts.log.toAllCalls(apiCalls))
  await tellVerdict(report, show)
  await teller.tellReport(report)
  await tellPlanFile(planned, { plan, receipt, apiCalls, report })
  return toRunResult(report)
}

/** The changes first, then the records of unchanged objects. */
const writeAll = async ({ ports, show, cloud, book, desired, world, policy, plan }: Planned): Promise<Report> => {
  const sent = listChanged(plan, desired)
  await assertValid(await orCancelled(ports.signal, () => book.readParameters(sent, cloud.parameters)), show)
  const toRecorded = (entry: Desired) => toOrigin(entry, findOwnRecord(world, entry.key, policy), policy)
  const keeper = toKeeper(cloud, book.lookup, toRecorded)
  const createShow = (entry: Desired) =>
    createShowing(toSecretFields(entry, world.records?.get(toKeyText(entry.key)), book))
  const { clock, signal } = ports
  const context = { chat: cloud.chat, clock, signal, lookup: book.lookup, createShow, keeper }
  const report = await applyPlan(plan, { ...context, desired, onResult: show.result })
  show.warnings(await doChores(plan.chores, { ...context, desired: toByKey(desired), world }))
  return report
}

/** What is applied stays applied where the file can no longer be written. */
const tellPlanFile = async ({ inputs, ports, show }: Planned, content: PlanFileContent): Promise<void> => {
  try {
    await writePlanFile(inputs, content, ports, show.document)
  } catch (thrown) {
    show.warnings([toFailure(thrown)])
  }
}

const tellVerdict = async ({ results }: Report, show: Show): Promise<void> => {
  const failed = results.filter((result) => !isApplied(result)).length
  const unrecorded = results.filter((result) => !isDone(result)).length - failed
  if (failed + unrecorded === 0) return
  await show.failure({ code: 'APPLY_INCOMPLETE', failed, unrecorded, total: results.length }, true)
}
