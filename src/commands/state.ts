import type { Command } from 'commander'
import { createFiles } from '../adapters/workspace/files.ts'
import { createStopSignal, endProcess, environment } from '../adapters/workspace/process.ts'
import type { InputName } from '../inputs/inputs.ts'
import type { JsonObject } from '../model/json.ts'
import { toCommandLinePorts } from '../outside-github.ts'
import { addLoginFlags, createReporter, type Language, toConfirm, toNamedLogin, toOption, toRaw } from './run.ts'
import type { StateTask } from './state-run.ts'

/** Inputs of the Action that these commands take as well. */
const INPUTS: readonly InputName[] = [
  ...(['config', 'region', 'scope', 'role-to-assume', 'role-session-name', 'expected-account-id'] as const),
  ...(['sts-endpoint', 'metadata-endpoint', 'endpoint'] as const),
]

interface Flags {
  readonly yes?: boolean
  readonly json?: boolean
  readonly verbose?: boolean
}

/** Adds the commands about the records of what is owned. */
export const addStateCommands = (program: Command, language: Language): void => {
  const { cli } = language.texts
  const state = program.command('state').description(cli.commands.state)
  const add = (task: StateTask, description: string): void => {
    const command = state.command(task).description(description)
    if (task === 'release') command.argument('[names...]', cli.state.names)
    for (const input of [...INPUTS, 'locale'] as const) {
      command.addOption(toOption(input, language, input === 'scope' ? cli.flags.scope : undefined))
    }
    if (task !== 'list') command.option('--yes', cli.flags.yes)
    addLoginFlags(command, language.texts).option('--json', cli.flags.json).option('--verbose', cli.flags.verbose)
    command.action(async () => {
      await endProcess(await runState(task, command, { ...language, signal: createStopSignal() }))
    })
  }
  add('list', cli.commands.stateList)
  add('release', cli.commands.stateRelease)
  add('prune', cli.commands.statePrune)
}

const runState = async (
  task: StateTask,
  command: Command,
  { texts, localeText, signal }: Language & { readonly signal: AbortSignal },
): Promise<number> => {
  // Loaded here, because the command line is started far more often for other commands.
  const { mainState } = await import('./state-run.ts')
  const flags = command.opts<Flags>()
  const reporter = createReporter(flags, texts)
  const ports = toCommandLinePorts(environment, toNamedLogin(command))
  let ended: JsonObject = {}
  const code = await mainState(task, command.args, toRaw(command, localeText, ports.event), texts, {
    reporter,
    files: createFiles(),
    ...ports,
    signal,
    ...(flags.yes !== true && { confirm: toConfirm(texts) }),
    onEnd: (document) => {
      ended = document
    },
  })
  if (flags.json === true) reporter.print(`${JSON.stringify(ended, undefined, 2)}\n`)
  return code
}
