const POLL_MS = 10

/** A program to run: the arguments of Node, of which the first is the bundle. */
export interface ProgramRun {
  readonly args: readonly [string, ...string[]]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly timeoutMs: number
  readonly stop?: Stop | undefined
}

/** Asks a run to stop as soon as something is so. */
export interface Stop {
  readonly when: () => boolean
  readonly signal: NodeJS.Signals
}

/** What a run left behind. */
export interface ProgramResult {
  /** Null where the process ended otherwise than the program asked for. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** How long the run went on after the last that it said. */
  readonly afterlifeMs: number
}

/** Sends the signal once, when it is time. Returns what ends the watch. */
export const watchStop = (stop: Stop | undefined, send: (signal: NodeJS.Signals) => void): (() => void) => {
  const timer = setInterval(() => {
    if (stop?.when() !== true) return
    clearInterval(timer)
    send(stop.signal)
  }, POLL_MS)
  return () => clearInterval(timer)
}
