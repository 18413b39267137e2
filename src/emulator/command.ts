import { parseBehaviourFlags } from './behaviour.ts'
import { type Emulator, startEmulator } from './emulator.ts'
import { InputError } from './schema.ts'

/** The flags of the command, as they were given. */
export interface CommandOptions {
  readonly port: string
  /** The state file. */
  readonly state?: string
  /** What is done where the API is not documented, each such as `omitted=keep`. */
  readonly behaviour?: readonly string[]
}

const MAX_PORT = 65_535

/** Starts an emulator and says where it listens. What prevents it is printed, and makes the process fail. */
export const runEmulator = async (
  options: CommandOptions,
  print: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Promise<Emulator | undefined> => {
  try {
    const port = parsePort(options.port)
    const behaviour = parseBehaviourFlags(options.behaviour ?? [])
    const stateFile = options.state
    const emulator = await startEmulator({ port, behaviour, ...(stateFile !== undefined && { stateFile }) })
    for (const line of toLines(emulator)) print(line)
    return emulator
  } catch (thrown) {
    print(`The emulator cannot start: ${thrown instanceof Error ? thrown.message : thrown}`)
    process.exitCode = 1
    return undefined
  }
}

const parsePort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= MAX_PORT) return port
  throw new InputError(`the port must be a number from 0 to ${MAX_PORT}, not '${text}'`)
}

const toLines = ({ url, accounts }: Emulator): readonly string[] => [
  `OOS emulator listening on ${url}`,
  ...accounts.flatMap((account) => [
    `  ALIBABA_CLOUD_ACCESS_KEY_ID=${account.accessKeyId}`,
    `  ALIBABA_CLOUD_ACCESS_KEY_SECRET=${account.accessKeySecret}`,
  ]),
  `  Control interface: ${url}/_emulator/`,
]
