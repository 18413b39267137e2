import type { Inputs } from '../inputs/inputs.ts'
import type { Desired } from '../model/desired.ts'
import { toFailure } from '../model/failure.ts'
import { toKeyText } from '../model/key.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanPolicy } from '../model/policy.ts'
import type { RunResult } from '../model/report.ts'
import { hideSecrets, toSecretFields } from '../model/secret-fields.ts'
import { toByKey, type World } from '../model/world.ts'
import type { Forge, Ports } from '../ports.ts'
import type { readDesired } from '../stages/config/read-desired.ts'
import { createSecretBook, type SecretBook } from '../stages/observe/secrets.ts'
import { observeWorld } from '../stages/observe/world.ts'
import { toPlan } from '../stages/plan/plan.ts'
import { listCompared, listReads } from '../stages/plan/reads.ts'
import { type Receipt, toReceipt } from '../stages/plan/receipt.ts'
import { toUnreviewedMarkdown, toUnreviewedText } from '../stages/render/banners.ts'
import type { Header } from '../stages/render/header.ts'
import { toTitle } from '../stages/render/title.ts'
import { toParameterName } from '../stages/state/record-text.ts'
import { orCancelled } from './cancel.ts'
import { type Cloud, openCloud, toPolicy } from './cloud.ts'
import { toCommitState, toFilePages } from './pages.ts'
import { assertNotRefused, listChanged, type Planned, toPlannedSent, toReceiptPlace, writePlanFile } from './planned.ts'
import { withPreflight } from './preflight.ts'
import { tellGitHub, toReceiptSeal } from './publish.ts'
import { findUnreviewed, type Unreviewed } from './reviewed.ts'
import { assertValid, type Show, toMask } from './show.ts'
import { type AdaptShow, createPlanShow, toPlanOutputs } from './show-plan.ts'

/** What the files say, and their paths. */
export interface Read extends ReturnType<typeof readDesired> {
  readonly files: readonly string[]
}

/** The story behind valid files: observe, plan, guard and show; then apply and report, if that is asked for. */
export const runPlan = async (
  read: Read,
  inputs: Inputs,
  ports: Ports,
  baseShow: Show,
  adaptShow: AdaptShow = (show) => show,
): Promise<RunResult> => {
  const { desired, regions, files, diagnostics } = read
  const show = adaptShow(createPlanShow(baseShow, ports.reporter))
  const book = createSecretBook({ env: ports.env, mask: toMask(ports.reporter) })
  await assertValid(book.readVariables(desired), show)
  const cloud = await orCancelled(ports.signal, () => openCloud(inputs, ports, show.texts))
  const policy = toPolicy(inputs, cloud, book)
  const looked = [...new Set([...regions, ...inputs.regions])]
  const world = await orCancelled(ports.signal, () => observe(looked, desired, cloud, policy, book, show))
  const bare = toPlan(desired, world, policy)
  await orCancelled(ports.signal, () => readSent(bare, desired, cloud, book, show))
  const ahead = { inputs, desired, cloud, book, show }
  const plan = await orCancelled(ports.signal, () => withPreflight(bare, ahead))
  const forge = await ports.openForge(inputs.githubToken)
  const unreviewed = await orCancelled(ports.signal, () => lookAtCheckout(files, ports, forge, show))
  const header: Header = {
    mode: inputs.command === 'apply' ? 'apply' : 'plan',
    ...(inputs.state !== 'none' && { scope: inputs.label === '' ? inputs.scope : `${inputs.scope} (${inputs.label})` }),
    files,
    ...(plan.changes.length > 0 && { filePages: toPages(files, ports, unreviewed) }),
    diagnostics,
  }
  const isReviewed = unreviewed === undefined
  const planned: Planned = { inputs, ports, show, cloud, book, desired, world, plan, header, forge, isReviewed }
  const receipt = await showPlan(planned)
  if (inputs.command === 'plan') {
    assertNotRefused(plan)
    return plan.changes.length === 0 ? 'no-changes' : 'planned'
  }
  const { runApply } = await import('./apply.ts')
  return await runApply(planned, receipt)
}

