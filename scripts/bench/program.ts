import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toMedian } from './statistics.ts'

const FOLDER = dirname(fileURLToPath(import.meta.url))
const KIB_PER_MIB = 1024
const US_PER_MS = 1000
const KEPT_CHARACTERS = 2000
/** Processor time and memory vary little from run to run. */
const COUNTED_RUNS = 5

/** A program to measure: what Node is to run, and all of its environment. */
export interface Program {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** What the runs of one program took: medians, and the extremes. */
export interface Measurement {
  readonly runs: number
  readonly ms: number
  /** Processor time, which other work of the machine hardly moves. */
  readonly cpuMs: number
  readonly minMs: number
  readonly maxMs: number
  /** The highest of all runs. */
  readonly peakMib: number
}

/** What one run used. */
export interface Usage {
  readonly cpuMs: number
  readonly peakMib: number
}

/** The runs of one program so far. */
interface Runs {
  readonly times: number[]
  readonly usages: Usage[]
}

/** A script of this folder. */
export const toScript = (name: string): string => join(FOLDER, name)

/**
 * Runs programs in turns, so that whatever else the machine does hits all of them alike. Rejects where one fails. What they
 * use is counted in runs of their own, because what counts it takes time as well.
 */
export const measure = async <Name extends string>(
  node: string,
  programs: Readonly<Record<Name, Program>>,
  runs: number,
  isTogether = false,
): Promise<Readonly<Record<Name, Measurement>>> => {
  const entries = (Object.entries(programs) as [Name, Program][]).map(([name, program]) => {
    const own: Runs = { times: [], usages: [] }
    return { name, program, own }
  })
  for (let index = 0; index < runs; index += 1) {
    const runOne = async ({ program, own }: (typeof entries)[number]): Promise<void> => {
      own.times.push((await run(node, program)).ms)
      if (index < COUNTED_RUNS) own.usages.push(await countUsage(node, program))
    }
    if (isTogether) await Promise.all(entries.map(runOne))
    else for (const entry of entries) await runOne(entry)
  }
  const measurements = entries.map(({ name, own }) => [name, toMeasurement(own)])
  return Object.fromEntries(measurements) as Record<Name, Measurement>
}

const toMeasurement = ({ times, usages }: Runs): Measurement => ({
  runs: times.length,
  ms: toMedian(times),
  cpuMs: toMedian(usages.map(({ cpuMs }) => cpuMs)),
  minMs: Math.min(...times),
  maxMs: Math.max(...times),
  peakMib: Math.max(...usages.map(({ peakMib }) => peakMib)),
})

/** What one run of a program uses. */
export const countUsage = async (node: string, program: Program): Promise<Usage> => {
  const { told } = await run(node, { ...program, args: ['--import', toScript('usage.mjs'), ...program.args] })
  return parseTold(told)
}

/** One run of a program, from its start to its end, and what it wrote to file descriptor 3. */
interface Ended {
  readonly ms: number
  readonly told: string
}

/** Runs a program once. Rejects, with the end of what it printed, where it fails. */
export const run = (node: string, { args, env = {}, cwd }: Program): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(node, [...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', ...env },
      ...(cwd !== undefined && { cwd }),
    })
    let [printed, told] = ['', '']
    const keep = (text: Buffer) => {
      printed = `${printed}${text}`.slice(-KEPT_CHARACTERS)
    }
    child.stdio[1]?.on('data', keep)
    child.stdio[2]?.on('data', keep)
    child.stdio[3]?.on('data', (text: Buffer) => {
      told += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const ms = performance.now() - start
      if (code !== 0) reject(new Error(`node ${args.join(' ')} ended with ${code}:\n${printed}`))
      else resolve({ ms, told })
    })
  })

/** What usage.mjs told. */
const parseTold = (text: string): Usage => {
  const { peakKib, cpuUs } = JSON.parse(text) as { readonly peakKib: number; readonly cpuUs: number }
  return { cpuMs: cpuUs / US_PER_MS, peakMib: peakKib / KIB_PER_MIB }
}
