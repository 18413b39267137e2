import { Command, Option } from 'commander'
import { CodedError } from './errors.ts'
import { INPUT_DEFAULTS, INPUT_HELP, INPUT_NAMES } from './inputs.gen.ts'
import { COMMANDS, type InputName } from './inputs.ts'
import { main } from './main.ts'
import { connectOos, connectSts } from './oos/connect.ts'
import { createRoute } from './proxy/route.ts'
import { createTerminalReporter } from './terminal/reporter.ts'
import { systemClock } from './workspace/clock.ts'
import { environment } from './workspace/environment.ts'
import { createFiles } from './workspace/files.ts'
import { hardenProcess } from './workspace/harden.ts'
import { createStopSignal, endProcess } from './workspace/stop.ts'

/** What each command does, for `--help`. */
const COMMAND_HELP: Readonly<Record<(typeof COMMANDS)[number], string>> = {
  validate: 'Check the configuration files, offline',
  plan: 'Show what would change; nothing is written',
  apply: 'Carry out what a plan would show',
  export: 'Write the live configurations as a file',
}

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

const program = new Command('oos-chat-sync')
  .description(
    'Keep the DingTalk and WeChat chat configurations of Alibaba Cloud OOS in step with a versioned YAML file',
  )
  .showSuggestionAfterError()

for (const name of COMMANDS) {
  const command = program.command(name).description(COMMAND_HELP[name])
  for (const input of INPUT_NAMES.filter((candidate) => !NO_FLAG.has(candidate))) {
    command.addOption(new Option(`--${input} <value>`, toHelp(input)))
  }
  command.option('--verbose', 'tell each call of the API')
  command.action(async (_options: unknown, self: Command) => {
    const signal = createStopSignal()
    endProcess(await runCommand(name, self, signal), signal)
  })
}

program
  .command('emulator')
  .description('Serve an OOS on loopback, for trying things out')
  .option('--port <number>', 'port to listen on; 0 takes a free one', '0')
  .option('--state <file>', 'JSON file in which the state is kept')
  .action(async (options: { port: string; state?: string }) => {
    const { runEmulator } = await import('./emulator/command.ts')
    await runEmulator(options)
  })

await program.parseAsync()

function toHelp(input: InputName): string {
  const standard = INPUT_DEFAULTS[input]
  return standard === undefined ? INPUT_HELP[input] : `${INPUT_HELP[input]} (default: ${standard})`
}

function runCommand(name: (typeof COMMANDS)[number], command: Command, signal: AbortSignal): Promise<0 | 1> {
  const options: Readonly<Record<string, string>> = command.opts()
  const flags = new Map(command.options.map((option) => [option.long?.slice(2), options[option.attributeName()]]))
  const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text)
  const route = createRoute(environment)
  const fromEnvironment = (input: string) => environment(FROM_ENVIRONMENT[input] ?? '')
  return main((input) => (input === 'command' ? name : (flags.get(input) ?? fromEnvironment(input))), {
    reporter: createTerminalReporter({ out: write(process.stdout), err: write(process.stderr) }, 'verbose' in options),
    files: createFiles(process.cwd()),
    env: environment,
    clock: systemClock,
    connect: (options) => connectOos(options, route),
    connectSts: (options, retry) => connectSts(options, retry, route),
    signal,
    // A command line has no event, no repository and no ID token of its own.
    event: { isFork: false, isDependabot: false },
    openForge: async () => undefined,
    getIdToken: () => Promise.reject(new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })),
  })
}
