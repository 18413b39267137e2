import { type Command, Option } from 'commander'
import {
  canColour,
  createProgress,
  createTerminalReporter,
  type TerminalReporter,
} from '../adapters/terminal/reporter.ts'
import { createFiles } from '../adapters/workspace/files.ts'
import {
  createStopSignal,
  endProcess,
  environment,
  limitYoungSpace,
  systemClock,
} from '../adapters/workspace/process.ts'
import { INPUT_NAMES } from '../inputs/inputs.gen.ts'
import {
  getDefault,
  INPUT_CHOICES,
  type InputName,
  LIST_INPUTS,
  type RawInputs,
  SECRET_INPUTS,
} from '../inputs/inputs.ts'
import type { RunEvent } from '../model/event.ts'
import type { JsonObject } from '../model/json.ts'
import type { NamedLogin } from '../model/login.ts'
import { COMMANDS, type Command as CommandName, type Locale } from '../model/policy.ts'
import { toCommandLinePorts } from '../outside-github.ts'
import { main } from '../run/main.ts'
import { toPalette } from '../stages/render/palette.ts'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'
import type { Texts } from '../stages/render/texts/texts.ts'

/** What the environment gives in place of a flag, besides the credentials. */
const FROM_ENVIRONMENT: Readonly<Record<string, string>> = { 'fingerprint-key': 'OOS_CHAT_FINGERPRINT_KEY' }

/**
 * Secrets have no flag, because a command line can be read by every user of the machine: they come from the environment
 * alone. Neither has what only a job on GitHub can use.
 */
const NO_FLAG: ReadonlySet<string> = new Set([
  ...SECRET_INPUTS,
  'command',
  'access-key-id',
  // An export has --force in its place.
  'overwrite',
  'expose-webhook-urls',
  'oidc-provider-arn',
])

/** The lists that take several values behind one flag: names are written one after the other. */
const SEVERAL: ReadonlySet<InputName> = new Set(['only', 'previous-scopes'])

/** The exit code of a plan that has changes, with `--detailed-exitcode`. */
const HAS_CHANGES = 2

/** In which language the command line speaks. */
export interface Language {
  readonly texts: CommandLineTexts
  /** That of the environment. */
  readonly systemLocale: Locale
  /** What was asked for, known or not. */
  readonly localeText: string
}

/** The options of these commands that are no inputs. */
interface RunFlags {
  readonly verbose?: boolean
  readonly json?: boolean
  readonly detailedExitcode?: boolean
  readonly yes?: boolean
  readonly force?: boolean
}

/** Adds the commands that are the Action's own: validate, plan, apply, export. */
export const addRunCommands = (program: Command, language: Language): void => {
  const { texts } = language
  for (const name of COMMANDS) {
    const command = program.command(name).description(texts.cli.commands[name])
    for (const input of INPUT_NAMES.filter((candidate) => !NO_FLAG.has(candidate))) {
      command.addOption(toOption(input, language))
    }
    if (name === 'plan') command.option('--detailed-exitcode', texts.cli.flags.detailedExitcode)
    if (name === 'apply') command.option('--yes', texts.cli.flags.yes)
    if (name === 'export') command.option('--force', texts.cli.flags.force)
    addLoginFlags(command, texts).option('--json', texts.cli.flags.json).option('--verbose', texts.cli.flags.verbose)
    command.action(async (_options: unknown, self: Command) => {
      await endProcess(await runCommand(name, self, { ...language, signal: createStopSignal() }))
    })
  }
}

/** The flags that name where credentials come from, whatever the environment holds. */
export const addLoginFlags = (command: Command, { cli }: CommandLineTexts): Command =>
  command.option('--profile <name>', cli.flags.profile).option('--ecs-metadata <role>', cli.flags.ecsMetadata)

/** What these flags name; undefined where neither is given. */
export const toNamedLogin = (command: Command): NamedLogin | undefined => {
  const { profile, ecsMetadata: ecs } = command.opts<{ readonly profile?: string; readonly ecsMetadata?: string }>()
  if (profile === undefined && ecs === undefined) return undefined
  return { ...(profile !== undefined && { profile }), ...(ecs !== undefined && { ecs }) }
}

