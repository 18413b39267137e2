import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generatePerformance } from '../generate/performance.ts'
import { ROOT } from '../support/root.ts'
import {
  measureCreations,
  measureEdited,
  measureLatency,
  measureSize,
  measureStage,
  type Settings,
  type SizeResult,
} from './cases.ts'
import type { BenchResult } from './result.ts'
import { toTables } from './table.ts'
import { ENGLISH } from './wording.ts'

/*
 * Time, calls and memory of whole runs, each beside its baseline of the same run: an empty program, and the same round
 * trips without anything else. BENCH_NODE names the Node to measure with.
 *
 *   npm run bench                 prints the tables
 *   npm run bench -- --write      also renews docs/performance.json and the pages; npm run bench:chart draws their charts
 *   npm run bench -- --smoke      shows in seconds that it works
 */
const LARGE_SIZE = 10_000
/** By how much larger a part's size is than the number of configurations: a file of 20,000 keys is what must be read. */
const STAGES: Readonly<Record<string, number>> = {
  'read-configurations': 1,
  'read-keys': 2,
  log: 1,
  summary: 1,
  comment: 1,
}

/** How much is measured. */
interface Extent {
  readonly sizes: readonly number[]
  readonly latency: { readonly size: number; readonly ms: number }
  readonly edited: { readonly size: number; readonly count: number }
  readonly creations: number
  readonly stageSizes: readonly number[]
}

const WHOLE: Extent = {
  sizes: [1, 10, 20, 100, 1000, LARGE_SIZE],
  latency: { size: 1000, ms: 50 },
  edited: { size: 1000, count: 100 },
  creations: LARGE_SIZE,
  stageSizes: [1000, LARGE_SIZE],
}
const SMOKE: Extent = {
  sizes: [1, 20],
  latency: { size: 20, ms: 5 },
  edited: { size: 20, count: 3 },
  creations: 20,
  stageSizes: [20],
}

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    'large-runs': { type: 'string', default: '5' },
    smoke: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const tell = (line: string): void => void process.stderr.write(`${line}\n`)

const measureAll = async (extent: Extent, settings: Settings): Promise<BenchResult> => {
  const sizes: SizeResult[] = []
  for (const size of extent.sizes) {
    tell(`plan of ${size}`)
    sizes.push(await measureSize(size, settings))
  }
  tell('plan over a slow line')
  const latency = await measureLatency(extent.latency.size, extent.latency.ms, settings)
  tell('plan of edited objects')
  const edited = await measureEdited(extent.edited.size, extent.edited.count, settings)
  tell('plan of creations')
  const creations = await measureCreations(extent.creations, settings)
  tell('parts')
  const stages = Object.entries(STAGES).flatMap(([stage, factor]) =>
    extent.stageSizes.map((size) => measureStage(stage, factor * size, settings)),
  )
  const node = execFileSync(settings.node, ['--version'], { encoding: 'utf8' }).trim()
  return { node, cpus: availableParallelism(), sizes, latency, edited, creations, stages }
}

const writeAll = async (measured: BenchResult): Promise<void> => {
  await writeFile(join(ROOT, 'docs/performance.json'), `${JSON.stringify(measured, null, 2)}\n`)
  for (const { path, text } of await generatePerformance()) await writeFile(join(ROOT, path), text)
}

const runsOf = (size: number): number => Number(flags.smoke ? 1 : flags[size < LARGE_SIZE ? 'runs' : 'large-runs'])
const settings: Settings = { node: process.env['BENCH_NODE'] || process.execPath, runsOf }
const result = await measureAll(flags.smoke ? SMOKE : WHOLE, settings)
if (flags.write) await writeAll(result)
process.stdout.write(`${toTables(result, ENGLISH)}\n`)
