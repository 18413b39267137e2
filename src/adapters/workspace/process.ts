import { fstatSync } from 'node:fs'
import type { Clock, Env } from '../../ports.ts'

/* What a process gets from its machine, how it prepares itself, and how it ends. */

/** The process's environment; an empty variable counts as unset, because that is how CI systems blank one. */
export const environment: Env = (name) => process.env[name] || undefined

/** The machine's clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => process.uptime() * 1_000,
  // Loaded only if a run waits.
  sleep: async (ms) => (await import('node:timers/promises')).setTimeout(ms),
}

/**
 * Removes variables from the environment that would weaken every connection or print secrets: those that turn off TLS
 * verification, or turn on the debug output of libraries. Must run before anything is loaded lazily or connected.
 */
export const hardenProcess = (): void => {
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
  delete process.env['DEBUG']
}

/**
 * Keeps V8's space for young objects at the size that it has. Node 24 lets it grow meanwhile, and nothing gets much
 * faster: a plan of ten thousand configurations took 270 MiB, and takes 175 (docs/performance.md). V8 heeds a limit in bytes
 * only before a program starts, where an Action has no say. A changed flag also makes V8 refuse the compiled code that
 * Node's own modules come with, so that a small run is better off without.
 */
export const limitYoungSpace = async (): Promise<void> => {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** Signals by which a runner, a person or a terminal that goes away asks a process to end. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Aborted by the first of these signals. A second one, whichever it is, ends the process at once, as it always would. */
export const createStopSignal = (): AbortSignal => {
  const controller = new AbortController()
  const stop = () => {
    for (const name of STOP_SIGNALS) process.off(name, stop)
    controller.abort()
  }
  for (const name of STOP_SIGNALS) process.on(name, stop)
  return controller.signal
}

/** Keeps working if nobody reads the output any more, or the disk is full: that output is dropped. */
export const surviveOutput = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

/** Whether a stream writes to a file, where nobody sees terminal output. */
export const isFile = (descriptor: number | undefined): boolean => {
  if (descriptor === undefined) return false
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

/**
 * Ends the process as soon as its output is written, even if something is still open. A signal does not wait for the
 * reader.
 */
export const endProcess = async (
  exitCode: number,
  streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr],
): Promise<void> => {
  const end = () => process.exit(exitCode)
  for (const name of STOP_SIGNALS) process.on(name, end)
  await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))))
  end()
}
