import { randomUUID } from 'node:crypto'
import type { Account } from '../emulator/caller.ts'
import { startBareEmulator } from '../emulator/core.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { NO_EVENT } from '../model/event.ts'
import { CodedError, toFailure } from '../model/failure.ts'
import type { RunResult } from '../model/report.ts'
import { Secret } from '../model/secret.ts'
import type { Ports, Reporter } from '../ports.ts'
import { toRehearsalMarkdown, toRehearsalText } from '../stages/render/banners.ts'
import { judgeEvent } from './event.ts'
import { type StepShow, toNewsShow, toPlannedShow } from './rehearse-show.ts'
import { maskCredentials, run } from './run.ts'
import type { Show } from './show.ts'

/** Whom the records of a rehearsal name where no scope is given. */
const STANDARD_SCOPE = 'rehearsal'
const SECRET_VARIABLE = /^OOS_CHAT_SECRET_/
/** Public, which is safe here: it seals nothing that outlives the rehearsal. */
const FINGERPRINT_KEY = 'a-made-up-key-for-rehearsals-alone'

interface StepOptions {
  readonly command: 'plan' | 'apply'
  readonly shown: Pick<StepShow, 'show' | 'adapt'>
  /** In place of those of the rehearsal. */
  readonly inputs?: Partial<Inputs>
  /** Whether later steps of the job are told its outputs. */
  readonly hasOutputs?: boolean
}

/** One run of the rehearsal. */
type Step = (options: StepOptions) => Promise<RunResult>

/**
 * The story of a rehearsal: plan, apply and plan the files against an emulated OOS in this process. No account, no secret
 * and no packet that leaves the machine is needed, and none is used where there is one. Throws a `CodedError` where the
 * plan is refused, or where the second plan is not empty.
 */
export const runRehearse = async (inputs: Inputs, ports: Ports, show: Show): Promise<RunResult> => {
  maskCredentials(inputs, ports)
  await judgeEvent(inputs, ports, show)
  ports.reporter.info(`${toRehearsalText(inputs.rehearseFrom, show.texts)}\n`)
  show.head(toRehearsalMarkdown(inputs.rehearseFrom, show.texts))
  const account = createAccount()
  const emulator = await startBareEmulator(account)
  try {
    const step = createStep(toStageInputs(inputs, account, emulator.url), ports)
    const changeCount = await rehearse(step, inputs, show)
    if (changeCount === undefined) return 'failed'
    const text = show.texts.rehearsal.toDone(changeCount)
    ports.reporter.info(text)
    await show.summarize((plan) => `${text}\n\n${plan}`)
    return 'rehearsed'
  } finally {
    await emulator.close()
  }
}

/** How many changes were applied; undefined if a run failed, which has reported why. Throws REHEARSAL_UNSETTLED. */
const rehearse = async (step: Step, inputs: Inputs, show: Show): Promise<number | undefined> => {
  const { planFile, rehearseFrom } = inputs
  const reports = inputs.reports.filter(({ format }) => format === 'json')
  if (rehearseFrom.length > 0) {
    const inputs = { config: rehearseFrom, only: [] }
    const seeded = await step({ command: 'apply', shown: toNewsShow(show, {}), inputs }).catch(throwAsSeed)
    if (isBroken(seeded)) return undefined
  }
  const told = { reports, ...(planFile !== undefined && { planFile }) }
  await step({ command: 'plan', shown: toPlannedShow(show), inputs: told, hasOutputs: true })
  const applied = toNewsShow(show, { areResultsNews: true })
  if (isBroken(await step({ command: 'apply', shown: applied }))) return undefined
  const settled = toNewsShow(show, { isPlanNews: ({ changes }) => changes.length > 0 })
  await step({ command: 'plan', shown: settled })
  const count = settled.countChanges()
  if (count > 0) throw new CodedError({ code: 'REHEARSAL_UNSETTLED', count })
  return applied.countChanges()
}

