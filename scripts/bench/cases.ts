import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { type Measurement, measure, run, toScript } from './program.ts'
import { openSite, type Site } from './site.ts'
import { toMedian } from './statistics.ts'
import { EMPTY_STATE, toWorld } from './world.ts'

const JITI = join(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs')
const PAGE = 100
/** The first page of records; only where it is full are larger ones worth asking for. */
const FIRST_RECORDS = 10

/** What every case is told. */
export interface Settings {
  /** The Node that runs what is measured. */
  readonly node: string
  readonly runsOf: (size: number) => number
}

/** A plan in which nothing changes, beside the same round trips and nothing else. */
export interface SizeResult {
  readonly size: number
  readonly files: number
  readonly empty: Measurement
  readonly validate: Measurement
  readonly plan: Measurement
  readonly bare: Measurement
  readonly calls: number
  /** The calls where a page of records holds ten at most, as the text of the reference says. */
  readonly smallPageCalls: number
  readonly leastCalls: number
}

/** The pages of both lists: what no plan can do without. */
const toLeastCalls = (size: number): number =>
  Math.max(1, Math.ceil(size / PAGE)) + 1 + Math.ceil(Math.max(0, size - FIRST_RECORDS) / PAGE)

/** Measures a plan of `size` objects that are all as the files say. */
export const measureSize = async (size: number, { node, runsOf }: Settings): Promise<SizeResult> => {
  const world = toWorld(size)
  const site = await openSite(world, world.toState(0))
  try {
    const { validate, plan, bare } = site
    const smallPageCalls = await countWithSmallPages(site, node)
    await run(node, plan)
    const calls = await site.emulator.countCalls()
    const empty = { args: [toScript('empty.mjs')] }
    const measured = await measure(node, { empty, validate, plan, bare }, runsOf(size))
    return { size, files: world.files.length, ...measured, calls, smallPageCalls, leastCalls: toLeastCalls(size) }
  } finally {
    await site.close()
  }
}

const countWithSmallPages = async ({ emulator, plan }: Site, node: string): Promise<number> => {
  await emulator.behave({ pathSize: FIRST_RECORDS })
  await run(node, plan)
  await emulator.behave({ pathSize: PAGE })
  return await emulator.countCalls()
}

/** The same with every answer so much later. */
export interface LatencyResult {
  readonly size: number
  readonly latencyMs: number
  readonly plan: Measurement
  readonly bare: Measurement
}

/** Measures a plan over a slow line. Both programs mostly wait, so they run side by side, each with an emulator. */
export const measureLatency = async (size: number, latencyMs: number, settings: Settings): Promise<LatencyResult> => {
  const world = toWorld(size)
  const state = world.toState(0)
  const [site, other] = [await openSite(world, state), await openSite(world, state)]
  try {
    await Promise.all([site.emulator.delay(latencyMs), other.emulator.delay(latencyMs)])
    const programs = { plan: site.plan, bare: other.bare }
    const measured = await measure(settings.node, programs, settings.runsOf(size), true)
    return { size, latencyMs, ...measured }
  } finally {
    await Promise.all([site.close(), other.close()])
  }
}

/** What a plan costs in which some objects were edited. */
export interface EditedResult {
  readonly size: number
  readonly edited: number
  readonly plan: Measurement
  readonly calls: number
  readonly leastCalls: number
}

/** Measures a plan in which `edited` of the objects were edited by hand. */
export const measureEdited = async (size: number, edited: number, settings: Settings): Promise<EditedResult> => {
  const world = toWorld(size)
  const site = await openSite(world, world.toState(edited))
  try {
    await run(settings.node, site.plan)
    const calls = await site.emulator.countCalls()
    const { plan } = await measure(settings.node, { plan: site.plan }, settings.runsOf(size))
    return { size, edited, plan, calls, leastCalls: toLeastCalls(size) + edited }
  } finally {
    await site.close()
  }
}

/** What a plan costs in which everything is new: the log, the summary and the annotations are at their largest. */
export interface CreationResult {
  readonly size: number
  readonly plan: Measurement
  readonly cliPlan: Measurement
}

/** Measures a plan of creations alone, as the Action and as the command line. */
export const measureCreations = async (size: number, { node, runsOf }: Settings): Promise<CreationResult> => {
  const site = await openSite(toWorld(size), EMPTY_STATE)
  try {
    return { size, ...(await measure(node, { plan: site.plan, cliPlan: site.cliPlan }, runsOf(size))) }
  } finally {
    await site.close()
  }
}

/** One part of the program alone: the first call in a fresh process. */
export interface StageResult {
  readonly stage: string
  readonly size: number
  readonly runs: number
  readonly ms: number
  readonly cpuMs: number
  /** How large its result is, in bytes, characters or configurations. */
  readonly result: number
}

/** Measures a stage of `stage.ts`. */
export const measureStage = (stage: string, size: number, { node, runsOf }: Settings): StageResult => {
  const runs = Array.from({ length: runsOf(1) }, () => runStage(node, stage, size))
  const medianOf = (of: 'ms' | 'cpuMs') => toMedian(runs.map((entry) => entry[of]))
  const [first] = runs
  return { stage, size, runs: runs.length, ms: medianOf('ms'), cpuMs: medianOf('cpuMs'), result: first?.result ?? 0 }
}

const runStage = (node: string, stage: string, size: number): Pick<StageResult, 'ms' | 'cpuMs' | 'result'> => {
  const { status, stdout, stderr } = spawnSync(node, [JITI, toScript('stage.ts'), stage, String(size)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The stage ${stage} failed:\n${stderr}`)
  return JSON.parse(stdout)
}
