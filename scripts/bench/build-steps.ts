import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../build/bundle.ts'
import { listCalledFunctions, tryAction } from '../build/called-functions.ts'
import { markCalled } from '../build/mark-called.ts'
import { shrink, toTextSteps } from '../build/shrink.ts'
import { stripTypes } from '../build/strip.ts'
import { countUsage, type Program } from './program.ts'
import { openSite } from './site.ts'
import { toMedian, toMedianInterval } from './statistics.ts'
import { toNumber, toTable } from './table.ts'
import { toWorld } from './world.ts'

/*
 * What each step of the build is worth: the Action's bundle with each of them left out in turn, each in a folder of its
 * own, beside the whole. Processor time of whole processes; each round runs all of them, and a ratio is of one round. What
 * is printed is the median of the ratios, and where it is with 95 % confidence. BENCH_NODE names the Node to measure with.
 *
 *   npm run bench:build                    prints the table; some four minutes
 *   npm run bench:build -- --rounds 200    where the machine has other work, or a step is worth little
 */
const CONFIGURATIONS = 20
const COMMANDS = ['validate', 'plan'] as const
type Command = (typeof COMMANDS)[number]

const TEXT_STEPS = toTextSteps('program')

type Step = keyof typeof TEXT_STEPS | 'marks'
const STEPS: readonly Step[] = ['builtins', 'late', 'minify', 'marks']
/** What is left out, by how a variant is called. */
const VARIANTS: Readonly<Record<string, readonly Step[]>> = {
  nothing: [],
  // The same bytes: how far its ratio is from 1 is how much the others can be believed.
  'nothing, once more': [],
  'built-ins asked for directly': ['builtins', 'late'],
  'built-ins asked for late': ['late'],
  minifier: ['minify'],
  'marks of the trial': ['marks'],
  'all of them': STEPS,
}

/** One variant of the bundle, and the processor time of its runs, round by round. */
interface Variant {
  readonly name: string
  readonly folder: string
  readonly bytes: number
  readonly cpuMs: Readonly<Record<Command, number[]>>
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`)

const countBytes = async (folder: string): Promise<number> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

const makeVariant = async (bundled: string, folder: string, name: string, left: readonly Step[]): Promise<Variant> => {
  tell(`without ${name}`)
  await cp(bundled, folder, { recursive: true })
  const steps = Object.entries(TEXT_STEPS).filter(([step]) => !left.some((out) => out === step))
  await shrink(folder, Object.fromEntries(steps))
  if (!left.includes('marks')) await markCalled(folder, await listCalledFunctions(folder, folder, tryAction))
  return { name, folder, bytes: await countBytes(folder), cpuMs: { validate: [], plan: [] } }
}

/** Each round begins with another variant, so that none always has the place after the same one. */
const measureRounds = async (
  variants: readonly Variant[],
  programs: Readonly<Record<Command, Program>>,
  rounds: number,
): Promise<void> => {
  const node = process.env['BENCH_NODE'] || process.execPath
  for (let round = 0; round < rounds; round += 1) {
    tell(`round ${round + 1} of ${rounds}`)
    const first = round % variants.length
    for (const { folder, cpuMs } of [...variants.slice(first), ...variants.slice(0, first)]) {
      for (const command of COMMANDS) {
        const program = { ...programs[command], args: [join(folder, 'index.js')] }
        cpuMs[command].push((await countUsage(node, program)).cpuMs)
      }
    }
  }
}

const toRatios = (variant: Variant, whole: Variant, command: Command): readonly number[] =>
  variant.cpuMs[command].map((ms, round) => ms / (whole.cpuMs[command][round] ?? Number.NaN))

const toCells = (variant: Variant, whole: Variant, command: Command): readonly string[] => {
  const ms = `${toMedian(variant.cpuMs[command]).toFixed(1)} ms`
  if (variant === whole) return [ms, '1']
  const ratios = toRatios(variant, whole, command)
  const [low, high] = toMedianInterval(ratios)
  return [ms, `${toMedian(ratios).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`]
}

/** A step pays where it is sure that one of the commands takes longer without it. */
const toVerdict = (variant: Variant, whole: Variant): string => {
  if (variant === whole) return ''
  const lows = COMMANDS.map((command) => toMedianInterval(toRatios(variant, whole, command))[0])
  return lows.some((low) => low > 1) ? 'yes' : 'not seen'
}

const toReport = (variants: readonly Variant[], whole: Variant): string =>
  toTable(
    ['Left out', 'Bytes', ...COMMANDS.flatMap((command) => [command, 'ratio']), 'Pays'],
    variants.map((variant) => [
      variant.name,
      toNumber(variant.bytes),
      ...COMMANDS.flatMap((command) => toCells(variant, whole, command)),
      toVerdict(variant, whole),
    ]),
  )

const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '60' } } })
const folder = await mkdtemp(join(tmpdir(), 'build-steps-'))
const world = toWorld(CONFIGURATIONS)
const site = await openSite(world, world.toState(0))
try {
  const bundled = join(folder, 'bundled')
  await stripTypes(join(folder, 'sources'), 'program')
  await bundle(join(folder, 'sources'), 'index.js', bundled)
  const variants: Variant[] = []
  for (const [index, [name, left]] of Object.entries(VARIANTS).entries()) {
    variants.push(await makeVariant(bundled, join(folder, String(index)), name, left))
  }
  await measureRounds(variants, site, Number(flags.rounds))
  const [whole] = variants
  if (whole !== undefined) process.stdout.write(`${toReport(variants, whole)}\n`)
} finally {
  await site.close()
  await rm(folder, { recursive: true, force: true })
}