/** A file that cannot be read is looked for where it was named. */
const throwAsSeed = (thrown: unknown): never => {
  const failure = toFailure(thrown)
  const isFile = failure.code === 'CONFIG_NOT_FOUND' || failure.code === 'CONFIG_PATH_REFUSED'
  throw isFile ? new CodedError({ ...failure, input: 'rehearse-from' }) : thrown
}

const isBroken = (result: RunResult): boolean => result === 'failed' || result === 'partial'

const createStep = (stageInputs: Omit<Inputs, 'command'>, ports: Ports): Step => {
  const stagePorts = toStagePorts(ports)
  return async ({ command, shown, inputs: others = {}, hasOutputs = false }) => {
    const setOutputs = hasOutputs ? withoutDigestOutput(ports.reporter) : async () => undefined
    const reporter = { ...ports.reporter, setOutputs }
    return await run({ ...stageInputs, ...others, command }, { ...stagePorts, reporter }, shown.show, shown.adapt)
  }
}

const withoutDigestOutput =
  (reporter: Reporter): Reporter['setOutputs'] =>
  ({ 'plan-digest': _digest, ...others }) =>
    reporter.setOutputs(others)

/** Unknown to every other process of the machine. */
const createAccount = (): Account => ({
  id: '1000000000000001',
  accessKeyId: `rehearsal-${randomUUID()}`,
  accessKeySecret: randomUUID(),
})

/** The inputs of a step. Inputs for identities, endpoints and secrets are not used. */
const toStageInputs = (inputs: Inputs, account: Account, url: string): Omit<Inputs, 'command'> => ({
  config: inputs.config,
  rehearseFrom: [],
  reports: [],
  regions: inputs.regions,
  accessKeyId: account.accessKeyId,
  accessKeySecret: new Secret(account.accessKeySecret),
  roleSessionName: STANDARD_SCOPE,
  stsEndpoint: url,
  metadataEndpoint: url,
  endpoint: url,
  state: inputs.state,
  scope: inputs.scope === '' ? STANDARD_SCOPE : inputs.scope,
  previousScopes: [],
  fingerprintKey: new Secret(FINGERPRINT_KEY),
  only: inputs.only,
  prune: inputs.prune,
  maxDeletions: inputs.maxDeletions,
  refresh: inputs.refresh,
  applyBranches: [],
  overwrite: false,
  exposeWebhookUrls: false,
  comment: 'off',
  label: inputs.label,
  driftIssue: false,
  locale: inputs.locale,
  // No preflight: there is nothing real to check.
  preflight: [],
  ramEndpoint: url,
  resourceManagerEndpoint: url,
  dingtalkEndpoint: url,
})

/** The ports of a step: no event, no GitHub, no questions, and no environment variables. */
const toStagePorts = ({ confirm: _confirm, onEnd: _onEnd, ...ports }: Ports): Ports => ({
  ...ports,
  env: (name) => (SECRET_VARIABLE.test(name) ? toMadeUp(name) : undefined),
  event: NO_EVENT,
  // The seed represents the previous content of these files, wherever it was read from.
  files: {
    ...ports.files,
    watch: async (_patterns, paths) => ({ paths, isWatched: () => true, isNamed: () => true, isOpen: true }),
    lookAround: async () => ({ files: [], unreadable: [], isWhole: true }),
  },
  listSecrets: () => [],
  openForge: async () => undefined,
  openCloud: async (...given) => {
    const services = await ports.openCloud(...given)
    // The files name encrypted parameters that the emulated OOS does not hold: their values are made up like all others.
    const getSecret = async (_region: string, name: string) => new Secret(toMadeUp(name))
    return { ...services, parameters: { ...services.parameters, getSecret } }
  },
})

/** The same for the same name, so that a secret of the seed and of the files is equal. */
const toMadeUp = (name: string): string => `made-up-value-of-${name}`
