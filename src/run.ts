import { applyPlan } from './apply/apply.ts'
import { doChores } from './apply/chores.ts'
import { type Cloud, openCloud, toKeeper, toMask, toPolicy } from './cloud.ts'
import { readDesired } from './config/read-desired.ts'
import { checkSecretValue } from './config/secrets.ts'
import { CodedError, type Diagnostic } from './errors.ts'
import type { Inputs } from './inputs.ts'
import type { Desired } from './model/desired.ts'
import { toKeyText } from './model/key.ts'
import { isRefused, type Plan } from './model/plan.ts'
import { type RunResult, toRunResult } from './model/report.ts'
import { toByKey, type World } from './model/world.ts'
import { createSecretBook, type SecretBook } from './observe/secrets.ts'
import { observeWorld } from './observe/world.ts'
import type { Connection, ConnectOptions } from './oos/connect.ts'
import { toPlan } from './plan/plan.ts'
import type { PlanPolicy } from './plan/policy.ts'
import { listCompared, listReads } from './plan/reads.ts'
import type { Clock, Env, Files, Reporter } from './ports.ts'
import type { Header } from './render/medium.ts'
import { toPlanJson } from './render/plan-json.ts'
import { runExport } from './run-export.ts'
import { type Show, toPlanOutputs, toWebhookOutput } from './show.ts'

/** Everything a run needs from outside. */
export interface Ports {
  readonly reporter: Reporter
  readonly files: Files
  readonly env: Env
  readonly clock: Clock
  readonly connect: (options: ConnectOptions) => Promise<Connection>
}

/** The story of a run: read, validate, observe, plan, guard, show, apply, report. Throws a `CodedError` where it cannot go on. */
export const run = async (inputs: Inputs, ports: Ports, show: Show): Promise<RunResult> => {
  const mask = toMask(ports.reporter)
  for (const secret of [inputs.accessKeySecret, inputs.securityToken, inputs.fingerprintKey]) {
    if (secret) mask(secret.reveal())
  }
  if (inputs.command === 'export') return await runExport(inputs, ports, show)
  const files = await ports.files.read(inputs.config)
  const [region] = inputs.regions
  const { desired, diagnostics, regions } = readDesired(files, region === undefined ? {} : { region })
  await assertValid(diagnostics, show)
  if (inputs.command === 'validate') {
    show.valid(desired.length, files.length)
    return 'no-changes'
  }
  const book = createSecretBook({ env: ports.env, mask, checkValue: checkSecretValue })
  await assertValid(book.readVariables(desired), show)
  const cloud = await openCloud(inputs, ports)
  const policy = toPolicy(inputs, cloud.key, book.lookup)
  const world = await observe(regions, desired, cloud, policy, book, show)
  const plan = toPlan(desired, world, policy)
  const header: Header = {
    mode: inputs.command === 'apply' ? 'apply' : 'plan',
    ...(inputs.state !== 'none' && { scope: inputs.scope }),
    files: files.map(({ file }) => file),
    diagnostics,
  }
  await showPlan(plan, header, inputs, ports, cloud, show)
  if (inputs.command === 'plan') return plan.changes.length === 0 ? 'no-changes' : 'planned'
  return await apply({ inputs, ports, show, cloud, book, desired, world, plan, header })
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

const assertValid = async (diagnostics: readonly Diagnostic[], show: Show): Promise<void> => {
  if (diagnostics.length > 0) await show.diagnostics(diagnostics)
  const count = diagnostics.filter(({ severity }) => severity === 'error').length
  if (count > 0) throw new CodedError({ code: 'CONFIG_INVALID', count })
}

/** Shows the plan in every way asked for. Throws PLAN_REFUSED after that. */
const showPlan = async (
  plan: Plan,
  header: Header,
  inputs: Inputs,
  { reporter, files }: Ports,
  cloud: Cloud,
  show: Show,
): Promise<void> => {
  const apiCalls = cloud.countCalls()
  reporter.debug(`API calls for the plan: ${apiCalls}`)
  await show.plan(plan, header)
  reporter.setOutputs(toPlanOutputs(plan))
  if (inputs.planFile !== undefined) {
    await files.write(inputs.planFile, `${JSON.stringify(toPlanJson(plan, { apiCalls }), null, 2)}\n`)
    reporter.setOutputs({ 'plan-file': inputs.planFile })
  }
  const count = plan.findings.filter(({ severity }) => severity === 'error').length
  if (isRefused(plan)) throw new CodedError({ code: 'PLAN_REFUSED', count })
}

interface Approved {
  readonly inputs: Inputs
  readonly ports: Ports
  readonly show: Show
  readonly cloud: Cloud
  readonly book: SecretBook
  readonly desired: readonly Desired[]
  readonly world: World
  readonly plan: Plan
  readonly header: Header
}

const apply = async (approved: Approved): Promise<RunResult> => {
  const { inputs, ports, show, cloud, book, desired, world, plan, header } = approved
  const written = new Set(plan.changes.map((change) => toKeyText(change.key)))
  const sent = desired.filter((entry) => written.has(toKeyText(entry.key)))
  await assertValid(await book.readParameters(sent, cloud.parameters), show)
  const keeper = toKeeper(cloud, book.lookup)
  const context = { chat: cloud.chat, clock: ports.clock, lookup: book.lookup, keeper }
  const report = await applyPlan(plan, { ...context, desired, onResult: show.result })
  show.choreFailures(await doChores(plan.chores, keeper, toByKey(desired), world.details))
  if (plan.changes.length > 0) await show.report(report, plan, header)
  if (inputs.exposeWebhookUrls) ports.reporter.setOutputs(toWebhookOutput(report))
  ports.reporter.debug(`API calls in all: ${cloud.countCalls()}`)
  return toRunResult(report)
}
