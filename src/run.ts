import { posix } from 'node:path'
import { type Cloud, type CloudPorts, openCloud, toMask, toPolicy } from './cloud.ts'
import { readDesired } from './config/read-desired.ts'
import { checkSecretValue } from './config/secrets.ts'
import { CodedError } from './errors.ts'
import { checkEvent } from './github/event-rules.ts'
import type { Inputs } from './inputs.ts'
import type { Desired } from './model/desired.ts'
import type { RunEvent } from './model/event.ts'
import type { JsonObject } from './model/json.ts'
import type { RunResult } from './model/report.ts'
import type { Secret } from './model/secret.ts'
import type { World } from './model/world.ts'
import { createSecretBook, type SecretBook } from './observe/secrets.ts'
import { observeWorld } from './observe/world.ts'
import { toPlan } from './plan/plan.ts'
import type { PlanPolicy } from './plan/policy.ts'
import { listCompared, listReads } from './plan/reads.ts'
import { type Receipt, toReceipt } from './plan/receipt.ts'
import { writePlanFile } from './plan-file.ts'
import type { Clock, Files, Forge, SourceFile } from './ports.ts'
import type { Header } from './render/medium.ts'
import { type Planned, runApply, toReceiptPlace } from './run-apply.ts'
import { runExport } from './run-export.ts'
import { type Show, toPlanOutputs } from './show.ts'
import { orCancelled } from './stop.ts'
import { tellGitHub } from './talk.ts'
import { assertValid } from './validity.ts'

/** Everything a run needs from outside. */
export interface Ports extends CloudPorts {
  readonly files: Files
  readonly clock: Clock
  readonly event: RunEvent
  /** Asks a person before an apply writes; absent where nobody is to be asked. */
  readonly confirm?: (question: string) => Promise<boolean>
  /** Told how the run ended, as a program wants to know it; absent where none does. */
  readonly onEnd?: (document: JsonObject) => void
  /** GitHub, with a token; undefined where the run belongs to no repository. */
  readonly openForge: (token: Secret) => Forge | undefined
}

/** The story of a run: read, validate, observe, plan, guard, show, apply, report. Throws a `CodedError` where it cannot go on. */
export const run = async (inputs: Inputs, ports: Ports, show: Show): Promise<RunResult> => {
  const { reporter, env } = ports
  const mask = toMask(reporter)
  for (const secret of [inputs.accessKeySecret, inputs.securityToken, inputs.fingerprintKey, inputs.githubToken]) {
    if (secret) mask(secret.reveal())
  }
  const isOffline = assertEvent(ports.event, inputs) === 'offline'
  if (inputs.command === 'export' && !isOffline)
    return await orCancelled(ports.signal, () => runExport(inputs, ports, show))
  const files = await ports.files.read(inputs.config)
  assertPlanFile(inputs.planFile, files)
  const [region] = inputs.regions
  const { desired, diagnostics, regions } = readDesired(files, region === undefined ? {} : { region })
  await assertValid(diagnostics, show)
  if (inputs.command === 'validate' || isOffline) {
    show.valid(desired.length, files.length, isOffline)
    return 'no-changes'
  }
  const book = createSecretBook({ env, mask, checkValue: checkSecretValue })
  await assertValid(book.readVariables(desired), show)
  const cloud = await orCancelled(ports.signal, () => openCloud(inputs, ports, show.texts))
  const policy = toPolicy(inputs, cloud.key, book.lookup)
  const looked = [...new Set([...regions, ...inputs.regions])]
  const world = await orCancelled(ports.signal, () => observe(looked, desired, cloud, policy, book, show))
  const plan = toPlan(desired, world, policy)
  const header: Header = {
    mode: inputs.command === 'apply' ? 'apply' : 'plan',
    ...(inputs.state !== 'none' && { scope: inputs.label === '' ? inputs.scope : `${inputs.scope} (${inputs.label})` }),
    files: files.map(({ file }) => file),
    diagnostics,
  }
  const forge = inputs.githubToken && ports.openForge(inputs.githubToken)
  const planned: Planned = { inputs, ports, show, cloud, book, desired, world, plan, header, forge }
  const receipt = await showPlan(planned, ports)
  if (inputs.command === 'plan') return plan.changes.length === 0 ? 'no-changes' : 'planned'
  return await runApply(planned, receipt)
}

/** The plan must not take the place of what it is made from. */
const assertPlanFile = (path: string | undefined, files: readonly SourceFile[]): void => {
  const isConfiguration = path !== undefined && files.some(({ file }) => file === posix.normalize(path))
  if (isConfiguration) throw new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why: 'configuration' })
}

/** Decided from the event before any file is read. Throws EVENT_REFUSED. */
const assertEvent = (event: RunEvent, { command }: Inputs): 'go' | 'offline' => {
  const verdict = checkEvent(event, command)
  if (verdict === 'go' || verdict === 'offline') return verdict
  throw new CodedError({ code: 'EVENT_REFUSED', event: event.name ?? '', why: verdict })
}

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
  return observeWorld({
    regions,
    chat,
    ...(store && { readRecords: store.read }),
    listReads: async (listed) => {
      await assertValid(await book.readParameters(listCompared(desired, listed, policy), parameters), show)
      return listReads(desired, listed, policy)
    },
  })
}

/** Shows the plan in every way asked for and returns its receipt. Throws PLAN_REFUSED after that. */
const showPlan = async (planned: Planned, { reporter, files, event, signal }: Ports): Promise<Receipt> => {
  const { inputs, show, cloud, plan, header, forge } = planned
  const apiCalls = cloud.countCalls()
  reporter.debug(show.texts.log.toPlanCalls(apiCalls))
  const receipt = toReceipt(plan, toReceiptPlace(inputs), cloud.sign)
  await show.plan(plan, header, receipt.digest)
  reporter.setOutputs({ ...toPlanOutputs(plan), 'plan-digest': receipt.digest })
  await writePlanFile(inputs, { plan, receipt, apiCalls }, { files, reporter, document: show.document })
  // GitHub may hang: a run that is asked to stop does not wait for it.
  const talk = { inputs, event, forge, plan, header, receipt, texts: show.texts }
  show.warnings(await orCancelled(signal, () => tellGitHub(talk)))
  const count = plan.findings.filter(({ severity }) => severity === 'error').length
  if (count > 0) throw new CodedError({ code: 'PLAN_REFUSED', count })
  return receipt
}
