import { type Command, Option } from 'commander'
import {
  canColour,
  createProgress,
  createTerminalReporter,
  isDumb,
  type TerminalReporter,
} from '../adapters/terminal/reporter.ts'
import { createFiles, findFirst } from '../adapters/workspace/files.ts'
import {
  createStopSignal,
  endProcess,
  environment,
  isFile,
  limitYoungSpace,
  systemClock,
} from '../adapters/workspace/process.ts'
import { INPUT_NAMES } from '../inputs/inputs.gen.ts'
import { getDefault, INPUT_CHOICES, type InputName, LIST_INPUTS, type RawInputs } from '../inputs/inputs.ts'
import { CONFIGURATION_PATHS } from '../model/configuration-paths.ts'
import type { RunEvent } from '../model/event.ts'
import { INPUT_VARIABLES } from '../model/input-variables.ts'
import type { JsonObject } from '../model/json.ts'
import type { NamedLogin } from '../model/login.ts'
import { COMMANDS, type Command as CommandName, type Locale } from '../model/policy.ts'
import { toCommandLinePorts } from '../outside-github.ts'
import { main } from '../run/main.ts'
import { toLogText } from '../stages/render/escape.ts'
import { toPalette } from '../stages/render/palette.ts'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'
import { toFlagWords } from '../stages/render/texts/flags.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import { listCommandInputs } from './command-inputs.ts'

/** What the environment provides instead of a flag, besides the credentials. */
const FROM_ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  'fingerprint-key': INPUT_VARIABLES['fingerprint-key'],
}

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
  readonly exposeWebhookUrls?: boolean
}

/** Adds the commands that are the Action's own: validate, plan, apply, export. */
export const addRunCommands = (program: Command, language: Language): void => {
  const { texts } = language
  for (const name of COMMANDS) {
    const command = program.command(name).description(texts.cli.commands[name])
    const hasPlan = name !== 'validate' && name !== 'export'
    for (const input of listCommandInputs(name)) {
      const text = input === 'report' && !hasPlan ? texts.cli.flags.reportWithoutPlan : undefined
      command.addOption(toOption(input, language, text))
    }
    if (name === 'plan') command.option('--detailed-exitcode', texts.cli.flags.detailedExitcode)
    if (name === 'apply') command.option('--yes', texts.cli.flags.yes)
    if (name === 'apply') command.option('--expose-webhook-urls', texts.cli.flags.exposeWebhookUrls)
    if (name === 'export') command.option('--force', texts.cli.flags.force)
    if (listCommandInputs(name).includes('endpoint')) addLoginFlags(command, texts)
    command.option('--json', texts.cli.flags.json).option('--verbose', texts.cli.flags.verbose)
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

/** Adds the command that demonstrates these on a built-in example: no account, no file, nothing leaves the machine. */
export const addDemoCommand = (program: Command, language: Language): void => {
  const { texts, localeText } = language
  program
    .command('demo')
    .description(texts.cli.commands.demo)
    // So that it is also accepted after the command; the language is already known here.
    .addOption(toOption('locale', language))
    .action(async () => {
      // Loaded here, because it brings the emulator along.
      const { runDemo } = await import('./demo-run.ts')
      await endProcess(await runDemo(createReporter({}, texts), texts, localeText, createStopSignal()))
    })
}

/** The option of an input, with its text where a command takes it for less than others. */
export const toOption = (
  input: InputName,
  { texts, systemLocale }: Language,
  text = texts.cli.inputs[input],
): Option => {
  const standard = input === 'locale' ? systemLocale : input === 'config' ? undefined : getDefault(input)
  const help = toFlagWords(text, INPUT_NAMES)
  const option = new Option(
    `--${input} <value${SEVERAL.has(input) ? '...' : ''}>`,
    standard === undefined ? help : texts.cli.toStandard(help, standard),
  )
  // For completion only; the inputs report invalid values, with all other errors.
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
      // As an empty variable in place of a value: nothing was given.
      return [option.long?.slice(2), typeof value === 'string' && value.trim() !== '' ? value : undefined] as const
    }),
  )
  const elsewhere: Readonly<Record<string, string | undefined>> = {
    locale: localeText,
    // Where `init` puts it depends on the CI.
    config: given.get('config') === undefined ? findFirst(Object.values(CONFIGURATION_PATHS)) : undefined,
    overwrite: flags['force'] === true ? 'true' : undefined,
    'expose-webhook-urls': flags['exposeWebhookUrls'] === true ? 'true' : undefined,
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
  let webhooks: string | undefined
  const code = await main(
    (input) => (input === 'command' ? name : raw(input)),
    {
      reporter: {
        ...reporter,
        setOutputs: (outputs) => {
          webhooks = outputs['webhook-urls'] || webhooks
        },
      },
      files: createFiles(),
      ...ports,
      signal: setting.signal,
      saveMemory: limitYoungSpace,
      ...(name === 'apply' && flags.yes !== true && { confirm: toConfirm(setting.texts) }),
      onEnd: (document) => {
        ended = document
      },
    },
    async () => setting.texts,
  )
  printEnd(reporter, flags, ended, webhooks, setting.texts)
  return code === 0 && flags.detailedExitcode === true && ended['result'] === 'planned' ? HAS_CHANGES : code
}

/** Prints what a program reads, and the webhook URLs where they were asked for: only then does a run hand them on. */
const printEnd = (
  reporter: TerminalReporter,
  { json }: RunFlags,
  ended: JsonObject,
  webhooks: string | undefined,
  { cli }: CommandLineTexts,
): void => {
  const document = JSON.stringify(ended, undefined, 2)
  if (webhooks === undefined) {
    if (json === true) reporter.print(`${document}\n`)
    return
  }
  // The masks would hide them in the document.
  if (json === true) reporter.print(document.replace(/\n\}$/, ''), `,\n  "webhookUrls": ${webhooks}\n}\n`)
  else reporter.print(`\n${cli.webhookUrls}\n`, toWebhookLines(webhooks))
}

const toWebhookLines = (webhooks: string): string =>
  Object.entries(JSON.parse(webhooks) as Readonly<Record<string, string>>)
    .map(([key, url]) => `  ${toLogText(key)}: ${toLogText(url, Number.POSITIVE_INFINITY)}\n`)
    .join('')

/** What prints for people, and with `json` leaves standard output to programs. */
export const createReporter = (
  { verbose, json }: Pick<RunFlags, 'verbose' | 'json'>,
  texts: Texts,
): TerminalReporter => {
  const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text)
  const [out, err] = [write(process.stdout), write(process.stderr)]
  const hasColours = (stream: NodeJS.WriteStream & { readonly fd?: number }) =>
    canColour({ env: process.env, isTerminal: stream.isTTY === true, isFile: isFile(stream.fd) })
  const isMovable = process.stderr.isTTY === true && !isDumb(process.env)
  return createTerminalReporter(
    { out, err },
    {
      isVerbose: verbose === true,
      isForProgram: json === true,
      ...(isMovable && { progress: createProgress(err, systemClock.elapsed) }),
      hasColours: hasColours(json === true ? process.stderr : process.stdout),
      palette: toPalette(hasColours(process.stderr)),
    },
    texts,
  )
}

/** Asks a person on the terminal. */
export const toConfirm = (texts: CommandLineTexts) => async (question: string) => {
  const { confirm } = await import('../adapters/terminal/questions.ts')
  return await confirm(question, texts.cli.answers)
}
