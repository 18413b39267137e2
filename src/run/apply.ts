import type { Desired } from '../model/desired.ts'
import { CodedError, toFailure } from '../model/failure.ts'
import { toKeyText } from '../model/key.ts'
import { countPlan } from '../model/plan.ts'
import { isDone, type Report, type RunResult, toRunResult } from '../model/report.ts'
import { createShowing, toSecretFields } from '../model/secret-fields.ts'
import { toByKey } from '../model/world.ts'
import { applyPlan } from '../stages/apply/apply.ts'
import { doChores } from '../stages/apply/chores.ts'
import { toOrigin } from '../stages/plan/origins.ts'
import { findOwnRecord } from '../stages/plan/owners.ts'
import type { Receipt } from '../stages/plan/receipt.ts'
import { assertApproved } from './approve.ts'
import { orCancelled } from './cancel.ts'
import { toKeeper } from './cloud.ts'
import { listChanged, type Planned, toReceiptPlace, writePlanFile } from './planned.ts'
import { toMarker } from './publish.ts'
import { assertValid, type Show } from './show.ts'
import { toWebhookOutput } from './show-plan.ts'

/** The second half of the story, for an apply: not superseded, reviewed where that is asked for, then write by write. */
export const runApply = async (planned: Planned, receipt: Receipt): Promise<RunResult> => {
  // Where nothing would be written there is nothing to undo and nothing to review: a run that is repeated stays green.
  if (planned.plan.changes.length > 0) {
    const { signal } = planned.ports
    if (await orCancelled(signal, () => isSuperseded(planned))) return 'superseded'
    await orCancelled(signal, () => assertReviewed(planned, receipt))
    await orCancelled(signal, () => assertConfirmed(planned))
  }
  return await apply(planned, receipt)
}

/** Whether a newer commit changes the files: then its run applies them, and this one would only undo it. */
const isSuperseded = async ({ inputs, ports, show, header, forge }: Planned): Promise<boolean> => {
  const { name, sha, defaultBranch } = ports.event
  if (name === undefined) return false
  try {
    if (forge === undefined || sha === undefined || defaultBranch === undefined) {
      throw new CodedError({ code: 'GITHUB_UNAVAILABLE', task: 'newer-commits' })
    }
    const watched = await ports.files.watch(inputs.config, header.files ?? [])
    const isLate = await forge.isSuperseded(sha, defaultBranch, watched)
    if (isLate) await show.superseded()
    return isLate
  } catch (thrown) {
    show.warnings([toFailure(thrown)])
    return false
  }
}

const assertReviewed = async ({ inputs, ports, cloud, forge }: Planned, receipt: Receipt): Promise<void> => {
  if (inputs.approvedPlan === undefined) return
  const place = toReceiptPlace(inputs)
  const marker = toMarker(inputs)
  await assertApproved({
    wanted: inputs.approvedPlan,
    receipt,
    place,
    sign: cloud.sign,
    marker,
    event: ports.event,
    forge,
  })
}

/** The plan was shown: now a person may say no. Throws NOT_CONFIRMED. */
const assertConfirmed = async ({ ports, plan, show }: Planned): Promise<void> => {
  if (ports.confirm === undefined) return
  const counts = countPlan(plan)
  const question = show.texts.report.toQuestion(plan.changes.length, counts.delete + counts.replace)
  if (!(await ports.confirm(question))) throw new CodedError({ code: 'NOT_CONFIRMED', why: 'declined' })
}

const apply = async (planned: Planned, receipt: Receipt): Promise<RunResult> => {
  const { inputs, ports, show, cloud, plan, header } = planned
  const report = await writeAll(planned)
  if (plan.changes.length > 0) await show.report(report, plan, header)
  if (inputs.exposeWebhookUrls) await ports.reporter.setOutputs(toWebhookOutput(report))
  const apiCalls = cloud.countCalls()
  ports.reporter.debug(show.texts.log.toAllCalls(apiCalls))
  await tellVerdict(report, show)
  await writePlanFile(inputs, { plan, receipt, apiCalls, report }, ports, show.document)
  return toRunResult(report)
}

/** The changes first, then the records of what needs none. */
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

const tellVerdict = async ({ results }: Report, show: Show): Promise<void> => {
  const failed = results.filter((result) => !isDone(result)).length
  if (failed > 0) await show.failure({ code: 'APPLY_INCOMPLETE', failed, total: results.length }, true)
}
