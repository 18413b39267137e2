import type { Command } from 'commander'
import { createFiles } from '../adapters/workspace/files.ts'
import { createStopSignal, endProcess, environment, systemClock } from '../adapters/workspace/process.ts'
import type { InputName } from '../inputs/inputs.ts'
import type { JsonObject } from '../model/json.ts'
import { toRawOpener } from '../wiring.ts'
import type { ProbeFlag } from './probe-inputs.ts'
import { addLoginFlags, createReporter, type Language, toConfirm, toNamedLogin, toOption } from './run.ts'

/** Inputs of the Action that a probe takes as well. */
const INPUTS: readonly InputName[] = [
  ...(['region', 'endpoint', 'role-to-assume', 'role-session-name', 'sts-endpoint'] as const),
  ...(['metadata-endpoint', 'locale'] as const),
]

/** Random bytes in the names of what is made: enough that no two probes meet. */
const SUFFIX_BYTES = 8

interface Flags {
  readonly account?: string
  readonly ramRole?: string
  readonly resourceGroupId?: string
  readonly report?: string
  readonly yes?: boolean
  readonly json?: boolean
  readonly verbose?: boolean
}

/** Adds the command that finds out on a real account what the documentation of the API leaves open. */
export const addProbeCommand = (program: Command, language: Language): void => {
  const { flags, commands, toStandard } = language.texts.cli
  const command = program.command('probe').description(commands.probe)
  for (const input of INPUTS) {
    command.addOption(toOption(input, language, input === 'region' ? flags.region : undefined))
  }
  addLoginFlags(command, language.texts)
    .option('--account <value>', flags.account)
    .option('--ram-role <value>', flags.ramRole)
    .option('--resource-group-id <value>', flags.resourceGroup)
    .option('--report <value>', toStandard(flags.report, '.'))
    .option('--yes', flags.yes)
    .option('--json', flags.json)
    .option('--verbose', flags.verbose)
    .action(async (given: Flags & Readonly<Record<string, string>>, self: Command) => {
      await endProcess(await runProbe(given, self, { ...language, signal: createStopSignal() }))
    })
}

const runProbe = async (
  given: Flags & Readonly<Record<string, string>>,
  command: Command,
  { texts, localeText, signal }: Language & { readonly signal: AbortSignal },
): Promise<number> => {
  // Loaded here, because the command line is started far more often for other commands.
  const { randomBytes } = await import('node:crypto')
  const { mainProbe } = await import('./probe-run.ts')
  const values = new Map(command.options.map((option) => [option.long?.slice(2), given[option.attributeName()]]))
  // Its report goes to a folder: that is not the input of the same name.
  const toInput = (name: InputName) => (name === 'report' ? undefined : values.get(name))
  const reporter = createReporter(given, texts)
  let ended: JsonObject = {}
  const code = await mainProbe(
    (input) => toInput(input) ?? (input === 'locale' ? localeText : undefined),
    (flag: ProbeFlag) => values.get(flag),
    {
      reporter,
      files: createFiles(),
      env: environment,
      clock: systemClock,
      openRaw: toRawOpener(environment, toNamedLogin(command)),
      signal,
      ...(given.yes !== true && { confirm: toConfirm(texts) }),
      onEnd: (document) => {
        ended = document
      },
      suffix: randomBytes(SUFFIX_BYTES).toString('hex'),
    },
  )
  if (given.json === true) reporter.print(`${JSON.stringify(ended, undefined, 2)}\n`)
  return code
}
