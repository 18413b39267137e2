import type { Behaviour } from '../../src/emulator/behaviour.ts'
import type { StateDocument } from '../../src/emulator/control/state-document.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { SUITE_BEHAVIOUR, settleReads } from '../support/behaviour.ts'
import { type InsideResult, runInside } from '../support/run-inside.ts'
import type { Trial } from './checks.ts'
import { type Life, type Plot, startLife } from './life.ts'
import { SECRETS, toInputs, toWantedFile, type World } from './worlds.ts'

/** A run that has ended, and how. */
export type Ended = InsideResult & Pick<Life, 'isInterrupted' | 'callsAtStop'>

/** A trial in which the whole program can be run. */
export interface Rig extends Trial {
  readonly emulator: Emulator
  run(command: 'apply' | 'plan', plot?: Plot): Promise<Ended>
}

/**
 * Does something in a rig of its own, whose emulator starts with a state and a clock that stands: so equal runs leave
 * equal states, and nothing of a killed run is left to the next one.
 */
export const withRig = async <T>(
  world: World,
  before: StateDocument,
  nowMs: number,
  act: (rig: Rig) => Promise<T>,
  behaviour: Behaviour = SUITE_BEHAVIOUR,
): Promise<T> => {
  const emulator = await startEmulator({ seed: before, now: () => nowMs, behaviour })
  try {
    return await act({ world, emulator, before, run: toRun(world, emulator, behaviour) })
  } finally {
    await emulator.close()
  }
}

const toRun = (world: World, { control, url }: Emulator, behaviour: Behaviour): Rig['run'] => {
  const file = toWantedFile(world)
  return async (command, plot) => {
    const life = startLife(control, plot)
    const result = await runInside(file, { endpoint: url, ...toInputs(command) }, SECRETS, life)
    await life.end()
    settleReads(behaviour, control)
    return { ...result, isInterrupted: life.isInterrupted, callsAtStop: life.callsAtStop }
  }
}
