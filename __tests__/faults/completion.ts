import type { OperationEntry } from '../../src/emulator/control/operation-log.ts'
import { checkCalls, checkForeign, checkShown, checkWorld } from './checks.ts'
import type { Rig } from './rig.ts'

/** What one clean run makes of a state: a plan, an apply, and another plan. */
export interface Completion {
  readonly runCount: number
  readonly calls: readonly OperationEntry[]
  readonly violations: readonly string[]
}

/** Completes what a faulty run left, and checks that nothing is left to do. */
export const complete = async (rig: Rig): Promise<Completion> => {
  const { control } = rig.emulator
  const start = control.listOperations().length
  const runs = [await rig.run('plan'), await rig.run('apply'), await rig.run('plan')]
  const calls = control.listOperations().slice(start)
  const last = runs.at(-1)
  const isEmpty = last?.exitCode === 0 && last.outputs['has-changes'] === 'false'
  return {
    runCount: runs.length,
    calls,
    violations: [
      ...(runs[0]?.exitCode === 0 ? [] : [`the first plan failed: ${runs[0]?.log}`]),
      ...(isEmpty ? [] : [`the last plan is not empty: ${JSON.stringify(last?.outputs)}`]),
      ...checkWorld(rig),
      ...checkForeign(rig),
      ...checkCalls(calls),
      ...checkShown(runs),
    ],
  }
}

/** Completes each state once: the emulator and the program have no other memory, so equal states end equally. */
export interface Completions {
  complete(rig: Rig): Promise<Completion>
}

/** Makes {@link Completions}. They count for one world and one time. */
export const createCompletions = (): Completions => {
  const known = new Map<string, Completion>()
  return {
    complete: async (rig) => {
      const state = JSON.stringify(rig.emulator.control.readState())
      const before = known.get(state)
      if (before !== undefined) return { ...before, runCount: 0 }
      const completion = await complete(rig)
      known.set(state, completion)
      return completion
    },
  }
}
