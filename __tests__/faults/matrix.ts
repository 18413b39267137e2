import type { Behaviour } from '../../src/emulator/behaviour.ts'
import { startEmulator } from '../../src/emulator/emulator.ts'
import { SUITE_BEHAVIOUR } from '../support/behaviour.ts'
import { type Case, listCases, toCaseText } from './cases.ts'
import { checkCalls, checkMade, checkRenamed, checkShown, checkWorld } from './checks.ts'
import { complete, createCompletions } from './completion.ts'
import type { Interruption, Plot } from './life.ts'
import { checkReport, checkStop } from './report-checks.ts'
import { type Ended, type Rig, withRig } from './rig.ts'
import { seedWorld, type World } from './worlds.ts'

/** A world's part of the matrix. */
export interface WorldResult {
  readonly caseCount: number
  readonly runCount: number
  /** How many of the faulty runs were interrupted. */
  readonly interruptedCount: number
  /** Each as a line that says how to see it again. */
  readonly violations: readonly string[]
}

/** The most calls that a run may make with one fault among them; an undisturbed one makes a quarter of that. */
const MAX_CALLS = 80

/** Runs the cases of a world that `isChosen` takes, each in a rig of its own. */
export const runMatrix = async (
  world: World,
  interruption: Interruption | undefined,
  isChosen: (one: Case) => boolean,
  behaviour: Behaviour = SUITE_BEHAVIOUR,
): Promise<WorldResult> => {
  const nowMs = Date.now()
  const before = await makeWorld(world)
  const completions = createCompletions()
  const inRig = <T>(act: (rig: Rig) => Promise<T>) => withRig(world, before, nowMs, act, behaviour)
  const calls = await inRig(listCalls)
  const cases = listCases(calls, interruption).filter((one) => isChosen(one))
  const results = []
  for (const one of cases) results.push(await inRig((rig) => runCase(rig, one, completions)))
  return {
    caseCount: cases.length,
    runCount: results.reduce((sum, { runCount }) => sum + runCount, 0),
    interruptedCount: results.filter(({ isInterrupted }) => isInterrupted).length,
    violations: results.flatMap(({ violations }) => violations.map((text) => `${world.join('+')} | ${text}`)),
  }
}

const makeWorld = async (world: World) => {
  const { control, url, close } = await startEmulator()
  return await seedWorld(world, control, url).finally(close)
}

/** The calls of the undisturbed apply. */
const listCalls = async ({ emulator: { control }, run }: Rig) => {
  const { exitCode, log } = await run('apply')
  if (exitCode !== 0) throw new Error(`the undisturbed apply failed: ${log}`)
  return control.listOperations()
}

/** One faulty apply, then what a clean run makes of it. */
const runCase = async (rig: Rig, one: Case, completions: ReturnType<typeof createCompletions>) => {
  const { control } = rig.emulator
  const [, fault] = one.fault
  if (fault) control.addFault({ operation: one.operation, skip: one.skip, fault })
  const faulty = await rig.run('apply', toPlot(rig, one))
  const hasHappened = fault === undefined ? faulty.isInterrupted() : control.listFaults()[0]?.hitCount === 1
  control.clearFaults()
  const calls = control.listOperations()
  const violations = [...(hasHappened ? [] : ['it did not happen']), ...checkFaulty(rig, one, faulty)]
  // Reads that are to stay stale are no part of the state.
  const isStale = fault?.kind === 'stale-read' && !isFreshInTime(one)
  if (isFreshInTime(one)) control.writeState(control.readState())
  const completion = await (isStale ? complete(rig) : completions.complete(rig))
  const all = [...violations, ...completion.violations, ...checkMade([...calls, ...completion.calls])]
  return {
    runCount: 1 + completion.runCount,
    isInterrupted: faulty.isInterrupted(),
    violations: all.map((text) => `${toCaseText(one)} | ${text}`),
  }
}

/** Right at the call of the case; but a kill with a fault comes at the next call after it. */
const toPlot = ({ emulator: { control } }: Rig, one: Case): Plot | undefined => {
  const { operation, skip, fault, interruption } = one
  if (interruption === undefined) return undefined
  if (interruption.startsWith('kill') && fault[1] !== undefined) {
    return { interruption, isDue: () => control.listFaults().some(({ hitCount }) => hitCount > 0) }
  }
  let passed = -1
  const isDue = (next: string) => {
    if (next === operation) passed += 1
    return next === operation && passed === skip
  }
  return { interruption, isDue }
}

/** Whether reads are made right again before the next run: in life time passes between two. */
const isFreshInTime = ({ fault: [name, fault], interruption }: Case): boolean =>
  name === 'stale for long' || (interruption !== undefined && fault?.kind === 'stale-read')

/** What must be true right after the faulty run. */
const checkFaulty = (rig: Rig, one: Case, faulty: Ended): readonly string[] => {
  const calls = rig.emulator.control.listOperations()
  const stop = faulty.callsAtStop()
  // Nobody can see that a list lacks an item: such a run may leave a deletion to the next one.
  const isUnseen = one.fault[1]?.kind === 'vanished-item'
  return [
    ...(faulty.exitCode === 0 && !isUnseen ? checkWorld(rig) : []).map((text) => `said to have succeeded, but ${text}`),
    ...(calls.length > MAX_CALLS ? ['too many calls'] : []),
    ...(stop === undefined ? [] : [...checkStop(calls, stop), ...checkReport(rig, calls, faulty.summary)]),
    ...checkRenamed(rig),
    ...checkCalls(calls),
    ...checkShown([faulty]),
  ]
}
