import type { Behaviour } from '../../src/emulator/behaviour.ts'
import type { OperationEntry } from '../../src/emulator/control/operation-log.ts'
import type { StateDocument } from '../../src/emulator/control/state-document.ts'
import { startEmulator } from '../../src/emulator/emulator.ts'
import { SUITE_BEHAVIOUR } from '../support/behaviour.ts'
import { type Case, listCases, toCaseText } from './cases.ts'
import { checkCalls, checkMade, checkRenamed, checkShown, checkWorld } from './checks.ts'
import { type Completions, complete, createCompletions } from './completion.ts'
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

/** A world that was made: what all of its cases start from and share. */
export interface MadeWorld {
  readonly world: World
  readonly before: StateDocument
  readonly nowMs: number
  readonly behaviour: Behaviour
  /** The calls of the undisturbed apply. */
  readonly calls: readonly OperationEntry[]
  readonly completions: Completions
}

/** Makes a world; its undisturbed apply must succeed. */
export const makeWorld = async (world: World, behaviour: Behaviour = SUITE_BEHAVIOUR): Promise<MadeWorld> => {
  const nowMs = Date.now()
  const { control, url, close } = await startEmulator()
  const before = await seedWorld(world, control, url).finally(close)
  const calls = await withRig(world, before, nowMs, listCalls, behaviour)
  return { world, before, nowMs, behaviour, calls, completions: createCompletions() }
}

/** Runs the cases of a world that `isChosen` takes, each in a rig of its own. */
export const runMatrix = async (
  { world, before, nowMs, behaviour, calls, completions }: MadeWorld,
  interruption: Interruption | undefined,
  isChosen: (one: Case) => boolean,
): Promise<WorldResult> => {
  const cases = listCases(calls, interruption).filter((one) => isChosen(one))
  const results = []
  for (const one of cases) {
    const play = withRig(world, before, nowMs, (rig) => runCase(rig, one, completions), behaviour)
    results.push(await play.catch((thrown) => toFallen(one, thrown)))
  }
  return {
    caseCount: cases.length,
    runCount: results.reduce((sum, { runCount }) => sum + runCount, 0),
    interruptedCount: results.filter(({ isInterrupted }) => isInterrupted).length,
    violations: results.flatMap(({ violations }) => violations.map((text) => `${world.join('+')} | ${text}`)),
  }
}

/** A case that could not be played to its end says which one it was, and the others go on. */
const toFallen = (one: Case, thrown: unknown) => ({
  runCount: 1,
  isInterrupted: false,
  violations: [`${toCaseText(one)} | fell over: ${String(thrown)}`],
})

/** The calls of the undisturbed apply. */
const listCalls = async ({ emulator: { control }, run }: Rig) => {
  const { exitCode, log } = await run('apply')
  if (exitCode !== 0) throw new Error(`the undisturbed apply failed: ${log}`)
  return control.listOperations()
}

/** One faulty apply, then what a clean run makes of it. */
const runCase = async (rig: Rig, one: Case, completions: Completions) => {
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
