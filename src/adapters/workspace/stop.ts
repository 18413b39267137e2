/** Signals by which a runner or a person asks a process to end. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Aborted by the first SIGINT or SIGTERM. A second one ends the process at once, as it always would. */
export const createStopSignal = (): AbortSignal => {
  const controller = new AbortController()
  for (const name of SIGNALS) process.once(name, () => controller.abort())
  return controller.signal
}

/** Sets the exit code. After a stop the process ends as soon as its output is out, although requests may be in flight. */
export const endProcess = (exitCode: number, signal: AbortSignal): void => {
  process.exitCode = exitCode
  if (signal.aborted) process.stdout.write('', () => process.exit())
}
