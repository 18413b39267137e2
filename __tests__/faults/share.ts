import { afterAll, beforeAll, expect } from '@jest/globals'
import { readShare } from '../../scripts/test/shares.ts'
import { createChoice } from './cases.ts'
import type { Interruption } from './life.ts'
import { runMatrix } from './matrix.ts'
import { listWorlds } from './worlds.ts'

/** The part of all cases that is run, spread evenly; the same cases each time. */
export const SHARE = readShare('FAULT_SHARE')

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

/** Runs the share of all worlds' cases with one kind of interruption, or none, and prints the figures. */
export const expectMatrix = async (interruption?: Interruption): Promise<void> => {
  const start = Date.now()
  const isChosen = createChoice(SHARE)
  const worlds = listWorlds()
  const totals = { cases: 0, runs: 0, interrupted: 0 }
  const violations: string[] = []
  for (const world of worlds) {
    const result = await runMatrix(world, interruption, isChosen)
    totals.cases += result.caseCount
    totals.runs += result.runCount
    totals.interrupted += result.interruptedCount
    violations.push(...result.violations)
  }
  const seconds = Math.round((Date.now() - start) / 1000)
  const interrupted = interruption === undefined ? [] : [`${totals.interrupted} of them interrupted (${interruption})`]
  const figures = [
    `${worlds.length} worlds`,
    `${totals.cases} cases`,
    ...interrupted,
    `${totals.runs} runs`,
    `${seconds} s`,
  ]
  process.stdout.write(`Fault matrix, share ${SHARE}: ${figures.join(', ')}, ${violations.length} violations\n`)
  expect(violations).toEqual([])
  expect(totals.cases).toBeGreaterThan(0)
}