/** What the workspace holds in place of the pull request, told above all that is shown. */
const lookAtCheckout = async (
  paths: readonly string[],
  { event, files, reporter }: Ports,
  forge: Forge | undefined,
  show: Show,
): Promise<Unreviewed | undefined> => {
  const unreviewed = await findUnreviewed({ event, paths, files, forge })
  if (unreviewed === undefined || event.pullNumber === undefined) return undefined
  const text = toUnreviewedText(event.pullNumber, unreviewed.commit, show.texts)
  reporter.annotate('warning', text, { title: toTitle() })
  show.head(toUnreviewedMarkdown(event.pullNumber, unreviewed.commit, show.texts))
  return unreviewed
}

const toPages = (paths: readonly string[], { event, files }: Ports, unreviewed: Unreviewed | undefined) =>
  toFilePages(event, (unreviewed ?? toCommitState(event)).commit, paths, files)

/** Reads the lists and the records, then the secrets that fingerprints need, then the objects that are left open. */
const observe = (
  regions: readonly string[],
  desired: readonly Desired[],
  cloud: Cloud,
  policy: PlanPolicy,
  book: SecretBook,
  show: Show,
): Promise<World> => {
  const { chat, parameters, store } = cloud
  const wanted = toByKey(desired)
  return observeWorld({
    regions,
    chat,
    expected: desired.map(({ key }) => key),
    ...(store && { readRecords: store.read, toRecordName: toParameterName }),
    hide: (live, record) => hideSecrets(live, toSecretFields(wanted.get(toKeyText(live.key)), record, policy)),
    listReads: async (listed) => {
      book.readRecorded(listed.records?.values() ?? [])
      await assertValid(await book.readParameters(listCompared(desired, listed, policy), parameters), show)
      return listReads(desired, listed, policy)
    },
  })
}

/** Reads the secrets that the changes would send: with a key, their fingerprints are part of what is reviewed. */
const readSent = async (plan: Plan, desired: readonly Desired[], cloud: Cloud, book: SecretBook, show: Show) => {
  if (cloud.fingerprinter === undefined) return
  try {
    await assertValid(await book.readParameters(listChanged(plan, desired), cloud.parameters), show)
  } catch (thrown) {
    // A plan may be made by who may not read the values: it is told apart from the one of an apply, which reads them.
    if (toFailure(thrown).code !== 'API_REJECTED') throw thrown
  }
}

/** Writes what is asked for of a plan before anything is applied: a file that cannot be written stops the run now. */
const writeReports = async ({ inputs, ports, show }: Planned): Promise<void> => {
  if (inputs.reports.length === 0) return
  const { writeReportFiles } = await import('./report-files.ts')
  await writeReportFiles(inputs, show, ports.files)
}

/** Shows the plan in every way asked for and returns its receipt. */
const showPlan = async (planned: Planned): Promise<Receipt> => {
  const { inputs, ports, show, cloud, plan, header, forge, isReviewed } = planned
  const { reporter, event, signal } = ports
  const apiCalls = cloud.countCalls()
  reporter.debug(show.texts.log.toPlanCalls(apiCalls))
  const receipt = toReceipt(plan, toReceiptPlace(inputs), cloud.sign, toPlannedSent(planned))
  await show.plan(plan, header, isReviewed ? receipt.digest : undefined)
  await reporter.setOutputs({ ...toPlanOutputs(plan), ...(isReviewed && { 'plan-digest': receipt.digest }) })
  await writePlanFile(inputs, { plan, receipt, apiCalls }, ports, show.document)
  await writeReports(planned)
  // GitHub may hang: a run that is asked to stop does not wait for it.
  const seal = toReceiptSeal(inputs, cloud)
  const notice = (text: string) => reporter.annotate('notice', text, { title: toTitle() })
  const talk = { inputs, event, forge, plan, header, receipt, seal, texts: show.texts, notice }
  if (isReviewed) show.warnings(await orCancelled(signal, () => tellGitHub(talk)))
  return receipt
}
