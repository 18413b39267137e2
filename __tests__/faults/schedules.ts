import type { Behaviour } from '../../src/emulator/behaviour.ts'
import type { Control } from '../../src/emulator/control/control.ts'
import { startEmulator } from '../../src/emulator/emulator.ts'
import { toParameterName } from '../../src/stages/state/record-text.ts'
import { SUITE_BEHAVIOUR } from '../support/behaviour.ts'
import fc from '../support/fast-check.ts'
import { checkCalls, checkForeign, checkShown, checkWorld } from './checks.ts'
import { complete } from './completion.ts'
import { listFaults, type NamedFault } from './kinds.ts'
import { INTERRUPTIONS, type Interruption, type Plot } from './life.ts'
import { checkReport, checkStop } from './report-checks.ts'
import { type Rig, withRig } from './rig.ts'
import { isLeft, isReleased, NAMES, REGION, seedWorld, TASKS, type World } from './worlds.ts'

/** One of several faults of a run. */
interface Strike {
  readonly operation: string
  readonly skip: number
  readonly times: number
  readonly fault: NamedFault
}

/** What somebody does in the console after a run, to the object or the record of a name. */
interface Edit {
  readonly edit: 'role' | 'secret' | 'delete' | 'forget'
  readonly index: number
}

/** One faulty run. */
interface Step {
  readonly strikes: readonly Strike[]
  /** At which of its calls the run is interrupted, counted from 0. */
  readonly end: { readonly interruption: Interruption; readonly at: number } | undefined
  readonly edit: Edit | undefined
}

/** Faulty runs of one world, one after the other. */
export interface Schedule {
  readonly world: World
  readonly steps: readonly Step[]
}

const OPERATIONS = [
  'ListChatConfigurations',
  'GetChatConfiguration',
  'CreateChatConfiguration',
  'UpdateChatConfiguration',
  'DeleteChatConfiguration',
  'GetParametersByPath',
  'CreateParameter',
  'UpdateParameter',
  'DeleteParameter',
]

/** The most calls of a run in which every call may fail several times. */
const MAX_CALLS = 500

const STRIKES = OPERATIONS.flatMap((operation) => listFaults(operation).map((fault) => ({ operation, fault })))

const strike: fc.Arbitrary<Strike> = fc
  .tuple(fc.constantFrom(...STRIKES), fc.nat(8), fc.constantFrom(1, 1, 2, 8))
  .map(([what, skip, times]) => ({ ...what, skip, times }))

const step: fc.Arbitrary<Step> = fc.record({
  strikes: fc.array(strike, { maxLength: 4 }),
  end: fc.option(fc.record({ interruption: fc.constantFrom(...INTERRUPTIONS), at: fc.nat(30) }), { nil: undefined }),
  edit: fc.option(
    fc.record({ edit: fc.constantFrom('role', 'secret', 'delete', 'forget'), index: fc.nat(NAMES.length - 1) }),
    { nil: undefined },
  ),
})

/** Worlds of up to five objects, and one to four faulty runs of each. */
export const schedule: fc.Arbitrary<Schedule> = fc.record({
  world: fc.array(fc.constantFrom(...TASKS), { minLength: 1, maxLength: NAMES.length }),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
})

/** Runs a schedule and one clean run after it. Returns what was broken. */
export const runSchedule = async (
  { world, steps }: Schedule,
  behaviour: Behaviour = SUITE_BEHAVIOUR,
): Promise<readonly string[]> => {
  const nowMs = Date.now()
  const { control, url, close } = await startEmulator()
  const before = await seedWorld(world, control, url).finally(close)
  const act = async (rig: Rig) => {
    const violations: string[] = []
    for (const [index, one] of steps.entries()) {
      violations.push(...(await runStep(rig, one)).map((text) => `step ${index}: ${text}`))
    }
    rig.emulator.control.clearOperations()
    return [...violations, ...(await complete(rig)).violations]
  }
  return await withRig(world, before, nowMs, act, behaviour)
}

const runStep = async (rig: Rig, { strikes, end, edit }: Step): Promise<readonly string[]> => {
  const { control } = rig.emulator
  control.clearOperations()
  for (const { fault, ...rule } of strikes) if (fault[1]) control.addFault({ ...rule, fault: fault[1] })
  const { exitCode, log, outputs, summary, callsAtStop } = await rig.run('apply', end && toPlot(end))
  control.clearFaults()
  // Time passes between runs: reads are right again.
  control.writeState(control.readState())
  const calls = control.listOperations()
  const stop = callsAtStop()
  const isUnseen = strikes.some(isBlinding)
  const violations = [
    ...(exitCode === 0 && !isUnseen ? checkWorld(rig) : []).map((text) => `said to have succeeded, but ${text}`),
    ...(stop === undefined ? [] : [...checkStop(calls, stop), ...checkReport(rig, calls, summary)]),
    ...(calls.length > MAX_CALLS ? ['too many calls'] : []),
    ...checkCalls(calls),
    ...checkForeign(rig),
    ...checkShown([log, outputs, summary]),
  ]
  if (edit !== undefined) editByHand(control, rig.world, edit)
  return violations
}

/** Whether a run cannot see what it is wrong about: a list that lacks an item, or shows one as it was, is all there is. */
const isBlinding = ({ operation, fault: [, fault] }: Strike): boolean =>
  fault?.kind === 'vanished-item' || (fault?.kind === 'stale-read' && operation === 'ListChatConfigurations')

const toPlot = ({ interruption, at }: NonNullable<Step['end']>): Plot => {
  let passed = -1
  const isDue = () => {
    passed += 1
    return passed === at
  }
  return { interruption, isDue }
}

const editByHand = (control: Control, world: World, { edit, index }: Edit): void => {
  const [task, name] = [world[index], NAMES[index]]
  // What is given up is nobody's: nothing puts it right again.
  if (task === undefined || name === undefined || (isReleased(task) && edit !== 'forget')) return
  const path = { region: REGION, name }
  if (edit === 'role') control.editChat(path, { RamRole: 'RoleByHand' })
  if (edit === 'secret') control.editChat(path, { Configuration: { DingTalkClientSecret: 'made-by-hand' } })
  if (edit === 'delete') control.deleteChat(path)
  // Without its record nobody knows any more whose an object was that left the file, nor what of it was once a secret.
  const isToldByRecord = isLeft(task) || task === 'update'
  if (edit === 'forget' && !isToldByRecord) control.deleteParameter({ region: REGION, name: toParameterName(name) })
}
