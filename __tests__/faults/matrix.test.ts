import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runMatrix } from './matrix.ts'
import { listWorlds } from './worlds.ts'

/** The part of all cases that is run, spread evenly; the same cases each time. */
const SHARE = Number(process.env['FAULT_SHARE'] ?? '0.15')
const HOUR_MS = 3_600_000

const random = Math.random

beforeAll(() => {
  // Pauses between tries are drawn by lot: so all of them are none.
  Math.random = () => 0
})

afterAll(() => {
  Math.random = random
})

/** Takes every so many-th case. */
const createChoice = (share: number) => {
  let index = 0
  return (): boolean => {
    index += 1
    return Math.floor(index * share) > Math.floor((index - 1) * share)
  }
}

test(
  'after one faulty run and at most one clean one the world is as desired, whatever call the fault hits',
  async () => {
    const start = Date.now()
    const isChosen = createChoice(SHARE)
    const worlds = listWorlds()
    const totals = { cases: 0, runs: 0 }
    const violations: string[] = []
    for (const world of worlds) {
      const result = await runMatrix(world, isChosen)
      totals.cases += result.caseCount
      totals.runs += result.runCount
      violations.push(...result.violations)
    }
    const seconds = Math.round((Date.now() - start) / 1000)
    const figures = `${worlds.length} worlds, ${totals.cases} cases, ${totals.runs} runs, ${seconds} s`
    process.stdout.write(`Fault matrix, share ${SHARE}: ${figures}, ${violations.length} violations\n`)
    expect(violations).toEqual([])
    expect(totals.cases).toBeGreaterThan(0)
  },
  HOUR_MS,
)