const isList = (input: InputName): boolean => LIST_INPUTS.some((list) => list === input)

/** Adds the command that shows these on an example of its own: no account, no file, nothing leaves the machine. */
export const addDemoCommand = (program: Command, language: Language): void => {
  const { texts, localeText } = language
  program
    .command('demo')
    .description(texts.cli.commands.demo)
    // So that it is read behind the command, too; the language is known by now.
    .addOption(toOption('locale', language))
    .action(async () => {
      // Loaded here, because it brings the emulator along.
      const { runDemo } = await import('./demo-run.ts')
      await endProcess(await runDemo(createReporter({}, texts), texts, localeText, createStopSignal()))
    })
}

/** The option of an input. */
export const toOption = (input: InputName, { texts, systemLocale }: Language): Option => {
  const standard = input === 'locale' ? systemLocale : getDefault(input)
  const help = texts.cli.inputs[input]
  const option = new Option(
    `--${input} <value${SEVERAL.has(input) ? '...' : ''}>`,
    standard === undefined ? help : texts.cli.toStandard(help, standard),
  )
  // Completion offers them; what else is given is told by the inputs themselves, with all other faults.
  option.argChoices = [...(INPUT_CHOICES[input] ?? [])]
  // Given more than once, a list is all of it.
  if (isList(input))
    option.argParser((value, before?: string) => (before === undefined ? value : `${before}\n${value}`))
  return option
}

interface Setting extends Language {
  readonly signal: AbortSignal
}

/** What a command was given: its flags, or the environment and the job in place of some. */
export const toRaw = (command: Command, localeText: string, { repository: scope }: RunEvent): RawInputs => {
  const flags = command.opts<Readonly<Record<string, unknown>>>()
  const given = new Map(
    command.options.map((option) => {
      const value = flags[option.attributeName()]
      return [option.long?.slice(2), typeof value === 'string' ? value : undefined] as const
    }),
  )
  const elsewhere: Readonly<Record<string, string | undefined>> = {
    locale: localeText,
    overwrite: flags['force'] === true ? 'true' : undefined,
    scope,
  }
  return (input) => given.get(input) ?? elsewhere[input] ?? environment(FROM_ENVIRONMENT[input] ?? '')
}

const runCommand = async (name: CommandName, command: Command, setting: Setting): Promise<number> => {
  const flags = command.opts<RunFlags>()
  const ports = toCommandLinePorts(environment, toNamedLogin(command))
  const raw = toRaw(command, setting.localeText, ports.event)
  const reporter = createReporter(flags, setting.texts)
  let ended: JsonObject = {}
  const code = await main((input) => (input === 'command' ? name : raw(input)), {
    reporter,
    files: createFiles(),
    ...ports,
    signal: setting.signal,
    saveMemory: limitYoungSpace,
    ...(name === 'apply' && flags.yes !== true && { confirm: toConfirm(setting.texts) }),
    onEnd: (document) => {
      ended = document
    },
  })
  if (flags.json === true) reporter.print(`${JSON.stringify(ended, undefined, 2)}\n`)
  return code === 0 && flags.detailedExitcode === true && ended['result'] === 'planned' ? HAS_CHANGES : code
}

/** What prints for people, and with `json` leaves standard output to programs. */
export const createReporter = (
  { verbose, json }: Pick<RunFlags, 'verbose' | 'json'>,
  texts: Texts,
): TerminalReporter => {
  const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text)
  const [out, err] = [write(process.stdout), write(process.stderr)]
  const hasColours = canColour(process)
  return createTerminalReporter(
    { out, err },
    {
      isVerbose: verbose === true,
      isForProgram: json === true,
      ...(process.stderr.isTTY === true && { progress: createProgress(err, systemClock.elapsed) }),
      hasColours,
      palette: toPalette(hasColours),
    },
    texts,
  )
}

/** Asks a person on the terminal. */
export const toConfirm = (texts: CommandLineTexts) => async (question: string) => {
  const { confirm } = await import('../adapters/terminal/questions.ts')
  return await confirm(question, texts.cli.answers)
}
