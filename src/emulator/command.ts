import { parseBehaviourFlags } from './control/user-input.ts'
import { type Emulator, startEmulator } from './emulator.ts'
import { InputError, type StartFault } from './input-error.ts'

/** The flags of the command, as they were given. */
export interface CommandOptions {
  readonly port: string
  /** The state file. */
  readonly state?: string
  /** What is done where the API is not documented, each such as `omitted=keep`. */
  readonly behaviour?: readonly string[]
}

/** What the command says. */
export interface CommandTexts {
  readonly toListening: (url: string) => string
  readonly toControl: (url: string) => string
  readonly toCannotStart: (reason: string) => string
  readonly toPortInvalid: (found: string, max: number) => string
  readonly toPortRefused: (address: string, reason: string) => string
  readonly toStateUnreadable: (path: string) => string
  readonly toStateTaken: (path: string, lock: string) => string
  readonly toStateUnwritable: (path: string, reason: string) => string
}

const MAX_PORT = 65_535

/** Where the command speaks: what was asked for, and why it cannot be. */
export interface Streams {
  readonly print: (line: string) => void
  readonly fail: (line: string) => void
}

const STREAMS: Streams = {
  print: (line) => void process.stdout.write(`${line}\n`),
  fail: (line) => void process.stderr.write(`${line}\n`),
}

/** Starts an emulator and says where it listens. If it cannot start, it says why and the process fails. */
export const runEmulator = async (
  options: CommandOptions,
  texts: CommandTexts,
  { print, fail }: Streams = STREAMS,
): Promise<Emulator | undefined> => {
  try {
    const port = parsePort(options.port, texts)
    const behaviour = parseBehaviourFlags(options.behaviour ?? [])
    const stateFile = options.state
    const emulator = await startEmulator({ port, behaviour, ...(stateFile !== undefined && { stateFile }) })
    for (const line of toLines(emulator, texts)) print(line)
    return emulator
  } catch (thrown) {
    fail(texts.toCannotStart(toReason(thrown, texts)))
    process.exitCode = 1
    return undefined
  }
}

const toReason = (thrown: unknown, texts: CommandTexts): string => {
  if (thrown instanceof InputError && thrown.fault !== undefined) return toFaultText(thrown.fault, texts)
  return thrown instanceof Error ? thrown.message : String(thrown)
}

const toFaultText = (fault: StartFault, texts: CommandTexts): string => {
  switch (fault.code) {
    case 'PORT_REFUSED':
      return texts.toPortRefused(fault.address, fault.reason)
    case 'STATE_UNREADABLE':
      return texts.toStateUnreadable(fault.path)
    case 'STATE_TAKEN':
      return texts.toStateTaken(fault.path, fault.lock)
    case 'STATE_UNWRITABLE':
      return texts.toStateUnwritable(fault.path, fault.reason)
  }
}

const parsePort = (text: string, texts: CommandTexts): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= MAX_PORT) return port
  throw new InputError(texts.toPortInvalid(text, MAX_PORT))
}

const toLines = ({ url, accounts }: Emulator, texts: CommandTexts): readonly string[] => [
  texts.toListening(url),
  ...accounts.flatMap((account) => [
    `  ALIBABA_CLOUD_ACCESS_KEY_ID=${account.accessKeyId}`,
    `  ALIBABA_CLOUD_ACCESS_KEY_SECRET=${account.accessKeySecret}`,
  ]),
  `  ${texts.toControl(`${url}/_emulator/`)}`,
]
