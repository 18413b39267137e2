import { isDeepStrictEqual } from 'node:util'
import { DEFAULT_ACCOUNT } from '../../src/emulator/account.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import type { OperationEntry } from '../../src/emulator/operation-log.ts'
import type { RegionDocument, StateDocument } from '../../src/emulator/state-document.ts'
import type { InsideResult } from '../support/run-inside.ts'
import { listFaults, type NamedFault } from './kinds.ts'
import { REGION, runWorld, SECRETS, seedWorld, toWantedWorld, type World } from './worlds.ts'

/** One call of a world's apply, and what happens to it. */
export interface Case {
  readonly operation: string
  /** How many calls of this operation pass before. */
  readonly skip: number
  readonly fault: NamedFault
}

/** A world's part of the matrix. */
export interface WorldResult {
  readonly caseCount: number
  readonly runCount: number
  /** Each as a line that says how to see it again. */
  readonly violations: readonly string[]
}

interface Trial {
  readonly world: World
  readonly emulator: Emulator
  readonly before: StateDocument
}

/** The most calls that a run may make with one fault among them; an undisturbed one makes a quarter of that. */
const MAX_CALLS = 80

/** Runs the cases of a world that `isChosen` takes, with an emulator of its own: kept-alive sockets end with it. */
export const runMatrix = async (world: World, isChosen: (one: Case) => boolean): Promise<WorldResult> => {
  const emulator = await startEmulator()
  try {
    const trial = { world, emulator, before: await seedWorld(world, emulator.control, emulator.url) }
    const cases = (await listCases(trial)).filter((one) => isChosen(one))
    const violations: string[] = []
    let runCount = 0
    for (const one of cases) {
      const { faults, runs } = await runCase(trial, one)
      runCount += runs
      violations.push(...faults.map((fault) => `${world.join('+')} | ${toText(one)} | ${fault}`))
    }
    return { caseCount: cases.length, runCount, violations }
  } finally {
    await emulator.close()
  }
}

const toText = ({ operation, skip, fault: [name] }: Case) => `${operation} ${skip} | ${name}`

/** Every fault at every call that the undisturbed apply makes. */
const listCases = async (trial: Trial): Promise<readonly Case[]> => {
  const { world, emulator } = trial
  emulator.control.clearOperations()
  const { exitCode, log } = await runWorld(world, 'apply', emulator.url)
  if (exitCode !== 0) throw new Error(`the undisturbed apply failed: ${log}`)
  const counts = new Map<string, number>()
  for (const { operation } of listApplyCalls(trial)) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  return [...counts]
    .flatMap(([operation, count]) =>
      Array.from({ length: count }, (_, skip) => listFaults(operation).map((fault) => ({ operation, skip, fault }))),
    )
    .flat()
}

const listApplyCalls = ({ emulator }: Trial): readonly OperationEntry[] => emulator.control.listOperations()

/** One faulty apply, then at most one clean one. Returns what was broken, and how many runs it took. */
const runCase = async (trial: Trial, one: Case) => {
  const { world, emulator, before } = trial
  const { control, url } = emulator
  control.writeState(before)
  control.clearOperations()
  control.addFault({ operation: one.operation, skip: one.skip, fault: one.fault[1] })
  const faulty = await runWorld(world, 'apply', url)
  const isHit = control.listFaults()[0]?.hitCount === 1
  control.clearFaults()
  if (one.fault[0] === 'stale for long') control.writeState(control.readState())
  const faults = [
    ...(isHit ? [] : ['the fault did not happen']),
    ...checkWhen(faulty.exitCode === 0 && !isUnseen(one), 'after a run that says it succeeded', () =>
      checkWorld(trial),
    ),
    ...checkWhen(listApplyCalls(trial).length > MAX_CALLS, 'too many calls', () => ['']),
  ]
  const plans = [await runWorld(world, 'plan', url)]
  const runs = [faulty, ...plans]
  if (plans[0]?.outputs['has-changes'] !== 'false') {
    runs.push(await runWorld(world, 'apply', url), await runWorld(world, 'plan', url))
  }
  return { faults: [...faults, ...checkEnd(trial, runs)], runs: runs.length }
}

/** Nobody can see that a list lacks an item: such a run may leave a deletion to the next one. */
const isUnseen = ({ fault: [, { kind }] }: Case): boolean => kind === 'vanished-item'

const checkWhen = (isSo: boolean, when: string, check: () => readonly string[]): readonly string[] =>
  isSo ? check().map((fault) => `${when} ${fault}`.trim()) : []

const checkEnd = (trial: Trial, runs: readonly InsideResult[]): readonly string[] => {
  const last = runs.at(-1)
  const isEmpty = last?.exitCode === 0 && last.outputs['has-changes'] === 'false'
  const text = runs.map(({ log, outputs }) => `${log}${JSON.stringify(outputs)}`).join('\n')
  return [
    ...checkWorld(trial),
    ...checkForeign(trial),
    ...checkCalls(listApplyCalls(trial)),
    ...(isEmpty ? [] : [`the last plan is not empty: ${JSON.stringify(last?.outputs)}`]),
    ...(Object.values(SECRETS).some((secret) => text.includes(secret)) ? ['a secret was shown'] : []),
  ]
}

const toRegion = (state: StateDocument): RegionDocument => state.accounts[DEFAULT_ACCOUNT.id]?.[REGION] ?? {}

/** Whether every object is as the file wants it, secrets included. */
const checkWorld = ({ world, emulator }: Trial): readonly string[] => {
  const { chatConfigurations = [] } = toRegion(emulator.control.readState())
  return [...toWantedWorld(world)].flatMap(([name, wanted]) => {
    const live = chatConfigurations.find(({ Name }) => Name === name)
    const { Type, RamRole, Configuration } = live ?? {}
    const isWanted = isDeepStrictEqual(live && { Type, RamRole, Configuration }, wanted)
    return isWanted ? [] : [`${name} is ${JSON.stringify(live)}`]
  })
}

/** Whether what belongs to nobody or to another scope is as it was. */
const checkForeign = ({ before, emulator }: Trial): readonly string[] => {
  const [was, is] = [before, emulator.control.readState()].map((state) => {
    const { chatConfigurations = [], parameters = [] } = toRegion(state)
    return [
      ...chatConfigurations.filter(({ Name }) => Name === 'by-hand' || Name === 'theirs'),
      ...parameters.filter(({ Value }) => Value.includes('acme/others')),
    ]
  })
  return was?.length === 3 && isDeepStrictEqual(was, is) ? [] : ['something outside the scope was touched']
}

/** Neither a mask nor a parameter in a URL was sent, and no name was made twice. */
const checkCalls = (calls: readonly OperationEntry[]): readonly string[] => {
  const made = calls.flatMap((call) =>
    call.operation === 'CreateChatConfiguration' && call.committed ? [call.name] : [],
  )
  return [
    ...(calls.some(({ hasMask }) => hasMask) ? ['a mask was sent'] : []),
    ...(calls.some(({ hasQuery }) => hasQuery) ? ['parameters were sent in a URL'] : []),
    ...(new Set(made).size < made.length ? [`made twice: ${made.join()}`] : []),
  ]
}
