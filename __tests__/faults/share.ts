import { afterAll, beforeAll, expect, jest } from '@jest/globals'
import { readShare } from '../../scripts/test/shares.ts'
import { createChoice } from './cases.ts'
import type { Interruption } from './life.ts'
import { type MadeWorld, makeWorld, runMatrix } from './matrix.ts'
import type { World } from './worlds.ts'

/** The part of all cases that is run, spread evenly; the same cases each time. */
export const SHARE = readShare('FAULT_SHARE')

/** The part of the worlds: making one takes as long as several cases, so that few cases are those of few worlds. */
const WORLD_SHARE = Math.min(1, 40 * SHARE)

/** More than all of a matrix takes. */
export const HOUR_MS = 3_600_000

/** Pauses between tries are drawn by lot: so all of them are none. */
export const leaveOutPauses = (): void => {
  const random = Math.random
  beforeAll(() => {
    Math.random = () => 0
  })
  afterAll(() => {
    Math.random = random
  })
}

/** All of Jest's fake timers but the clock. */
const REAL_TIMERS = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] as const),
  ...(['nextTick', 'queueMicrotask', 'hrtime', 'performance'] as const),
]

/** The clock stands, however long the cases of a world take: so equal runs leave equal states, dates included. */
export const stopClock = (): void => {
  beforeAll(() => void jest.useFakeTimers({ doNotFake: REAL_TIMERS }))
  afterAll(() => void jest.useRealTimers())
}

/**
 * Makes the matrix of some worlds: runs the share of their cases with one kind of interruption, or none, and prints the
 * figures. A world is made once, and a state that is left completed once, whatever the kinds of interruption. Needs
 * {@link leaveOutPauses} and {@link stopClock}.
 */
export const createMatrix = (all: readonly World[]) => {
  const worlds = all.filter(createChoice(WORLD_SHARE))
  const made = new Map<World, Promise<MadeWorld>>()
  const getMade = (world: World): Promise<MadeWorld> => {
    const known = made.get(world) ?? makeWorld(world)
    made.set(world, known)
    return known
  }
  return async (interruption?: Interruption): Promise<void> => {
    const start = performance.now()
    const isChosen = createChoice(SHARE / WORLD_SHARE)
    const totals = { cases: 0, runs: 0, interrupted: 0 }
    const violations: string[] = []
    for (const world of worlds) {
      const result = await runMatrix(await getMade(world), interruption, isChosen)
      totals.cases += result.caseCount
      totals.runs += result.runCount
      totals.interrupted += result.interruptedCount
      violations.push(...result.violations)
    }
    const seconds = Math.round((performance.now() - start) / 1000)
    const interrupted =
      interruption === undefined ? [] : [`${totals.interrupted} of them interrupted (${interruption})`]
    const figures = [
      `${worlds.length} of ${all.length} worlds`,
      `${totals.cases} cases`,
      ...interrupted,
      `${totals.runs} runs`,
      `${seconds} s`,
    ]
    process.stdout.write(`Fault matrix, share ${SHARE}: ${figures.join(', ')}, ${violations.length} violations\n`)
    expect(violations).toEqual([])
    expect(totals.cases).toBeGreaterThan(0)
  }
}
