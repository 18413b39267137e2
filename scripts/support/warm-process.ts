import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers'
import { ROOT } from './root.ts'

const HOST = join(ROOT, 'scripts/support/warm-program.mjs')
/** So long a process waits for another run. */
const IDLE_MS = 3_000
/** Variables that only a new process heeds. */
const OF_NODE = /^(?:NODE_|TZ$|SSL_|LD_)/
/** Scripts before all else, which change what every run finds: runs with the same ones share a process. */
const PRELOAD = /^--import=data:\S+$/

/** A program to run: the arguments of Node, of which the first is the bundle. */
export interface ProgramRun {
  readonly args: readonly [string, ...string[]]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly timeoutMs: number
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

/** Whether a run can share a process with others and be the same: in tests, unless they ask for a process each. */
export const canBeWarm = (bundle: string, env: Readonly<Record<string, string>>): boolean =>
  process.env['JEST_WORKER_ID'] !== undefined &&
  process.env['COLD_RUNS'] === undefined &&
  bundle.startsWith(join(ROOT, 'dist/')) &&
  existsSync(toMain(bundle)) &&
  !Object.entries(env).some(([name, value]) => OF_NODE.test(name) && !isPreload(name, value))

const isPreload = (name: string, value: string): boolean => name === 'NODE_OPTIONS' && PRELOAD.test(value)

/** The file behind the door. */
const toMain = (bundle: string): string => join(dirname(bundle), 'main.js')

/** The processes that wait for a run. */
const idle = new Set<Host>()
let lastId = 0

/** Runs a bundle in a process that has run it before, if there is one. */
export const runWarm = async (run: ProgramRun): Promise<ProgramResult> => {
  const { NODE_OPTIONS } = run.env
  const host = [...idle].find(({ options }) => options === NODE_OPTIONS) ?? new Host(NODE_OPTIONS)
  idle.delete(host)
  const result = await host.run(run)
  if (host.isFit) {
    idle.add(host)
    host.end(IDLE_MS)
  } else host.end(0)
  return result
}

type Stream = 'stdout' | 'stderr'
const STREAMS: readonly Stream[] = ['stdout', 'stderr']

/** What a process tells when a run has ended. */
interface Told {
  readonly id: number
  readonly exitCode: number
  /** Whether nothing of the run is left in the process. */
  readonly isClean: boolean
}

/** One such process. It ends with this one, and holds nobody up. */
class Host {
  isFit = true
  readonly options: string | undefined
  readonly #child: ChildProcess
  readonly #parts: Record<Stream, string> = { stdout: '', stderr: '' }
  #lastMs = 0
  #told: Told | undefined
  /** Looks whether the run has ended, whenever something is heard. */
  #check = (): void => undefined
  #timer: NodeJS.Timeout | undefined

  constructor(options: string | undefined) {
    this.options = options
    // What Node says of the way in which a bundle is run again is nothing that the bundle says.
    const args = ['--disable-warning=ExperimentalWarning', HOST]
    const child = spawn(process.execPath, args, {
      env: options === undefined ? {} : { NODE_OPTIONS: options },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#child = child
    for (const stream of STREAMS) {
      const from: Socket = child[stream] as Socket
      from.setEncoding('utf8').on('data', (text: string) => {
        this.#parts[stream] += text
        this.#lastMs = performance.now()
        this.#check()
      })
      from.unref()
    }
    child.on('message', (told: Told) => {
      this.#told = told
      this.#check()
    })
    child.on('close', () => {
      this.isFit = false
      this.#check()
    })
    child.unref()
    child.channel?.unref()
  }

  /** Runs a bundle; nothing else runs in the process meanwhile. */
  run({ args: [program, ...args], env, cwd, timeoutMs }: ProgramRun): Promise<ProgramResult> {
    clearTimeout(this.#timer)
    lastId += 1
    const id = lastId
    const timer = setTimeout(() => this.#child.kill(), timeoutMs)
    return new Promise((resolve) => {
      this.#check = () => {
        const isTold =
          this.#told?.id === id && STREAMS.every((stream) => this.#parts[stream].includes(toMark('end', id)))
        if (this.isFit && !isTold) return
        clearTimeout(timer)
        this.#check = () => undefined
        this.isFit &&= this.#told?.isClean === true
        const afterlifeMs = Math.round(performance.now() - this.#lastMs)
        resolve({ exitCode: isTold ? (this.#told?.exitCode ?? null) : null, afterlifeMs, ...this.#take(id) })
      }
      this.#child.send({ id, main: toMain(program), program, args, env, cwd })
    })
  }

  /** Ends the process at once, or when it has waited too long. */
  end(afterMs: number): void {
    this.#timer = setTimeout(() => {
      idle.delete(this)
      this.#child.kill('SIGKILL')
    }, afterMs).unref()
  }

  #take(id: number): Record<Stream, string> {
    const take = (stream: Stream) => {
      const [, after = ''] = this.#parts[stream].split(toMark('begin', id))
      const [text = ''] = after.split(toMark('end', id))
      this.#parts[stream] = ''
      return text
    }
    return { stdout: take('stdout'), stderr: take('stderr') }
  }
}

/** Stands in both streams where a run begins and ends. */
const toMark = (name: 'begin' | 'end', id: number): string => `\0${name} ${id}\0`
