import { Command, Option } from 'commander'
import { CodedError } from './errors.ts'
import { INPUT_DEFAULTS, INPUT_NAMES } from './inputs.gen.ts'
import { COMMANDS, type InputName } from './inputs.ts'
import { loadTexts, toLocale, toSystemLocale } from './language.ts'
import { main } from './main.ts'
import { connectOos, connectSts } from './oos/connect.ts'
import { createTerminalReporter } from './terminal/reporter.ts'
import { setUsageTexts } from './terminal/usage.ts'
import { systemClock } from './workspace/clock.ts'
import { environment } from './workspace/environment.ts'
import { createFiles } from './workspace/files.ts'
import { hardenProcess } from './workspace/harden.ts'
import { createStopSignal, endProcess } from './workspace/stop.ts'

/** What the environment gives in place of a flag, besides the credentials. */
const FROM_ENVIRONMENT: Readonly<Record<string, string>> = { 'fingerprint-key': 'OOS_CHAT_FINGERPRINT_KEY' }

/**
 * Secrets have no flag, because a command line can be read by every user of the machine: they come from the environment
 * alone. Neither has what only a job on GitHub can use.
 */
const NO_FLAG: ReadonlySet<string> = new Set([
  'command',
  'access-key-id',
  'access-key-secret',
  'security-token',
  'fingerprint-key',
  'github-token',
  'comment',
  'label',
  'drift-issue',
  'expose-webhook-urls',
  'role-to-assume',
  'oidc-provider-arn',
  'role-session-name',
])

hardenProcess()

const systemLocale = toSystemLocale(environment)
const texts = await loadTexts(toLocale(readLocaleFlag(process.argv) ?? systemLocale))

const program = setUsageTexts(new Command('oos-chat-sync'), texts)
  .description(texts.cli.description)
  .helpCommand(`help ${texts.cli.command}`, texts.cli.commands.help)
  .showSuggestionAfterError()

for (const name of COMMANDS) {
  const command = program.command(name).description(texts.cli.commands[name])
  for (const input of INPUT_NAMES.filter((candidate) => !NO_FLAG.has(candidate))) {
    command.addOption(new Option(`--${input} <value>`, toHelp(input)))
  }
  command.option('--verbose', texts.cli.flags.verbose)
  command.action(async (_options: unknown, self: Command) => {
    const signal = createStopSignal()
    endProcess(await runCommand(name, self, signal), signal)
  })
}

program
  .command('emulator')
  .description(texts.cli.commands.emulator)
  .option('--port <number>', texts.cli.toStandard(texts.cli.flags.port, '0'))
  .option('--state <file>', texts.cli.flags.state)
  .option('--behaviour <name=value...>', texts.cli.flags.behaviour)
  .action(async (options: { port?: string; state?: string; behaviour?: string[] }) => {
    const { runEmulator } = await import('./emulator/command.ts')
    await runEmulator({ port: '0', ...options }, texts.cli.emulator)
  })

await program.parseAsync()

/** The language must be known before the command line is read as a whole, because the help is written in it. */
function readLocaleFlag(args: readonly string[]): string | undefined {
  const index = args.findLastIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const flag = args[index]
  if (flag === undefined) return undefined
  return flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : args[index + 1]
}

function toHelp(input: InputName): string {
  const standard = input === 'locale' ? systemLocale : INPUT_DEFAULTS[input]
  const help = texts.cli.inputs[input]
  return standard === undefined ? help : texts.cli.toStandard(help, standard)
}

function runCommand(name: (typeof COMMANDS)[number], command: Command, signal: AbortSignal): Promise<0 | 1> {
  const options: Readonly<Record<string, string>> = command.opts()
  const flags = new Map(command.options.map((option) => [option.long?.slice(2), options[option.attributeName()]]))
  const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text)
  const fromEnvironment = (input: string) =>
    input === 'locale' ? systemLocale : environment(FROM_ENVIRONMENT[input] ?? '')
  return main((input) => (input === 'command' ? name : (flags.get(input) ?? fromEnvironment(input))), {
    reporter: createTerminalReporter(
      { out: write(process.stdout), err: write(process.stderr) },
      'verbose' in options,
      texts,
    ),
    files: createFiles(process.cwd()),
    env: environment,
    clock: systemClock,
    connect: connectOos,
    connectSts,
    signal,
    // A command line has no event, no repository and no ID token of its own.
    event: { isFork: false, isDependabot: false },
    openForge: () => undefined,
    getIdToken: () => Promise.reject(new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })),
  })
}
