import nodeModule, { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers'
import { type ProgramResult, type ProgramRun, watchStop } from './program-run.ts'
import { ROOT } from './root.ts'

const HOST = join(ROOT, 'scripts/support/warm-program.mjs')
/** So long a process waits for another run. */
const IDLE_MS = 10_000
/** Variables that only a new process heeds. */
const OF_NODE = /^(?:NODE_|TZ$|SSL_|LD_)/
/** Scripts before all else, which change what every run finds: runs with the same ones share a process. */
const PRELOAD = /^--import=data:\S+$/

/** The signals that a run hears and ends by itself. Any other ends a process, or says something to what is loaded before the bundle. */
const HEARD: ReadonlySet<NodeJS.Signals | undefined> = new Set([undefined, 'SIGINT', 'SIGTERM', 'SIGHUP'])

/** Whether a run can share a process with others and be the same: in tests, unless they ask for a process each. */
export const canBeWarm = ({ args: [bundle], env, stop }: Pick<ProgramRun, 'args' | 'env' | 'stop'>): boolean =>
  process.env['JEST_WORKER_ID'] !== undefined &&
  process.env['COLD_RUNS'] === undefined &&
  HEARD.has(stop?.signal) &&
  bundle.startsWith(join(ROOT, 'dist/')) &&
  existsSync(toMain(bundle)) &&
  !Object.entries(env).some(([name, value]) => OF_NODE.test(name) && !isPreload(name, value))

const isPreload = (name: string, value: string): boolean => name === 'NODE_OPTIONS' && PRELOAD.test(value)

/** The file behind the door. */
const toMain = (bundle: string): string => join(dirname(bundle), 'main.js')

/** A process that has ended its run, and may be given another. */
interface Waiting {
  readonly child: ChildProcess
  /** The scripts that it has loaded before all else. */
  readonly options: string | undefined
  /** Ends the wait, as long as it lasts. */
  readonly endWait: () => void
}

/**
 * The processes that wait for a run. Jest gives each test file modules of its own, but for those of Node: what is kept there
 * outlives a file, so that the next one finds processes that have compiled the bundle already.
 */
const shared: { waitingForRuns?: Set<Waiting> } = nodeModule as object
const waiting = shared.waitingForRuns ?? new Set<Waiting>()
shared.waitingForRuns = waiting

/** Runs a bundle in a process that has run it before, if there is one. */
export const runWarm = async (run: ProgramRun): Promise<ProgramResult> => {
  const options = run.env['NODE_OPTIONS']
  const child = take(options) ?? start(options)
  const { isFit, ...result } = await runIn(child, run)
  if (isFit) wait(child, options)
  else child.kill('SIGKILL')
  return result
}

/** The one that waits for the shortest time: those that are not needed end sooner. */
const take = (options: string | undefined): ChildProcess | undefined => {
  const found = [...waiting].findLast((one) => one.options === options)
  if (found === undefined) return undefined
  found.endWait()
  return found.child
}

const wait = (child: ChildProcess, options: string | undefined): void => {
  const endWait = () => {
    waiting.delete(one)
    clearTimeout(timer)
    child.off('close', endWait)
  }
  const one: Waiting = { child, options, endWait }
  const timer = setTimeout(() => {
    endWait()
    child.kill('SIGKILL')
  }, IDLE_MS).unref()
  child.on('close', endWait)
  waiting.add(one)
}

/** It ends with this process, and holds nobody up. */
const start = (options: string | undefined): ChildProcess => {
  // What Node says of the way in which a bundle is run again is nothing that the bundle says.
  const args = ['--disable-warning=ExperimentalWarning', HOST]
  const child = spawn(process.execPath, args, {
    env: options === undefined ? {} : { NODE_OPTIONS: options },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of STREAMS) toSocket(child, stream).setEncoding('utf8').unref()
  child.unref()
  child.channel?.unref()
  return child
}

type Stream = 'stdout' | 'stderr'
const STREAMS: readonly Stream[] = ['stdout', 'stderr']

const toSocket = (child: ChildProcess, stream: Stream): Socket => child[stream] as Socket

/** What a process tells when a run has ended. */
interface Told {
  readonly id: string
  readonly exitCode: number
  /** Whether nothing of the run is left in the process. */
  readonly isClean: boolean
}

/** Runs a bundle; nothing else runs in the process meanwhile. `isFit` says whether it can run another one. */
const runIn = (
  child: ChildProcess,
  { args: [program, ...args], env, cwd, timeoutMs, stop }: ProgramRun,
): Promise<ProgramResult & { readonly isFit: boolean }> =>
  new Promise((resolve) => {
    const id = randomUUID()
    const parts: Record<Stream, string> = { stdout: '', stderr: '' }
    let lastMs = performance.now()
    let told: Told | undefined
    let isGone = false
    const check = () => {
      const isTold = told !== undefined && STREAMS.every((stream) => parts[stream].includes(toMark('end', id)))
      if (!isGone && !isTold) return
      clearTimeout(timer)
      endWatch()
      child.off('message', hear).off('close', end)
      for (const stream of STREAMS) toSocket(child, stream).off('data', readers[stream])
      const between = (text: string) => text.split(toMark('begin', id))[1]?.split(toMark('end', id))[0] ?? ''
      resolve({
        exitCode: isTold ? (told?.exitCode ?? null) : null,
        stdout: between(parts.stdout),
        stderr: between(parts.stderr),
        afterlifeMs: Math.round(performance.now() - lastMs),
        isFit: !isGone && told?.isClean === true,
      })
    }
    const end = () => {
      isGone = true
      check()
    }
    const hear = (message: Told) => {
      if (message.id === id) told = message
      check()
    }
    const toReader = (stream: Stream) => (text: string) => {
      parts[stream] += text
      lastMs = performance.now()
      check()
    }
    const readers = { stdout: toReader('stdout'), stderr: toReader('stderr') }
    child.on('message', hear).on('close', end)
    for (const stream of STREAMS) toSocket(child, stream).on('data', readers[stream])
    const timer = setTimeout(() => child.kill(), timeoutMs)
    const endWatch = watchStop(stop, (signal) => child.kill(signal))
    child.send({ id, main: toMain(program), program, args, env, cwd }, (error) => error && end())
  })

/** Stands in both streams where a run begins and ends. */
const toMark = (name: 'begin' | 'end', id: string): string => `\0${name} ${id}\0`
