import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toMedian } from './statistics.ts'

const FOLDER = dirname(fileURLToPath(import.meta.url))
const KIB_PER_MIB = 1024
const US_PER_MS = 1000
const KEPT_CHARACTERS = 2000

/** A program to measure: what Node is to run, and all of its environment. */
export interface Program {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** One run: from the start of the process to its end. */
interface Run {
  readonly ms: number
  readonly cpuMs: number
  readonly peakMib: number
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

/** A script of this folder. */
export const toScript = (name: string): string => join(FOLDER, name)

/** Runs programs in turns, so that whatever else the machine does hits all of them alike. Rejects where one fails. */
export const measure = async <Name extends string>(
  node: string,
  programs: Readonly<Record<Name, Program>>,
  runs: number,
  isTogether = false,
): Promise<Readonly<Record<Name, Measurement>>> => {
  const entries = Object.entries(programs) as [Name, Program][]
  const results = new Map<Name, Run[]>(entries.map(([name]) => [name, []]))
  const runOne = async ([name, program]: [Name, Program]) => void results.get(name)?.push(await run(node, program))
  for (let index = 0; index < runs; index += 1) {
    if (isTogether) await Promise.all(entries.map(runOne))
    else for (const entry of entries) await runOne(entry)
  }
  return Object.fromEntries(entries.map(([name]) => [name, toMeasurement(results.get(name) ?? [])])) as Record<
    Name,
    Measurement
  >
}

const toMeasurement = (runs: readonly Run[]): Measurement => {
  const times = runs.map(({ ms }) => ms)
  return {
    runs: runs.length,
    ms: toMedian(times),
    cpuMs: toMedian(runs.map(({ cpuMs }) => cpuMs)),
    minMs: Math.min(...times),
    maxMs: Math.max(...times),
    peakMib: Math.max(...runs.map(({ peakMib }) => peakMib)),
  }
}

/** Runs a program once. Rejects, with the end of what it printed, where it fails. */
export const run = (node: string, { args, env = {}, cwd }: Program): Promise<Run> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(node, ['--import', toScript('usage.mjs'), ...args], {
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
      else resolve({ ms, ...parseTold(told) })
    })
  })

/** What usage.mjs told. */
const parseTold = (text: string): Pick<Run, 'cpuMs' | 'peakMib'> => {
  const { peakKib, cpuUs } = JSON.parse(text) as { readonly peakKib: number; readonly cpuUs: number }
  return { cpuMs: cpuUs / US_PER_MS, peakMib: peakKib / KIB_PER_MIB }
}
