import type { Inputs } from '../inputs/inputs.ts'
import type { Desired } from '../model/desired.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { toFailure } from '../model/failure.ts'
import { toKeyText } from '../model/key.ts'
import { type FileView, toPlainView } from '../model/origin.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanPolicy } from '../model/policy.ts'
import type { RunResult } from '../model/report.ts'
import { hideSecrets, toSecretFields } from '../model/secret-fields.ts'
import { listRecords, toByKey, type World } from '../model/world.ts'
import type { Forge, Ports } from '../ports.ts'
import type { DesiredReading } from '../stages/config/read-files.ts'
import { createSecretBook, type SecretBook } from '../stages/observe/secrets.ts'
import { observeWorld } from '../stages/observe/world.ts'
import { listNamedFiles, type NamedFile } from '../stages/plan/origins.ts'
import { toPlan } from '../stages/plan/plan.ts'
import { listCompared, listReads } from '../stages/plan/reads.ts'
import { type Receipt, toReceipt } from '../stages/plan/receipt.ts'
import { isMeant } from '../stages/plan/selection.ts'
import { toUnreviewedMarkdown, toUnreviewedText } from '../stages/render/banners.ts'
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
export interface Read extends DesiredReading {
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
  const { desired, removed, files, diagnostics } = read
  const show = adaptShow(createPlanShow(baseShow, ports.reporter))
  const book = createSecretBook({ env: ports.env, mask: toMask(ports.reporter) })
  await assertValid(readVariables(desired, inputs, book), show)
  const cloud = await orCancelled(ports.signal, () => openCloud(inputs, ports, show.texts))
  const basis = { ...book, removed, files: toPlainView(files, ports.files.locate) }
  const early = toPolicy(inputs, ports.event, cloud, basis)
  const { world, policy } = await orCancelled(ports.signal, () =>
    observe(read, inputs, ports, cloud, early, book, show),
  )
  const bare = toPlan(desired, world, policy)
  await orCancelled(ports.signal, () => readSent(bare, desired, cloud, book, show))
  const ahead = { inputs, desired, cloud, book, show }
  const plan = await orCancelled(ports.signal, () => withPreflight(bare, ahead))
  const forge = await ports.openForge(inputs.githubToken)
  const unreviewed = await orCancelled(ports.signal, () => lookAtCheckout(files, ports, forge, show))
  const header: Planned['header'] = {
    mode: inputs.command === 'apply' ? 'apply' : 'plan',
    ...(inputs.state !== 'none' && { scope: inputs.label === '' ? inputs.scope : `${inputs.scope} (${inputs.label})` }),
    files,
    ...(plan.changes.length > 0 && { filePages: toPages(files, ports, unreviewed) }),
    diagnostics,
  }
  const isReviewed = unreviewed === undefined
  const planned = { inputs, ports, show, cloud, book, desired, world, policy, plan, header, forge, isReviewed }
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

/** All secrets are hidden; those of what a limited plan leaves out need not be fit to send. */
const readVariables = (desired: readonly Desired[], inputs: Inputs, book: SecretBook): readonly Diagnostic[] => {
  const planned = desired.filter(({ key }) => isMeant(key, inputs))
  if (planned.length < desired.length) book.readVariables(desired)
  return book.readVariables(planned)
}

/**
 * Reads the lists and the records, then what other files say where records name them, the secrets that fingerprints
 * need, and the objects that are left open.
 */
const observe = async (
  { desired, regions, removed, files }: Read,
  inputs: Inputs,
  ports: Ports,
  { chat, parameters, store }: Cloud,
  early: PlanPolicy,
  book: SecretBook,
  show: Show,
): Promise<{ readonly world: World; readonly policy: PlanPolicy }> => {
  const wanted = toByKey(desired)
  let policy = early
  const world = await observeWorld({
    regions: [...new Set([...regions, ...inputs.regions])],
    chat,
    expected: desired.map(({ key }) => key),
    ...(store && { readRecords: store.read, toRecordName: toParameterName }),
    hide: (live, record) => hideSecrets(live, toSecretFields(wanted.get(toKeyText(live.key)), record, early)),
    listReads: async (listed) => {
      book.readRecorded(listRecords(listed))
      const named = listNamedFiles([...desired, ...removed], listed, early)
      policy = { ...early, files: await viewFiles(named, files, early.files, inputs, ports) }
      await assertValid(await book.readParameters(listCompared(desired, listed, policy), parameters), show)
      return listReads(desired, listed, policy)
    },
  })
  return { world, policy }
}

/** Most plans need no other files. */
const viewFiles = async (
  named: readonly NamedFile[],
  read: readonly string[],
  plain: FileView,
  inputs: Inputs,
  ports: Ports,
): Promise<FileView> => {
  if (named.length === 0) return plain
  const { lookAtFiles } = await import('./file-view.ts')
  return await lookAtFiles(named, read, inputs.config, ports.files, plain)
}

/** Reads the secrets that the changes would send: with a key, their fingerprints are part of what is reviewed. */
const readSent = async (plan: Plan, desired: readonly Desired[], cloud: Cloud, book: SecretBook, show: Show) => {
  if (cloud.reviewKey === undefined) return
  try {
    await assertValid(await book.readParameters(listChanged(plan, desired), cloud.parameters), show)
  } catch (thrown) {
    // The identity that plans may be unable to read the values: then its digest differs from that of an apply, which reads them.
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
  // GitHub may not answer: a run that is asked to stop does not wait for it.
  const seal = toReceiptSeal(inputs, cloud.reviewKey)
  const notice = (text: string) => reporter.annotate('notice', text, { title: toTitle() })
  const talk = { inputs, event, forge, plan, header, receipt, seal, texts: show.texts, notice }
  if (isReviewed) show.warnings(await orCancelled(signal, () => tellGitHub(talk)))
  return receipt
}
